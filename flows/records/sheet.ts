/** What the fact sheets of all five documents are written with. */
import type { SourceRecord } from '../../src/engine/record.ts';
import { apart } from './apart.ts';
import { documents } from './documents.ts';

type Remedy = SourceRecord['remedy'];
type RemedyStep = Remedy['steps'][number];
type Always = 'id' | 'product' | 'kind' | 'title' | 'meaning' | 'remedy' | 'actors' | 'source';

/** A fact sheet as it is written down: where a document says nothing, the field is left out. */
type Written = Pick<SourceRecord, Always> & Partial<Omit<SourceRecord, 'confusedWith'>>;

/** What is left to write where a document's own function fills in `Shared`; it may be overruled. */
export type SheetEntry<Shared extends keyof Written> = Omit<Written, Shared> &
  Partial<Pick<Written, Shared>>;

/**
 * @param written a fact sheet without its empty fields
 * @returns the whole record; a failure unless the sheet says otherwise
 */
export function sheet(written: Written): SourceRecord {
  const { document } = written.source;
  const edition = Object.hasOwn(documents, document) ? documents[document] : undefined;
  return {
    nature: 'failure',
    errorTexts: [],
    codes: [],
    names: [],
    causes: [],
    facts: [],
    settings: [],
    related: [],
    ...written,
    source: { ...(edition && { edition }), ...written.source },
    confusedWith: apart(written.id),
  };
}

const steps = (list: readonly (string | RemedyStep)[]): RemedyStep[] =>
  list.map((step) => (typeof step === 'string' ? { do: step } : step));

/** A remedy that the document gives. */
export const stated = (...list: (string | RemedyStep)[]): Remedy => ({
  basis: 'stated',
  steps: steps(list),
});

/** A remedy that follows from the documented cause, in words of ours. */
export const implied = (...list: (string | RemedyStep)[]): Remedy => ({
  basis: 'implied',
  steps: steps(list),
});

/** No remedy is documented, and none is invented. */
export const undocumentedRemedy: Remedy = { basis: 'none', steps: [] };

/** A step that is implied within a remedy that is otherwise stated. */
export const ours = (words: string): RemedyStep => ({ do: words, implied: true });

/** A step that is an administrator's, in a remedy of which others are the end user's. */
export const byAdministrator = (words: string): RemedyStep => ({ do: words, who: 'administrator' });
