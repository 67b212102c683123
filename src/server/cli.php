<?php
/**
 * `wp care-pathway-links …`: each command is a few lines around functions of other files. Their words are English, as those of
 * WP-CLI are.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Cli;

use CarePathwayLinks\AuditState;
use CarePathwayLinks\BuildIndex;
use CarePathwayLinks\CheckIndex;
use CarePathwayLinks\ExportRows;
use CarePathwayLinks\Findings;
use CarePathwayLinks\IndexStatus;
use CarePathwayLinks\ListedPages;
use CarePathwayLinks\NoteFailure;
use WP_CLI;

use function WP_CLI\Utils\format_items;
use function WP_CLI\Utils\make_progress_bar;

/** Seconds after which the progress is shown again. */
const STEP_SECONDS = 2.0;

/** Of every list. */
const FORMAT = array(
	'type'     => 'assoc',
	'name'     => 'format',
	'optional' => true,
	'default'  => 'table',
	'options'  => array( 'table', 'csv', 'json', 'count' ),
);

/**
 * On `cli_init`.
 */
function register(): void {
	command( 'index', 'Reads the site into the index until nothing is left to read.', array( flag( 'restart', 'Read everything again.' ) ) );
	command( 'status', 'Says where index and audit stand.', array( FORMAT ) );
	command(
		'findings',
		'Lists the findings that were kept by the last audit, worst first.',
		array(
			option( 'state', 'Only these.', array( 'open', 'ignored' ) ),
			option( 'severity', 'Only these.', Findings\SEVERITIES ),
			option( 'kind', 'Only these kinds, with commas.' ),
			option( 'page', 'Only those of a page: its id.' ),
			option( 'search', 'Only those with these words in the title or the link.' ),
			option( 'fail-on', 'End with exit code 1 if there is an open one as bad as this.', Findings\SEVERITIES ),
			FORMAT,
		)
	);
	command( 'links', 'Lists links.', array( option( 'page', 'Only those on a page and to it: its id.' ), FORMAT ) );
	command(
		'export',
		'Writes a table as CSV to the standard output.',
		array(
			array(
				'type'    => 'positional',
				'name'    => 'table',
				'options' => array( 'pages', 'orphans', ListedPages\WITHOUT_INBOUND_LINKS, 'links', 'findings' ),
			),
		)
	);
}

/**
 * Add a command.
 *
 * @param string                     $name     Name; the function of this file that does it is called alike.
 * @param string                     $does     What it does.
 * @param list<array<string, mixed>> $synopsis What it takes.
 */
function command( string $name, string $does, array $synopsis ): void {
	WP_CLI::add_command(
		"care-pathway-links {$name}",
		__NAMESPACE__ . '\\' . $name,
		array(
			'shortdesc' => $does,
			'synopsis'  => $synopsis,
		)
	);
}

/**
 * An option with a value.
 *
 * @param string   $name    Name.
 * @param string   $does    What it does.
 * @param string[] $options Values it may have; none: any.
 * @return array<string, mixed>
 */
function option( string $name, string $does, array $options = array() ): array {
	return array(
		'type'        => 'assoc',
		'name'        => $name,
		'description' => $does,
		'optional'    => true,
	) + ( $options ? array( 'options' => $options ) : array() );
}

/**
 * An option without a value.
 *
 * @param string $name Name.
 * @param string $does What it does.
 * @return array<string, mixed>
 */
function flag( string $name, string $does ): array {
	return array(
		'type'        => 'flag',
		'name'        => $name,
		'description' => $does,
		'optional'    => true,
	);
}

/**
 * Read the site.
 *
 * @param string[]              $arguments None.
 * @param array<string, string> $options   `restart`.
 */
function index( array $arguments, array $options ): void {
	isset( $options['restart'] ) ? BuildIndex\start() : CheckIndex\run();

	$status  = IndexStatus\status();
	$bar     = make_progress_bar( 'Reading', max( 1, $status['total'] ) );
	$shown   = 0;
	$failure = get_option( NoteFailure\OPTION );

	do {
		$is_complete = BuildIndex\run( STEP_SECONDS );
		$status      = IndexStatus\status();
		$read        = max( 0, $status['indexed'] - $status['waiting'] );
		$bar->tick( max( 0, $read - $shown ) );
		$shown = max( $shown, $read );

		if ( ! $is_complete && BuildIndex\is_locked() ) {
			// A batch in the background is at it.
			sleep( 1 );
		}
	} while ( ! $is_complete && get_option( NoteFailure\OPTION ) === $failure );

	$bar->finish();

	if ( ! $is_complete ) {
		WP_CLI::error( 'The database refused. What was read is kept; run the command again to go on.' );
	}

	WP_CLI::success( "{$status['indexed']} pages are in the index." );
}

/**
 * Where index and audit stand.
 *
 * @param string[]              $arguments None.
 * @param array<string, string> $options   `format`.
 */
function status( array $arguments, array $options ): void {
	show( 'status', ExportRows\status(), $options['format'] );
}

/**
 * Findings that are kept.
 *
 * @param string[]              $arguments None.
 * @param array<string, string> $options   What they are narrowed by.
 */
function findings( array $arguments, array $options ): void {
	$wanted = ExportRows\wanted_findings( $options );

	if ( 'count' === $options['format'] ) {
		WP_CLI::line( (string) Findings\count_findings( $wanted ) );
	} else {
		show( 'findings', ExportRows\findings( $wanted ), $options['format'] );
	}

	if ( isset( $options['fail-on'] ) && Findings\has_open( $options['fail-on'] ) ) {
		WP_CLI::halt( 1 );
	}
}

/**
 * Links.
 *
 * @param string[]              $arguments None.
 * @param array<string, string> $options   `page`, `format`.
 */
function links( array $arguments, array $options ): void {
	show( 'links', ExportRows\links( isset( $options['page'] ) ? (int) $options['page'] : null ), $options['format'] );
}

/**
 * A table as CSV.
 *
 * @param string[] $arguments Name of the table.
 */
function export( array $arguments ): void {
	list( $table ) = $arguments;

	if ( 'orphans' === $table && null === AuditState\audited() ) {
		WP_CLI::error( 'The site was never audited. Open Overview, or export ' . ListedPages\WITHOUT_INBOUND_LINKS . '.' );
	}

	show( ListedPages\WITHOUT_INBOUND_LINKS === $table ? 'pages' : $table, ExportRows\rows( $table ), 'csv' );
}

/**
 * Show rows.
 *
 * @param string                                   $table  One of ExportRows\COLUMNS.
 * @param iterable<array<string, string|int|bool>> $rows   Rows.
 * @param string                                   $format Format.
 */
function show( string $table, iterable $rows, string $format ): void {
	if ( 'csv' !== $format ) {
		format_items( $format, is_array( $rows ) ? $rows : iterator_to_array( $rows, false ), ExportRows\COLUMNS[ $table ] );
		return;
	}

	foreach ( ExportRows\csv( $table, $rows ) as $line ) {
		// As it is: a file is made of it, not a page.
		fwrite( STDOUT, $line );
	}
}
