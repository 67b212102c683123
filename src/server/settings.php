<?php
/**
 * What the site's owner chose. A new key is one property with a default in settings.json; nothing else is needed to keep it.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Settings;

use CarePathwayLinks\CheckIndex;
use CarePathwayLinks\Contract;
use CarePathwayLinks\SwapOption;
use RuntimeException;
use WP_Error;

use function CarePathwayLinks\ReadText\plain;

const OPTION = 'care_pathway_links_settings';

/** Kept where nobody chose anything. */
const NOTHING_SAID = '{}';

/** Counts up when a key that is kept changes its meaning; a new key does not. */
const FORMAT = 1;

/** What only who runs the site may change, whoever else may change the rest. */
const OF_OWNER = array( 'roles', 'removeAll' );

/** Longest text that is taken, in bytes. */
const MAX_LENGTH = 100_000;

/**
 * The settings that hold. The shape is that of settings.json.
 *
 * @return array<string, mixed>
 */
function settings(): array {
	static $text     = null;
	static $settings = null;

	$stored = get_option( OPTION );

	// They are asked for with every entry that is looked at. Another text is another site of the network, or just kept.
	if ( null === $settings || $stored !== $text ) {
		$text     = $stored;
		$settings = read( $stored );
	}

	return $settings;
}

/**
 * Have a place for them that WordPress loads with every page: they say what is indexed, so every save asks for them, and an
 * option that is missing costs a query each time.
 */
function prepare(): void {
	if ( ! add_option( OPTION, NOTHING_SAID, '', true ) ) {
		wp_set_option_autoload( OPTION, true );
	}
}

/**
 * Whether nobody ever kept any.
 */
function are_untouched(): bool {
	return NOTHING_SAID === get_option( OPTION );
}

/**
 * Whether deleting the plugin shall delete what people said, too. Read by itself: then nothing else of us is loaded.
 */
function is_removal_wished(): bool {
	$stored = get_option( OPTION );
	$record = is_string( $stored ) ? json_decode( $stored, true ) : null;

	return FORMAT === ( $record['format'] ?? null ) && true === ( $record['settings']['removeAll'] ?? null );
}

/**
 * Whether some settings change what only who runs the site decides.
 *
 * @param array<string, mixed> $settings As sent; they fit settings.json.
 */
function concern_owner( array $settings ): bool {
	$known = settings();

	return array_filter( OF_OWNER, static fn ( string $key ): bool => $settings[ $key ] != $known[ $key ] ) !== array(); // phpcs:ignore -- Records may stand in another order.
}

/**
 * The settings with their tag, as kept-settings.json has it.
 *
 * @return array{ tag: string, settings: array<string, mixed> }
 */
function kept(): array {
	return tagged( settings() );
}

/**
 * Keep settings in the place of those that are known. All or nothing, also when two people save at the same moment.
 *
 * @param array<string, mixed> $made Record that fits kept-settings.json; its tag is that of the settings that were changed.
 * @return array{ tag: string, settings: array<string, mixed> }|WP_Error As kept; the error where others are by now.
 * @throws RuntimeException When the database refuses it.
 */
function keep( array $made ): array|WP_Error {
	$ids = array_column( $made['settings']['checklist'], 'id' );

	if ( count( array_unique( $ids ) ) < count( $ids ) ) {
		return new WP_Error(
			'care_pathway_links_same_line',
			__( 'The checklist has the same line twice.', 'care-pathway-links' ),
			array( 'status' => 400 )
		);
	}

	$before = SwapOption\stored( OPTION );

	if ( tagged( read( $before ) )['tag'] !== $made['tag'] ) {
		return conflict();
	}

	$kept = tagged( completed( tidied( $made['settings'] ) ) );
	$next = (string) wp_json_encode( array( 'format' => FORMAT ) + $kept, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );

	if ( $next !== $before && ! SwapOption\swap( OPTION, $before, $next ) ) {
		return conflict();
	}

	if ( read( $before )['leftOutTypes'] !== $kept['settings']['leftOutTypes'] ) {
		CheckIndex\schedule_soon();
	}

	/**
	 * Fires after somebody saved the settings.
	 *
	 * @param array<string, mixed> $settings The settings that hold now.
	 */
	do_action( 'care_pathway_links_settings_kept', $kept['settings'] );

	return $kept;
}

/**
 * What holds, from the text that keeps it: a key that is not there or cannot be read has its default.
 *
 * @param mixed $stored Text; anything else: nothing was ever kept.
 * @return array<string, mixed>
 */
function read( mixed $stored ): array {
	$record = is_string( $stored ) ? json_decode( $stored, true ) : null;
	$kept   = FORMAT === ( $record['format'] ?? null ) && is_array( $record['settings'] ?? null ) ? $record['settings'] : array();
	$known  = array();

	foreach ( Contract\schema( 'settings' )['properties'] as $key => $schema ) {
		$is_valid      = isset( $kept[ $key ] ) && true === rest_validate_value_from_schema( $kept[ $key ], $schema, $key );
		$known[ $key ] = $is_valid ? $kept[ $key ] : $schema['default'];
	}

	return completed( $known );
}

/**
 * Settings in which the checklist names every line of ours: those that the owner never saw follow, switched on.
 *
 * @param array<string, mixed> $settings Settings.
 * @return array<string, mixed>
 */
function completed( array $settings ): array {
	$named = array_column( $settings['checklist'], 'id' );

	foreach ( array_diff( built_in_ids(), $named ) as $id ) {
		$settings['checklist'][] = array(
			'kind' => 'built-in',
			'id'   => $id,
			'isOn' => true,
		);
	}

	return $settings;
}

/**
 * Lines of the checklist that every site has.
 *
 * @return string[]
 */
function built_in_ids(): array {
	return Contract\schema( 'settings' )['properties']['checklist']['items']['oneOf'][0]['properties']['id']['enum'];
}

/**
 * Settings with values of the types that were agreed; texts are plain, and a line that is empty then is left out.
 *
 * @param array<string, mixed> $settings As sent.
 * @return array<string, mixed>
 */
function tidied( array $settings ): array {
	$settings              = rest_sanitize_value_from_schema( $settings, Contract\schema( 'settings' ) );
	$settings['checklist'] = array_values(
		array_filter(
			array_map(
				static fn ( array $line ): array => 'own' === $line['kind'] ? array( 'text' => plain( $line['text'] ) ) + $line : $line,
				$settings['checklist']
			),
			static fn ( array $line ): bool => '' !== ( $line['text'] ?? '-' )
		)
	);

	// In the order of the schema, so that the same settings have the same tag.
	return array_replace( array_map( static fn (): mixed => null, Contract\schema( 'settings' )['properties'] ), $settings );
}

/**
 * Settings with their tag.
 *
 * @param array<string, mixed> $settings Settings.
 * @return array{ tag: string, settings: array<string, mixed> }
 */
function tagged( array $settings ): array {
	return array(
		'tag'      => substr( md5( (string) wp_json_encode( $settings ) ), 0, 16 ),
		'settings' => $settings,
	);
}

/**
 * What is said to the one who came second.
 */
function conflict(): WP_Error {
	return new WP_Error(
		'care_pathway_links_settings_changed',
		__( 'Somebody else changed the settings in the meantime. Nothing was saved.', 'care-pathway-links' ),
		array( 'status' => 409 )
	);
}
