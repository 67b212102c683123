/*
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';

import { languageOf } from '../../../src/engine/language';
import { lemmatize } from '../../../src/engine/text/lemmatize';
import { createLexicon } from '../../../src/engine/text/lexicon';

const en = languageOf( 'en-US' );
const es = languageOf( 'es-MX' );

describe( 'lemmatize', () => {
	it.each( [
		[ 'an s', 'tests', 'test' ],
		[ 'ies', 'biopsies', 'biopsy' ],
		[ 'xes', 'boxes', 'box' ],
		[ 'ches', 'stretches', 'stretch' ],
		[ 'sses', 'abscesses', 'abscess' ],
		[ 'rashes', 'rashes', 'rash' ],
		[ 'vitamins', 'vitamins', 'vitamin' ],
		[ 'a singular in ss', 'illness', 'illness' ],
		[ 'a singular in us', 'lupus', 'lupus' ],
		[ 'a singular in is', 'psoriasis', 'psoriasis' ],
		[ 'an inflammation', 'arthritis', 'arthritis' ],
		[ 'a subject in ics', 'orthotics', 'orthotics' ],
		[ 'a thing in ics', 'antibiotics', 'antibiotic' ],
		[ 'a name that ends in s', 'diabetes', 'diabetes' ],
		[ 'another', 'shingles', 'shingles' ],
		[ 'another', 'measles', 'measles' ],
		[ 'a Latin plural', 'diagnoses', 'diagnosis' ],
		[ 'another', 'metastases', 'metastasis' ],
		[ 'an old plural', 'children', 'child' ],
		[ 'another', 'feet', 'foot' ],
		[ 'a short word', 'gas', 'gas' ],
		[ 'a short word', 'men', 'men' ],
		[ 'a function word', 'this', 'this' ],
		[ 'an abbreviation', 'a1c', 'a1c' ],
		[ 'a singular', 'test', 'test' ],
	] )( 'takes %s to its singular: %s', ( _name, word, expected ) => {
		expect( lemmatize( word, en ) ).toBe( expected );
	} );

	it.each( [
		[ 'anaemia', 'anemia' ],
		[ 'haematology', 'hematology' ],
		[ 'gynaecologists', 'gynecologist' ],
		[ 'paediatrics', 'pediatrics' ],
		[ 'oesophagus', 'esophagus' ],
		[ 'diarrhoea', 'diarrhea' ],
		[ 'apnoea', 'apnea' ],
		[ 'coeliac', 'celiac' ],
		[ 'tumours', 'tumor' ],
		[ 'fibre', 'fiber' ],
		[ 'centre', 'center' ],
		[ 'leukaemia', 'leukemia' ],
		[ 'immunisation', 'immunization' ],
		[ 'programmes', 'program' ],
	] )( 'spells %s as Americans do: %s', ( british, american ) => {
		expect( lemmatize( british, en ) ).toBe( american );
		expect( lemmatize( american, en ) ).toBe( american );
	} );

	it.each( [ 'exercise', 'disease', 'your', 'hour', 'source', 'course' ] )(
		'leaves a word alone that only looks British: %s',
		( word ) => {
			expect( lemmatize( word, en ) ).toBe( word );
		}
	);

	it.each( [
		[ 'pruebas', 'prueba' ],
		[ 'vacunas', 'vacuna' ],
		[ 'lesiones', 'lesion' ],
		[ 'enfermedades', 'enfermedad' ],
		[ 'doctores', 'doctor' ],
		[ 'diabetes', 'diabetes' ],
		[ 'analisis', 'analisis' ],
		[ 'artritis', 'artritis' ],
		[ 'veces', 'vez' ],
		[ 'voces', 'voz' ],
		[ 'lombrices', 'lombriz' ],
		[ 'pulmones', 'pulmon' ],
		[ 'corazones', 'corazon' ],
		[ 'rinones', 'rinon' ],
		[ 'hombres', 'hombre' ],
		[ 'padres', 'padre' ],
		[ 'mujeres', 'mujer' ],
		[ 'niveles', 'nivel' ],
		[ 'meses', 'mes' ],
		[ 'gases', 'gas' ],
		[ 'clases', 'clase' ],
		[ 'redes', 'red' ],
		[ 'noches', 'noche' ],
		[ 'pacientes', 'paciente' ],
		[ 'apendices', 'apendice' ],
		[ 'sindromes', 'sindrome' ],
		[ 'planes', 'plan' ],
		[ 'leyes', 'ley' ],
		[ 'pelvis', 'pelvis' ],
		[ 'biceps', 'biceps' ],
	] )( 'takes Spanish words to their singular: %s', ( word, expected ) => {
		expect( lemmatize( word, es ) ).toBe( expected );
	} );

	it( 'leaves words of a language without data as they are', () => {
		for ( const word of [ 'tests', 'anaemia', 'veces' ] ) {
			expect( lemmatize( word, languageOf( 'sw' ) ) ).toBe( word );
		}
	} );

	it.each( [
		[ 'headaches', 'headache' ],
		[ 'toothaches', 'toothache' ],
		[ 'aches', 'ache' ],
		[ 'moustaches', 'moustache' ],
		[ 'peaches', 'peach' ],
		[ 'faeces', 'feces' ],
		[ 'faecal', 'fecal' ],
		[ 'fetuses', 'fetus' ],
		[ 'foetuses', 'fetus' ],
		[ 'viruses', 'virus' ],
		[ 'sinuses', 'sinus' ],
		[ 'boluses', 'bolus' ],
		[ 'nurses', 'nurse' ],
		[ 'pauses', 'pause' ],
		[ 'abuses', 'abuse' ],
		[ 'crises', 'crisis' ],
		[ 'thromboses', 'thrombosis' ],
		[ 'psychoses', 'psychosis' ],
		[ 'neuroses', 'neurosis' ],
		[ 'scolioses', 'scoliosis' ],
		[ 'fibroses', 'fibrosis' ],
		[ 'cirrhoses', 'cirrhosis' ],
		[ 'stenoses', 'stenosis' ],
		[ 'anastomoses', 'anastomosis' ],
		[ 'analyses', 'analysis' ],
		[ 'metastases', 'metastasis' ],
		[ 'hypotheses', 'hypothesis' ],
		[ 'doses', 'dose' ],
		[ 'overdoses', 'overdose' ],
		[ 'noses', 'nose' ],
		[ 'bruises', 'bruise' ],
		[ 'gases', 'gas' ],
		[ 'biases', 'bias' ],
		[ 'diseases', 'disease' ],
		[ 'exercises', 'exercise' ],
		[ 'ulcers', 'ulcer' ],
		[ 'injuries', 'injury' ],
		[ 'calories', 'calorie' ],
		[ 'species', 'species' ],
		[ 'crutches', 'crutch' ],
		[ 'patches', 'patch' ],
		[ 'reflexes', 'reflex' ],
		[ 'axes', 'axis' ],
		[ 'allergies', 'allergy' ],
		[ 'clinics', 'clinic' ],
		[ 'antibiotics', 'antibiotic' ],
		[ 'diuretics', 'diuretic' ],
		[ 'diabetics', 'diabetic' ],
		[ 'tics', 'tic' ],
		[ 'potatoes', 'potato' ],
		[ 'toes', 'toe' ],
		[ 'shoes', 'shoe' ],
		[ 'ties', 'tie' ],
		[ 'itches', 'itch' ],
		[ 'lice', 'louse' ],
		[ 'midwives', 'midwife' ],
		[ 'bursae', 'bursa' ],
		[ 'vertebrae', 'vertebra' ],
		[ 'larvae', 'larva' ],
		[ 'diverticula', 'diverticulum' ],
		[ 'appendices', 'appendix' ],
		[ 'bronchi', 'bronchus' ],
		[ 'staphylococci', 'staphylococcus' ],
		[ 'fibromata', 'fibroma' ],
		[ 'UTIs', 'UTI' ],
		[ 'STIs', 'STI' ],
		[ 'haemorrhoids', 'hemorrhoid' ],
		[ 'haemophilia', 'hemophilia' ],
		[ 'haematuria', 'hematuria' ],
		[ 'haem', 'hem' ],
		[ 'ischaemic', 'ischemic' ],
		[ 'hypoglycaemia', 'hypoglycemia' ],
		[ 'counselling', 'counseling' ],
		[ 'labelled', 'labeled' ],
		[ 'swelling', 'swelling' ],
		[ 'oestrogens', 'estrogen' ],
		[ 'oesophagitis', 'esophagitis' ],
		[ 'coeliacs', 'celiac' ],
		[ 'oedematous', 'edematous' ],
		[ 'diarrhoeal', 'diarrheal' ],
		[ 'paraesthesia', 'paresthesia' ],
		[ 'anaesthetics', 'anesthetic' ],
		[ 'phaeochromocytoma', 'pheochromocytoma' ],
		[ 'gynaecomastia', 'gynecomastia' ],
		[ 'naevus', 'nevus' ],
		[ 'naevi', 'nevus' ],
		[ 'caecum', 'cecum' ],
		[ 'caesareans', 'cesarean' ],
		[ 'homoeopathy', 'homeopathy' ],
		[ 'leucocytes', 'leukocyte' ],
		[ 'leukocytes', 'leukocyte' ],
		[ 'sulphonamides', 'sulfonamide' ],
		[ 'tumours', 'tumor' ],
		[ 'tumoural', 'tumoral' ],
		[ 'behaviours', 'behavior' ],
		[ 'behavioural', 'behavioral' ],
		[ 'discolouration', 'discoloration' ],
		[ 'colourless', 'colorless' ],
		[ 'neighbourhoods', 'neighborhood' ],
		[ 'goitres', 'goiter' ],
		[ 'theatres', 'theater' ],
		[ 'millilitres', 'milliliter' ],
		[ 'fibres', 'fiber' ],
		[ 'hospitalised', 'hospitalized' ],
		[ 'hospitalisations', 'hospitalization' ],
		[ 'stabilise', 'stabilize' ],
		[ 'minimising', 'minimizing' ],
		[ 'moisturisers', 'moisturizer' ],
		[ 'paralysed', 'paralyzed' ],
		[ 'dialyses', 'dialysis' ],
		[ 'analogues', 'analog' ],
		[ 'moulds', 'mold' ],
		[ 'enrolment', 'enrollment' ],
		[ 'enrolments', 'enrollment' ],
		[ 'ageing', 'aging' ],
		[ 'defences', 'defense' ],
		[ 'programmes', 'program' ],
		[ 'dieticians', 'dietitian' ],
		[ 'yoghurts', 'yogurt' ],
	] )( 'takes %s and %s for one word', ( one, other ) => {
		expect( lemmatize( one.toLowerCase(), en ) ).toBe(
			lemmatize( other.toLowerCase(), en )
		);
	} );

	it.each( [
		[ 'genetics', 'genetic' ],
		[ 'orthopaedics', 'orthopaedic' ],
		[ 'aids', 'aid' ],
		[ 'species', 'spec' ],
		[ 'hours', 'hor' ],
		[ 'diabetes', 'diabete' ],
		[ 'constructor', 'object' ],
	] )( 'keeps %s and %s apart', ( one, other ) => {
		expect( lemmatize( one, en ) ).not.toBe( lemmatize( other, en ) );
	} );

	it.each( [ en, es ] )(
		'gives every exception a form that stays: $code',
		( language ) => {
			const lost = Object.values( language.wordForms.exceptions ).filter(
				( form ) => lemmatize( form, language ) !== form
			);

			expect( lost ).toEqual( [] );
		}
	);
} );

describe( 'createLexicon', () => {
	it( 'gives one number to all forms of a word, and another to another word', () => {
		const lexicon = createLexicon();
		const number = lexicon.add( 'anemia', en );

		expect( lexicon.find( 'anaemias', en ) ).toBe( number );
		expect( lexicon.add( 'anaemia', en ) ).toBe( number );
		expect( lexicon.add( 'asthma', en ) ).not.toBe( number );
		expect( lexicon.size() ).toBe( 2 );
	} );

	it( 'answers 0 for a word that no phrase has, and does not learn it', () => {
		const lexicon = createLexicon();

		expect( lexicon.find( 'asthma', en ) ).toBe( 0 );
		expect( lexicon.size() ).toBe( 0 );
	} );

	it( 'reads a word in the language it is asked for', () => {
		const lexicon = createLexicon();
		const number = lexicon.add( 'vez', es );

		expect( lexicon.find( 'veces', es ) ).toBe( number );
		expect( lexicon.find( 'veces', en ) ).toBe( 0 );
	} );
} );
