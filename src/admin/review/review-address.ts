/** Where the review of a post is done: the editor, with its Review tab open. */
export function reviewAddress( sourceId: number ): string {
	return `post.php?post=${ sourceId }&action=edit&care-pathway-links=review`;
}
