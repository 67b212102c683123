<?php
/**
 * Keeps failures of the database from people whose act only brought them about: a post is saved even if its index row is
 * not. They are noted for who runs the site, and made up for by the daily check.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\NoteFailure;

use RuntimeException;

use function CarePathwayLinks\ReadText\cut;
use function CarePathwayLinks\ReadText\plain;

/** When and why writing last failed. There only until a check finds nothing missing. */
const OPTION = 'care_pathway_links_last_failure';

/** In characters: databases quote the whole statement. */
const MAX_LENGTH = 300;

/**
 * Do something that writes to our tables.
 *
 * @param callable(): void $act What is done; see Sql\write() for how it fails.
 * @return bool Whether it succeeded.
 */
function attempt( callable $act ): bool {
	try {
		$act();

		return true;
	} catch ( RuntimeException $failure ) {
		update_option( OPTION, gmdate( 'Y-m-d\TH:i:s\Z' ) . ' ' . cut( plain( $failure->getMessage() ), MAX_LENGTH ), false );

		return false;
	}
}
