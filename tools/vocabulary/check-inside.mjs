/**
 * What is wrong with the vocabulary whatever others say.
 *
 * @param {Object} ours As from readOurs().
 * @return {Record<string, string[]>} Lines by the kind of fault.
 */
export function checkInside( ours ) {
	const { concepts, byId, names, formOf } = ours;

	return {
		'Two concepts with one id': repeated(
			concepts.map( ( { id } ) => id )
		),
		'References to nothing': concepts.flatMap( ( concept ) =>
			referencesOf( concept )
				.filter( ( [ , id ] ) => ! byId.has( id ) )
				.map( ( [ kind, id ] ) => `${ concept.id }: ${ kind } ${ id }` )
		),
		'One name for two concepts': sharedNames( names ),
		'One Spanish name for two concepts': sharedNames(
			concepts.flatMap( ( concept ) =>
				( concept.translations?.es ?? [] ).map( ( text ) => ( {
					text,
					form: formOf( text, 'es' ),
					concept,
				} ) )
			)
		),
		'A name twice in one concept': concepts.flatMap( ( concept ) =>
			repeated(
				names
					.filter( ( name ) => name.concept === concept )
					.map( ( { text } ) => text.toLowerCase() )
			).map( ( text ) => `${ concept.id }: ${ text }` )
		),
		'Not to be confused, one way only': concepts.flatMap(
			( { id, differentFrom = [] } ) =>
				differentFrom
					.filter(
						( other ) =>
							byId.has( other ) &&
							! byId.get( other ).differentFrom?.includes( id )
					)
					.map( ( other ) => `${ id }: ${ other } does not say so` )
		),
		'Not to be confused with what is broader': concepts.flatMap(
			( { id, differentFrom = [], broader = [] } ) =>
				broader
					.filter( ( other ) => differentFrom.includes( other ) )
					.map( ( other ) => `${ id }: ${ other }` )
		),
		'A specialty that is none': concepts.flatMap( ( { id, relations } ) =>
			( relations?.specialty ?? [] )
				.filter(
					( other ) =>
						byId.has( other ) &&
						byId.get( other ).kind !== 'specialty'
				)
				.map( ( other ) => `${ id }: ${ other }` )
		),
		'A complication of what it is not to be confused with, or is a form of':
			concepts.flatMap(
				( { id, differentFrom = [], broader = [], relations } ) =>
					( relations?.complicationOf ?? [] )
						.filter(
							( other ) =>
								differentFrom.includes( other ) ||
								broader.includes( other )
						)
						.map( ( other ) => `${ id }: ${ other }` )
			),
		'A complication of what is no condition, or of itself':
			concepts.flatMap( ( { id, kind, relations } ) =>
				( relations?.complicationOf ?? [] )
					.filter(
						( other ) =>
							kind !== 'condition' ||
							other === id ||
							byId.get( other )?.kind !== 'condition'
					)
					.map( ( other ) => `${ id }: ${ other }` )
			),
	};
}

/* What a concept points to, each with the list it stands in. */
function referencesOf( { differentFrom = [], broader = [], relations = {} } ) {
	return Object.entries( { differentFrom, broader, ...relations } ).flatMap(
		( [ kind, ids ] ) => ids.map( ( id ) => [ kind, id ] )
	);
}

function sharedNames( names ) {
	const owners = new Map();

	for ( const { form, text, concept } of names ) {
		const known = owners.get( form ) ?? new Map();
		owners.set( form, known.set( concept.id, text ) );
	}

	return [ ...owners.values() ]
		.filter( ( ids ) => ids.size > 1 )
		.map( ( ids ) =>
			[ ...ids ]
				.map( ( [ id, text ] ) => `${ id } "${ text }"` )
				.join( ', ' )
		);
}

function repeated( texts ) {
	return [
		...new Set(
			texts.filter( ( text, place ) => texts.indexOf( text ) !== place )
		),
	];
}
