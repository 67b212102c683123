import access from './access.json';
import anatomy from './anatomy.json';
import cardiology from './cardiology.json';
import dermatology from './dermatology.json';
import endocrinology from './endocrinology.json';
import gastroenterology from './gastroenterology.json';
import hematology from './hematology.json';
import imaging from './imaging.json';
import laboratoryTests from './laboratory-tests.json';
import medications from './medications.json';
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
import dental from './dental.json';
import earNoseThroat from './ear-nose-throat.json';
import eye from './eye.json';
import mentalHealth from './mental-health.json';
import neurology from './neurology.json';
import generalSymptoms from './general-symptoms.json';
import infectiousDiseases from './infectious-diseases.json';
import type { Concept } from './concept';
import { readVocabulary } from './lookup';
import type { Vocabulary } from './lookup';

/** Everything the product knows of medicine, a file per field. */
export function loadVocabulary(): Vocabulary {
	// JSON modules have wide types (a kind is any string); the vocabulary's tests hold each line to Concept.
	return readVocabulary(
		[
			specialties,
			endocrinology,
			cardiology,
			respiratory,
			gastroenterology,
			orthopedics,
			rheumatology,
			dermatology,
			womensHealth,
			urologyNephrology,
			oncology,
			hematology,
			pediatrics,
			laboratoryTests,
			imaging,
			medications,
			surgeryAndAftercare,
			prevention,
			dental,
			earNoseThroat,
			eye,
			mentalHealth,
			neurology,
			generalSymptoms,
			infectiousDiseases,
			anatomy,
			access,
		].flat() as unknown as Concept[]
	);
}
