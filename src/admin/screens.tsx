import { __ } from '@wordpress/i18n';

import { fetchPlaces } from './clusters/places-chunk';
import { ClustersScreen } from './clusters/clusters-screen';
import { CoverageScreen } from './coverage/coverage-screen';
import { FindingsScreen } from './findings/findings-screen';
import { InboundScreen } from './inbound/inbound-screen';
import { OverviewScreen } from './overview/overview-screen';
import { PagesScreen } from './pages/pages-screen';
import { PathwaysScreen } from './pathways/pathways-screen';
import { ReviewScreen } from './review/review-screen';
import { fetchDataViews } from './lazy-data-views';
import type { Route } from './route';
import type { Screen } from './screen';
import { SettingsScreen } from './settings/settings-screen';
import { TrafficScreen } from './traffic/traffic-screen';
import { WordsScreen } from './words/words-screen';

/** The screens of our page, in the order of their tabs. The first one opens by itself. */
export const SCREENS: readonly [ Screen, ...Screen[] ] = [
	{
		name: 'overview',
		title: () => __( 'Overview', 'care-pathway-links' ),
		Content: OverviewScreen,
	},
	{
		name: 'pages',
		title: () => __( 'Pages', 'care-pathway-links' ),
		Content: PagesScreen,
		prepare: fetchDataViews,
	},
	{
		name: 'findings',
		title: () => __( 'Findings', 'care-pathway-links' ),
		Content: FindingsScreen,
		prepare: fetchDataViews,
	},
	{
		name: 'inbound',
		title: () => __( 'Inbound', 'care-pathway-links' ),
		Content: InboundScreen,
	},
	{
		name: 'clusters',
		title: () => __( 'Clusters', 'care-pathway-links' ),
		Content: ClustersScreen,
		prepare: () => void fetchPlaces().catch( () => {} ),
	},
	{
		name: 'coverage',
		title: () => __( 'Pathway coverage', 'care-pathway-links' ),
		Content: CoverageScreen,
	},
	{
		name: 'pathways',
		title: () => __( 'Your pathways', 'care-pathway-links' ),
		Content: PathwaysScreen,
	},
	{
		name: 'review',
		title: () => __( 'Review queue', 'care-pathway-links' ),
		Content: ReviewScreen,
		prepare: fetchDataViews,
	},
	{
		name: 'words',
		title: () => __( 'Words', 'care-pathway-links' ),
		Content: WordsScreen,
	},
	{
		name: 'traffic',
		title: () => __( 'Search traffic', 'care-pathway-links' ),
		Content: TrafficScreen,
	},
	{
		name: 'settings',
		title: () => __( 'Settings', 'care-pathway-links' ),
		Content: SettingsScreen,
	},
];

/** The screen that an address names. */
export function screenOf( { screen }: Route ): Screen {
	return SCREENS.find( ( { name } ) => name === screen ) ?? SCREENS[ 0 ];
}
