<?php
/**
 * The words of generated clinic sites. Plain and general on purpose: nobody reads these pages, but their words have to be
 * as many, as long and as often repeated as those of a clinic.
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Development\Bench;

/** Specialty to six of its conditions. */
const SPECIALTIES = array(
	'Endocrinology'      => array( 'type 2 diabetes', 'hypothyroidism', 'Graves disease', 'prediabetes', 'thyroid nodules', 'adrenal insufficiency' ),
	'Cardiology' => array(
		'high blood pressure',
		'atrial fibrillation',
		'heart failure',
		'coronary artery disease',
		'high cholesterol',
		'palpitations',
	),
	'Orthopaedics' => array(
		'knee osteoarthritis',
		'rotator cuff tear',
		'carpal tunnel syndrome',
		'hip fracture',
		'plantar fasciitis',
		'lower back pain',
	),
	'Dermatology'        => array( 'eczema', 'psoriasis', 'acne', 'rosacea', 'contact dermatitis', 'actinic keratosis' ),
	'Women’s health' => array(
		'polycystic ovary syndrome',
		'endometriosis',
		'menopause',
		'gestational diabetes',
		'uterine fibroids',
		'pelvic pain',
	),
	'Mental health'      => array( 'depression', 'generalised anxiety', 'panic disorder', 'insomnia', 'obsessive compulsive disorder', 'burnout' ),
	'Gastroenterology'   => array( 'acid reflux', 'coeliac disease', 'irritable bowel syndrome', 'Crohn disease', 'gallstones', 'fatty liver disease' ),
	'Pulmonology'        => array( 'asthma', 'chronic bronchitis', 'sleep apnoea', 'pneumonia', 'pulmonary embolism', 'chronic cough' ),
	'Neurology'          => array( 'migraine', 'epilepsy', 'Parkinson disease', 'multiple sclerosis', 'peripheral neuropathy', 'tension headache' ),
	'Urology' => array(
		'kidney stones',
		'enlarged prostate',
		'urinary tract infection',
		'overactive bladder',
		'testicular pain',
		'bladder cancer',
	),
	'Rheumatology'       => array( 'rheumatoid arthritis', 'gout', 'lupus', 'ankylosing spondylitis', 'fibromyalgia', 'osteoporosis' ),
	'Haematology' => array(
		'iron deficiency anaemia',
		'deep vein thrombosis',
		'haemophilia',
		'sickle cell disease',
		'lymphoma',
		'low platelets',
	),
	'Ear, nose, throat'  => array( 'sinusitis', 'tinnitus', 'hearing loss', 'tonsillitis', 'vertigo', 'vocal cord nodules' ),
	'Eye care'           => array( 'glaucoma', 'cataract', 'dry eye', 'macular degeneration', 'diabetic retinopathy', 'conjunctivitis' ),
	'Infectious disease' => array( 'influenza', 'shingles', 'Lyme disease', 'hepatitis B', 'travel diarrhoea', 'tuberculosis' ),
	'Paediatrics'        => array( 'croup', 'ear infection', 'childhood asthma', 'growth delay', 'hand, foot and mouth disease', 'febrile seizures' ),
);

/** Pages that every other page may send a reader to. */
const SERVICES = array(
	'Book an appointment',
	'Referrals',
	'Insurance and coverage',
	'Laboratory hours',
	'Telehealth visits',
);


/** What a page may say about a condition. */
const TITLES = array(
	'Understanding %s',
	'Symptoms of %s',
	'What causes %s',
	'How we test for %s',
	'Preparing for your %s tests',
	'Reading your %s test results',
	'Treatment options for %s',
	'Medication for %s explained',
	'Living with %s',
	'When to call us about %s',
	'Your first visit for %s',
	'Follow-up care after %s',
	'Food and drink with %s',
	'Exercise and %s',
	'Preventing %s',
	'Surgery for %s: what to expect',
	'Recovery from %s, week by week',
	'Questions to ask about %s',
	'Work, school and %s',
	'Travelling with %s',
	'Children and %s',
	'Older adults and %s',
	'Pregnancy and %s',
	'Clinical trials for %s',
	'Myths about %s',
	'Support groups for %s',
);

