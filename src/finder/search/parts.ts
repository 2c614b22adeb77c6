/** What the finder is made of, once for an index. */

import { courtesiesIn, idsIn } from './context.ts';
import { doorIn } from './doors.ts';
import { exactIn } from './exact.ts';
import { translatorOf } from './languages.ts';
import type { FinderIndex } from './model.ts';
import { nameIn } from './named.ts';
import { openingIn } from './openings.ts';
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
    openingOf: openingIn(vocabulary.openings, plain),
    logWords: nameIn({ logs: vocabulary.logWords }, plain),
    otherProduct: nameIn(vocabulary.others, plain),
    besides: nameIn(vocabulary.besides, plain),
  };
}

export type Parts = ReturnType<typeof partsOf>;
