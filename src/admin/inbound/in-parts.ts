import type { Batch, BatchedPost } from '../../contract/site-audit';

/** Posts that one request changes: each is saved with all that hangs on it, and a request must not take longer than a second. */
const POSTS_AT_ONCE = 4;

/**
 * Sends a list of posts in parts, one after the other, and says what came of each part. A part that fails ends it: what was
 * sent before is done, and sending the rest again later does no harm.
 *
 * @param posts    What is to be sent.
 * @param send     Sends a part.
 * @param onResult Takes what came of a part.
 * @param isOver   Whether somebody stopped it.
 */
export async function sendInParts< Post >(
	posts: readonly Post[],
	send: ( part: Post[] ) => Promise< Batch >,
	onResult: ( results: BatchedPost[] ) => void,
	isOver: () => boolean
): Promise< void > {
	for (
		let start = 0;
		start < posts.length && ! isOver();
		start += POSTS_AT_ONCE
	) {
		const batch = await send( posts.slice( start, start + POSTS_AT_ONCE ) );
		onResult( batch.posts );
	}
}
