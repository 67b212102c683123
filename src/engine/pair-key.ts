import { fold } from './text/fold';

/** Words and page, whatever the case of the words. */
export function pairKey( anchorText: string, targetId: number ): string {
	return `${ fold( anchorText ) }|${ targetId }`;
}
