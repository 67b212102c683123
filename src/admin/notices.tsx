import { SnackbarList } from '@wordpress/components';
import {
	createContext,
	useCallback,
	useContext,
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
	id: string;
}

const TellContext = createContext< ( notice: NoticeText ) => void >( () => {} );
const ShownContext = createContext< {
	shown: Shown[];
	forget: ( id: string ) => void;
} >( { shown: [], forget: () => {} } );

/** Tells what was done. */
export function useTell(): ( notice: NoticeText ) => void {
	return useContext( TellContext );
}

export function NoticesOwner( { children }: { children: ReactNode } ) {
	const [ shown, setShown ] = useState< Shown[] >( [] );
	const tell = useCallback(
		( notice: NoticeText ) =>
			// One at a time: an older way back would take back more than it says.
			setShown( ( before ) => [
				{ ...notice, id: String( Number( before[ 0 ]?.id ?? 0 ) + 1 ) },
			] ),
		[]
	);
	const forget = useCallback(
		( id: string ) =>
			setShown( ( before ) =>
				before.filter( ( notice ) => notice.id !== id )
			),
		[]
	);

	return (
		<TellContext.Provider value={ tell }>
			<ShownContext.Provider value={ { shown, forget } }>
				{ children }
			</ShownContext.Provider>
		</TellContext.Provider>
	);
}

export function Notices() {
	const { shown, forget } = useContext( ShownContext );

	return (
		<SnackbarList
			className="care-pathway-links-snackbars"
			notices={ shown.map( ( { id, text, action } ) => ( {
				id,
				content: text,
				spokenMessage: text,
				// A way back stays until it is used or sent away: nobody has to be quick.
				explicitDismiss: action !== undefined,
				actions:
					action === undefined
						? []
						: [
								{
									label: action.label,
									onClick: () => {
										forget( id );
										action.onClick();
									},
								},
							],
			} ) ) }
			onRemove={ forget }
		/>
	);
}
