import { __, sprintf } from '@wordpress/i18n';

/** Lines that stand behind a number, on request; where there are more than are listed, it says so. */
export function LineList( {
	summary,
	count,
	lines,
}: {
	summary: string;
	/** Of all. */
	count: number;
	/** Those that are listed. */
	lines: readonly string[];
} ) {
	return count === 0 ? null : (
		<details className="care-pathway-links-line-list">
			<summary>{ summary }</summary>
			<ul className="ul-disc">
				{ lines.map( ( line, place ) => (
					<li key={ place }>{ line }</li>
				) ) }
			</ul>
			{ lines.length < count && (
				<p>
					{ sprintf(
						/* translators: %s: number of lines. */
						__( 'The first %s are listed.', 'care-pathway-links' ),
						lines.length.toLocaleString()
					) }
				</p>
			) }
		</details>
	);
}
