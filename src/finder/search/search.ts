/** How MiniSearch is set up; the same for building the index and for reading it. */
import type { Options } from 'minisearch';

/** One guide or record: its terms, already cut. */
export interface SearchDocument {
  readonly id: number;
  /** What people say and screens show. */
  readonly said: string;
  /** What we tell about it. */
  readonly told: string;
}

export const searchOptions: Options<SearchDocument> = {
  fields: ['said', 'told'],
  storeFields: [],
  // Texts are cut by our own cutter before they come here.
  tokenize: (text) => text.split(' ').filter(Boolean),
  processTerm: (term) => term,
  searchOptions: { boost: { said: 2 }, bm25: { k: 1.2, b: 0.3, d: 0.5 } },
};
