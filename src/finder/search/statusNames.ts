/** Status names in any spelling: `STAT_LOCKED`, `stat locked`, `StatLocked`, `otp_incorrect`. */
import { grouped } from '../../engine/grouped.ts';
import { distance } from './distance.ts';
import type { FinderIndex, RecordEntry } from './model.ts';
import { lettersAndDigits } from './tokenizer.ts';

/** A name that a text holds. */
export interface NameFound {
  /** As the text writes it. */
  readonly written: string;
  /** The records with that name; none if it is written as a name but no document lists it. */
  readonly records: readonly RecordEntry[];
  /** Whether it can only be a name; otherwise the words may mean something else as well. */
  readonly isSure: boolean;
}

/** No more are offered for a name that is not whole. */
const MOST_CLOSE = 6;
/** No name has more words. */
const LONGEST_NAME = 8;

/**
 * @param index the finder's index
 * @returns a function that finds the names in a text
 */
export function namesIn({
  records,
  commonNames,
  vocabulary,
}: Pick<FinderIndex, 'records' | 'commonNames' | 'vocabulary'>): (
  text: string,
) => readonly NameFound[] {
  const names = grouped(
    records.flatMap((record) => record.names.map((name) => [nameKey(name), record] as const)),
  );
  const common = new Set(commonNames);
  const around = new RegExp(`\\b(?:${vocabulary.speech.nameWords})\\b`, 'gi');

  return (text) => {
    const found: NameFound[] = [];
    const add = (written: string, list: readonly RecordEntry[], isSure: boolean) => {
      const isNew = list.some((record) => !found.some((named) => named.records.includes(record)));
      if (isNew || list.length === 0) found.push({ written, records: list, isSure });
    };

    const words = text
      .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .map((word) => word.toLowerCase());
    for (let i = 0; i < words.length; i += 1) {
      const word = words[i] ?? '';
      if (!word.startsWith('stat') || word === 'status') continue;
      const start = word === 'stat' ? i + 1 : i;
      for (let end = Math.min(words.length, start + LONGEST_NAME); end > start; end -= 1) {
        const joined = words.slice(start, end).join('');
        const list = names.get(nameKey(joined));
        if (list === undefined) continue;
        add(joined, list, true);
        i = end - 1;
        break;
      }
    }
    // Words joined by underscores can only be a name.
    for (const [token] of text.matchAll(/[\p{L}\p{N}]+(?:_[\p{L}\p{N}]+)+/gu)) {
      const list = names.get(nameKey(token));
      if (list) add(token, list, true);
      else if (/^stat_/i.test(token)) add(token, close(nameKey(token)), true);
    }
    if (found.length > 0) return found;

    const bare = text.replace(around, ' ');
    const list = names.get(nameKey(text)) ?? names.get(nameKey(bare));
    if (list) {
      // A name of one common word is a word first, unless it is written as names are.
      const isWritten = /^[A-Z]{3,}$/.test(text) || /[a-z][A-Z]/.test(text);
      if (isWritten || !common.has(nameKey(bare))) add(text, list, isWritten);
    } else if (/^stat[\s_-]\S/i.test(text)) {
      const near = close(nameKey(text));
      if (near.length > 0) add(text, near, true);
    }
    return found;
  };

  /** Names that begin like this one, or that a slip or two of the finger make of it. */
  function close(key: string): RecordEntry[] {
    const begun = [...names].filter(([name]) => key.length > 2 && name.startsWith(key));
    const most = key.length > 10 ? 2 : 1;
    const near = begun.length
      ? begun
      : [...names].filter(([name]) => distance(name, key, most) <= most);
    return [...new Set(near.flatMap(([, list]) => list))].slice(0, MOST_CLOSE);
  }
}

/** @returns a name without its underscores, its case and its `STAT_` */
export const nameKey = (name: string) => lettersAndDigits(name).replace(/^stat(?=.)/, '');
