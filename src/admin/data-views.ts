/*
 * WordPress' own list of many things. The variant that brings its packages along: the plain one asks for scripts that older
 * versions of WordPress do not have, and would be left out there without a word. It is large, so it is a chunk of its own, and
 * has no string of ours.
 */
export { DataViews as default } from '@wordpress/dataviews/wp';
