/** What the finder is built into, and what it answers. All of it is plain data. */
import type { ProductId } from '../../engine/step.ts';
import type { Vocabulary } from './tokenizer.ts';

/** What a passage is: the nearer to a person's words, the more a match counts. */
export type PassageKind = 'text' | 'nearly' | 'title' | 'saying' | 'name' | 'summary' | 'detail';

/** A piece of text that can match. */
export type Passage = readonly [kind: PassageKind, text: string];

/** A way into a guide: answers that are known already; a value goes to the last that takes one. */
export interface WayIntoGuide {
  readonly guide: string;
  readonly answers: readonly string[];
  /** The place among the answers of the one that takes a value. */
  readonly valueAt?: number;
  /** The records that the step reached rests on. */
  readonly records: readonly string[];
}

export interface GuideEntry {
  readonly id: string;
  readonly title: string;
  readonly product: ProductId;
  readonly summary: string;
  /** Every record that the guide is about. */
  readonly records: readonly string[];
  /** In an index as it is written, without those that are its title or summary. */
  readonly passages: readonly Passage[];
}

export interface RecordEntry {
  readonly id: string;
  readonly title: string;
  readonly product: ProductId;
  readonly meaning: string;
  /** Its codes and names, verbatim. */
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** The address of its code page, for a status or result code. */
  readonly page?: string;
  /** The guide that is most about it, with the answers that it makes known. */
  readonly way?: WayIntoGuide;
  /** Records that are easily taken for it. */
  readonly near: readonly string[];
  /** In an index as it is written, without those that are its title or meaning. */
  readonly passages: readonly Passage[];
}

/** Everything that the finder needs, as the build writes it. */
export interface FinderIndex {
  readonly guides: readonly GuideEntry[];
  readonly records: readonly RecordEntry[];
  /** The record for each form of the app's error codes. */
  readonly forms: Readonly<Record<FormName, string>>;
  /** Status names without `STAT_` that are a word like any other: `locked`. */
  readonly commonNames: readonly string[];
  /** Identifiers of audit messages: `W-009002`, each with the records that speak of it. */
  readonly notes: Readonly<Record<string, readonly string[]>>;
  readonly vocabulary: Omit<Vocabulary, 'sayings' | 'nearly' | 'symptoms'>;
  /**
   * Every term with the places of those that hold it, in the order of letters, as `packedTerms` writes
   * them; the guides are counted first, then the records.
   */
  readonly terms: string;
}

/** The forms in which Mobile Authenticator Studio shows an error code. */
export type FormName = 'mss' | 'mas' | 'unhandled' | 'return-code' | 'no-return-code' | 'http';

/** A part of a text, from a place up to another. */
export type Range = readonly [start: number, end: number];

/** A text, and the parts of it that match. */
export interface Marked {
  readonly text: string;
  readonly ranges: readonly Range[];
}

/** One place to go, best first. */
export interface FinderResult {
  /** What it leads to: a guide, or the page of one code. */
  readonly kind: 'guide' | 'code';
  /** `1007`, `networking (503)`: what a machine shows, if the result is about it. */
  readonly code?: Marked;
  readonly title: Marked;
  /** What it is about, in one line. */
  readonly about: Marked;
  /** Words that matched and that neither title nor line shows. */
  readonly matched?: Marked;
  readonly product: ProductId;
  /** Whether it is for those who read logs. */
  readonly isForLogs: boolean;
  readonly href: string;
  /** Every record that the target covers. */
  readonly records: readonly string[];
}

/** What the text turned out to be. */
export type FoundKind =
  | 'empty'
  | 'code'
  | 'name'
  | 'form'
  | 'message'
  | 'words'
  /** A guide of the front door: somebody is under attack, has lost something, or says too little. */
  | 'door'
  | 'nothing';

export interface Found {
  /** The text as it was typed, with what may be a secret masked. */
  readonly query: string;
  /** Whether something that may be a secret was typed. */
  readonly hasSecret: boolean;
  /** Whether the text is in another language than the guides. */
  readonly isOtherLanguage: boolean;
  /** Whether a message is not word for word the one of the document. */
  readonly isNearly: boolean;
  /** Whether several fit about as well, or the best does not fit well. */
  readonly isUnsure: boolean;
  /** A product that is named and that none of the documents is about. */
  readonly notCovered?: string;
  /** The products that are named. */
  readonly named: readonly ProductId[];
  readonly kind: FoundKind;
  /** Best first. */
  readonly results: readonly FinderResult[];
  /** What is easily confused with it. */
  readonly near: readonly FinderResult[];
  /** What was recognised, as it is written properly: `1007`, `STAT_LOCKED`, `networking (503)`. */
  readonly recognised: readonly string[];
  /** Numbers and names that look like codes and that no document lists. */
  readonly undocumented: readonly string[];
  /** For an undocumented number of one product: the same number where another product has it. */
  readonly elsewhere: readonly { readonly product: ProductId; readonly query: string }[];
}
