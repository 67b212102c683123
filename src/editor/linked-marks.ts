import type { Anchor, TextSpan } from '../contract/types';
import type { Mark } from './draw-marks';

/**
 * Marks for the links of a text that lead to other pages of the site, whoever made them.
 *
 * @param spans  The text.
 * @param origin Of the site, such as "https://clinic.example".
 */
export function linkedMarks(
	spans: readonly TextSpan[],
	origin: string
): Mark[] {
	return spans.flatMap( ( { blockId, attribute, text, marks } ) =>
		marks
			.filter(
				( { kind, url, targetId } ) =>
					kind === 'link' &&
					( targetId !== undefined || isOfSite( url, origin ) )
			)
			.map( ( { start, end } ): Mark => {
				const anchor: Anchor = {
					blockId,
					attribute,
					range: { start, end },
					text: text.slice( start, end ),
					before: text.slice( 0, start ),
					after: text.slice( end ),
				};
				return {
					id: `link ${ blockId } ${ attribute } ${ start }`,
					anchor,
					look: 'linked',
				};
			} )
	);
}

/** Whether an address leads to a page of the site: not to a place of the same page, nor to mail or phone. */
function isOfSite( url: string | undefined, origin: string ): boolean {
	if ( ! url || url.startsWith( '#' ) ) {
		return false;
	}
	try {
		return new URL( url, origin ).origin === origin;
	} catch {
		return false;
	}
}
