/**
 * `virtual:finder`: the finder's index, built from flows and records when the application is built,
 * in a chunk of its own that loads when somebody first searches.
 */
import { ownLanguage } from '../build/language.ts';
import { finderIndex } from '../build/sources.ts';
import { derived, parsed } from './virtual.ts';

/** @returns the Vite plugin that provides `virtual:finder` */
export const finderPlugin = () =>
  derived('virtual:finder', async () => parsed('index', await finderIndex(ownLanguage())));
