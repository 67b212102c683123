import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';

import type { SiteWord } from '../../contract/types';
import { failureCode } from '../../screens/failure-code';
import { ChooseFile } from '../choose-file';
import { pageFailureText } from '../page-failure-text';
import { useParts } from '../parts';
import { fileText, lineText } from './file-text';
import { findAddresses } from './find-addresses';
import { decodeFile } from '../read-csv';
import { readWordsFile } from './words-file';
import type { LineProblem } from './words-file';

type Import =
	| { status: 'waiting' }
	| { status: 'refused'; text: string }
	| { status: 'read'; words: SiteWord[]; problems: LineProblem[] };

/** Reads a file and says, line by line, what cannot be taken; the rest can be. */
export function ImportWords( {
	isBusy,
	onTake,
}: {
	isBusy: boolean;
	onTake: ( words: SiteWord[], done: string ) => Promise< void >;
} ) {
	const { api, boot } = useParts();
	const [ state, setState ] = useState< Import >( { status: 'waiting' } );
	const read = async ( file: File ): Promise< Import > => {
		const reading = readWordsFile(
			decodeFile( new Uint8Array( await file.arrayBuffer() ) ),
			boot.language
		);
		if ( ! reading.ok ) {
			return { status: 'refused', text: fileText( reading.code ) };
		}
		const { words, problems } = await findAddresses( reading.found, api );
		return {
			status: 'read',
			words,
			problems: [ ...reading.problems, ...problems ].sort(
				( one, other ) => one.line - other.line
			),
		};
	};

	return (
		<section
			aria-label={ __( 'Import a file', 'care-pathway-links' ) }
			className="care-pathway-links-import"
		>
			<p>
				{ __(
					'A CSV file with a first line that names the columns words, language, page, same as and never. A page stands there by its address or its number. Words that are in your list already are replaced; all others stay.',
					'care-pathway-links'
				) }
			</p>
			<ChooseFile
				accept=".csv,.txt,text/csv"
				label={ __( 'Choose a file', 'care-pathway-links' ) }
				onChoose={ ( file ) => {
					void read( file )
						.catch( ( error ): Import => ( {
							status: 'refused',
							text: pageFailureText( failureCode( error ) ),
						} ) )
						.then( setState );
				} }
			/>
			<div role="status">
				{ state.status === 'refused' && <p>{ state.text }</p> }
				{ state.status === 'read' && (
					<Report { ...state } isBusy={ isBusy } onTake={ onTake } />
				) }
			</div>
		</section>
	);
}

function Report( {
	words,
	problems,
	isBusy,
	onTake,
}: {
	words: SiteWord[];
	problems: LineProblem[];
	isBusy: boolean;
	onTake: ( words: SiteWord[], done: string ) => Promise< void >;
} ) {
	return (
		<>
			{ problems.length > 0 && (
				<>
					<p>
						{ sprintf(
							/* translators: %d: number of lines of a file. */
							_n(
								'%d line cannot be taken:',
								'%d lines cannot be taken:',
								problems.length,
								'care-pathway-links'
							),
							problems.length
						) }
					</p>
					<ul className="ul-disc">
						{ problems.map( ( { line, words: text, code } ) => (
							<li key={ line }>
								{ text === ''
									? sprintf(
											/* translators: 1: number of a line, 2: what is wrong with it. */
											__(
												'Line %1$d: %2$s',
												'care-pathway-links'
											),
											line,
											lineText( code )
										)
									: sprintf(
											/* translators: 1: number of a line, 2: words in it, 3: what is wrong with it. */
											__(
												'Line %1$d (%2$s): %3$s',
												'care-pathway-links'
											),
											line,
											text,
											lineText( code )
										) }
							</li>
						) ) }
					</ul>
				</>
			) }
			{ words.length === 0 ? (
				<p>
					{ __(
						'Nothing in this file can be taken.',
						'care-pathway-links'
					) }
				</p>
			) : (
				<Button
					variant="primary"
					disabled={ isBusy }
					accessibleWhenDisabled
					__next40pxDefaultSize
					onClick={ () =>
						void onTake(
							words,
							sprintf(
								/* translators: %d: number of lines of a file. */
								_n(
									'%d line taken.',
									'%d lines taken.',
									words.length,
									'care-pathway-links'
								),
								words.length
							)
						)
					}
				>
					{ sprintf(
						/* translators: %d: number of lines of a file. */
						_n(
							'Take %d line',
							'Take %d lines',
							words.length,
							'care-pathway-links'
						),
						words.length
					) }
				</Button>
			) }
		</>
	);
}
