<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\Patterns;
use WP_Block_Pattern_Categories_Registry;
use WP_Block_Patterns_Registry;

/**
 * Skeletons of pages.
 */
final class PatternsTest extends SiteTestCase {

	/**
	 * @dataProvider roles
	 *
	 * @param string $role Role.
	 */
	public function test_each_main_role_has_a_skeleton_with_our_blocks_at_its_end( string $role ): void {
		$pattern = WP_Block_Patterns_Registry::get_instance()->get_registered( "care-pathway-links/{$role}-page" );

		$this->assertSame( array( Patterns\CATEGORY ), $pattern['categories'] );
		$blocks = array_values( array_filter( parse_blocks( $pattern['content'] ), static fn ( array $block ): bool => null !== $block['blockName'] ) );
		$names  = array_column( $blocks, 'blockName' );

		$this->assertSame( array( 'care-pathway-links/next-steps', 'care-pathway-links/clinical-review' ), array_slice( $names, -2 ) );
		$this->assertSame( array( 'core/heading', 'core/paragraph' ), array_values( array_unique( array_slice( $names, 0, -2 ) ) ) );
		$this->assertGreaterThanOrEqual( 5, count( array_keys( $names, 'core/heading', true ) ) );

		foreach ( $blocks as $block ) {
			if ( 'core/paragraph' === $block['blockName'] ) {
				$this->assertSame( array( '<p></p>', true ), array( $block['innerHTML'], strlen( $block['attrs']['placeholder'] ) > 10 ) );
			}
		}
	}

	/**
	 * @return array<string, array{ string }>
	 */
	public function roles(): array {
		return array( 'condition' => array( 'condition' ), 'test' => array( 'test' ), 'treatment' => array( 'treatment' ), 'symptom' => array( 'symptom' ) );
	}

	public function test_signs_of_an_emergency_come_first(): void {
		$this->assertStringContainsString( 'emergency', (string) array_key_first( Patterns\skeletons()['symptom']['sections'] ) );
	}

	public function test_the_category_is_ours(): void {
		$this->assertTrue( WP_Block_Pattern_Categories_Registry::get_instance()->is_registered( Patterns\CATEGORY ) );
	}
}
