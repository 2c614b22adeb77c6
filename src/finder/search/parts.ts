/** What the finder is made of, once for an index. */

import { courtesiesIn, idsIn } from './context.ts';
import { doorIn } from './doors.ts';
import { exactIn } from './exact.ts';
import { translatorOf } from './languages.ts';
import type { FinderIndex } from './model.ts';
import { saidIn } from './named.ts';
import { unpackedTerms, withOwn } from './packed.ts';
import { readerOf } from './read.ts';
import { scorerOf } from './score.ts';
import { spellingOf } from './spelling.ts';
import { targetsOf } from './targets.ts';
import { cutterOf } from './words.ts';

/** @returns what reads texts and knows where they lead, made from the vocabulary of an index */
export function partsOf(built: FinderIndex) {
  const index = withOwn(built);
  const { vocabulary } = index;
  const cutter = cutterOf(vocabulary);
  const { plain } = cutter.reader;
  const spelling = spellingOf(index, cutter);
  const targets = targetsOf(index);
  return {
    index,
    vocabulary,
    cutter,
    targets,
    scores: scorerOf({ index, terms: unpackedTerms(index.terms), cutter, spelling }),
    read: readerOf(vocabulary),
    exactly: exactIn(index, targets),
    translate: translatorOf(vocabulary.languages, spelling.isKnown),
    withoutIds: idsIn(vocabulary.speech.numbers),
    withoutCourtesies: courtesiesIn(vocabulary.around, vocabulary.speech.courtesies),
    doorOf: doorIn(vocabulary.doors, plain),
    /** The answers of `start` that a text gives already; undefined where it asks for nothing at all. */
    openingOf: saidIn(
      vocabulary.openings.map(({ answers, words }) => [answers, words]),
      plain,
    ),
    isOfLogs: saidIn([[true, vocabulary.logWords]], plain),
    otherProduct: saidIn(Object.entries(vocabulary.others), plain),
    besides: saidIn(Object.entries(vocabulary.besides), plain),
  };
}

export type Parts = ReturnType<typeof partsOf>;
