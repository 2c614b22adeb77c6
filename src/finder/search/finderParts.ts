/** What the finder is made of, once for an index. */

import { courtesiesIn, idsIn } from './context.ts';
import { exactIn } from './exact.ts';
import { doorIn } from './frontDoors.ts';
import type { FinderIndex } from './model.ts';
import { saidIn } from './namedProducts.ts';
import { translatorOf } from './otherLanguages.ts';
import { unpackedTerms, withOwn } from './packed.ts';
import { readerOf } from './read.ts';
import { scorerOf } from './score.ts';
import { spellingOf } from './spelling.ts';
import { targetsOf } from './targets.ts';
import { tokenizerOf } from './tokenizer.ts';

/** @returns what reads texts and knows where they lead, made from the vocabulary of an index */
export function finderParts(built: FinderIndex) {
  const index = withOwn(built);
  const { vocabulary } = index;
  const tokenizer = tokenizerOf(vocabulary);
  const { plain } = tokenizer.reader;
  const spelling = spellingOf(index, tokenizer);
  const targets = targetsOf(index);
  return {
    index,
    vocabulary,
    tokenizer,
    targets,
    scores: scorerOf({ index, terms: unpackedTerms(index.terms), tokenizer, spelling }),
    read: readerOf(vocabulary),
    exactly: exactIn(index, targets),
    translate: translatorOf(vocabulary.languages, spelling.isKnown),
    withoutIds: idsIn(vocabulary.speech.numbers),
    withoutCourtesies: courtesiesIn(vocabulary.around, vocabulary.speech.courtesies),
    doorOf: doorIn(vocabulary.doors, plain),
    /** The answers of `start` that a text gives already; undefined if it asks for nothing at all. */
    openingOf: saidIn(
      vocabulary.openings.map(({ answers, words }) => [answers, words]),
      plain,
    ),
    isOfLogs: saidIn([[true, vocabulary.logWords]], plain),
    otherProduct: saidIn(Object.entries(vocabulary.others), plain),
    besides: saidIn(Object.entries(vocabulary.besides), plain),
  };
}

export type FinderParts = ReturnType<typeof finderParts>;
