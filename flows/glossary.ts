/**
 * The words that need an explanation: for people in guides, where they first meet one, and for whoever
 * works on this. The README's glossary is made of it; a test compares the two.
 */
import type { Term } from '../src/engine/authoring/texts.ts';

/** Words of whoever works on this. */
export const projectTerms: readonly Term[] = [
  {
    word: 'record',
    means:
      'one documented fact sheet: a problem, error message, status code, result code or procedure step',
  },
  { word: 'flow', means: 'one documented problem as an XState machine; a “guide” on screen' },
  {
    word: 'step',
    means:
      'one state of a flow: question, instruction, check, resolution, escalation, information, or continue (go on in another flow)',
  },
  { word: 'answer', means: 'one transition of a step' },
  {
    word: 'transcript',
    means: 'the answers so far, in order; with the flow’s id it determines everything else',
  },
  { word: 'outcome', means: 'how a visit ends: resolved, escalated, informed' },
  {
    word: 'case code',
    means:
      'a visit as a code that can be read over the phone: guide, revision and answers, nothing personal',
  },
  { word: 'desk', means: 'the helpdesk’s room' },
  { word: 'workshop', means: 'the room in which guides are written and checked' },
  {
    word: 'draft',
    means: 'a guide that is being written, with all that was done to it; it is kept on the device',
  },
  { word: 'outbox', means: 'where a ticket waits until the ticket system has it' },
  {
    word: 'voice',
    means: 'who reads: end user (`text`), helpdesk agent (`say`, `listenFor`), trainer (`note`)',
  },
  {
    word: 'protected operation',
    means: 'reactivate, reset, assign, unlock, replace, re-enrol: what a social engineer wants',
  },
  { word: 'revision', means: 'a short hash of a flow’s content; shared links carry it' },
  {
    word: 'activation',
    means:
      'binding an authenticator to a user’s account, with an activation code, a QR code or a Cronto image',
  },
];

/** Words that guides explain to those who are locked out. */
export const guideTerms: readonly Term[] = [
  {
    word: 'soft token',
    spelled: ['soft tokens?'],
    means: 'what makes your codes in an app on your phone; Entrust’s app for it is Entrust ST',
  },
  {
    word: 'hard token',
    spelled: ['hard tokens?'],
    means: 'a separate device that makes your codes; not an app',
  },
  {
    word: 'OTP',
    spelled: ['OTPs?', 'one-time passwords?', 'one-time codes?'],
    means: 'one-time password or one-time code: a code that is valid once, or for a short time',
  },
  {
    word: 'Cronto image',
    spelled: ['Cronto(?: images?)?'],
    means: 'an image that OneSpan’s app scans, as others scan QR codes',
  },
];
