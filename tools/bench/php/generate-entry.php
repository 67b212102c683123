<?php
/**
 * A generated clinic site of any size, entry by entry: the n-th entry is the same on every machine and in every run.
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Development\Bench;

require_once __DIR__ . '/vocabulary.php';

/** Any number; another makes another site. */
const SEED = 20260;

const CONDITIONS_OF_SPECIALTY = 6;

/**
 * What the n-th entry is, but for its content. First come the specialties, then the services, then all else.
 *
 * @param int $n From 0.
 * @return array{ title: string, slug: string, type: string, parent: int|null, topic: string, specialty: string, path: string }
 *         `parent` is the number of another entry, `path` the address below the home page.
 */
function entry( int $n ): array {
	$specialties = array_keys( SPECIALTIES );
	$hubs        = count( $specialties );
	$rest        = $n - $hubs - count( SERVICES );

	if ( $rest < 0 ) {
		$title = $n < $hubs ? $specialties[ $n ] : SERVICES[ $n - $hubs ];

		return located(
			array(
				'title'     => $title,
				'type'      => 'page',
				'parent'    => null,
				'topic'     => strtolower( $title ),
				'specialty' => $specialties[ $n % $hubs ],
			)
		);
	}

	$conditions = $hubs * CONDITIONS_OF_SPECIALTY;
	$condition  = $rest % $conditions;
	$specialty  = intdiv( $condition, CONDITIONS_OF_SPECIALTY );
	$round      = intdiv( $rest, $conditions * count( TITLES ) );
	$topic      = SPECIALTIES[ $specialties[ $specialty ] ][ $condition % CONDITIONS_OF_SPECIALTY ];
	$place      = PLACES[ $round % count( PLACES ) ];
	$edition    = intdiv( $round, count( PLACES ) );

	// Of twenty: one place, two people, five posts, twelve pages, half of these below their specialty.
	$draw = ( $rest * 7 ) % 20;
	$type = match ( true ) {
		0 === $draw => 'location',
		$draw <= 2  => 'clinician',
		$draw <= 7  => 'post',
		default     => 'page',
	};

	return located(
		array(
			'title'     => sprintf( TITLES[ intdiv( $rest, $conditions ) % count( TITLES ) ], $topic )
				. ( '' === $place ? '' : " at {$place}" ) . ( $edition > 0 ? ", part {$edition}" : '' ),
			'type'      => $type,
			'parent'    => $draw >= 14 ? $specialty : null,
			'topic'     => $topic,
			'specialty' => $specialties[ $specialty ],
		)
	);
}

/**
 * An entry with its slug and the path of its address.
 *
 * @param array<string, string|int|null> $entry Title, type, parent and more.
 * @return array<string, string|int|null>
 */
function located( array $entry ): array {
	$slug   = slug( $entry['title'] );
	$folder = match ( true ) {
		'clinician' === $entry['type'] => 'clinicians/',
		'location' === $entry['type']  => 'locations/',
		null !== $entry['parent']      => entry( $entry['parent'] )['slug'] . '/',
		default                        => '',
	};

	return $entry + array(
		'slug' => $slug,
		'path' => "/{$folder}{$slug}/",
	);
}

/**
 * A title as WordPress would name it in an address.
 *
 * @param string $title Title.
 */
function slug( string $title ): string {
	return trim( (string) preg_replace( '/[^a-z0-9]+/', '-', strtolower( str_replace( '’', '', $title ) ) ), '-' );
}

/**
 * Block markup of the n-th entry: 300 to 1500 words under headings, lists, 3 to 12 links.
 *
 * @param int    $n        From 0.
 * @param int    $total    How many entries there are: links lead to these.
 * @param int    $first_id Id of the entry number 0.
 * @param string $address  Home page without a slash at the end.
 */
