import {
	calendar,
	chartBar,
	details,
	info,
	institution,
	lifesaver,
	listView,
	mapMarker,
	payment,
	people,
	post,
	repeat,
	search,
	seen,
	send,
	shield,
	video,
} from '@wordpress/icons';
import { Icon } from '@wordpress/components';

import type { PageRole } from '../../contract/types';

const ICONS: Record< PageRole, typeof info > = {
	symptom: seen,
	condition: info,
	test: search,
	preparation: listView,
	results: chartBar,
	treatment: lifesaver,
	medication: lifesaver,
	'care-plan': details,
	aftercare: repeat,
	prevention: shield,
	service: lifesaver,
	specialty: institution,
	clinician: people,
	location: mapMarker,
	telehealth: video,
	appointment: calendar,
	referral: send,
	coverage: payment,
	resource: post,
	policy: shield,
	article: post,
};

/** A picture of what a page is for. It stands beside the name of the role and says nothing that the name does not. */
export function RoleIcon( { role }: { role: PageRole } ) {
	return (
		<span className="care-pathway-links-role-icon" aria-hidden="true">
			<Icon icon={ ICONS[ role ] } size={ 20 } />
		</span>
	);
}
