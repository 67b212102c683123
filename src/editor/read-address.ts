import type { Stage } from '../contract/types';

/** What an address of the editor asks for: other screens of ours lead to it. */
export interface Asked {
	tab: 'links' | 'next-steps' | 'review';
	/** The stage that is to be looked at, or null. */
	stage: Stage | null;
	/** The link that is to be looked at, or null. */
	link: AskedLink | null;
}

/** A link that the text has, by its words and its address as written. */
export interface AskedLink {
	words: string;
	url: string;
}

const STAGES: Record< Stage, true > = {
	recognise: true,
	understand: true,
	test: true,
	treat: true,
	recover: true,
	'get-care': true,
};

/**
 * What an address asks for in `care-pathway-links=next-steps` and `stage=test`, in `care-pathway-links=links` with `words` and
 * `url` of a link, or in `care-pathway-links=review`; null where it asks for nothing we know.
 *
 * @param query Part of the address behind the question mark.
 */
export function readAddress( query: string ): Asked | null {
	const values = new URLSearchParams( query );
	const stage = values.get( 'stage' );
	switch ( values.get( 'care-pathway-links' ) ) {
		case 'next-steps':
			return {
				tab: 'next-steps',
				stage: isStage( stage ) ? stage : null,
				link: null,
			};
		case 'links':
			return {
				tab: 'links',
				stage: null,
				link: askedLink( values.get( 'words' ), values.get( 'url' ) ),
			};
		case 'review':
			return { tab: 'review', stage: null, link: null };
		default:
			return null;
	}
}

function isStage( given: string | null ): given is Stage {
	return given !== null && Object.hasOwn( STAGES, given );
}

function askedLink(
	words: string | null,
	url: string | null
): AskedLink | null {
	return words === null || url === null ? null : { words, url };
}
