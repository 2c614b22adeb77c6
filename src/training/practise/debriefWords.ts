/** The words of a practice call and of its debrief. */

import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { type DefaultCheck, isDefaultCheck } from '../../engine/organisation.ts';
import type { Say } from '../../engine/summary/summaryWords.ts';
import { identityMethodName } from '../../organisation/organisationWords.ts';
import type { Next } from './class.ts';
import type { HandoverField } from './moves.ts';
import type { Difficulty } from './practiceCall.ts';
import { type JudgedPart, type JudgedReason, type Verdict, worstFirst } from './verdict.ts';
import type { SpokenLine, Tactic } from './voice.ts';

/** What is judged. */
export const partWords: Readonly<Record<JudgedPart, MessageDescriptor>> = {
  outcome: msg`The right end`,
  way: msg`The path there`,
  identity: msg`Identity check`,
  handOff: msg`Handover`,
};

/** How hard a call is. */
export const difficultyWords: Readonly<Record<Difficulty, MessageDescriptor>> = {
  1: msg`Plain`,
  2: msg`Vague`,
  3: msg`Under pressure`,
};

export const difficultyHints: Readonly<Record<Difficulty, MessageDescriptor>> = {
  1: msg`The caller says clearly what is wrong.`,
  2: msg`You have to ask the caller twice, and they don’t always know.`,
  3: msg`Two problems at once, little is clear, and more callers are not who they say they are.`,
};

/** What is written down for the next person. */
export const fieldWords: Readonly<Record<HandoverField, MessageDescriptor>> = {
  reference: msg`Reference`,
  note: msg`Notes`,
  told: msg`What did you tell the caller?`,
  ask: msg`What should the next person do?`,
};

const checkNames: Readonly<Record<DefaultCheck, MessageDescriptor>> = {
  'call-back': msg`call back`,
  supervisor: msg`supervisor on record`,
  'video-with-id': msg`video with a photo ID`,
  'in-person': msg`in person`,
  'second-authenticator': msg`second authenticator`,
};

/**
 * @param method a way to check who is calling
 * @param say puts a message into the reader’s language
 * @returns its name in a few words
 */
export const checkName = (method: string, say: Say): string =>
  isDefaultCheck(method) ? say(checkNames[method]) : identityMethodName(method, say);

/** The pressure that a caller was under, or applied. */
export const pressureWords: Readonly<Record<Tactic, MessageDescriptor>> = {
  urgency: msg`You are short of time.`,
  authority: msg`You say someone important is behind you.`,
  privileged: msg`Others are waiting for you.`,
  'from-it': msg`You say that you are from IT.`,
};

/** What a trainee should practise next. */
export const nextWords: Readonly<Record<Next, MessageDescriptor>> = {
  ...partWords,
  'let-in': msg`Identity check: an impostor was let in`,
  'not-secured': msg`Identity check: refuse anyone who cannot be identified`,
  'sent-away': msg`Identity check: the right person was refused`,
};

/** The outcome of a call. */
export const verdictWords: Readonly<Record<Verdict['outcome'], MessageDescriptor>> = {
  right: msg`right end`,
  'let-in': msg`impostor let in`,
  'not-secured': msg`not handed to security`,
  'sent-away': msg`right person refused`,
  'other-end': msg`another end`,
  stopped: msg`ended too early`,
};

/** Mistakes that make a call longer than necessary. */
const lengthening: readonly JudgedReason['is'][] = [
  'misread',
  'detour',
  'other-guide',
  'second-first',
  'not-needed',
];

/** @returns the heading of the debrief */
export function headingWords(verdict: Verdict): MessageDescriptor {
  const { outcome, score, isImpostor, end, reasons, passed } = verdict;
  switch (outcome) {
    case 'right':
      if (end === 'security') {
        if (!isImpostor) return msg`You refused, and that was right.`;
        return score === 100
          ? msg`You kept an impostor out.`
          : msg`You kept an impostor out. It could have been better still.`;
      }
      if (score === 100) return msg`Right from start to finish.`;
      if (!passed && verdict.parts.identity === 0)
        return msg`It ended in the right place, but nobody knows who was calling.`;
      if (reasons.some(({ is, cost }) => cost > 0 && lengthening.includes(is)))
        return msg`You got there. It could have been shorter.`;
      return worstFirst(reasons)[0]?.part === 'handOff'
        ? msg`You got there. The next person needs more from you.`
        : msg`You got there. It could have been more careful.`;
    case 'let-in':
      return isImpostor
        ? msg`You let an impostor in.`
        : msg`You went on without knowing who it was.`;
    case 'not-secured':
      return msg`This call belonged to security.`;
    case 'sent-away':
      return msg`You sent away the right person.`;
    case 'other-end':
      return msg`The call ended in the wrong place.`;
    case 'stopped':
      return msg`The call ended too early.`;
  }
}

/**
 * @param lines what somebody said
 * @param say puts a message into the reader’s language
 * @returns it as one text
 */
export const spoken = (lines: readonly SpokenLine[], say: Say): string =>
  lines.map((line) => (typeof line === 'string' ? line : say(line))).join(' ');
