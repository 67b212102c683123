<?php
/**
 * Small drawings that stand for what a page is for. They never stand alone: the words beside them say it.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\RoleIcons;

/** Lines on a square of 24 by 24. */
const PATHS = array(
	'page'        => 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
	'symptom'     => 'M3 12h4l2-5 4 10 2-5h6',
	'condition'   => 'M9 3h6v4h4v6h-4v8H9v-8H5V7h4z',
	'test'        => 'M9 3h6M10 3v6l-5 9a2 2 0 0 0 2 3h10a2 2 0 0 0 2-3l-5-9V3M8 15h8',
	'preparation' => 'M5 4h14v17H5zM9 2v4M15 2v4M8 11l1.5 1.5L12 10M8 16l1.5 1.5L12 15M14 12h2M14 17h2',
	'results'     => 'M4 4v16h16M8 16v-4M12 16V8M16 16v-6',
	'treatment'   => 'M12 20s-8-4.7-8-10.5A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 8 2.5C20 15.3 12 20 12 20zM12 10v5M9.5 12.5h5',
	'medication'  => 'M4.9 12.6l7.7-7.7a4.6 4.6 0 0 1 6.5 6.5l-7.7 7.7a4.6 4.6 0 0 1-6.5-6.5zM8.7 8.7l6.6 6.6',
	'care-plan'   => 'M8 4H5v17h14V4h-3M8 2.5h8v3.5H8zM8.5 11h7M8.5 15h5',
	'aftercare'   => 'M3 12a9 9 0 1 0 3-6.7M3 4v4h4M12 8v4l3 2',
	'prevention'  => 'M12 3l8 3v5c0 5-3.4 8.5-8 10-4.6-1.5-8-5-8-10V6zM8.5 12l2.5 2.5 4.5-5',
	'clinician'   => 'M12 3a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4 21c0-4 3.5-7 8-7s8 3 8 7z',
	'location'    => 'M12 21s-7-6.2-7-11.5a7 7 0 0 1 14 0C19 14.8 12 21 12 21zM12 7a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
	'telehealth'  => 'M3 6h12v12H3zM15 10.5l6-3.5v10l-6-3.5',
	'appointment' => 'M4 5h16v16H4zM4 10h16M8 3v4M16 3v4M12 12.5v6M9 15.5h6',
	'coverage'    => 'M3 6h18v12H3zM3 10h18M6.5 14.5h4',
	'referral'    => 'M4 12h14M13 6l6 6-6 6',
);

/** Roles that share a drawing. */
const SHARED = array(
	'service'   => 'treatment',
	'specialty' => 'clinician',
	'resource'  => 'page',
	'policy'    => 'page',
	'article'   => 'page',
);

/**
 * The drawing for a role, hidden from screen readers.
 *
 * @param string|null $role       Role; null: not known.
 * @param string      $class_name Class of the element.
 */
function svg( ?string $role, string $class_name ): string {
	$path = PATHS[ SHARED[ $role ] ?? $role ?? 'page' ] ?? PATHS['page'];

	return '<svg class="' . esc_attr( $class_name ) . '" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor"'
		. ' stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"><path d="' . esc_attr( $path ) . '"/></svg>';
}
