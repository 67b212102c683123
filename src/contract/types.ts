/**
 * The nouns. Every record that two rooms share is declared in this room and nowhere else, a file a family; records that
 * cross HTTP have a JSON Schema of the same name in `schemas/`. All of them are plain data that survives `structuredClone`
 * and `JSON.stringify`. Those of the site audit are in `site-audit.ts`.
 */

export type * from './text';
export type * from './role';
export type * from './page';
export type * from './habits';
export type * from './suggestion';
export type * from './decision';
export type * from './settings';
export type * from './guidance';
export type * from './page-index';
export type * from './analysis';
export type * from './review';
export type * from './page-marks';
export type * from './existing-link';
export type * from './next-step';
export type * from './pathway';
export type * from './page-profile';
export type * from './coverage';
