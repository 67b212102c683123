/**
 * Lets development commands import the product's own TypeScript as it is: import this file first, then
 * `await import( '../src/engine/index.ts' )`.
 */
import { register } from 'node:module';

register( './typescript-hooks.mjs', import.meta.url );
