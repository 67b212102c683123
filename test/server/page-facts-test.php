<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\Contract;
use CarePathwayLinks\Queue;

/**
 * All that is known about one page.
 */
final class PageFactsTest extends SiteTestCase {

	/**
	 * Ask for the facts about a page.
	 *
	 * @param int $id Page.
	 * @return array<string, mixed>
	 */
	private function facts( int $id ): array {
		$facts = $this->body( $this->ask( 'GET', "/pages/{$id}" ) );
		$this->assertTrue( Contract\validate( 'page-facts', $facts ) );

		return $facts;
	}

	public function test_facts_hold_what_the_index_has_and_more(): void {
		$content = str_repeat( '<!-- wp:paragraph --><p>The thyroid makes hormones. A thyroid nodule is a lump; nodules are common, and with them hormones.</p><!-- /wp:paragraph -->', 2 );
		$id      = $this->write( 'Thyroid nodules', $content );
		update_post_meta( $id, '_care_pathway_links_reviewed_by', 'Dr. Noor Haddad' );
		$this->log_in( 'contributor' );

		$facts = $this->facts( $id );

		$this->assertSame( $this->indexed( $id ), array_intersect_key( $facts, $this->indexed( $id ) ) );
		$this->assertSame( array( 'hormones', 'thyroid', 'common', 'lump', 'makes', 'nodule', 'nodules' ), $facts['topTerms'] );
		$this->assertSame( 'Dr. Noor Haddad', $facts['reviewedBy'] );
		$this->assertSame( md5( get_post( $id )->post_content ), $facts['contentHash'] );
		$this->assertSame( array( 'body' => 0, 'block' => 0, 'navigation' => 0, 'template' => 0 ), $facts['inboundCounts'] );
	}

	public function test_relations_are_said_linked_or_shared(): void {
		$goiter    = $this->write( 'Goiter' );
		$clinic    = $this->write( 'Riverside clinic', '', array( 'post_type' => 'location' ) );
		$service   = $this->write( 'Ultrasound' );
		$clinician = $this->write( 'Dr. Noor Haddad', 'She treats <a href="/goiter/">goiter</a>.', array( 'post_type' => 'clinician' ) );
		$elsewhere = $this->write( 'Eczema' );
		update_post_meta( $goiter, '_care_pathway_links_role', 'condition' );
		update_post_meta( $elsewhere, '_care_pathway_links_role', 'condition' );
		update_post_meta( $service, '_care_pathway_links_role', 'service' );
		wp_set_object_terms( $clinician, 'thyroid', 'specialty' );
		wp_set_object_terms( $clinic, 'thyroid', 'specialty' );
		wp_set_object_terms( $goiter, 'thyroid', 'specialty' );

		$given = static fn ( array $relations, int $post_id ): array => $post_id === $clinic
			? array( array( 'kind' => 'offers', 'targetId' => $service ), array( 'kind' => 'likes', 'targetId' => 1 ), 'nonsense' )
			: $relations;
		add_filter( 'care_pathway_links_relations', $given, 10, 2 );
		Queue\flush();
		remove_filter( 'care_pathway_links_relations', $given );

		$relation = static fn ( string $kind, int $source, int $target, string $evidence ): array => array( 'kind' => $kind, 'sourceId' => $source, 'targetId' => $target, 'evidence' => $evidence );
		$this->log_in( 'author' );

		$this->assertEqualsCanonicalizing(
			array( $relation( 'treats', $clinician, $goiter, 'link' ), $relation( 'practises-at', $clinician, $clinic, 'term' ) ),
			$this->facts( $clinician )['relations']
		);
		$this->assertEqualsCanonicalizing(
			array( $relation( 'offers', $clinic, $service, 'meta' ), $relation( 'practises-at', $clinician, $clinic, 'term' ) ),
			$this->facts( $clinic )['relations']
		);
		$this->assertSame( array( $relation( 'treats', $clinician, $goiter, 'link' ) ), $this->facts( $goiter )['relations'] );
		$this->assertSame( array(), $this->facts( $elsewhere )['relations'] );
	}

	public function test_links_of_a_page_and_to_it(): void {
		$target = $this->write( 'Goiter' );
		$source = $this->write( 'Hub', '<a href="/goiter/">goiter</a> <a rel="nofollow" href="https://example.org/">else</a>' );
		$menu   = $this->write( 'Menu', '<!-- wp:navigation-link {"label":"Goiter","url":"/goiter/"} /-->', array( 'post_type' => 'wp_navigation' ) );
		$this->log_in( 'contributor' );

		$of_source = $this->body( $this->ask( 'GET', "/pages/{$source}/links" ) );
		$of_target = $this->body( $this->ask( 'GET', "/pages/{$target}/links" ) );
		$this->assertTrue( Contract\validate( 'page-links', $of_source ) );
		$this->assertTrue( Contract\validate( 'page-links', $of_target ) );

		$this->assertSame( array( 'goiter', 'else' ), array_column( $of_source['outbound'], 'anchorText' ) );
		$this->assertSame( array( $target, 0 ), array_column( $of_source['outbound'], 'targetId' ) );
		$this->assertSame( 'nofollow', $of_source['outbound'][1]['rel'] );
		$this->assertSame( array(), $of_source['inbound'] );
		$this->assertSame( array( $menu, $source ), array_column( $of_target['inbound'], 'sourceId' ) );
		$this->assertSame( array( 'body' => 1, 'navigation' => 1, 'block' => 0, 'template' => 0 ), $of_target['inboundCounts'] );
	}

	/**
	 * @dataProvider people
	 *
	 * @param string $role   Role.
	 * @param int    $status Status of the answer about a public page.
	 */
	public function test_who_may_ask( string $role, int $status ): void {
		$public = $this->write( 'Public' );
		$draft  = $this->write( 'Draft', '', array( 'post_status' => 'draft' ) );
		$this->log_in( $role );

		foreach ( array( '', '/links' ) as $path ) {
			$this->assertSame( $status, $this->ask( 'GET', "/pages/{$public}{$path}" )->get_status() );
			$this->assertSame( 200 === $status ? 404 : $status, $this->ask( 'GET', "/pages/{$draft}{$path}" )->get_status() );
		}
	}

	/**
	 * @return array<string, array{ string, int }>
	 */
	public function people(): array {
		return array(
			'nobody'        => array( '', 401 ),
			'subscriber'    => array( 'subscriber', 403 ),
			'contributor'   => array( 'contributor', 200 ),
			'author'        => array( 'author', 200 ),
			'editor'        => array( 'editor', 200 ),
			'administrator' => array( 'administrator', 200 ),
		);
	}
}
