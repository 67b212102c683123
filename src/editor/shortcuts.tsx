import { useCommand } from '@wordpress/commands';
import { useDispatch } from '@wordpress/data';
import { useEffect } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import {
	store as shortcutsStore,
	useShortcut,
} from '@wordpress/keyboard-shortcuts';

import type { Suggestion } from '../contract/types';
import { PathwayIcon } from '../screens/pathway-icon';
import { useActs } from './use-acts';
import type { Acts } from './use-acts';
import { useHasMarks } from './use-has-marks';

interface Props {
	/** The open post, or null. */
	sourceId: number | null;
	shown: readonly Suggestion[];
}

/** The command palette has given focus and caret back by then, in milliseconds. */
const CLOSED_AFTER = 200;

/** A line of core's list of shortcuts, and of its command palette. */
interface Line {
	name: string;
	label: string;
	/** With Ctrl, Shift and Alt; on a Mac with Shift, Option and Command. */
	character: string;
	act: keyof Acts;
}

/** Our shortcuts, listed where core lists its own, and the same as commands. Nothing of it is seen. */
export function Shortcuts( { sourceId, shown }: Props ) {
	const acts = useActs( sourceId, shown );
	const lines: Line[] = [
		{
			name: 'care-pathway-links/next-suggestion',
			label: __( 'Go to the next suggested link', 'care-pathway-links' ),
			character: 'l',
			act: 'goOn',
		},
		{
			name: 'care-pathway-links/add-link',
			label: __(
				'Add the suggested link you are on',
				'care-pathway-links'
			),
			character: 'a',
			act: 'add',
		},
		{
			name: 'care-pathway-links/dismiss-suggestion',
			label: __(
				'Dismiss the suggested link you are on',
				'care-pathway-links'
			),
			character: 'd',
			act: 'dismiss',
		},
	];

	return (
		<>
			{ lines.map( ( line ) => (
				<Shortcut
					key={ line.name }
					line={ line }
					onUse={ acts[ line.act ] }
				/>
			) ) }
			<MarksCommand />
		</>
	);
}

function Shortcut( { line, onUse }: { line: Line; onUse: () => void } ) {
	const { name, label, character } = line;
	const { registerShortcut, unregisterShortcut } =
		useDispatch( shortcutsStore );

	useEffect( () => {
		registerShortcut( {
			name,
			category: 'block',
			description: label,
			keyCombination: { modifier: 'secondary', character },
		} );
		return () => {
			unregisterShortcut( name );
		};
	}, [ name, label, character, registerShortcut, unregisterShortcut ] );
	useShortcut( name, ( event ) => {
		event.preventDefault();
		onUse();
	} );
	useCommand( {
		name,
		label,
		icon: <PathwayIcon />,
		callback: ( { close } ) => {
			close();
			setTimeout( onUse, CLOSED_AFTER );
		},
	} );

	return null;
}

function MarksCommand() {
	const [ hasMarks, setHasMarks ] = useHasMarks();

	useCommand( {
		name: 'care-pathway-links/marks',
		label: hasMarks
			? __( 'Hide the marks of suggested links', 'care-pathway-links' )
			: __( 'Show the marks of suggested links', 'care-pathway-links' ),
		icon: <PathwayIcon />,
		callback: ( { close } ) => {
			close();
			setHasMarks( ! hasMarks );
		},
	} );

	return null;
}
