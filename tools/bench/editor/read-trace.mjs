/** Shorter tasks are no hindrance to anybody (W3C Long Tasks), in milliseconds. */
const LONG_TASK = 50;

/**
 * What a browser's trace says about its main thread while somebody typed. A sample of the profiler is ours when a function
 * of the script is anywhere on its stack: what the editor does because we asked counts too.
 *
 * @param {any[]}  events Events of the trace.
 * @param {string} script End of the address of our script.
 * @return {{ ours: number[], busy: number[], longTasks: Array<{ all: number, ours: number }>, marks: Map<string, number[]> }}
 *   In milliseconds. For each keystroke our time and the thread's, until the next one; tasks that are long and how much of
 *   them is ours; our own measures by name.
 */
export function readTrace( events, script ) {
	const { pid, tid } = findMainThread( events );
	const onMain = events.filter(
		( event ) => event.pid === pid && event.tid === tid
	);
	const samples = readSamples( events, pid, script );
	const tasks = onMain
		.filter( ( { name, ph } ) => ph === 'X' && name === 'RunTask' )
		.map( ( { ts, dur = 0 } ) => ( { from: ts, to: ts + dur } ) );
	const strokes = onMain
		.filter(
			( { name, args } ) =>
				name === 'EventDispatch' && args.data?.type === 'keydown'
		)
		.map( ( { ts } ) => ts )
		.sort( ( a, b ) => a - b );

	return {
		ours: perStroke( strokes, samples ),
		busy: perStroke( strokes, tasks ),
		longTasks: tasks
			.filter( ( { from, to } ) => to - from >= LONG_TASK * 1000 )
			.map( ( { from, to } ) => ( {
				all: ( to - from ) / 1000,
				ours: sum( within( samples, from, to ) ),
			} ) ),
		marks: readMeasures( events, pid ),
	};
}

// The thread that got the keystrokes: the editor and its canvas share one.
function findMainThread( events ) {
	const first = events.find(
		( { name, args } ) =>
			name === 'EventDispatch' && args.data?.type === 'keydown'
	);
	if ( ! first ) {
		throw new Error( 'The trace holds no keystroke.' );
	}
	return first;
}

function perStroke( strokes, spans ) {
	return strokes.map( ( from, place ) =>
		sum( within( spans, from, strokes[ place + 1 ] ?? Infinity ) )
	);
}

function within( spans, from, to ) {
	return spans.filter( ( span ) => span.from >= from && span.from < to );
}

function sum( spans ) {
	return spans.reduce( ( all, { from, to } ) => all + to - from, 0 ) / 1000;
}

/**
 * Times in which a function of the script was on the stack.
 * @param events
 * @param pid
 * @param script
 */
function readSamples( events, pid, script ) {
	const samples = [];

	for ( const start of events.filter(
		( event ) => event.name === 'Profile' && event.pid === pid
	) ) {
		const isOurs = new Map();
		let at = start.args.data.startTime;

		for ( const { args } of events.filter(
			( event ) =>
				event.name === 'ProfileChunk' &&
				event.pid === pid &&
				event.id === start.id
		) ) {
			const { cpuProfile = {}, timeDeltas = [] } = args.data;

			for ( const node of cpuProfile.nodes ?? [] ) {
				isOurs.set(
					node.id,
					node.callFrame.url?.split( '?' )[ 0 ].endsWith( script ) ||
						isOurs.get( node.parent ) === true
				);
			}
			( cpuProfile.samples ?? [] ).forEach( ( id, place ) => {
				const from = at;
				at += timeDeltas[ place ] ?? 0;
				if ( isOurs.get( id ) && at > from ) {
					samples.push( { from, to: at } );
				}
			} );
		}
	}
	return samples;
}

function readMeasures( events, pid ) {
	const found = new Map();
	const open = new Map();

	for ( const { name, ph, ts, cat = '', id2, id, pid: from } of events ) {
		if (
			from !== pid ||
			! cat.includes( 'blink.user_timing' ) ||
			! name.startsWith( 'care-pathway-links' )
		) {
			continue;
		}
		const key = `${ name } ${ id2?.local ?? id }`;

		if ( ph === 'b' ) {
			open.set( key, ts );
		} else if ( ph === 'e' && open.has( key ) ) {
			const list = found.get( name ) ?? [];
			list.push( ( ts - open.get( key ) ) / 1000 );
			found.set( name, list );
			open.delete( key );
		}
	}
	return found;
}
