/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import { languageOf } from '../../src/engine/language';
import { personNames } from '../../src/engine/person-names';

interface Row {
	name: string;
	title: string;
	language?: string;
	whole?: string[];
	bySurname?: string[];
	/** The title is the name of nobody. */
	isNobody?: true;
}

const DOCTOR = {
	whole: [ 'Amara Okafor', 'Dr Amara Okafor', 'Doctor Amara Okafor' ],
	bySurname: [ 'Dr Okafor', 'Doctor Okafor' ],
};

const ROWS: Row[] = [
	{ name: 'a title', title: 'Dr. Amara Okafor', ...DOCTOR },
	{
		name: 'a specialty behind a comma',
		title: 'Dr. Amara Okafor, Cardiologist',
		...DOCTOR,
	},
	{ name: 'a degree', title: 'Amara Okafor, M.D., FACC', ...DOCTOR },
	{
		name: 'degrees without a comma',
		title: 'Amara Okafor MD PhD',
		...DOCTOR,
	},
	{ name: 'the surname first', title: 'Okafor, Amara, MD', ...DOCTOR },
	{
		name: 'a clinic behind a bar',
		title: 'Dr. Amara Okafor | Bluefield Clinic',
		...DOCTOR,
	},
	{
		name: 'a bracket',
		title: 'Dr. Amara Okafor (she/her)',
		...DOCTOR,
	},
	{ name: 'nothing but a name', title: 'Amara Okafor', ...DOCTOR },
	{ name: 'a suffix', title: 'Dr. Amara Okafor Jr.', ...DOCTOR },
	{
		name: 'an initial',
		title: 'Amara N. Okafor, DO',
		whole: [
			'Amara N. Okafor',
			'Amara Okafor',
			'Dr Amara N. Okafor',
			'Dr Amara Okafor',
			'Doctor Amara N. Okafor',
			'Doctor Amara Okafor',
		],
		bySurname: [ 'Dr Okafor', 'Doctor Okafor' ],
	},
	{
		name: 'a nurse, who is no Dr.',
		title: 'Amara Okafor, NP',
		whole: [ 'Amara Okafor' ],
		bySurname: [],
	},
	{
		name: 'somebody of whom a profession is said and no degree',
		title: 'Amara Okafor, Dietitian',
		whole: [ 'Amara Okafor' ],
		bySurname: [],
	},
	{
		name: 'a surname of several words',
		title: 'Dr. Ludo van der Berg',
		whole: [
			'Ludo van der Berg',
			'Dr Ludo van der Berg',
			'Doctor Ludo van der Berg',
		],
		bySurname: [ 'Dr van der Berg', 'Doctor van der Berg' ],
	},
	{
		name: 'a professor',
		title: 'Prof. Amara Okafor',
		whole: [
			'Amara Okafor',
			'Prof Amara Okafor',
			'Professor Amara Okafor',
		],
		bySurname: [ 'Prof Okafor', 'Professor Okafor' ],
	},
	{
		name: 'Spanish: two surnames, of which the first may stand alone',
		title: 'Dra. Lucía García López',
		language: 'es',
		whole: [
			'Lucía García López',
			'Dra Lucía García López',
			'Doctora Lucía García López',
		],
		bySurname: [
			'Dra García López',
			'Dra García',
			'Doctora García López',
			'Doctora García',
		],
	},
	{
		name: 'Spanish: no title, so that it may be either',
		title: 'Lucía García',
		language: 'es',
		whole: [ 'Lucía García' ],
		bySurname: [],
	},
	{
		name: 'Spanish: a surname with small words',
		title: 'Dr. Manuel de la Cruz',
		language: 'es',
		whole: [
			'Manuel de la Cruz',
			'Dr Manuel de la Cruz',
			'Doctor Manuel de la Cruz',
		],
		bySurname: [ 'Dr de la Cruz', 'Doctor de la Cruz' ],
	},
	{
		name: 'Spanish: one surname with a small word',
		title: 'Dra. Ana de Ortega',
		language: 'es',
		whole: [
			'Ana de Ortega',
			'Dra Ana de Ortega',
			'Doctora Ana de Ortega',
		],
		bySurname: [ 'Dra de Ortega', 'Doctora de Ortega' ],
	},
	{ name: 'a list of people', title: 'Our doctors', isNobody: true },
	{
		name: 'a sentence about a person',
		title: 'Dr. Okafor explains your first visit',
		isNobody: true,
	},
	{ name: 'one word', title: 'Okafor', isNobody: true },
	{ name: 'a title and one word', title: 'Dr. Okafor', isNobody: true },
	{ name: 'nothing', title: '', isNobody: true },
];

describe( 'personNames', () => {
	it.each( ROWS )(
		'$name',
		( { title, language = 'en-US', whole, bySurname, isNobody } ) => {
			const names = personNames( title, languageOf( language ) );

			expect(
				isNobody ? names : [ names?.whole, names?.bySurname ]
			).toEqual( isNobody ? null : [ whole, bySurname ] );
		}
	);
} );
