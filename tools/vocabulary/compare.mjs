/**
 * Names of ours that the reference knows only as another concept: of the concept that our other names mean there, the name
 * is neither an exact nor a related one.
 *
 * @param {Object} ours      As from readOurs().
 * @param {Object} reference As from readReference().
 * @return {{ another: string[], finer: string[] }} One line a name: where the reference means what another concept of ours
 * is, which is doubtful; and where it parts what is one concept to us, which mostly is well (chest pain, chest discomfort).
 */
export function findOtherMeanings( ours, reference ) {
	const namesOf = groupByConcept( ours.names );
	const owners = new Map(
		ours.names.map( ( { form, concept } ) => [ form, concept ] )
	);
	const found = { another: [], finer: [] };

	for ( const [ concept, names ] of namesOf ) {
		for ( const name of names ) {
			const meant = otherMeaning( name, names, reference );
			const rivals = meant
				.flatMap( ( { exactForms } ) => exactForms )
				.filter( ( form ) => form !== name.form )
				.map( ( form ) => owners.get( form ) )
				.filter( ( owner ) => owner && owner !== concept );

			if ( meant.length > 0 ) {
				found[ rivals.length > 0 ? 'another' : 'finer' ].push(
					`${ concept.id } "${ name.text }": there ${ meant
						.map( ( { label, id } ) => `${ label } (${ id })` )
						.join( ', ' ) }` +
						( rivals.length > 0
							? `, to us ${ unique( rivals.map( ( { id } ) => id ) ) }`
							: '' )
				);
			}
		}
	}

	return found;
}

// What a name means in the reference, if that is none of what the other names of its concept mean there.
function otherMeaning( name, names, { byId, exact, any } ) {
	const fair = new Set(
		names
			.filter( ( { form } ) => form !== name.form )
			.flatMap( ( { form } ) => [ ...( exact.get( form ) ?? [] ) ] )
	);
	const isFair = [ ...( any.get( name.form ) ?? [] ) ].some( ( id ) =>
		fair.has( id )
	);

	return fair.size === 0 || isFair
		? []
		: [ ...( exact.get( name.form ) ?? [] ) ].map( ( id ) =>
				byId.get( id )
			);
}

/**
 * Concepts of the reference none of whose names we have, best known first: those in a general dictionary, with names from
 * several sources and with many relations.
 *
 * @param {Object} ours      As from readOurs().
 * @param {Object} reference As from readReference().
 * @return {string[]} One line a concept.
 */
export function findLacking( ours, reference ) {
	const { concepts, names, formOf } = ours;
	const known = new Set( names.map( ( { form } ) => form ) );
	for ( const { abbreviations = {} } of concepts ) {
		Object.keys( abbreviations ).forEach( ( text ) =>
			known.add( formOf( text ) )
		);
	}

	return reference.concepts
		.filter(
			( { exactForms, otherForms } ) =>
				! exactForms.some( ( form ) => known.has( form ) ) &&
				! otherForms.some( ( form ) => known.has( form ) )
		)
		.map( ( concept ) => ( { concept, weight: weightOf( concept ) } ) )
		.sort(
			( one, other ) =>
				other.weight - one.weight ||
				( one.concept.id < other.concept.id ? -1 : 1 )
		)
		.map(
			( { concept: { label, kind, id }, weight } ) =>
				`${ label } (${ kind }, ${ id }, ${ weight.toFixed( 1 ) })`
		);
}

function unique( texts ) {
	return [ ...new Set( texts ) ].join( ', ' );
}

function weightOf( {
	synonyms,
	layperson_label: isPlain,
	xrefs = {},
	degree,
} ) {
	const sources = new Set(
		synonyms.flatMap( ( synonym ) => synonym.sources )
	);

	return (
		sources.size +
		Object.keys( xrefs ).length +
		( isPlain ? 2 : 0 ) +
		( sources.has( 'OEWN' ) ? 2 : 0 ) +
		Math.log2( 1 + degree )
	);
}

function groupByConcept( names ) {
	const groups = new Map();

	for ( const name of names ) {
		groups.set( name.concept, [
			...( groups.get( name.concept ) ?? [] ),
			name,
		] );
	}

	return groups;
}
