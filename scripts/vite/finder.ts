/**
 * `virtual:finder`: the finder's index, built from flows and records at build time, in a chunk of its own
 * that loads on the first search.
 */
import { ownLanguage } from '../build/language.ts';
import { finderIndex } from '../build/sources.ts';
import { derived, parsed } from './virtual.ts';

/** @returns the Vite plugin that provides `virtual:finder` */
export const finderPlugin = () =>
  derived('virtual:finder', async () => parsed('index', await finderIndex(ownLanguage())));
