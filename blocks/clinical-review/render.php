<?php
/**
 * Who wrote and who reviewed the page, as visitors see it; see ClinicalReview\render() for what is where.
 *
 * @var array<string, mixed> $attributes As saved, in the types of block.json.
 * @var WP_Block             $block      Block.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

// Every part of it is escaped there, in the line that prints it.
echo CarePathwayLinks\ClinicalReview\render( $attributes, (int) ( $block->context['postId'] ?? get_the_ID() ) );
