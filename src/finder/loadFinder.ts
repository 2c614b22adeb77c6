/** The finder with its index: a chunk of its own, fetched when somebody first searches. */
import { index } from 'virtual:finder';
import type { Finder } from './finderStore.ts';
import { createFinder } from './search/find.ts';
import { ownEntry, ownFinder } from './search/own.ts';

export const finder: Finder = {
  find: createFinder(index),
  index,
  own: (guides) => ownFinder(guides.map(ownEntry), index.vocabulary),
};

// The first key that is pressed need not wait for what the first search sets up.
for (const text of ['1007', 'STAT_LOCKED', 'networking (503)', 'no text message with the code'])
  finder.find(text, { isTyping: true });
