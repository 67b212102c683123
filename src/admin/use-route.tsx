import {
	createContext,
	useCallback,
	useContext,
	useEffect,
	useMemo,
	useRef,
	useState,
} from '@wordpress/element';
import type { ReactNode } from 'react';

import { AskToLeave } from './ask-to-leave';
import { addressOf, readRoute } from './route';
import type { Route } from './route';

interface Navigation {
	route: Route;
	hrefOf: ( route: Route ) => string;
	/** Shows another state of the page; *back* returns from it. Asks first where something is not saved. */
	go: ( route: Route ) => void;
	/** Notes a state in the address without a step for *back*, such as the words of a search. */
	note: ( route: Route ) => void;
	/** Says whether something on the page would be lost by leaving it. */
	hold: ( isUnsaved: boolean ) => void;
}

const NavigationContext = createContext< Navigation | null >( null );

export function useNavigation(): Navigation {
	const navigation = useContext( NavigationContext );
	if ( navigation === null ) {
		throw new Error( 'Care Pathway Links: rendered outside its page.' );
	}
	return navigation;
}

/** Keeps the page and its address in step: every state has an address, and *back* works. */
export function NavigationOwner( { children }: { children: ReactNode } ) {
	const [ route, setRoute ] = useState( () =>
		readRoute( window.location.href )
	);
	const [ asked, setAsked ] = useState< Route | null >( null );
	const isUnsaved = useRef( false );
	const shown = useRef( window.location.href );

	const show = useCallback( ( next: Route ) => {
		shown.current = addressOf( window.location.href, next );
		window.history.pushState( null, '', shown.current );
		setRoute( next );
	}, [] );

	const navigation = useMemo(
		(): Navigation => ( {
			route,
			hrefOf: ( next ) => addressOf( window.location.href, next ),
			go: ( next ) => {
				if ( isUnsaved.current ) {
					setAsked( next );
				} else {
					show( next );
				}
			},
			note: ( next ) => {
				shown.current = addressOf( window.location.href, next );
				window.history.replaceState( null, '', shown.current );
				setRoute( next );
			},
			hold: ( now ) => {
				isUnsaved.current = now;
			},
		} ),
		[ route, show ]
	);

	useEffect( () => {
		const onBack = () => {
			const next = readRoute( window.location.href );
			if ( isUnsaved.current ) {
				window.history.pushState( null, '', shown.current );
				setAsked( next );
			} else {
				shown.current = window.location.href;
				setRoute( next );
			}
		};
		const onLeave = ( event: BeforeUnloadEvent ) => {
			if ( isUnsaved.current ) {
				event.preventDefault();
			}
		};
		window.addEventListener( 'popstate', onBack );
		window.addEventListener( 'beforeunload', onLeave );
		return () => {
			window.removeEventListener( 'popstate', onBack );
			window.removeEventListener( 'beforeunload', onLeave );
		};
	}, [] );

	return (
		<NavigationContext.Provider value={ navigation }>
			{ children }
			{ asked !== null && (
				<AskToLeave
					onLeave={ () => {
						isUnsaved.current = false;
						setAsked( null );
						show( asked );
					} }
					onStay={ () => setAsked( null ) }
				/>
			) }
		</NavigationContext.Provider>
	);
}
