import { fold } from '../text/fold';
import { namesOf } from '../audit/names-of';

import { isOwnName } from './anchor-uses';
import { isInText } from './site-link';
import type { SiteLink } from './site-link';
import type { SiteCheck } from './site-check';

/** "MRI", "A1C": a short form is the same name. */
const SHORT_FORM = /^[\p{Lu}\d][\p{Lu}\d.-]{1,5}s?$/u;

/**
 * The linked words are a name of what the page is about, and the reader does not find it there: neither in its title, nor in its
 * other names, its headings or its summary. Readers who follow a name look for it; and the page may as well be known by it, or
 * the words may as well be the page's.
 */
export const otherName: SiteCheck = ( site ) => ( {
	ofLinks: ( page ) =>
		site.linksOf( page ).flatMap( ( link ) => {
			const target = site.pageOf( link.targetId ?? 0 );
			return target !== null &&
				isInText( link.row ) &&
				link.page !== null &&
				isNameOfSubject( link ) &&
				! isOwnName( link.words, target ) &&
				! isSaidOn( link.words, target.facts )
				? [
						{
							kind: 'other-name',
							severity: 'low',
							link,
							values: { title: target.facts.title },
						},
					]
				: [];
		} ),
} );

/** Whether all linked words together are a name that the vocabulary has for the subject of the page. */
function isNameOfSubject( link: SiteLink ): boolean {
	return (
		! SHORT_FORM.test( link.anchor.text.trim() ) &&
		link.conceptIds.length > 0 &&
		namesOf( link ).some(
			( { first, last, phrase } ) =>
				first === link.first &&
				last === link.last &&
				link.conceptIds.includes( phrase.conceptId ?? '' )
		)
	);
}

function isSaidOn(
	words: string,
	{
		headings,
		summary,
		keyphrases,
	}: { headings: string[]; summary: string; keyphrases: string[] }
): boolean {
	return [ ...headings, summary, ...keyphrases ].some( ( text ) =>
		fold( text ).includes( words )
	);
}
