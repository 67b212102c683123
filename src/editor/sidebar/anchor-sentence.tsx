import type { Anchor } from '../../contract/types';

/** How much of the sentence is shown on either side, in characters. */
const REACH = 50;

/** The words in the middle of their sentence, shortened at whole words. */
export function AnchorSentence( { anchor }: { anchor: Anchor } ) {
	return (
		<>
			{ lastWords( anchor.before ) }
			<mark>{ anchor.text }</mark>
			{ firstWords( anchor.after ) }
		</>
	);
}

function firstWords( text: string ): string {
	if ( text.length <= REACH ) {
		return text;
	}
	const cut = text.lastIndexOf( ' ', REACH );
	return `${ text.slice( 0, cut > 0 ? cut : REACH ) } …`;
}

function lastWords( text: string ): string {
	if ( text.length <= REACH ) {
		return text;
	}
	const cut = text.indexOf( ' ', text.length - REACH );
	return `… ${ text.slice( cut >= 0 ? cut + 1 : text.length - REACH ) }`;
}
