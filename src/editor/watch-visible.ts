/** Which of some elements are on the screen, or nearly. */
export interface VisibleElements {
	has: ( element: Element ) => boolean;
	/** Watches these and no others. */
	watch: ( elements: readonly Element[] ) => void;
}

/** So far around what is seen counts as seen, so that scrolling shows nothing late. */
const MARGIN = '50% 0px';

/**
 * Watches elements of a document; none at first.
 *
 * @param root     The document.
 * @param onChange Told when an element comes into view or leaves it. A new one is out of view until then.
 */
export function watchVisible(
	root: Document,
	onChange: ( element: Element, isVisible: boolean ) => void
): VisibleElements {
	const View = ( root.defaultView ?? window ) as typeof globalThis & Window;
	const watched = new Set< Element >();
	const visible = new Set< Element >();
	const observer = new View.IntersectionObserver(
		( entries ) => {
			for ( const { target, isIntersecting } of entries ) {
				if (
					watched.has( target ) &&
					visible.has( target ) !== isIntersecting
				) {
					visible[ isIntersecting ? 'add' : 'delete' ]( target );
					onChange( target, isIntersecting );
				}
			}
		},
		{ root, rootMargin: MARGIN }
	);

	return {
		has: ( element ) => visible.has( element ),
		watch: ( elements ) => {
			const wanted = new Set( elements );
			for ( const element of watched ) {
				if ( ! wanted.has( element ) ) {
					observer.unobserve( element );
					watched.delete( element );
					visible.delete( element );
				}
			}
			for ( const element of wanted ) {
				if ( ! watched.has( element ) ) {
					watched.add( element );
					observer.observe( element );
				}
			}
		},
	};
}
