import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

import type { AuditApi, FindingQuery } from '../../audit-api';
import type { KeptFinding } from '../../contract/site-audit';
import { failureCode } from '../../screens/failure-code';
import { toCsv } from '../csv';
import { useTell } from '../notices';
import { pageFailureText } from '../page-failure-text';
import { useParts } from '../parts';
import { saveFile } from '../save-file';
import { findingTexts } from './finding-texts';

/** So many are asked for at once. */
const AT_ONCE = 100;

/** All findings that the list can show, as a file. */
export function ExportFindings( { query }: { query: FindingQuery } ) {
	const { auditApi } = useParts();
	const tell = useTell();
	const [ isBusy, setIsBusy ] = useState( false );

	return (
		<Button
			variant="secondary"
			size="compact"
			isBusy={ isBusy }
			disabled={ isBusy }
			accessibleWhenDisabled
			onClick={ async () => {
				setIsBusy( true );
				try {
					saveFile(
						'findings.csv',
						'text/csv',
						toCsv(
							findingTexts( await readAll( auditApi, query ) )
						)
					);
				} catch ( error ) {
					tell( { text: pageFailureText( failureCode( error ) ) } );
				}
				setIsBusy( false );
			} }
		>
			{ __( 'Export CSV', 'care-pathway-links' ) }
		</Button>
	);
}

/** What moves from one page to another while they are read is in the file once. */
async function readAll(
	{ readFindings }: Pick< AuditApi, 'readFindings' >,
	query: FindingQuery
): Promise< KeptFinding[] > {
	const all = new Map< string, KeptFinding >();
	for ( let page = 1; ; page++ ) {
		const { findings, total } = await readFindings( {
			...query,
			page,
			perPage: AT_ONCE,
		} );
		for ( const finding of findings ) {
			all.set( finding.id, finding );
		}
		if ( findings.length === 0 || page * AT_ONCE >= total ) {
			return [ ...all.values() ];
		}
	}
}
