import { Button, TextControl } from '@wordpress/components';
import { useEffect, useMemo, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';

import { localRecord } from './local-record';
import { useTell } from './notices';
import { useParts } from './parts';
import {
	isSameView,
	LONGEST_NAME,
	readViews,
	viewRoute,
	withView,
} from './saved-views';
import type { SavedView } from './saved-views';
import { ScreenLink } from './screen-link';
import { useNavigation } from './use-route';

/** Looks at a list: those that everybody has, and one's own, kept in this browser. */
export function ViewBar( {
	screen,
	builtIn,
}: {
	/** Name of the screen. */
	screen: string;
	builtIn: readonly SavedView[];
} ) {
	const { indexOwner } = useParts();
	const { route } = useNavigation();
	const tell = useTell();
	const record = useMemo(
		() => localRecord( indexOwner, `views-of-${ screen }` ),
		[ indexOwner, screen ]
	);
	const [ own, setOwn ] = useState( () => readViews( record.read() ) );
	const [ isNaming, setIsNaming ] = useState( false );
	const toggle = useRef< HTMLButtonElement >( null );
	const current = { ...route, screen };
	const ofOwn = own.find( ( view ) => isSameView( view.route, current ) );
	const isKnown =
		ofOwn !== undefined ||
		builtIn.some( ( view ) => isSameView( view.route, current ) );

	const keep = ( views: SavedView[] ) => {
		record.write( views );
		setOwn( views );
	};
	const closeForm = () => {
		setIsNaming( false );
		toggle.current?.focus();
	};

	return (
		<nav
			className="care-pathway-links-views"
			aria-label={ __( 'Views', 'care-pathway-links' ) }
		>
			<ul className="subsubsub">
				{ [ ...builtIn, ...own ].map( ( view, place ) => (
					<li key={ place }>
						<ScreenLink
							to={ view.route }
							isCurrent={ isSameView( view.route, current ) }
							{ ...( isSameView( view.route, current ) && {
								className: 'current',
							} ) }
						>
							{ view.name }
						</ScreenLink>
					</li>
				) ) }
			</ul>
			{ ofOwn !== undefined && (
				<Button
					variant="link"
					isDestructive
					onClick={ () => {
						keep( own.filter( ( view ) => view !== ofOwn ) );
						tell( {
							text: sprintf(
								/* translators: %s: name of a view. */
								__(
									'View “%s” deleted.',
									'care-pathway-links'
								),
								ofOwn.name
							),
							action: {
								label: __( 'Undo', 'care-pathway-links' ),
								onClick: () => keep( own ),
							},
						} );
					} }
				>
					{ __( 'Delete this view', 'care-pathway-links' ) }
				</Button>
			) }
			{ ! isKnown && (
				<Button
					ref={ toggle }
					variant="link"
					aria-expanded={ isNaming }
					onClick={ () => setIsNaming( ! isNaming ) }
				>
					{ __( 'Save this view', 'care-pathway-links' ) }
				</Button>
			) }
			{ isNaming && ! isKnown && (
				<NameForm
					onName={ ( name ) => {
						setIsNaming( false );
						keep(
							withView( own, {
								name,
								route: viewRoute( current ),
							} )
						);
						tell( {
							text: sprintf(
								/* translators: %s: name of a view. */
								__(
									'View “%s” saved in this browser.',
									'care-pathway-links'
								),
								name
							),
						} );
					} }
					onCancel={ closeForm }
				/>
			) }
		</nav>
	);
}

function NameForm( {
	onName,
	onCancel,
}: {
	onName: ( name: string ) => void;
	onCancel: () => void;
} ) {
	const [ name, setName ] = useState( '' );
	const field = useRef< HTMLInputElement >( null );
	useEffect( () => field.current?.focus(), [] );

	return (
		<form
			className="care-pathway-links-word-form"
			onSubmit={ ( event ) => {
				event.preventDefault();
				if ( name.trim() === '' ) {
					field.current?.focus();
				} else {
					onName( name.trim() );
				}
			} }
		>
			<TextControl
				ref={ field }
				__next40pxDefaultSize
				__nextHasNoMarginBottom
				required
				label={ __( 'Name of the view', 'care-pathway-links' ) }
				value={ name }
				onChange={ ( text ) =>
					setName( text.slice( 0, LONGEST_NAME ) )
				}
			/>
			<Button variant="primary" type="submit">
				{ __( 'Save', 'care-pathway-links' ) }
			</Button>
			<Button variant="tertiary" onClick={ onCancel }>
				{ __( 'Cancel', 'care-pathway-links' ) }
			</Button>
		</form>
	);
}
