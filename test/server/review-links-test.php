<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\Decisions;
use CarePathwayLinks\ReviewLinks;

/**
 * Which links of a post nobody has approved yet: the rows that the editor's own code runs as well.
 */
final class ReviewLinksTest extends SiteTestCase {

	/**
	 * @dataProvider rows
	 *
	 * @param array[] $steps What happened to the post.
	 * @param array[] $open  Links that are open then.
	 */
	public function test_which_links_are_open( array $steps, array $open ): void {
		$user_id = $this->log_in( 'administrator' );
		$id      = 0;

		foreach ( $steps as $step ) {
			if ( isset( $step['write'] ) && 0 === $id ) {
				$id = $this->write( 'Post', $step['write'], array( 'post_type' => 'post', 'post_status' => 'draft' ) );
			} elseif ( isset( $step['write'] ) ) {
				kses_remove_filters();
				wp_update_post( wp_slash( array( 'ID' => $id, 'post_content' => $step['write'] ) ) );
			} elseif ( isset( $step['forget'] ) ) {
				array_map( 'wp_delete_post_revision', array_keys( wp_get_post_revisions( $id ) ) );
			} else {
				Decisions\record( array( $this->word( $id, $step ) ), $user_id );
			}
		}

		$this->assertSame( $open, ReviewLinks\open_links( get_post( $id ) ) );
	}

	/**
	 * @return array<string, array{ array[], array[] }>
	 */
	public function rows(): array {
		$rows = json_decode( (string) file_get_contents( dirname( __DIR__ ) . '/fixtures/review/open-links.json' ), true, 512, JSON_THROW_ON_ERROR );

		return array_combine(
			array_column( $rows, 'name' ),
			array_map( static fn ( array $row ): array => array( $row['steps'], $row['open'] ), $rows )
		);
	}

	/**
	 * A word as the editor records it.
	 *
	 * @param int                   $id   Post.
	 * @param array<string, string> $said Step.
	 * @return array<string, mixed>
	 */
	private function word( int $id, array $said ): array {
		return array(
			'id'           => wp_generate_uuid4(),
			'suggestionId' => isset( $said['url'] ) ? 'link-1' : Decisions\OF_POST,
			'sourceId'     => $id,
			'targetId'     => 0,
			'anchorText'   => $said['anchor'] ?? '',
			'verdict'      => $said['say'],
			'phase'        => 'requested' === $said['say'] ? 'writing' : 'review',
			'reason'       => null,
		) + array_intersect_key( $said, array( 'url' => '' ) );
	}
}
