import { createBlock, type Block } from '@wordpress/blocks';

import { BLOCK_NAME } from './block-name';
import { knownPage } from './pages';
import { readSteps } from './read-block';
import { readList, type ListBlock } from './read-list';
import { writeList } from './write-list';

type Attributes = Record< string, unknown >;

const stepsOf = ( entries: readonly ListBlock[] ) =>
	readList( entries, window.location.href );

const entriesOf = ( { steps }: Attributes ) =>
	writeList( readSteps( steps ), knownPage );

/**
 * A list of links becomes next steps and the other way round, where nothing of it is lost. A page that is not public has
 * no address to be written into a list.
 */
export const transforms = {
	from: [
		{
			type: 'block' as const,
			blocks: [ 'core/list' ],
			isMatch: ( _attributes: Attributes, block: ListBlock ) =>
				stepsOf( block.innerBlocks ) !== null,
			transform: ( _attributes: Attributes, entries: Block[] ) =>
				createBlock( BLOCK_NAME, {
					heading: '',
					steps: stepsOf( entries ) ?? [],
				} ),
		},
	],
	to: [
		{
			type: 'block' as const,
			blocks: [ 'core/list' ],
			isMatch: ( attributes: Attributes ) =>
				entriesOf( attributes ) !== null,
			transform: ( attributes: Attributes ) => [
				...headingBlock( attributes ),
				createBlock(
					'core/list',
					{},
					( entriesOf( attributes ) ?? [] ).map( ( content ) =>
						createBlock( 'core/list-item', { content } )
					)
				),
			],
		},
	],
};

// Words of the person are kept; the heading that nobody wrote is not.
function headingBlock( { heading, level }: Attributes ): Block[] {
	const holder = document.createElement( 'p' );
	holder.textContent = typeof heading === 'string' ? heading : '';
	return holder.innerHTML === ''
		? []
		: [
				createBlock( 'core/heading', {
					content: holder.innerHTML,
					level: typeof level === 'number' ? level : 2,
				} ),
			];
}
