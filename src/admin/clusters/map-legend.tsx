import { __ } from '@wordpress/i18n';

/** What the signs of the picture mean: shapes, not colours alone. */
export function MapLegend( {
	isFolded,
}: {
	/** Whether clusters are drawn closed at first. */
	isFolded: boolean;
} ) {
	const signs = [
		{
			sign: (
				<>
					<circle cx="10" cy="10" r="4.5" fill="currentColor" />
					<circle
						cx="10"
						cy="10"
						r="8"
						fill="none"
						stroke="currentColor"
						strokeWidth="2"
					/>
				</>
			),
			text: __( 'Pillar page', 'care-pathway-links' ),
		},
		{
			sign: <circle cx="10" cy="10" r="4" fill="currentColor" />,
			text: __( 'Page', 'care-pathway-links' ),
		},
		{
			sign: (
				<path
					d="M10 3l7 7-7 7-7-7z"
					fill="none"
					stroke="currentColor"
					strokeWidth="2"
				/>
			),
			text: __( 'No page leads here', 'care-pathway-links' ),
		},
		{
			sign: (
				<circle
					cx="10"
					cy="10"
					r="8"
					fill="none"
					stroke="currentColor"
					strokeDasharray="3 3"
				/>
			),
			text: __( 'Pages without a cluster', 'care-pathway-links' ),
		},
		{
			sign: <path d="M1 10h18" stroke="currentColor" strokeWidth="2" />,
			text: __( 'Of the chosen page: leads on', 'care-pathway-links' ),
		},
		{
			sign: (
				<path
					d="M1 10h18"
					stroke="currentColor"
					strokeWidth="2"
					strokeDasharray="4 3"
				/>
			),
			text: __( 'Of the chosen page: leads here', 'care-pathway-links' ),
		},
	];

	return (
		<>
			{ /* Lists without bullets are no lists to some screen readers unless they are told. */ }
			{ /* eslint-disable-next-line jsx-a11y/no-redundant-roles */ }
			<ul
				role="list"
				className="care-pathway-links-legend"
				aria-label={ __( 'What the signs mean', 'care-pathway-links' ) }
			>
				{ signs.map( ( { sign, text } ) => (
					<li key={ text }>
						<svg
							width="20"
							height="20"
							viewBox="0 0 20 20"
							aria-hidden="true"
							focusable="false"
						>
							{ sign }
						</svg>
						{ text }
					</li>
				) ) }
			</ul>
			{ isFolded && (
				<p className="care-pathway-links-note">
					{ __(
						'Your site has many pages: clusters are drawn closed, with the number of their pages. Choose one in the picture to open it.',
						'care-pathway-links'
					) }
				</p>
			) }
		</>
	);
}
