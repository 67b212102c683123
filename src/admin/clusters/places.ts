/** What finds places, fetched with the first map: its library is of no use to other screens. */
export { layOut } from './lay-out';
export { nearPlaces } from './near-places';
