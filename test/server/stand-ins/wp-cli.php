<?php
/**
 * The functions of WP-CLI that our commands call: what they are given is kept, and an error or an exit code is thrown.
 *
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace {
	/**
	 * WP-CLI.
	 */
	final class WP_CLI {

		/** Commands: name to function. */
		public static array $commands = array();

		/** Lines that were shown. */
		public static array $lines = array();

		/**
		 * A command is added.
		 *
		 * @param string               $name     Name.
		 * @param string               $callback Function.
		 * @param array<string, mixed> $more     Synopsis.
		 */
		public static function add_command( string $name, string $callback, array $more ): void {
			self::$commands[ $name ] = array( $callback, $more );
		}

		/**
		 * A line is shown.
		 *
		 * @param string $line Line.
		 */
		public static function line( string $line ): void {
			self::$lines[] = $line;
		}

		/**
		 * A success is told.
		 *
		 * @param string $line Line.
		 */
		public static function success( string $line ): void {
			self::$lines[] = "Success: {$line}";
		}

		/**
		 * An error ends the command.
		 *
		 * @param string $line Line.
		 */
		public static function error( string $line ): void {
			throw new RuntimeException( $line, 1 );
		}

		/**
		 * The command ends with an exit code.
		 *
		 * @param int $code Code.
		 */
		public static function halt( int $code ): void {
			throw new RuntimeException( 'halt', $code );
		}
	}
}

namespace WP_CLI\Utils {
	/**
	 * Rows are shown.
	 *
	 * @param string   $format  Format.
	 * @param array[]  $rows    Rows.
	 * @param string[] $columns Columns.
	 */
	function format_items( string $format, array $rows, array $columns ): void {
		if ( 'count' === $format ) {
			\WP_CLI::line( (string) count( $rows ) );
			return;
		}

		foreach ( $rows as $row ) {
			\WP_CLI::line( (string) wp_json_encode( array_map( static fn ( string $column ): mixed => $row[ $column ], $columns ) ) );
		}
	}

	/**
	 * A bar that shows nothing.
	 *
	 * @param string $label Label.
	 * @param int    $total How many.
	 */
	function make_progress_bar( string $label, int $total ): object {
		return new class() {
			/**
			 * Some are done.
			 *
			 * @param int $count How many.
			 */
			public function tick( int $count ): void {}

			/**
			 * All are done.
			 */
			public function finish(): void {}
		};
	}
}
