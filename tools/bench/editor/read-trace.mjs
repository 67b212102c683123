/** Shorter tasks are no hindrance to anybody (W3C Long Tasks), in microseconds. */
const LONG_TASK = 50_000;

/** The canvas hands a keystroke on to the document around it: two events of one keystroke, in microseconds apart. */
const SAME_STROKE = 20_000;

const PREFIX = 'care-pathway-links: ';

/**
 * What a browser's trace says about its main thread while somebody typed. Times are processor time, so that they say
 * something on a busy machine too. A share of a task is ours when a function of our script is anywhere on the stack:
 * what the editor does because we asked counts too.
 *
 * @param {any[]}  events Events of the trace.
 * @param {string} script End of the address of our script.
 * @return {{ ours: number[], all: number[], longTasks: Array<{ all: number, ours: number }>, marks: Map<string, number[]> }}
 *   In milliseconds. For each keystroke our time and the thread's, until the next one; tasks that take long by the clock,
 *   with the processor time of theirs and ours; our own measures by name.
 */
export function readTrace( events, script ) {
	const thread = findMainThread( events );
	const strokes = readStrokes( events, thread );
	// Beginning to trace is a task of a second.
	const tasks = readTasks( events, thread ).filter(
		( { from } ) => from >= strokes[ 0 ]
	);
	addSamples( tasks, readSamples( events, thread, script ) );

	return {
		...perStroke( strokes, tasks ),
		longTasks: tasks
			.filter( ( { from, to } ) => to - from >= LONG_TASK )
			.map( ( task ) => ( {
				all: task.cpu / 1000,
				ours: ours( task ),
			} ) ),
		marks: readMeasures( events, thread ),
	};
}

// The thread that got the keystrokes: the editor and its canvas share one.
function findMainThread( events ) {
	const first = events.find( isKeyDown );
	if ( ! first ) {
		throw new Error( 'The trace holds no keystroke.' );
	}
	return ( { pid, tid } ) => pid === first.pid && tid === first.tid;
}

function isKeyDown( { name, args } ) {
	return name === 'EventDispatch' && args.data?.type === 'keydown';
}

function readStrokes( events, thread ) {
	return events
		.filter( ( event ) => thread( event ) && isKeyDown( event ) )
		.map( ( { ts } ) => ts )
		.sort( ( a, b ) => a - b )
		.filter(
			( ts, place, all ) => ! ( ts - all[ place - 1 ] < SAME_STROKE )
		);
}

function readTasks( events, thread ) {
	return events
		.filter(
			( event ) =>
				thread( event ) && event.ph === 'X' && event.name === 'RunTask'
		)
		.map( ( { ts, dur = 0, tdur = dur } ) => ( {
			from: ts,
			to: ts + dur,
			cpu: tdur,
			sampled: 0,
			sampledOurs: 0,
		} ) )
		.sort( ( a, b ) => a.from - b.from );
}

// Both lists are in order of time.
function addSamples( tasks, samples ) {
	let place = 0;

	for ( const { at, isOurs } of samples ) {
		while ( place < tasks.length && tasks[ place ].to < at ) {
			place++;
		}
		const task = tasks[ place ];
		if ( task && task.from <= at ) {
			task.sampled++;
			task.sampledOurs += isOurs ? 1 : 0;
		}
	}
}

function ours( { cpu, sampled, sampledOurs } ) {
	return sampled === 0 ? 0 : ( ( cpu / 1000 ) * sampledOurs ) / sampled;
}

function perStroke( strokes, tasks ) {
	const sums = strokes.map( () => ( { ours: 0, all: 0 } ) );
	let place = 0;

	for ( const task of tasks ) {
		while ( strokes[ place + 1 ] <= task.to ) {
			place++;
		}
		if ( strokes[ place ] <= task.to ) {
			sums[ place ].ours += ours( task );
			sums[ place ].all += task.cpu / 1000;
		}
	}
	return {
		ours: sums.map( ( sum ) => sum.ours ),
		all: sums.map( ( sum ) => sum.all ),
	};
}

function readSamples( events, thread, script ) {
	const samples = [];

	for ( const start of events.filter(
		( event ) => event.name === 'Profile' && thread( event )
	) ) {
		const oursById = new Map();
		let at = start.args.data.startTime;

		for ( const { args } of events.filter(
			( { name, pid, id } ) =>
				name === 'ProfileChunk' && pid === start.pid && id === start.id
		) ) {
			const { cpuProfile = {}, timeDeltas = [] } = args.data;

			for ( const { id, parent, callFrame } of cpuProfile.nodes ?? [] ) {
				oursById.set(
					id,
					callFrame.url?.split( '?' )[ 0 ].endsWith( script ) ||
						oursById.get( parent ) === true
				);
			}
			( cpuProfile.samples ?? [] ).forEach( ( id, place ) => {
				at += timeDeltas[ place ] ?? 0;
				samples.push( { at, isOurs: oursById.get( id ) === true } );
			} );
		}
	}
	return samples.sort( ( a, b ) => a.at - b.at );
}

// Measures begin and end in events of their own, which share an id.
function readMeasures( events, thread ) {
	const found = new Map();
	const open = new Map();

	for ( const event of events ) {
		const { name, ph, ts, id2, id } = event;

		if ( ! name.startsWith( PREFIX ) || ! thread( event ) ) {
			continue;
		}
		const key = `${ name } ${ id2?.local ?? id }`;

		if ( ph === 'b' ) {
			open.set( key, ts );
		} else if ( ph === 'e' && open.has( key ) ) {
			const short = name.slice( PREFIX.length );
			found.set( short, [
				...( found.get( short ) ?? [] ),
				( ts - open.get( key ) ) / 1000,
			] );
			open.delete( key );
		}
	}
	return found;
}
