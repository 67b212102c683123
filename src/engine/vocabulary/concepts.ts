import access from './access.json';
import anatomy from './anatomy.json';
import cardiology from './cardiology.json';
import dental from './dental.json';
import dermatology from './dermatology.json';
import earNoseThroat from './ear-nose-throat.json';
import endocrinology from './endocrinology.json';
import eye from './eye.json';
import gastroenterology from './gastroenterology.json';
import generalSymptoms from './general-symptoms.json';
import hematology from './hematology.json';
import imaging from './imaging.json';
import infectiousDiseases from './infectious-diseases.json';
import laboratoryTests from './laboratory-tests.json';
import medications from './medications.json';
import mentalHealth from './mental-health.json';
import neurology from './neurology.json';
import oncology from './oncology.json';
import orthopedics from './orthopedics.json';
import pediatrics from './pediatrics.json';
import prevention from './prevention.json';
import respiratory from './respiratory.json';
import rheumatology from './rheumatology.json';
import specialties from './specialties.json';
import surgeryAndAftercare from './surgery-and-aftercare.json';
import urologyNephrology from './urology-nephrology.json';
import womensHealth from './womens-health.json';
import { byId } from './by-id';
import type { Concept } from './concept';

/**
 * All concepts, a file per field, in the order of the files. In the built worker this module is replaced by what `pack.ts` makes
 * of it: two fifths smaller, and unpacked only when somebody asks.
 */
// JSON modules have wide types (a kind is any string); the vocabulary's tests hold each line to Concept.
export const readConcepts = (): Concept[] =>
	[
		access,
		anatomy,
		cardiology,
		dental,
		dermatology,
		earNoseThroat,
		endocrinology,
		eye,
		gastroenterology,
		generalSymptoms,
		hematology,
		imaging,
		infectiousDiseases,
		laboratoryTests,
		medications,
		mentalHealth,
		neurology,
		oncology,
		orthopedics,
		pediatrics,
		prevention,
		respiratory,
		rheumatology,
		specialties,
		surgeryAndAftercare,
		urologyNephrology,
		womensHealth,
	].flat() as unknown as Concept[];

/** The same by their ids. */
export function conceptsById(): ReadonlyMap< string, Concept > {
	const concepts = readConcepts();

	return byId(
		concepts.map( ( { id } ) => id ),
		( place ) => concepts[ place ] as Concept
	);
}
