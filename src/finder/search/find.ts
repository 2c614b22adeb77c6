/**
 * Finds where a text leads: who is under attack first, then exact things (the app's error forms,
 * status names, numbers told as codes, messages), then the words, then the question that is open.
 */

import type { OwnNames } from '../../engine/organisation.ts';
import { maskSecrets } from '../../engine/secrets.ts';
import type { ProductId } from '../../engine/step.ts';
import { answererOf } from './answerer.ts';
import { finderParts } from './finderParts.ts';
import type { FinderIndex, Found } from './model.ts';
import { LONGEST } from './read.ts';
import { nameKey } from './statusNames.ts';
import { lettersAndDigits } from './tokenizer.ts';
import { understand } from './understand.ts';

interface Options {
  /** Whether the last word may not be whole. */
  readonly isTyping?: boolean;
  /** The products in use; all of them if left out. */
  readonly products?: readonly ProductId[];
  /** What people call products in this organisation. */
  readonly names?: OwnNames;
}

/** @returns where a text leads */
export type FindText = (text: string, options?: Options) => Found;

/** So many letters identify a piece of the boilerplate around the documents. */
const TELLING_BOILERPLATE = 12;

const nothing: Found = {
  query: '',
  hasSecret: false,
  isOtherLanguage: false,
  isNearly: false,
  isUnsure: false,
  named: [],
  kind: 'nothing',
  results: [],
  near: [],
  recognised: [],
  undocumented: [],
  elsewhere: [],
};

/**
 * @param index what the build made of flows and records
 * @returns the finder; it never throws, whatever the text
 */
export function createFinder(index: FinderIndex): FindText {
  const parts = finderParts(index);
  const answer = answererOf(parts);
  const isBoilerplate = boilerplateIn(index.vocabulary.boilerplate);
  const statusNames = new Set(index.records.flatMap(({ names }) => names.map(nameKey)));
  // Long status names look like keys.
  const statusNamesIn = (text: string) =>
    (text.match(/[\p{L}\p{N}_-]{16,}/gu) ?? []).filter((word) => statusNames.has(nameKey(word)));

  return (text, { isTyping = false, products, names = {} } = {}) => {
    const typed = text.slice(0, LONGEST).trim();
    const query = maskSecrets(typed, statusNamesIn(typed));
    const found: Found = { ...nothing, query, hasSecret: query !== typed };
    if (query === '') return { ...found, kind: 'empty' };
    if (isBoilerplate(lettersAndDigits(query))) return found;
    const isOpen = isTyping && /\p{L}$/u.test(text);
    return { ...found, ...answer(understand(parts, { text: query, isOpen, products, names })) };
  };
}

/** @returns whether a text is of the pages around the documents: one, several, or a part of one */
function boilerplateIn(texts: readonly string[]): (asked: string) => boolean {
  const boilerplate = texts.map(lettersAndDigits).sort((a, b) => b.length - a.length);
  return (asked) => {
    if (asked === '') return false;
    const isPart = (text: string) =>
      text === asked || (asked.length >= TELLING_BOILERPLATE && text.includes(asked));
    return (
      boilerplate.some(isPart) ||
      boilerplate.reduce((left, text) => left.replaceAll(text, ''), asked) === ''
    );
  };
}