/** Where; the first round of titles has no place. */
const PLACES = array(
	'',
	'Riverside',
	'Northgate',
	'Lakeview',
	'Old Mill',
	'Harbour Street',
	'Fairfield',
	'Cedar Hill',
	'Eastbrook',
	'Summit',
	'Westpark',
	'Millbrook',
	'Stonebridge',
	'Greenfield',
	'Oak Lane',
	'Brookdale',
	'Hillcrest',
	'Maple Square',
	'Parkside',
	'Kingsway',
	'Glenwood',
);

const HEADINGS = array(
	'At a glance',
	'What it feels like',
	'Why it happens',
	'How we find out',
	'Before your appointment',
	'On the day',
	'What the results mean',
	'Ways to treat %s',
	'Taking your medicine',
	'Looking after yourself',
	'When to ask for help',
	'What happens next',
	'Common questions about %s',
);

/** Sentences; the marks stand for the page's condition and for one of the lists below. */
const SENTENCES = array(
	'Many people with {topic} first notice {sign} and wonder whether it will pass by itself.',
	'Your clinician asks about {sign}, about your family and about the medicines you take.',
	'A {test} takes about {time} and does not hurt, although you may feel some pressure.',
	'For {topic} we usually begin with {step} and look at the result after {time}.',
	'If {sign} lasts longer than {time}, please call the clinic so that we can look at it together.',
	'The results of the {test} reach us within {time}, and we explain them to you in plain words.',
	'Some people need {step} as well, above all when {topic} runs in the family.',
	'Please bring a list of your medicines, your insurance card and the letter of your own doctor.',
	'It helps to write down when {sign} comes, how long it stays and what makes it better.',
	'Nobody has to decide on the same day; take the time you need and ask all your questions.',
	'Most people with {topic} can work, travel and exercise as before once {step} has begun.',
	'We check your blood pressure, your weight and the dose of your medicine at every visit.',
	'After {step} you may be tired for {time}; let somebody drive you home and rest.',
	'In {people} the first signs of {topic} can be different and are easily overlooked.',
	'Our team reviews every {test} twice, and a second clinician signs the report.',
	'Small changes count: {step}, enough sleep and a walk every day make a difference within {time}.',
	'Stop taking a medicine only after you have spoken with us, even when you feel well again.',
	'Good control of {topic} lowers the risk of later problems with heart, kidneys and eyes.',
	'The nurse shows you how to use it, and you practise until you feel safe.',
	'Your plan is written down, and you get a copy to take home and to share with your family.',
	'A {test} is repeated after {time} to see whether {step} has worked.',
	'For {people} we choose a lower dose at first and raise it slowly over {time}.',
);

const SIGNS = array(
	'tiredness',
	'a dull ache',
	'swelling',
	'a rash',
	'shortness of breath',
	'dizziness',
	'thirst',
	'a fever',
	'numb fingers',
	'poor sleep',
	'sudden weight loss',
	'a racing pulse',
);

const TESTS = array(
	'blood test',
	'ultrasound scan',
	'urine test',
	'breathing test',
	'skin biopsy',
	'X-ray',
	'heart tracing',
	'hearing test',
	'bone density scan',
	'eye examination',
);

const TIMES = array(
	'two days',
	'a week',
	'ten minutes',
	'half an hour',
	'four weeks',
	'three months',
	'a day or two',
	'six weeks',
);

const STEPS = array(
	'a change of diet',
	'physiotherapy',
	'tablets',
	'an injection',
	'talking therapy',
	'a small operation',
	'light exercise',
	'watchful waiting',
	'an inhaler',
	'a cream',
);

const PEOPLE = array(
	'children',
	'older adults',
	'pregnant women',
	'athletes',
	'people with kidney disease',
	'people who work at night',
);


/** Words of links that say nothing. */
const EMPTY_ANCHORS = array( 'click here', 'read more', 'this page' );
