/**
 * Where the last line of a range is in the window of the editor, whose frame may stand anywhere and be shown smaller. Null where
 * it is out of view.
 */
export function rectOnScreen( range: Range ): DOMRect | null {
	const view = range.startContainer.ownerDocument?.defaultView;
	const rect = [ ...range.getClientRects() ].at( -1 );
	if (
		! view ||
		! rect ||
		rect.bottom <= 0 ||
		rect.top >= view.innerHeight
	) {
		return null;
	}
	const frame = view.frameElement as HTMLElement | null;
	if ( frame === null ) {
		return rect;
	}
	const { left, top, width } = frame.getBoundingClientRect();
	const scale = frame.offsetWidth > 0 ? width / frame.offsetWidth : 1;

	return new DOMRect(
		left + rect.left * scale,
		top + rect.top * scale,
		rect.width * scale,
		rect.height * scale
	);
}
