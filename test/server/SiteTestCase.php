<?php
/**
 * Base of the tests that need a site.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\PageIndex;
use CarePathwayLinks\Queue;
use CarePathwayLinks\Settings;
use CarePathwayLinks\Tables;
use PHPUnit\Framework\TestCase;
use WP_REST_Request;
use WP_REST_Response;

/**
 * Each test runs in a transaction that is taken back, on a site without content, with the post types of a clinic.
 */
abstract class SiteTestCase extends TestCase {

	protected function setUp(): void {
		parent::setUp();

		global $wpdb;

		$wpdb->query( 'START TRANSACTION' );
		wp_cache_flush();

		foreach ( array( $wpdb->posts, $wpdb->postmeta, $wpdb->term_relationships ) as $table ) {
			$wpdb->query( "DELETE FROM {$table}" );
		}

		foreach ( Tables\TABLES as $table ) {
			$wpdb->query( 'DELETE FROM ' . Tables\name( $table ) );
		}

		delete_option( 'care_pathway_links_build_progress' );
		delete_option( 'care_pathway_links_build_lock' );
		delete_option( 'care_pathway_links_last_failure' );
		delete_option( 'care_pathway_links_habits_head' );
		delete_option( 'care_pathway_links_habits' );
		delete_option( 'care_pathway_links_pathways' );
		delete_option( 'care_pathway_links_words' );
		delete_option( 'care_pathway_links_settings' );
		delete_option( 'care_pathway_links_verdicts' );
		delete_option( 'care_pathway_links_audited' );
		delete_option( 'care_pathway_links_furniture_changed' );
		delete_option( 'care_pathway_links_traffic' );
		Queue\flush();
		$this->register_clinic();
		wp_set_current_user( 0 );
		$GLOBALS['wp_rest_server'] = null;
	}

	protected function tearDown(): void {
		global $wpdb;

		$wpdb->query( 'ROLLBACK' );

		$queued = &Queue\queued();
		$queued = array();

		wp_cache_flush();
		wp_set_current_user( 0 );
		$GLOBALS['wp_rest_server'] = null;

		parent::tearDown();
	}

	/**
	 * Post types as the plugins of clinics make them.
	 */
	private function register_clinic(): void {
		foreach ( array( 'clinician', 'location' ) as $type ) {
			if ( ! post_type_exists( $type ) ) {
				register_post_type(
					$type,
					array(
						'public'       => true,
						'show_in_rest' => true,
						'supports'     => array( 'title', 'editor', 'excerpt', 'revisions' ),
					)
				);
			}
		}

		if ( ! taxonomy_exists( 'specialty' ) ) {
			register_taxonomy( 'specialty', array( 'page', 'post', 'clinician', 'location' ), array( 'public' => true ) );
		}
	}

	/**
	 * Write an entry, a published page unless told otherwise.
	 *
	 * @param string               $title   Title.
	 * @param string               $content Raw content; a text without markup becomes a paragraph.
	 * @param array<string, mixed> $fields  Further fields of wp_insert_post().
	 */
	protected function write( string $title, string $content = '', array $fields = array() ): int {
		if ( '' !== $content && ! str_contains( $content, '<!--' ) ) {
			$content = "<!-- wp:paragraph -->\n<p>{$content}</p>\n<!-- /wp:paragraph -->";
		}

		// As an administrator would: what is tested is reading, not what WordPress strips from people without that right.
		kses_remove_filters();

		$id = wp_insert_post(
			wp_slash(
				$fields + array(
					'post_title'   => $title,
					'post_content' => $content,
					'post_type'    => 'page',
					'post_status'  => 'publish',
				)
			),
			true
		);

		kses_init();
		$this->assertIsInt( $id );

		return $id;
	}

	/**
	 * What the index says of a page, null when it is not in.
	 *
	 * @param int $post_id Page.
	 * @return array<string, mixed>|null
	 */
	protected function indexed( int $post_id ): ?array {
		Queue\flush();

		return PageIndex\pages( $post_id, 1 )[0] ?? null;
	}

	/**
	 * Choose settings.
	 *
	 * @param array<string, mixed> $changed What differs from what holds.
	 */
	protected function set( array $changed ): void {
		$kept = Settings\kept();
		$this->assertIsArray( Settings\keep( array( 'settings' => $changed + $kept['settings'] ) + $kept ) );
	}

	/**
	 * Log in as a new person.
	 *
	 * @param string $role Role; empty: nobody.
	 */
	protected function log_in( string $role ): int {
		if ( '' === $role ) {
			wp_set_current_user( 0 );
			return 0;
		}

		$name = $role . wp_generate_password( 6, false );
		$id   = wp_insert_user(
			array(
				'user_login' => $name,
				'user_email' => "{$name}@clinic.example",
				'user_pass'  => 'x',
				'role'       => $role,
			)
		);

		$this->assertIsInt( $id );
		wp_set_current_user( $id );

		return $id;
	}

	/**
	 * Ask the REST API.
	 *
	 * @param string               $method  HTTP method.
	 * @param string               $path    Path below our namespace.
	 * @param array<string, mixed> $values  Body as JSON, of a GET request the query.
	 * @param array<string, string> $headers Headers.
	 */
	protected function ask( string $method, string $path, array $values = array(), array $headers = array() ): WP_REST_Response {
		$request = new WP_REST_Request( $method, '/care-pathway-links/v1' . $path );

		foreach ( $headers as $name => $value ) {
			$request->set_header( $name, $value );
		}

		if ( 'GET' === $method ) {
			$request->set_query_params( $values );
		} else {
			$request->set_header( 'Content-Type', 'application/json' );
			$request->set_body( (string) wp_json_encode( $values ) );
		}

		return rest_get_server()->dispatch( $request );
	}

	/**
	 * An answer as the client gets it: decoded JSON.
	 *
	 * @param WP_REST_Response $response Answer.
	 */
	protected function body( WP_REST_Response $response ): mixed {
		return json_decode( (string) wp_json_encode( $response->get_data() ), true );
	}
}
