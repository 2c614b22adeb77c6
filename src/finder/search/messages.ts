/** Error texts, pasted whole, in part, or with something around them. */
import type { RecordEntry } from './model.ts';
import { pressed } from './words.ts';

export interface Messages {
  /** The records whose text it is, the closest first. */
  readonly records: readonly RecordEntry[];
  /** Records whose text holds a few words just so: they are likelier than others with the words. */
  readonly pieces: ReadonlyMap<RecordEntry, number>;
  /** Whether a whole text was found, so that words need not be searched. */
  readonly isWhole: boolean;
}

/** A text is told from others by this many letters, wherever it stands. */
const TELLING = 20;
/** A piece of a text is told from others by this many letters. */
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
 * @returns a function that finds the texts in what was typed; `rest` is what was typed without
 *   numbers, the names of products and words that say nothing
 */
export function messagesIn(
  records: readonly RecordEntry[],
): (typed: string, rest: string) => Messages {
  const texts = records.flatMap((record) =>
    record.passages.flatMap(([kind, text]) => {
      if (kind !== 'text') return [];
      const sentences = text.split(/(?<=[.:?]) +/).filter((part) => part.split(' ').length > 3);
      return [
        { record, text: pressed(text), isWhole: true },
        ...(sentences.length > 1
          ? sentences.map((part) => ({ record, text: pressed(part), isWhole: false }))
          : []),
      ];
    }),
  );

  return (typed, rest) => {
    const asked = pressed(typed);
    const least = MOST_OF * Math.min(asked.length, pressed(rest).length || asked.length);
    const isOneWord = !/\s/.test(typed.trim());
    const pieces = new Map<RecordEntry, number>();
    const matches: { record: RecordEntry; text: string; fit: number }[] = [];
    for (const { record, text, isWhole } of texts) {
      const part = asked.length / text.length;
      if (text === asked) matches.push({ record, text, fit: isWhole ? 3 : 2.5 });
      else if (text.length >= Math.min(TELLING, least) && asked.includes(text))
        matches.push({ record, text, fit: 1 + 1 / part });
      else if (isWhole && asked.length >= SHORTEST_PIECE && text.includes(asked)) {
        if (!isOneWord && (asked.length >= TELLING_PIECE || part >= MOST_OF))
          matches.push({ record, text, fit: part });
        else pieces.set(record, part);
      }
    }
    // One word tells something only where few have it.
    if (isOneWord && pieces.size > MOST_OF_ONE_WORD) pieces.clear();
    // A text that stands within another that is there as well was not meant.
    const isInner = ({ text, fit }: { text: string; fit: number }) =>
      fit >= 1 &&
      matches.some((other) => other.fit >= 1 && other.text !== text && other.text.includes(text));
    const kept = matches.filter((match) => !isInner(match)).sort((a, b) => b.fit - a.fit);
    return {
      records: [...new Set(kept.map(({ record }) => record))].slice(0, MOST_RECORDS),
      pieces,
      isWhole: (kept[0]?.fit ?? 0) > 1,
    };
  };
}
