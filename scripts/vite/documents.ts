/**
 * `virtual:documents`: which document each record is from, and which edition was read, so that a page can
 * cite the sources of a visit without loading the records.
 */
import type { SourceRecord } from '../../src/engine/record.ts';
import { readSources } from '../build/sources.ts';
import { derived, exported, parsed } from './virtual.ts';

/** Each document once with all its editions, and for each record the index of its own. */
function listed(records: readonly SourceRecord[]) {
  const documents = new Map<string, Omit<SourceRecord['source'], 'place'>>();
  const keyOf = ({ source: { document, edition } }: SourceRecord) =>
    JSON.stringify([document, edition]);
  for (const record of records) {
    const { place: _, ...document } = record.source;
    documents.set(keyOf(record), document);
  }
  const keys = [...documents.keys()];
  const places = records.map((record) => [record.id, keys.indexOf(keyOf(record))] as const);
  return { documents: [...documents.values()], places: Object.fromEntries(places) };
}

/** @returns the Vite plugin that provides `virtual:documents` */
export const documentsPlugin = () =>
  derived('virtual:documents', async () => {
    const { documents, places } = listed((await readSources()).records);
    return [exported('documents', documents), parsed('places', places)].join('\n');
  });
