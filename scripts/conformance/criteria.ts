/** WCAG 2.2, levels A and AA, and what shows for each criterion that it is met. */

/** A test: its file, and a part of its title. */
type Shown = readonly [file: string, title: string];

export interface Criterion {
  readonly level: 'A' | 'AA';
  readonly tests?: readonly Shown[];
  /** Why it does not apply. */
  readonly none?: string;
  /** What was looked at by hand. */
  readonly byHand?: string;
  /** What no test can tell, or where it is not met. */
  readonly open?: string;
  /** Whether what is open is a barrier that is known. */
  readonly isPartial?: boolean;
}

const ACCESS = 'test/browser/access.spec.ts';
const FAULTS = 'test/faults/access.spec.ts';
const DESK = 'test/browser/desk.spec.ts';
const SIGNS = 'test/rooms/signs.test.tsx';
const WITHOUT = 'test/browser/without-javascript.spec.ts';
const FINDER = 'test/browser/finder.spec.ts';
const keyboard: Shown = [ACCESS, 'is walked to an end by keyboard alone'];
const walked: Shown = [
  'test/browser/change.spec.ts',
  'the heading takes the focus after a move, not on arrival',
];
const noMedia = 'There is no audio and no video.';

export const criteria: Readonly<Record<string, Criterion>> = {
  '1.1.1': {
    level: 'A',
    open: 'Whether a text says what its picture shows was judged by its authors.',
  },
  '1.2.1': { level: 'A', none: noMedia },
  '1.2.2': { level: 'A', none: noMedia },
  '1.2.3': { level: 'A', none: noMedia },
  '1.2.4': { level: 'AA', none: noMedia },
  '1.2.5': { level: 'AA', none: noMedia },
  '1.3.1': {
    level: 'A',
    tests: [
      [SIGNS, 'has a form of its own, and its field is named by the answer it belongs to'],
      [ACCESS, 'what was answered before and what is answered now are told by words'],
    ],
    open: 'How screen readers read it was not heard.',
  },
  '1.3.2': { level: 'A', tests: [keyboard], byHand: 'The order of reading.' },
  '1.3.3': { level: 'A', byHand: 'No instruction rests on shape, place or sound alone.' },
  '1.3.4': { level: 'AA', byHand: 'No page asks for an orientation.' },
  '1.3.5': {
    level: 'AA',
    byHand:
      'The one field about the user, the trainee’s name, says so; callers’ fields are not about the user.',
  },
  '1.4.1': {
    level: 'A',
    tests: [[ACCESS, 'what was answered before and what is answered now are told by words']],
    byHand: 'Every colour has a shape or a word beside it.',
  },
  '1.4.2': { level: 'A', none: noMedia },
  '1.4.3': { level: 'AA', byHand: 'Forced colours as Chromium emulates them.' },
  '1.4.4': {
    level: 'AA',
    tests: [
      [FAULTS, 'text at 200 % and with wide spacing is not cut off'],
      [ACCESS, 'no page of any room scrolls sideways'],
    ],
  },
  '1.4.5': { level: 'AA', none: 'There are no images of text but an organisation’s own logo.' },
  '1.4.10': {
    level: 'AA',
    tests: [
      [ACCESS, 'no page of any room scrolls sideways'],
      [FAULTS, 'fits at 320 px'],
    ],
    open: 'Maps of guides scroll both ways, as the criterion allows for diagrams.',
  },
  '1.4.11': { level: 'AA', byHand: 'Edges of fields and marks: 3.3 to 6.0 : 1, light and dark.' },
  '1.4.12': { level: 'AA', tests: [[FAULTS, 'with wide spacing is not cut off']] },
  '1.4.13': {
    level: 'AA',
    none: 'Nothing appears by hovering or by focus alone but the skip link.',
  },
  '2.1.1': {
    level: 'A',
    tests: [
      keyboard,
      [
        'test/browser/training-map.spec.ts',
        'the outline says and does by keyboard all that the map does',
      ],
      ['test/browser/training-practise.spec.ts', 'by keyboard alone, for full marks'],
      [
        'test/browser/tickets.spec.ts',
        'a ticket is sent by keyboard alone, and its state is announced',
      ],
    ],
  },
  '2.1.2': { level: 'A', tests: [keyboard] },
  '2.1.4': {
    level: 'A',
    tests: [
      [
        DESK,
        'keys rest while somebody types, with other keys, in a dialog, and when they are switched off',
      ],
      [FINDER, 'never while somebody types, and by neither key where both are switched off'],
    ],
  },
  '2.2.1': {
    level: 'A',
    byHand: 'No page has a time limit. Practice calls count time and end at none.',
  },
  '2.2.2': { level: 'A', byHand: 'Nothing moves by itself for longer than a third of a second.' },
  '2.3.1': { level: 'A', byHand: 'Nothing flashes.' },
  '2.4.1': {
    level: 'A',
    tests: [[ACCESS, 'whoever skips to the content comes to the step, not to the answers given']],
  },
  '2.4.2': {
    level: 'A',
    tests: [
      walked,
      [ACCESS, 'title and words say that an answer is being changed, before the question'],
    ],
  },
  '2.4.3': {
    level: 'A',
    tests: [
      walked,
      keyboard,
      [ACCESS, 'where a bar goes away with its button, the focus stays in the page'],
    ],
  },
  '2.4.4': { level: 'A' },
  '2.4.5': {
    level: 'AA',
    tests: [
      ['test/browser/codes.spec.ts', 'from home to a guide through the list, by keyboard alone'],
      [FINDER, 'Enter without a choice shows the results, whose heading takes the focus'],
    ],
  },
  '2.4.6': {
    level: 'AA',
    tests: [[SIGNS, 'has a form of its own, and its field is named by the answer it belongs to']],
    open: 'Whether headings and labels are clear was judged by their authors.',
  },
  '2.4.7': { level: 'AA', tests: [keyboard], byHand: 'The ring of the focus: 13.6 : 1 and more.' },
  '2.4.11': { level: 'AA', tests: [[FAULTS, 'and hides nothing focused']] },
  '2.5.1': { level: 'A', none: 'No function needs more than one point or a path.' },
  '2.5.2': {
    level: 'A',
    tests: [
      ['test/browser/one-press.spec.ts', 'a double click on a plain link answers one question'],
    ],
  },
  '2.5.3': { level: 'A' },
  '2.5.4': { level: 'A', none: 'Nothing is done by moving the device.' },
  '2.5.7': {
    level: 'AA',
    byHand: 'The map is dragged, and scrolled and zoomed by buttons and keys as well.',
  },
  '2.5.8': { level: 'AA', tests: [[FAULTS, 'fits at 320 px']] },
  '3.1.1': { level: 'A' },
  '3.1.2': { level: 'AA', byHand: 'All words are English but names of products and of messages.' },
  '3.2.1': { level: 'A', tests: [keyboard] },
  '3.2.2': {
    level: 'A',
    byHand:
      'No field or list does anything before it is sent or a button is pressed, but filters, which stay where they are.',
  },
  '3.2.3': {
    level: 'AA',
    byHand: 'Header, trail and other ways stand in the same order everywhere.',
  },
  '3.2.4': { level: 'AA', byHand: 'One word for one thing: the glossary of the README.' },
  '3.2.6': {
    level: 'A',
    tests: [[ACCESS, 'after a fix that was none there is a way to a person']],
  },
  '3.3.1': {
    level: 'A',
    tests: [[SIGNS, 'says what is wrong with one that does not fit, and keeps it']],
  },
  '3.3.2': {
    level: 'A',
    tests: [[SIGNS, 'has a form of its own, and its field is named by the answer it belongs to']],
  },
  '3.3.3': {
    level: 'AA',
    tests: [[SIGNS, 'says what is wrong with one that does not fit, and keeps it']],
  },
  '3.3.4': {
    level: 'AA',
    tests: [[DESK, 'calls are exported, deleted after a question, and imported again']],
  },
  '3.3.7': {
    level: 'A',
    byHand: 'Nothing is asked for twice, but an error code, once more, where it is explained why.',
  },
  '3.3.8': { level: 'AA', none: 'Nobody signs in.' },
  '4.1.2': {
    level: 'A',
    tests: [[SIGNS, 'has a form of its own, and its field is named by the answer it belongs to']],
    open: 'How screen readers and voice control use names and roles was not tried.',
  },
  '4.1.3': {
    level: 'AA',
    tests: [
      [FINDER, 'the heading counts what was found'],
      [ACCESS, 'what is kept about a caller is announced'],
      [
        'test/browser/tickets.spec.ts',
        'a ticket is sent by keyboard alone, and its state is announced',
      ],
      [
        'test/browser/clock.spec.ts',
        'whoever waits at an answer, or measures again, is at the heading when the result comes',
      ],
    ],
    open: 'That a status is announced follows from its role; it was not heard.',
  },
};

/** What is true without JavaScript as well. */
export const withoutScript: readonly Shown[] = [[WITHOUT, 'is walked to an end']];
