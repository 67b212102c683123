import type { CarePathway, FoundPage } from '../../src/contract/types';

/** A pathway of one page; `facts` say what is different about it. */
export function pathway( facts: Partial< CarePathway > = {} ): CarePathway {
	return {
		id: 'weight',
		name: 'Weight management program',
		topic: 'weight management',
		language: 'en-US',
		steps: [ { kind: 'page', pageId: 4 } ],
		...facts,
	};
}

/** A page of the index that can be a step. */
export function foundPage(
	id: number,
	title: string,
	facts: Partial< FoundPage > = {}
): FoundPage {
	return {
		id,
		title,
		url: `https://clinic.example/${ id }/`,
		postType: 'page',
		role: null,
		language: 'en-US',
		isExcluded: false,
		isNoindex: false,
		summary: '',
		reviewed: null,
		...facts,
	};
}
