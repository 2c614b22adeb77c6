/**
 * Finds where a text leads: who is under attack first, then exact things (the app's error forms,
 * status names, numbers told as codes, messages), then the words, then the question that is open.
 */

import type { Names } from '../../engine/organisation.ts';
import { maskSecrets } from '../../engine/secrets.ts';
import type { ProductId } from '../../engine/step.ts';
import { answersOf } from './answers.ts';
import type { FinderIndex, Found } from './model.ts';
import { keyOf } from './names.ts';
import { partsOf } from './parts.ts';
import { LONGEST } from './read.ts';
import { understand } from './understand.ts';
import { pressed } from './words.ts';

interface Options {
  /** Whether the last word may not be whole. */
  readonly isTyping?: boolean;
  /** The products in use; all where it is not given. */
  readonly products?: readonly ProductId[];
  /** What people call products in this organisation. */
  readonly names?: Names;
}

/** @returns where a text leads */
export type Find = (text: string, options?: Options) => Found;

/** A piece of a page around the documents is told by this many letters. */
const TELLING_FURNITURE = 12;

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
export function createFinder(index: FinderIndex): Find {
  const parts = partsOf(index);
  const answer = answersOf(parts);
  const isFurniture = furnitureOf(index.vocabulary.furniture);
  const statusNames = new Set(index.records.flatMap(({ names }) => names.map(keyOf)));
  // Long status names look like keys.
  const statusNamesIn = (text: string) =>
    (text.match(/[\p{L}\p{N}_-]{16,}/gu) ?? []).filter((word) => statusNames.has(keyOf(word)));

  return (text, { isTyping = false, products, names = {} } = {}) => {
    const typed = text.slice(0, LONGEST).trim();
    const query = maskSecrets(typed, statusNamesIn(typed));
    const found: Found = { ...nothing, query, hasSecret: query !== typed };
    if (query === '') return { ...found, kind: 'empty' };
    if (isFurniture(pressed(query))) return found;
    const isOpen = isTyping && /\p{L}$/u.test(text);
    return { ...found, ...answer(understand(parts, { text: query, isOpen, products, names })) };
  };
}

/** @returns whether a text is of the pages around the documents: one, several, or a part of one */
function furnitureOf(texts: readonly string[]): (asked: string) => boolean {
  const furniture = texts.map(pressed).sort((a, b) => b.length - a.length);
  return (asked) => {
    if (asked === '') return false;
    const isPart = (text: string) =>
      text === asked || (asked.length >= TELLING_FURNITURE && text.includes(asked));
    return (
      furniture.some(isPart) ||
      furniture.reduce((left, text) => left.replaceAll(text, ''), asked) === ''
    );
  };
}
