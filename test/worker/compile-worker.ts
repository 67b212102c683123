import {
	copyFileSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import ts from 'typescript';

const ROOT = join( __dirname, '..', '..' );
/** Inside the project, so that packages are found; one for each process that runs tests beside others. */
const OUT = join(
	ROOT,
	'.cache',
	`worker-under-test-${ process.env.JEST_WORKER_ID ?? '' }`
);

/**
 * Compiles the worker and all that it reads to plain modules that a thread of node can run.
 *
 * @return Path of the compiled `worker.ts`.
 */
export function compileWorker(): string {
	rmSync( OUT, { recursive: true, force: true } );

	for ( const room of [ 'contract', 'engine', 'worker' ] ) {
		for ( const file of readdirSync( join( ROOT, 'src', room ), {
			recursive: true,
			encoding: 'utf8',
		} ) ) {
			compileFile( join( room, file ) );
		}
	}

	return join( OUT, 'worker', 'worker.js' );
}

function compileFile( file: string ): void {
	const from = join( ROOT, 'src', file );
	const to = join( OUT, file );
	mkdirSync( dirname( to ), { recursive: true } );

	if ( file.endsWith( '.json' ) ) {
		copyFileSync( from, to );
	} else if ( file.endsWith( '.ts' ) ) {
		const { outputText } = ts.transpileModule(
			readFileSync( from, 'utf8' ),
			{
				compilerOptions: {
					target: ts.ScriptTarget.ES2022,
					module: ts.ModuleKind.CommonJS,
					esModuleInterop: true,
				},
				fileName: from,
			}
		);
		writeFileSync( to.replace( /\.ts$/, '.js' ), outputText );
	}
}
