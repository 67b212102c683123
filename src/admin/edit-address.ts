/**
 * The editor of an entry.
 *
 * @param screens The folder of the site's own screens.
 * @param postId  Entry.
 * @param asked   What our sidebar shall show; `readAddress` in src/editor reads it.
 */
export function editAddress(
	screens: string,
	postId: number,
	asked: Readonly< Record< string, string > > = {}
): string {
	const url = new URL( 'post.php', screens );
	url.search = String(
		new URLSearchParams( {
			post: String( postId ),
			action: 'edit',
			...asked,
		} )
	);
	return url.href;
}
