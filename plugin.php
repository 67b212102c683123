<?php
/**
 * Plugin Name:       Care Pathway Links
 * Description:       Suggests internal links for clinic sites along the care pathway, in the block editor. Nothing leaves the site.
 * Version:           0.1.0
 * Requires at least: 6.8
 * Requires PHP:      8.1
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       care-pathway-links
 * Domain Path:       /languages
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const VERSION     = '0.1.0';
const PLUGIN_FILE = __FILE__;
const PLUGIN_DIR  = __DIR__;

require_once __DIR__ . '/src/server/contract.php';
require_once __DIR__ . '/src/server/tables.php';
require_once __DIR__ . '/src/server/audit-tables.php';
require_once __DIR__ . '/src/server/sql.php';
require_once __DIR__ . '/src/server/swap-option.php';
require_once __DIR__ . '/src/server/settings.php';
require_once __DIR__ . '/src/server/capabilities.php';
require_once __DIR__ . '/src/server/every-site.php';
require_once __DIR__ . '/src/server/linkable.php';
require_once __DIR__ . '/src/server/content-blocks.php';
require_once __DIR__ . '/src/server/read-theme.php';
require_once __DIR__ . '/src/server/read-text.php';
require_once __DIR__ . '/src/server/note-failure.php';
require_once __DIR__ . '/src/server/count-words.php';
require_once __DIR__ . '/src/server/extract-links.php';
require_once __DIR__ . '/src/server/owner-marks.php';
require_once __DIR__ . '/src/server/seo-marks.php';
require_once __DIR__ . '/src/server/seo-schemas.php';
require_once __DIR__ . '/src/server/schema-types.php';
require_once __DIR__ . '/src/server/relations.php';
require_once __DIR__ . '/src/server/read-unread.php';
require_once __DIR__ . '/src/server/translations.php';
require_once __DIR__ . '/src/server/link-places.php';
require_once __DIR__ . '/src/server/read-page.php';
require_once __DIR__ . '/src/server/url-key.php';
require_once __DIR__ . '/src/server/read-links.php';
require_once __DIR__ . '/src/server/resolve-archives.php';
require_once __DIR__ . '/src/server/resolve-urls.php';
require_once __DIR__ . '/src/server/page-index.php';
require_once __DIR__ . '/src/server/write-index.php';
require_once __DIR__ . '/src/server/link-graph.php';
require_once __DIR__ . '/src/server/aggregate-anchors.php';
require_once __DIR__ . '/src/server/index-entries.php';
require_once __DIR__ . '/src/server/queue.php';
require_once __DIR__ . '/src/server/build-index.php';
require_once __DIR__ . '/src/server/check-index.php';
require_once __DIR__ . '/src/server/watch-entries.php';
require_once __DIR__ . '/src/server/watch-site.php';
require_once __DIR__ . '/src/server/habits.php';
require_once __DIR__ . '/src/server/examples.php';
require_once __DIR__ . '/src/server/decisions.php';
require_once __DIR__ . '/src/server/reviews.php';
require_once __DIR__ . '/src/server/review-links.php';
require_once __DIR__ . '/src/server/review-mail.php';
require_once __DIR__ . '/src/server/review-acts.php';
require_once __DIR__ . '/src/server/review-queue.php';
require_once __DIR__ . '/src/server/review-widget.php';
require_once __DIR__ . '/src/server/privacy.php';
require_once __DIR__ . '/src/server/site-words.php';
require_once __DIR__ . '/src/server/site-verdicts.php';
require_once __DIR__ . '/src/server/guidance.php';
require_once __DIR__ . '/src/server/index-chunks.php';
require_once __DIR__ . '/src/server/index-changes.php';
require_once __DIR__ . '/src/server/index-status.php';
require_once __DIR__ . '/src/server/page-facts.php';
require_once __DIR__ . '/src/server/target-status.php';
require_once __DIR__ . '/src/server/hidden-targets.php';
require_once __DIR__ . '/src/server/parts.php';
require_once __DIR__ . '/src/server/titles.php';
require_once __DIR__ . '/src/server/audited-pages.php';
require_once __DIR__ . '/src/server/audited-links.php';
require_once __DIR__ . '/src/server/findings.php';
require_once __DIR__ . '/src/server/kept-findings.php';
require_once __DIR__ . '/src/server/snapshots.php';
require_once __DIR__ . '/src/server/traffic.php';
require_once __DIR__ . '/src/server/external-links.php';
require_once __DIR__ . '/src/server/robots-rules.php';
require_once __DIR__ . '/src/server/check-external.php';
require_once __DIR__ . '/src/server/audit-state.php';
require_once __DIR__ . '/src/server/keep-findings.php';
require_once __DIR__ . '/src/server/pathways.php';
require_once __DIR__ . '/src/server/role-icons.php';
require_once __DIR__ . '/src/server/next-steps.php';
require_once __DIR__ . '/src/server/page-review.php';
require_once __DIR__ . '/src/server/page-marks.php';
require_once __DIR__ . '/src/server/refuse-publishing.php';
require_once __DIR__ . '/src/server/role-names.php';
require_once __DIR__ . '/src/server/quick-edit.php';
require_once __DIR__ . '/src/server/refuse-in-lists.php';
require_once __DIR__ . '/src/server/clinical-review.php';
require_once __DIR__ . '/src/server/structured-data.php';
require_once __DIR__ . '/src/server/patterns.php';
require_once __DIR__ . '/src/server/blocks.php';
require_once __DIR__ . '/src/server/saved-posts.php';
require_once __DIR__ . '/src/server/splice.php';
require_once __DIR__ . '/src/server/change-content.php';
require_once __DIR__ . '/src/server/batches.php';
require_once __DIR__ . '/src/server/mend-posts.php';
require_once __DIR__ . '/src/server/rest.php';
require_once __DIR__ . '/src/server/rest-tags.php';
require_once __DIR__ . '/src/server/rest-record.php';
require_once __DIR__ . '/src/server/rest-index.php';
require_once __DIR__ . '/src/server/rest-pages.php';
require_once __DIR__ . '/src/server/rest-habits.php';
require_once __DIR__ . '/src/server/rest-pathways.php';
require_once __DIR__ . '/src/server/rest-settings.php';
require_once __DIR__ . '/src/server/rest-reviews.php';
require_once __DIR__ . '/src/server/rest-words.php';
require_once __DIR__ . '/src/server/rest-audit.php';
require_once __DIR__ . '/src/server/rest-batches.php';
require_once __DIR__ . '/src/server/rest-decisions.php';
require_once __DIR__ . '/src/server/csv.php';
require_once __DIR__ . '/src/server/listed-pages.php';
require_once __DIR__ . '/src/server/export-rows.php';
require_once __DIR__ . '/src/server/abilities.php';
require_once __DIR__ . '/src/server/cli.php';
require_once __DIR__ . '/src/server/post-lists.php';
require_once __DIR__ . '/src/server/first-answers.php';
require_once __DIR__ . '/src/server/assets.php';
require_once __DIR__ . '/src/server/admin-screen.php';
require_once __DIR__ . '/src/server/hooks.php';

register_activation_hook( __FILE__, __NAMESPACE__ . '\BuildIndex\activate' );
register_deactivation_hook( __FILE__, __NAMESPACE__ . '\BuildIndex\deactivate' );
