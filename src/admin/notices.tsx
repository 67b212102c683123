import { Snackbar } from '@wordpress/components';
import {
	createContext,
	useCallback,
	useContext,
	useRef,
	useState,
} from '@wordpress/element';
import type { ReactNode } from 'react';

/** A short message at the foot of the page; it is read aloud. */
export interface NoticeText {
	text: string;
	/** Something that can be done about it, such as taking it back. */
	action?: { label: string; onClick: () => void };
}

interface Shown extends NoticeText {
	id: number;
}

const TellContext = createContext< ( notice: NoticeText ) => void >( () => {} );
const ShownContext = createContext< {
	shown: Shown | null;
	forget: () => void;
} >( { shown: null, forget: () => {} } );

/** Tells what was done. */
export function useTell(): ( notice: NoticeText ) => void {
	return useContext( TellContext );
}

export function NoticesOwner( { children }: { children: ReactNode } ) {
	const [ shown, setShown ] = useState< Shown | null >( null );
	const lastId = useRef( 0 );
	// One at a time: an older way back would take back more than it says.
	const tell = useCallback( ( notice: NoticeText ) => {
		lastId.current++;
		setShown( { ...notice, id: lastId.current } );
	}, [] );
	const forget = useCallback( () => setShown( null ), [] );

	return (
		<TellContext.Provider value={ tell }>
			<ShownContext.Provider value={ { shown, forget } }>
				{ children }
			</ShownContext.Provider>
		</TellContext.Provider>
	);
}

/**
 * The notice of the moment. Not a list of WordPress': that lets what goes fade away, and while it fades there are two ways
 * back of the same name, of which the older one still works.
 */
export function Notices() {
	const { shown, forget } = useContext( ShownContext );
	const place = useRef< HTMLDivElement >( null );

	return (
		<div
			ref={ place }
			tabIndex={ -1 }
			className="components-snackbar-list care-pathway-links-snackbars"
		>
			{ shown && (
				<Snackbar
					// One after another, each is spoken, even where the words are the same.
					key={ shown.id }
					// A way back stays until it is used or sent away: nobody has to be quick.
					explicitDismiss={ shown.action !== undefined }
					spokenMessage={ shown.text }
					actions={ actionsOf( shown, () => place.current?.focus() ) }
					onRemove={ forget }
					listRef={ place }
				>
					{ shown.text }
				</Snackbar>
			) }
		</div>
	);
}

function actionsOf( { action }: NoticeText, keepFocus: () => void ) {
	return action === undefined
		? []
		: [
				{
					label: action.label,
					onClick: () => {
						// The button goes with its notice, and the focus must not.
						keepFocus();
						action.onClick();
					},
				},
			];
}
