import { Icon } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { caution, info } from '@wordpress/icons';
import type { Field } from '@wordpress/dataviews/wp';

import type {
	AuditState,
	KeptFinding,
	SiteFindingKind,
} from '../../contract/site-audit';
import { FINDING_KINDS } from '../audit/finding-kinds';
import { findingName } from '../audit/finding-name';
import { findingPlace } from '../audit/finding-place';
import { MendLink } from '../audit/mend-link';
import { SEVERITIES, severityName } from '../audit/severity-name';
import { siteFindingText } from '../audit/site-finding-text';
import { stateName } from './state-name';

/**
 * What the list says of each finding, and what it may be narrowed by.
 *
 * @param audit  Where the audit stands.
 * @param chosen Kinds that are narrowed down to: they stay to be chosen when none of them is left.
 */
export function findingFields(
	audit: AuditState,
	chosen: readonly SiteFindingKind[]
): Field< KeptFinding >[] {
	const { counts, specialties } = audit;
	const fixed = { enableSorting: false, enableHiding: false };
	const there = new Set( [
		...counts
			.filter( ( { open, ignored } ) => open + ignored > 0 )
			.map( ( { kind } ) => kind ),
		...chosen,
	] );

	return [
		{
			...fixed,
			id: 'kind',
			label: __( 'Finding', 'care-pathway-links' ),
			getValue: ( { item } ) => item.kind,
			render: ( { item } ) => <>{ findingName( item.kind ) }</>,
			elements: FINDING_KINDS.filter( ( kind ) => there.has( kind ) )
				.map( ( kind ) => ( {
					value: kind,
					label: findingName( kind ),
				} ) )
				.sort( ( one, other ) =>
					one.label.localeCompare( other.label )
				),
			filterBy: { operators: [ 'isAny' ], isPrimary: true },
		},
		{
			...fixed,
			id: 'text',
			label: __( 'What it is', 'care-pathway-links' ),
			getValue: ( { item } ) => siteFindingText( item ),
			render: ( { item } ) => <FindingSentence finding={ item } />,
			filterBy: false,
		},
		{
			...fixed,
			id: 'page',
			label: __( 'Page', 'care-pathway-links' ),
			getValue: ( { item } ) => findingPlace( item ),
			filterBy: false,
		},
		{
			...fixed,
			id: 'severity',
			label: __( 'Weight', 'care-pathway-links' ),
			getValue: ( { item } ) => item.severity,
			render: ( { item: { severity } } ) => (
				<span
					className={ `care-pathway-links-severity is-${ severity }` }
				>
					<Icon
						icon={ severity === 'high' ? caution : info }
						size={ 20 }
					/>
					{ severityName( severity ) }
				</span>
			),
			elements: SEVERITIES.map( ( severity ) => ( {
				value: severity,
				label: severityName( severity ),
			} ) ),
			filterBy: { operators: [ 'is' ], isPrimary: true },
		},
		{
			...fixed,
			id: 'mend',
			label: __( 'Mend', 'care-pathway-links' ),
			getValue: ( { item } ) => item.id,
			render: ( { item } ) => <MendLink finding={ item } />,
			filterBy: false,
		},
		{
			...fixed,
			id: 'state',
			label: __( 'State', 'care-pathway-links' ),
			getValue: ( { item } ) => item.state,
			render: ( { item: { state, note } } ) => (
				<>
					{ stateName( state ) }
					{ note !== '' && (
						<span className="care-pathway-links-note">
							{ note }
						</span>
					) }
				</>
			),
			elements: ( [ 'open', 'ignored' ] as const ).map( ( state ) => ( {
				value: state,
				label: stateName( state ),
			} ) ),
			filterBy: { operators: [ 'is' ], isPrimary: true },
		},
		...( specialties.length === 0
			? []
			: [
					{
						...fixed,
						id: 'specialty',
						label: __( 'Specialty', 'care-pathway-links' ),
						getValue: () => '',
						elements: specialties.map( ( { id, name } ) => ( {
							value: String( id ),
							label: name,
						} ) ),
						filterBy: {
							operators: [ 'is' as const ],
							isPrimary: true,
						},
					},
				] ),
	];
}

/** What is wrong, with the words that are linked. */
function FindingSentence( { finding }: { finding: KeptFinding } ) {
	const { link, isStale } = finding;

	return (
		<>
			{ siteFindingText( finding ) }
			{ link !== null && (
				<span className="care-pathway-links-note">
					{ link.anchorText !== '' && (
						<>
							“<bdi>{ link.anchorText }</bdi>”{ ' ' }
							<span className="care-pathway-links-arrow">
								→
							</span>{ ' ' }
						</>
					) }
					{ /* Among words that are written from the right an address would fall into pieces. */ }
					<bdi dir="ltr">{ ofThisSite( link.url ) }</bdi>
				</span>
			) }
			{ isStale && (
				<span className="care-pathway-links-note">
					{ __( 'Saved since it was found.', 'care-pathway-links' ) }
				</span>
			) }
		</>
	);
}

/** An address, without the name of the site where it is this one. */
function ofThisSite( url: string ): string {
	const { origin } = window.location;
	return url.startsWith( `${ origin }/` ) ? url.slice( origin.length ) : url;
}
