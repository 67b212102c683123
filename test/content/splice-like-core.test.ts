import { describe, expect, it } from '@jest/globals';
import { RichTextData } from '@wordpress/rich-text';

import { withLink } from '../../src/content/link-format';
import { registerFormats } from './register-formats';
import { PAGE, paragraph, spliceWords } from './splice-rows';

registerFormats();

/** What core's editor saves is what we write: so a block that was valid stays valid. */
describe( 'spliceLink', () => {
	it.each( [
		[ 'Your A1C test shows it.', 'A1C test' ],
		[ 'A1C test', 'A1C test' ],
		[ '💉 A1C test, naïve &amp; more', 'A1C test' ],
		[ '<strong>Your A1C test shows</strong> it.', 'A1C test' ],
		[ 'Your <strong>A1C test</strong> shows it.', 'A1C test' ],
		[ 'Your <strong>A1C</strong> test shows it.', 'A1C test' ],
		[ 'Your <strong>A1C</strong><em> test</em> shows it.', 'A1C test' ],
		[ '<strong><em>Your A1C test</em> now</strong>', 'A1C test' ],
		[ 'A1C&nbsp;test &lt; 7', 'A1C\u00a0test &lt;'.slice( 0, 8 ) ],
	] )( 'writes %s as core does', ( html, words ) => {
		const value = RichTextData.fromHTMLString( html );
		const start = value.text.indexOf( words );
		const linked = withLink(
			value,
			{ start, end: start + words.length },
			PAGE
		);
		const spliced = spliceWords( paragraph( html ), words );
		const ours = typeof spliced === 'string' ? spliced : spliced.content;
		expect( asCore( ours ) ).toBe(
			paragraph( linked?.toHTMLString() ?? '' )
		);
	} );
} );

/** Core writes a no-break space as the character itself. */
function asCore( html: string ): string {
	return html.replaceAll( '&nbsp;', '\u00a0' );
}
