import { forwardRef, useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import type { SiteWord } from '../../contract/types';
import { useStatuses } from './use-words';
import { WordForm } from './word-form';
import { WordRow } from './word-row';

interface WordsTableProps {
	words: readonly SiteWord[];
	isBusy: boolean;
	/** False: it could not be saved. */
	onChange: ( old: SiteWord, word: SiteWord ) => Promise< boolean >;
	onRemove: ( word: SiteWord ) => Promise< void >;
}

/** All words of the list, in their order; it takes the focus when that of a line is gone. */
export const WordsTable = forwardRef< HTMLDivElement, WordsTableProps >(
	function List( { words, isBusy, onChange, onRemove }, ref ) {
		const statuses = useStatuses( words );
		const [ changing, setChanging ] = useState< string | null >( null );
		/** The line whose button takes the focus back when it is there again. */
		const returning = useRef< string | null >( null );
		const finish = ( key: string ) => {
			returning.current = key;
			setChanging( null );
		};

		return (
			<div
				ref={ ref }
				className="care-pathway-links-words"
				role="group"
				aria-label={ __( 'Your words', 'care-pathway-links' ) }
				tabIndex={ -1 }
			>
				{ words.length === 0 ? (
					<p>
						{ __(
							'There are no words yet.',
							'care-pathway-links'
						) }
					</p>
				) : (
					<table className="widefat striped">
						<thead>
							<tr>
								<th scope="col">
									{ __( 'Words', 'care-pathway-links' ) }
								</th>
								<th scope="col">
									{ __( 'Stand for', 'care-pathway-links' ) }
								</th>
								<th scope="col">
									{ __( 'Language', 'care-pathway-links' ) }
								</th>
								<th scope="col">
									<span className="screen-reader-text">
										{ __(
											'Actions',
											'care-pathway-links'
										) }
									</span>
								</th>
							</tr>
						</thead>
						<tbody>
							{ words.map( ( word ) => {
								const key = lineKey( word );
								return key === changing ? (
									<tr key={ key }>
										<td colSpan={ 4 }>
											<WordForm
												word={ word }
												isBusy={ isBusy }
												onSave={ async ( next ) => {
													const isSaved =
														await onChange(
															word,
															next
														);
													if ( isSaved ) {
														finish(
															lineKey( next )
														);
													}
													return isSaved;
												} }
												onCancel={ () => finish( key ) }
											/>
										</td>
									</tr>
								) : (
									<WordRow
										key={ key }
										word={ word }
										statuses={ statuses }
										isBusy={ isBusy }
										changeButton={ ( button ) => {
											if (
												button !== null &&
												returning.current === key
											) {
												returning.current = null;
												button.focus();
											}
										} }
										onChange={ () => setChanging( key ) }
										onRemove={ () => void onRemove( word ) }
									/>
								);
							} ) }
						</tbody>
					</table>
				) }
			</div>
		);
	}
);

/** One line, told from all others. */
function lineKey( { language, words, use }: SiteWord ): string {
	return JSON.stringify( [ language, words, use ] );
}
