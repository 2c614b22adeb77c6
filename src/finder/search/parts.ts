/** What the finder is made of, once for an index. */

import { courtesiesIn } from './context.ts';
import { doorIn } from './doors.ts';
import { exactIn } from './exact.ts';
import { translatorOf } from './languages.ts';
import type { FinderIndex } from './model.ts';
import { nameIn } from './named.ts';
import { openingIn } from './openings.ts';
import { readerOf } from './read.ts';
import { scorerOf } from './score.ts';
import { spellingOf } from './spelling.ts';
import { targetsOf } from './targets.ts';
import { cutterOf } from './words.ts';

/** @returns what reads texts and knows where they lead, made from the vocabulary of an index */
export function partsOf(index: FinderIndex) {
  const { vocabulary } = index;
  const cutter = cutterOf(vocabulary);
  const spelling = spellingOf(index);
  const targets = targetsOf(index);
  return {
    index,
    vocabulary,
    cutter,
    targets,
    scores: scorerOf({ index, cutter, spelling }),
    read: readerOf(vocabulary),
    exactly: exactIn(index, targets),
    translate: translatorOf(vocabulary.languages, spelling.isKnown),
    withoutCourtesies: courtesiesIn(vocabulary.around),
    doorOf: doorIn(vocabulary.doors),
    openingOf: openingIn(vocabulary.openings),
    logWords: nameIn({ logs: vocabulary.logWords }),
    otherProduct: nameIn(vocabulary.others),
    besides: nameIn(vocabulary.besides),
  };
}

export type Parts = ReturnType<typeof partsOf>;
