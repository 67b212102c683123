<?php
/**
 * Patterns: the skeleton of a page for each main role, with our blocks in place. What to write stands in placeholders, so
 * that nothing of it can be published by mistake.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Patterns;

use CarePathwayLinks\NextSteps;

/** Name of our category of patterns. */
const CATEGORY = 'care-pathway-links';

/**
 * On `init`.
 */
function register(): void {
	register_block_pattern_category( CATEGORY, array( 'label' => __( 'Care pathway', 'care-pathway-links' ) ) );

	foreach ( skeletons() as $role => $skeleton ) {
		register_block_pattern(
			CATEGORY . '/' . $role . '-page',
			array(
				'title'         => $skeleton['title'],
				'description'   => __( 'Headings to write under, with next steps and the names of reviewers in place.', 'care-pathway-links' ),
				'categories'    => array( CATEGORY ),
				'keywords'      => array( __( 'care pathway', 'care-pathway-links' ), __( 'page skeleton', 'care-pathway-links' ) ),
				'postTypes'     => array( 'page', 'post' ),
				'viewportWidth' => 800,
				'content'       => content( $skeleton['sections'] ),
			)
		);
	}
}

/**
 * Title and sections of each skeleton: heading to what belongs under it.
 *
 * @return array<string, array{ title: string, sections: array<string, string> }>
 */
function skeletons(): array {
	return array(
		'condition' => array(
			'title'    => __( 'Page about a condition', 'care-pathway-links' ),
			'sections' => array(
				__( 'What it is', 'care-pathway-links' ) => __( 'What happens in the body, and whom it concerns.', 'care-pathway-links' ),
				__( 'Symptoms', 'care-pathway-links' ) => __( 'What people notice first, and which signs need help at once.', 'care-pathway-links' ),
				__( 'Causes and risk factors', 'care-pathway-links' ) => __( 'What leads to it, and what makes it more likely.', 'care-pathway-links' ),
				__( 'How it is diagnosed', 'care-pathway-links' ) => __( 'The tests, and what they show.', 'care-pathway-links' ),
				__( 'How it is treated', 'care-pathway-links' ) => __( 'The ways to treat it, and how to choose between them.', 'care-pathway-links' ),
				__( 'When to seek care', 'care-pathway-links' ) => __( 'What can wait, and what cannot.', 'care-pathway-links' ),
			),
		),
		'test'      => array(
			'title'    => __( 'Page about a test', 'care-pathway-links' ),
			'sections' => array(
				__( 'What it is', 'care-pathway-links' ) => __( 'What is measured or looked at.', 'care-pathway-links' ),
				__( 'Why it is done', 'care-pathway-links' ) => __( 'Which questions it answers, and for whom.', 'care-pathway-links' ),
				__( 'How to prepare', 'care-pathway-links' ) => __( 'Food, medicines, clothes, what to bring.', 'care-pathway-links' ),
				__( 'What happens', 'care-pathway-links' ) => __( 'Step by step, with how long it takes and how it feels.', 'care-pathway-links' ),
				__( 'Risks', 'care-pathway-links' ) => __( 'What may go wrong, and how often.', 'care-pathway-links' ),
				__( 'What the results mean', 'care-pathway-links' ) => __( 'Ranges, what can change them, and who explains them.', 'care-pathway-links' ),
			),
		),
		'treatment' => array(
			'title'    => __( 'Page about a treatment', 'care-pathway-links' ),
			'sections' => array(
				__( 'What it is', 'care-pathway-links' ) => __( 'What is done, and what it is meant to achieve.', 'care-pathway-links' ),
				__( 'Who it is for', 'care-pathway-links' ) => __( 'Whom it helps, and for whom something else is better.', 'care-pathway-links' ),
				__( 'Before you begin', 'care-pathway-links' ) => __( 'Tests, preparation, questions to ask.', 'care-pathway-links' ),
				__( 'What happens', 'care-pathway-links' ) => __( 'Step by step, with how long it takes and how it feels.', 'care-pathway-links' ),
				__( 'Benefits and risks', 'care-pathway-links' ) => __( 'What can be expected, what may go wrong, and how often.', 'care-pathway-links' ),
				__( 'Recovery and follow-up', 'care-pathway-links' ) => __( 'The first days and weeks, check-ups, when to call.', 'care-pathway-links' ),
			),
		),
		'symptom'   => array(
			'title'    => __( 'Page about a symptom', 'care-pathway-links' ),
			'sections' => array(
				__( 'When to call for emergency help', 'care-pathway-links' ) => __( 'The signs that must not wait, and whom to call.', 'care-pathway-links' ),
				__( 'What it feels like', 'care-pathway-links' ) => __( 'How people describe it.', 'care-pathway-links' ),
				__( 'Common causes', 'care-pathway-links' ) => __( 'The likely ones first, then those that must not be missed.', 'care-pathway-links' ),
				__( 'What you can do yourself', 'care-pathway-links' ) => __( 'What helps at home, and for how long to try it.', 'care-pathway-links' ),
				__( 'When to make an appointment', 'care-pathway-links' ) => __( 'What to tell us, and which tests may follow.', 'care-pathway-links' ),
			),
		),
	);
}

/**
 * Content of a skeleton.
 *
 * @param array<string, string> $sections Heading to placeholder.
 */
function content( array $sections ): string {
	$blocks = array();

	foreach ( $sections as $heading => $placeholder ) {
		$blocks[] = block( 'core/heading', array(), '<h2 class="wp-block-heading">' . esc_html( $heading ) . '</h2>' );
		$blocks[] = block( 'core/paragraph', array( 'placeholder' => $placeholder ), '<p></p>' );
	}

	$blocks[] = block( NextSteps\BLOCK );
	$blocks[] = block( 'care-pathway-links/clinical-review' );

	return implode( "\n\n", $blocks );
}

/**
 * A block as it is saved.
 *
 * @param string               $name       Name.
 * @param array<string, mixed> $attributes Attributes.
 * @param string               $html       Markup; empty for a block that the server shows.
 */
function block( string $name, array $attributes = array(), string $html = '' ): string {
	return serialize_block(
		array(
			'blockName'    => $name,
			'attrs'        => $attributes,
			'innerBlocks'  => array(),
			'innerHTML'    => $html,
			'innerContent' => '' === $html ? array() : array( $html ),
		)
	);
}
