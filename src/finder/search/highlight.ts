/** Marks the parts of a result that match. */

import { fold } from './fold.ts';
import type { Marked, Passage, Range } from './model.ts';
import { lettersAndDigits, type Tokenizer } from './tokenizer.ts';

interface Shown {
  readonly code?: string;
  readonly title: string;
  readonly about: string;
  /** Texts that are not shown, one of which may be what matched. */
  readonly others: readonly Passage[];
}

interface Highlighted {
  readonly code?: Marked;
  readonly title: Marked;
  readonly about: Marked;
  readonly matched?: Marked;
}

/** Marks what a result shows. */
export type Highlighter = (shown: Shown) => Highlighted;

interface Asked {
  readonly tokenizer: Tokenizer;
  /** The terms of a passage, each once. */
  readonly termsIn: (passage: Passage) => readonly string[];
  /** The index terms that the query means. */
  readonly terms: ReadonlySet<string>;
  /** What was typed. */
  readonly query: string;
  /** What was recognised exactly: `1007`, `STAT_LOCKED`. */
  readonly recognised: readonly string[];
}

/**
 * @param asked what was asked, and what makes terms of texts
 * @returns a function that marks what a result shows, and adds the words that matched where
 *   nothing of it does
 */
export function highlighterOf({
  tokenizer,
  termsIn,
  terms,
  query,
  recognised,
}: Asked): Highlighter {
  const exact = [query, ...recognised].map((text) => fold(text).trim()).filter(Boolean);
  const asked = lettersAndDigits(query);

  const marked = (text: string): Marked & { found: number } => {
    const whole = exact.map((part) => wholeRange(text, part)).find((range) => range !== undefined);
    if (whole) return { text, ranges: [whole], found: Number.POSITIVE_INFINITY };
    const found = new Set<string>();
    const ranges: Range[] = [];
    for (const { term, start, end } of tokenizer.tokenize(text)) {
      if (!terms.has(term)) continue;
      found.add(term);
      const last = ranges.at(-1);
      if (last && start < last[1]) continue;
      ranges.push([start, end]);
    }
    return { text, ranges, found: found.size };
  };

  return ({ code, title, about, others }) => {
    const [markedTitle, markedAbout] = [marked(title), marked(about)];
    const markedCode = code === undefined ? undefined : marked(code);
    const shown = Math.max(markedTitle.found, markedAbout.found, markedCode?.found ?? 0);
    let best: Passage | undefined;
    let most = shown;
    if (shown !== Number.POSITIVE_INFINITY)
      for (const passage of others) {
        const [kind, text] = passage;
        if (kind !== 'text' && kind !== 'saying') continue;
        const isPasted =
          kind === 'text' && asked.length > 7 && asked.includes(lettersAndDigits(text));
        const found = isPasted ? WHOLE : termsIn(passage).filter((term) => terms.has(term)).length;
        if (found <= most) continue;
        most = found;
        best = passage;
      }
    return {
      ...(markedCode && { code: plain(markedCode) }),
      title: plain(markedTitle),
      about: plain(markedAbout),
      ...(best && { matched: plain(marked(best[1])) }),
    };
  };
}

/** A pasted message says more than any number of its words. */
const WHOLE = 99;

const plain = ({ text, ranges }: Marked): Marked => ({ text, ranges });

/** Where a part occurs in a text, ignoring case; whole words only. */
function wholeRange(text: string, part: string): Range | undefined {
  const start = fold(text).indexOf(part);
  const end = start + part.length;
  // Where folding changes the length, places are not the same.
  if (start < 0 || fold(text).length !== text.length) return undefined;
  const isInner = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && /[\p{L}\p{N}]/u.test(a) && /[\p{L}\p{N}]/u.test(b);
  if (isInner(text[start - 1], text[start]) || isInner(text[end - 1], text[end])) return undefined;
  return [start, end];
}
