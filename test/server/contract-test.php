<?php
/**
 * @package CarePathwayLinks
 */

declare( strict_types=1 );

namespace CarePathwayLinks\Test;

use CarePathwayLinks\Contract;
use PHPUnit\Framework\TestCase;

/**
 * The samples that both sides of HTTP are tested with.
 */
final class ContractTest extends TestCase {

	/**
	 * @dataProvider samples
	 *
	 * @param string $record   Record.
	 * @param mixed  $value    Sample.
	 * @param bool   $is_valid What the schema must say.
	 */
	public function test_a_sample_is_taken_or_refused( string $record, mixed $value, bool $is_valid ): void {
		$this->assertSame( $is_valid, true === Contract\validate( $record, $value ) );
	}

	/**
	 * @return array<string, array{ string, mixed, bool }>
	 */
	public function samples(): array {
		$samples = json_decode( (string) file_get_contents( dirname( __DIR__ ) . '/fixtures/contract/records.json' ), true );

		return array_map(
			static fn ( array $sample ): array => array( $sample['record'], $sample['value'], $sample['isValid'] ),
			array_column( $samples, null, 'name' )
		);
	}
}