function content( int $n, int $total, int $first_id, string $address ): string {
	mt_srand( SEED + $n );

	$topic     = (string) entry( $n )['topic'];
	$sentences = mt_rand( 20, 98 );
	$links     = mt_rand( 3, 12 );
	$blocks    = '';
	$written   = 0;

	while ( $written < $sentences ) {
		if ( $written > 0 ) {
			$blocks .= block( 'heading', '<h2 class="wp-block-heading">' . sprintf( pick( HEADINGS ), $topic ) . '</h2>' );
		}

		for ( $paragraphs = mt_rand( 2, 3 ); $paragraphs > 0; $paragraphs-- ) {
			$size     = mt_rand( 2, 5 );
			$text     = implode( ' ', array_map( static fn (): string => sentence( $topic ), range( 1, $size ) ) );
			$written += $size;

			// Links are spread over the text, so that the longest page has them far apart.
			if ( $links > 0 && mt_rand( 1, $sentences ) <= $links * $size * 2 ) {
				$text .= ' ' . link_sentence( $n, $total, $first_id, $address );
				--$links;
			}

			$blocks .= block( 'paragraph', "<p>{$text}</p>" );
		}

		if ( 1 === mt_rand( 1, 3 ) ) {
			$points   = implode( '', array_map( static fn (): string => block( 'list-item', '<li>' . sentence( $topic ) . '</li>' ), range( 1, 4 ) ) );
			$blocks  .= block( 'list', "<ul class=\"wp-block-list\">{$points}</ul>" );
			$written += 4;
		}
	}

	while ( $links-- > 0 ) {
		$blocks .= block( 'paragraph', '<p>' . link_sentence( $n, $total, $first_id, $address ) . '</p>' );
	}

	return $blocks;
}

/**
 * A block as the editor saves it.
 *
 * @param string $name Name without "core/".
 * @param string $html Markup.
 */
function block( string $name, string $html ): string {
	return "<!-- wp:{$name} -->\n{$html}\n<!-- /wp:{$name} -->\n\n";
}

/**
 * A sentence about a condition.
 *
 * @param string $topic Condition.
 */
function sentence( string $topic ): string {
	return strtr(
		pick( SENTENCES ),
		array(
			'{topic}'  => $topic,
			'{sign}'   => pick( SIGNS ),
			'{test}'   => pick( TESTS ),
			'{time}'   => pick( TIMES ),
			'{step}'   => pick( STEPS ),
			'{people}' => pick( PEOPLE ),
		)
	);
}

/**
 * A sentence with a link: nine of ten within the site, most of these to pages on the same subject, many to the few pages
 * that everybody links to.
 *
 * @param int    $n        Entry it stands on.
 * @param int    $total    How many entries there are.
 * @param int    $first_id Id of the entry number 0.
 * @param string $address  Home page.
 */
function link_sentence( int $n, int $total, int $first_id, string $address ): string {
	$hubs       = count( SPECIALTIES );
	$conditions = $hubs * CONDITIONS_OF_SPECIALTY;
	$draw       = mt_rand( 1, 100 );

	$target = match ( true ) {
		$draw <= 10 => $hubs + mt_rand( 0, count( SERVICES ) - 1 ),
		$draw <= 25 => mt_rand( 0, $hubs - 1 ),
		$draw <= 70 => ( $n + $conditions * mt_rand( 1, 40 ) ) % $total,
		default     => mt_rand( 0, $total - 1 ),
	};
	$target = min( $target, $total - 1 );
	$entry  = entry( $target );
	$url    = written_address( $entry, $first_id + $target, $address );
	$anchor = match ( mt_rand( 1, 6 ) ) {
		1       => pick( EMPTY_ANCHORS ),
		2, 3    => (string) $entry['title'],
		default => (string) $entry['topic'],
	};

	return "To learn more, see <a href=\"{$url}\">{$anchor}</a> on our pages.";
}

/**
 * An address as people write it: most often that of the entry, in one of many forms, sometimes another.
 *
 * @param array<string, mixed> $entry   As from entry().
 * @param int                  $id      Its id.
 * @param string               $address Home page.
 */
function written_address( array $entry, int $id, string $address ): string {
	$path = (string) $entry['path'];

	return match ( mt_rand( 1, 20 ) ) {
		1, 2    => 'https://health.example.org' . $path,
		3       => '/no-such-page-' . mt_rand( 1, 500 ) . '/',
		4       => '/specialty/' . slug( (string) $entry['specialty'] ) . '/',
		5, 6    => '/?p=' . $id,
		7       => $path . '#what-happens-next',
		8       => rtrim( $path, '/' ),
		9       => str_replace( 'http:', 'https:', $address ) . $path,
		10, 11, 12, 13 => $address . $path,
		default => $path,
	};
}

/**
 * One of a list.
 *
 * @param string[] $list List.
 */
function pick( array $list ): string {
	return $list[ mt_rand( 0, count( $list ) - 1 ) ];
}
