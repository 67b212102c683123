<?php
/**
 * Has the index compared with the site, as happens every day, and tells how far it is. Facts: `address`.
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Development\Bench;

use CarePathwayLinks\CheckIndex;
use CarePathwayLinks\IndexStatus;

require __DIR__ . '/../../site/php/boot.php';

CheckIndex\run();

echo wp_json_encode( IndexStatus\status() ), "\n";
