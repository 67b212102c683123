/** What a page is for, and where it stands on the care pathway. */

/** What a page is for on the reader's path. */
export type PageRole =
	| 'symptom'
	| 'condition'
	| 'test'
	| 'preparation'
	| 'results'
	| 'treatment'
	| 'medication'
	| 'care-plan'
	| 'aftercare'
	| 'prevention'
	| 'service'
	| 'specialty'
	| 'clinician'
	| 'location'
	| 'telehealth'
	| 'appointment'
	| 'referral'
	| 'coverage'
	| 'resource'
	| 'policy'
	| 'article';

/** A stretch of the care pathway. */
export type Stage =
	'recognise' | 'understand' | 'test' | 'treat' | 'recover' | 'get-care';
