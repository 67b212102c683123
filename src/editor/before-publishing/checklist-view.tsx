import { CheckboxControl, Icon } from '@wordpress/components';
import { useSelect } from '@wordpress/data';
import { store as editorStore } from '@wordpress/editor';
import { __, _n, sprintf } from '@wordpress/i18n';
import { check, info } from '@wordpress/icons';

import { checklistName } from '../../screens/checklist-name';
import { useParts } from '../parts';
import { usePageMarks } from '../this-page/use-page-marks';
import { PlainList } from '../plain-list';
import { openText } from './open-text';
import type { CheckedLine } from './judge-checklist';
import type { Checklist } from './use-checklist';

/** Pages that are named, of those that should lead here. */
const MOST_NAMED = 3;

/** All that is to be said before publishing. */
export function ChecklistView( { checklist }: { checklist: Checklist } ) {
	const { lines, added, strong } = checklist;

	return (
		<>
			{ added > 0 && (
				<p>
					{ sprintf(
						/* translators: %d: number of links. */
						_n(
							'%d link added from suggestions.',
							'%d links added from suggestions.',
							added,
							'care-pathway-links'
						),
						added
					) }
				</p>
			) }
			{ strong > 0 && (
				<p>
					{ sprintf(
						/* translators: %d: number of suggestions. */
						_n(
							'%d strong suggestion is open.',
							'%d strong suggestions are open.',
							strong,
							'care-pathway-links'
						),
						strong
					) }
				</p>
			) }
			<PlainList>
				{ lines.map( ( line ) => (
					<li
						key={ line.line.id }
						className="care-pathway-links-checklist__line"
					>
						{ line.line.kind === 'own' ? (
							<OwnLine
								id={ line.line.id }
								text={ line.line.text }
							/>
						) : (
							<BuiltInLine
								checked={ line }
								checklist={ checklist }
							/>
						) }
					</li>
				) ) }
			</PlainList>
		</>
	);
}

/** A line of the owner's: whoever publishes ticks it; it is remembered with the post. */
function OwnLine( { id, text }: { id: string; text: string } ) {
	const [ marks, change ] = usePageMarks();
	const ticked = marks?.ticked ?? [];

	return (
		<CheckboxControl
			__nextHasNoMarginBottom
			label={ text }
			checked={ ticked.includes( id ) }
			onChange={ ( isTicked ) =>
				change( {
					ticked: isTicked
						? [ ...ticked, id ]
						: ticked.filter( ( other ) => other !== id ),
				} )
			}
		/>
	);
}

function BuiltInLine( {
	checked,
	checklist,
}: {
	checked: CheckedLine;
	checklist: Checklist;
} ) {
	const { line, isOpen } = checked;

	return (
		<>
			<Icon icon={ isOpen ? info : check } size={ 20 } />
			<span>
				<span className="screen-reader-text">
					{ isOpen
						? __( 'Open:', 'care-pathway-links' )
						: __( 'Done:', 'care-pathway-links' ) }{ ' ' }
				</span>
				{ isOpen
					? capitalized( openText( checked ) )
					: checklistName( line ) }
				{ isOpen && line.id === 'leads-here' && (
					<>
						<Pillars pillars={ checklist.pillars } />
						<PlaceLink />
					</>
				) }
			</span>
		</>
	);
}

/** Pages that should lead here. Placing the link is done on those pages. */
function Pillars( { pillars }: Pick< Checklist, 'pillars' > ) {
	const { screens } = useParts();

	return pillars.length === 0 ? null : (
		<>
			<br />
			{ __( 'It would fit on:', 'care-pathway-links' ) }{ ' ' }
			{ pillars.slice( 0, MOST_NAMED ).map( ( { id, title }, place ) => (
				<span key={ id }>
					{ place > 0 && ', ' }
					<a
						href={
							new URL(
								`post.php?post=${ id }&action=edit`,
								screens
							).href
						}
					>
						{ title }
					</a>
				</span>
			) ) }
		</>
	);
}

/** The way to placing a link on other pages, for those who may change these. Nothing can lead to what is not public. */
function PlaceLink() {
	const { boot, screens } = useParts();
	const { id, isPublic } = useSelect( ( select ) => {
		const editor = select( editorStore );
		return {
			id: editor.getCurrentPostId(),
			isPublic: editor.getCurrentPostAttribute( 'status' ) === 'publish',
		};
	}, [] );
	if ( ! boot.canPlan || ! isPublic || id === null ) {
		return null;
	}
	const address = new URL( 'admin.php', screens );
	address.search = String(
		new URLSearchParams( {
			page: 'care-pathway-links',
			screen: 'inbound',
			target: String( id ),
		} )
	);

	return (
		<>
			<br />
			<a href={ address.href }>
				{ __( 'Place a link here', 'care-pathway-links' ) }
			</a>
		</>
	);
}

function capitalized( text: string ): string {
	return text.charAt( 0 ).toLocaleUpperCase() + text.slice( 1 );
}
