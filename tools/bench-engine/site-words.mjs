/** The words of generated sites that are no medicine: nobody reads them, but they are as many and as long as a clinic's. */

export const FIRST_NAMES =
	'Ada Ben Clara David Elena Farid Grace Hugo Irene Jonas Katya Liam Maria Noah Olga Pedro Quinn Rosa Samuel Tara Umar Vera Walter Ximena Yusuf Zoe Aisha Bruno Carmen Dmitri Edith Felix'.split(
		' '
	);

export const LAST_NAMES =
	'Abbott Barnes Castillo Dawson Ellison Fischer Garcia Hartman Ibrahim Jensen Kowalski Lindgren Moreno Novak Okafor Petrov Quincy Ramirez Sandoval Tanaka Ulrich Vargas Whitfield Xu Young Zimmer Archer Bishop Cole Drake Fox Glass Hale Ivory Joyce Knight Lane Marsh Nash Owens Parr Reed Stone Tate Vance Ward York Zane'.split(
		' '
	);

export const PLACES =
	'Ashford Brookfield Cedarville Dunmore Eastbrook Fairhaven Glenwood Harbor Point Ironton Jasper Kingsley Lakeside Maplewood Northgate Oakdale Pinehurst Quarry Hill Riverton Stonebridge Thornton Upland Valley View Westfield Yorktown Ashgrove Birchwood Clearwater Deerfield Elmhurst Foxborough'.split(
		' '
	);

export const INITIALS = 'ABCDEFGHIJKLMNOPRSTVW'.split( '' );

export const TOWNS =
	'Heights Park Junction Springs Falls Mills Grove Landing Corners Square'.split(
		' '
	);

/** Titles of pages; {name} is a name of a concept, {place} a town, {person} a clinician, {field} a specialty. */
export const CONCEPT_TITLES = [
	'{name}',
	'{name}',
	'{name}: symptoms, causes and treatment',
	'What is {name}?',
	'{name} | Harbor Health',
];

export const ASPECT_TITLES = [
	'Living with {name}',
	'Preparing for {name}',
	'Recovering after {name}',
	'{name} in children',
	'{name} in older adults',
	'{name} and pregnancy',
	'Diet and {name}',
	'Exercise and {name}',
	'Questions to ask about {name}',
	'How we treat {name}',
	'{name} support group',
	'Costs and coverage of {name}',
	'Your results: {name}',
	'Preventing {name}',
	'Understanding {name}',
	'{name} at our {place} clinic',
];

export const CLINICIAN_TITLES = [
	'Dr. {person}, {field}',
	'{person}, MD',
	'{person}, NP',
];

export const ACCESS_TITLES = [
	'{field} in {place}',
	'{place} clinic',
	'Directions and parking in {place}',
	'Request an appointment in {place}',
	'Telehealth visits with {person}',
	'Laboratory hours in {place}',
];

export const ARTICLE_TITLES = [
	'Five things our nurses wish you knew about {name}',
	'Ask the clinician: {name} in the winter months',
	'A patient story: {person} and {name}',
	'New at our {place} clinic: care for {name}',
	'When {name} runs in the family',
	'{name}: myths and facts for {place}',
];

export const HEADINGS = [
	'Symptoms',
	'Causes',
	'Diagnosis',
	'Treatment',
	'When to see a doctor',
	'Prevention',
	'Recovery at home',
	'Side effects',
	'What to expect',
	'Tests for {name}',
	'Medicines for {name}',
	'Life with {name}',
	'Getting help in {place}',
];

/** Sentences of posts and summaries. Names stand where people put them, about one in fifteen words. */
export const SENTENCES = [
	'Many people who live with {name} also ask us about {name} at their yearly visit.',
	'Your care team may suggest {name} when {name} does not get better within a few weeks.',
	'Talk with your clinician before you make any changes, above all if you had {name} before.',
	'There is no sign of {name} in most of these cases, and further tests are rarely needed.',
	'The next step is often {name}, which takes about half an hour and needs no preparation.',
	'Call us to book a visit when {name} keeps you from sleeping or from going to work.',
	'Some families have several members with {name}, which is worth telling the nurse.',
	'We treat {name} at all of our clinics, together with {name} and {name}.',
	'A short walk after dinner, enough water and a regular bedtime help more than people expect.',
	'Bring a list of everything that you take, including what you buy without a prescription.',
	'Our front desk can tell you what the visit costs and whether your plan pays for it.',
	'Results are usually in the portal within three days, with a note that explains them.',
	'Nobody has to decide anything on the first day, and a second opinion is always welcome.',
	'In the past year we have seen more {name}, most of it mild and over within days.',
	'If {name} comes back, write down when it began, what you were doing and how long it lasted.',
	'The waiting room opens at eight, and there is coffee for everyone who comes along.',
];
