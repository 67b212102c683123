import type { IndexUpdate } from '../../src/contract/calls';
import type { IndexedPage, PageIndex } from '../../src/contract/types';

/**
 * A page index as the server sends it to a device that holds none: all pages in one chunk, in columns.
 *
 * @param pageIndex Page index with at least one page.
 * @param tag       The server's tag of the chunk.
 */
export function toUpdate( pageIndex: PageIndex, tag: string ): IndexUpdate {
	const { pages, habits, guidance, ...head } = pageIndex;
	const fields = Object.keys( pages[ 0 ] ?? {} ) as ( keyof IndexedPage )[];
	const columns = Object.fromEntries(
		fields.map( ( field ) => [
			field,
			pages.map( ( page ) => page[ field ] ),
		] )
	);

	return {
		...head,
		habits: habits ? { text: JSON.stringify( { tag, habits } ) } : null,
		guidance: guidance
			? { text: JSON.stringify( { tag, ...guidance } ) }
			: null,
		keep: [],
		changed: [
			{
				chunk: 0,
				text: JSON.stringify( { chunk: 0, tag, pages: columns } ),
			},
		],
	};
}
