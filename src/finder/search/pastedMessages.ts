/** Error texts, pasted whole, in part, or with something around them. */
import type { RecordEntry } from './model.ts';
import { lettersAndDigits } from './tokenizer.ts';

export interface Messages {
  /** The records whose text it is, the closest first. */
  readonly records: readonly RecordEntry[];
  /** Records whose text holds a few words just so: they are likelier than others with the words. */
  readonly pieces: ReadonlyMap<RecordEntry, number>;
  /** Whether a whole text was found, so that words need not be searched. */
  readonly isWhole: boolean;
  /** Whether it is not word for word the text of the document. */
  readonly isNearly: boolean;
}

/** Before these a message may begin, after them it may end, whatever its length. */
const beforeOne = /(?:^|["“”‘«([{|>:=;,.!?\n]|[-–—]\s)\s*['’]?$/u;
const afterOne = /^['’]?\s*(?:$|["”»)\]}|<;,.!?\n]|[-–—]\s)/u;
const quotes = /["“”‘«'’]\s*$/u;
/** So many letters identify a text, wherever it occurs. */
const TELLING = 20;
/** So many letters identify a piece of a text. */
const TELLING_PIECE = 16;
/** A shorter piece still tells something. */
const SHORTEST_PIECE = 8;
/** A shorter text or piece must make up this part of the whole. */
const MOST_OF = 0.6;
const MOST_RECORDS = 8;
const MOST_OF_ONE_WORD = 3;

/**
 * Texts are compared by their letters and digits alone, so that quotes, line breaks, case and
 * hyphens do not matter, and a word may be cut.
 *
 * @param records all records
 * @param shows a pattern of what stands before a message
 * @returns a function that finds the texts in what was typed; `rest` is what was typed without
 *   numbers, the names of products and words that say nothing
 */
export function messagesIn(
  records: readonly RecordEntry[],
  shows: string,
): (typed: string, rest: string) => Messages {
  const shownBefore = new RegExp(`(?:^|[^\\p{L}])(?:${shows})[\\s:]*$`, 'iu');
  const texts = records.flatMap((record) =>
    record.passages.flatMap(([kind, text]) => {
      if (kind !== 'text' && kind !== 'nearly') return [];
      const isNearly = kind === 'nearly';
      const sentences = text.split(/(?<=[.:?]) +/).filter((part) => part.split(' ').length > 3);
      return [
        { record, text: lettersAndDigits(text), written: text, isWhole: true, isNearly },
        ...(sentences.length > 1
          ? sentences.map((part) => ({
              record,
              text: lettersAndDigits(part),
              written: part,
              isWhole: false,
              isNearly,
            }))
          : []),
      ];
    }),
  );

  return (typed, rest) => {
    const asked = lettersAndDigits(typed);
    const least = MOST_OF * Math.min(asked.length, lettersAndDigits(rest).length || asked.length);
    const isOneWord = (typed.match(/[\p{L}\p{N}]+/gu) ?? []).length < 2;
    const pieces = new Map<RecordEntry, number>();
    const matches: Match[] = [];
    for (const { record, text, written, isWhole, isNearly } of texts) {
      const part = asked.length / text.length;
      if (text === asked) matches.push({ record, text, fit: isWhole ? 3 : 2.5, isNearly });
      else if (
        asked.includes(text) &&
        (text.length >= Math.min(TELLING, least) ||
          (isWhole && isTold(typed, written, shownBefore)))
      )
        matches.push({ record, text, fit: 1 + 1 / part, isNearly });
      else if (isWhole && asked.length >= SHORTEST_PIECE && text.includes(asked)) {
        if (!isOneWord && (asked.length >= TELLING_PIECE || part >= MOST_OF))
          matches.push({ record, text, fit: part, isNearly });
        else pieces.set(record, part);
      }
    }
    // One word tells something only where few have it.
    if (isOneWord && pieces.size > MOST_OF_ONE_WORD) pieces.clear();
    // A text within another match was not meant by itself.
    const isInner = ({ text, fit }: Match) =>
      fit >= 1 &&
      matches.some((other) => other.fit >= 1 && other.text !== text && other.text.includes(text));
    const kept = matches.filter((match) => !isInner(match)).sort((a, b) => b.fit - a.fit);
    return {
      records: [...new Set(kept.map(({ record }) => record))].slice(0, MOST_RECORDS),
      pieces,
      isWhole: (kept[0]?.fit ?? 0) > 1,
      isNearly: kept[0]?.isNearly ?? false,
    };
  };
}

interface Match {
  readonly record: RecordEntry;
  readonly text: string;
  readonly fit: number;
  readonly isNearly: boolean;
}

/**
 * A short text counts in a longer one where that tells it as a message: in quotes or a field, after
 * “it says”, between marks, or written with its own capitals inside a sentence.
 */
function isTold(typed: string, text: string, shownBefore: RegExp): boolean {
  const words = text.match(/[\p{L}\p{N}#+]+/gu) ?? [];
  if (words.length < 2 && text.length < SHORTEST_PIECE) return false;
  const escaped = words.map((word) => word.replace(/[+#]/g, '\\$&'));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${escaped.join('[^\\p{L}\\p{N}#+]+')}(?![\\p{L}\\p{N}])`,
    'giu',
  );
  for (const match of typed.matchAll(pattern)) {
    const before = typed.slice(0, match.index);
    const after = typed.slice(match.index + match[0].length);
    const isBegun = beforeOne.test(before);
    const isEnded = afterOne.test(after);
    if (isBegun && isEnded) return true;
    if (quotes.test(before) && /^['’"”»]/u.test(after)) return true;
    if (shownBefore.test(before) && words.length > 1) return true;
    const isInside = !/(?:^|[.!?:]\s*)$/u.test(before);
    if (
      isInside &&
      words.length > 1 &&
      /^\p{Lu}/u.test(text) &&
      match[0].startsWith(text.slice(0, 1)) &&
      /\p{Ll}/u.test(before + after)
    )
      return true;
  }
  return false;
}
