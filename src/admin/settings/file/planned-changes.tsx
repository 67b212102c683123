import { Notice } from '@wordpress/components';
import { useMemo } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

import { useSiteIndex } from '../../site-index';
import { usePages } from '../../use-pages';
import { unknownPageName } from '../unknown-page-name';
import { fileProblemText } from './file-text';
import { isNothing } from './plan-import';
import type { ImportPlan } from './plan-import';
import { PAGE_KEYS } from './settings-file';
import { settingName } from './setting-name';
import { valueText } from './value-text';

/** What a file would change, and what of it cannot be taken. */
export function PlannedChanges( { plan }: { plan: ImportPlan } ) {
	return (
		<>
			{ isNothing( plan ) ? (
				<p role="status">
					{ __(
						'This file changes nothing here.',
						'care-pathway-links'
					) }
				</p>
			) : (
				<>
					<p role="status">
						{ __(
							'This is what changes. Everything else stays as it is.',
							'care-pathway-links'
						) }
					</p>
					<SettingChanges plan={ plan } />
					<ListChanges plan={ plan } />
				</>
			) }
			{ plan.problems.length > 0 && (
				<Notice status="warning" isDismissible={ false }>
					<p>
						{ __(
							'What cannot be taken, and is left as it is:',
							'care-pathway-links'
						) }
					</p>
					<ul className="ul-disc">
						{ plan.problems.map( ( problem, place ) => (
							<li key={ place }>
								{ fileProblemText( problem ) }
							</li>
						) ) }
					</ul>
				</Notice>
			) }
		</>
	);
}

function SettingChanges( { plan }: { plan: ImportPlan } ) {
	const { index } = useSiteIndex();
	const changes = useMemo( () => plan.settings?.changes ?? [], [ plan ] );
	const ids = useMemo(
		() =>
			changes.flatMap( ( { key, from, to } ) =>
				isPageKey( key ) ? [ Number( from ), Number( to ) ] : []
			),
		[ changes ]
	);
	const pages = usePages(
		ids,
		index.status === 'ready' ? index.version : ''
	);
	const textOf = ( key: string, value: unknown ) =>
		isPageKey( key ) && value !== 0
			? ( pages?.get( Number( value ) )?.title ??
				unknownPageName( Number( value ), pages !== null ) )
			: valueText( value );

	return changes.length === 0 ? null : (
		<div
			className="care-pathway-links-scroll"
			role="region"
			aria-label={ __( 'Settings that change', 'care-pathway-links' ) }
			// It scrolls sideways where the window is narrow; without a stop here the keyboard could not.
			tabIndex={ 0 }
		>
			<table className="widefat">
				<thead>
					<tr>
						<th scope="col">
							{ __( 'Setting', 'care-pathway-links' ) }
						</th>
						<th scope="col">
							{ __( 'Now', 'care-pathway-links' ) }
						</th>
						<th scope="col">
							{ __( 'Then', 'care-pathway-links' ) }
						</th>
					</tr>
				</thead>
				<tbody>
					{ changes.map( ( { key, from, to } ) => (
						<tr key={ key }>
							<th scope="row">{ settingName( key ) }</th>
							<td>{ textOf( key, from ) }</td>
							<td>{ textOf( key, to ) }</td>
						</tr>
					) ) }
				</tbody>
			</table>
		</div>
	);
}

function isPageKey( key: string ): boolean {
	return PAGE_KEYS.some( ( one ) => one === key );
}

function ListChanges( { plan: { words, pathways } }: { plan: ImportPlan } ) {
	return (
		<ul className="ul-disc">
			{ words !== null && (
				<li>
					{ sprintf(
						/* translators: 1: number of new lines of the word list. 2: number of lines that change. */
						__(
							'Words: %1$d new, %2$d changed.',
							'care-pathway-links'
						),
						words.added,
						words.changed
					) }
				</li>
			) }
			{ pathways !== null && pathways.added.length > 0 && (
				<li>
					{ sprintf(
						/* translators: %s: names of pathways. */
						_n(
							'New pathway: %s',
							'New pathways: %s',
							pathways.added.length,
							'care-pathway-links'
						),
						pathways.added.join( ', ' )
					) }
				</li>
			) }
			{ pathways !== null && pathways.changed.length > 0 && (
				<li>
					{ sprintf(
						/* translators: %s: names of pathways. */
						_n(
							'Changed pathway: %s',
							'Changed pathways: %s',
							pathways.changed.length,
							'care-pathway-links'
						),
						pathways.changed.join( ', ' )
					) }
				</li>
			) }
		</ul>
	);
}
