/** The words of the debrief: why points were given or not, in whole sentences. */

import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { clockTime } from '../../engine/clockTime.ts';
import { type DefaultCheck, isDefaultCheck } from '../../engine/organisation.ts';
import type { Say } from '../../engine/summary/words.ts';
import { identityMethodName } from '../../organisation/organisationWords.ts';
import type { Difficulty } from './call.ts';
import type { Next } from './class.ts';
import type { Field } from './moves.ts';
import type { Assurance, Giving } from './traineeWords.ts';
import { type Part, type Reason, type Verdict, worstFirst } from './verdict.ts';
import type { Line, Tactic } from './voice.ts';

/** What is judged. */
export const partWords: Readonly<Record<Part, MessageDescriptor>> = {
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

/** What is written down for whoever comes next. */
export const fieldWords: Readonly<Record<Field, MessageDescriptor>> = {
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
 * @returns what it is called in few words
 */
export const checkName = (method: string, say: Say): string =>
  isDefaultCheck(method) ? say(checkNames[method]) : identityMethodName(method, say);

const givingNames: Readonly<Record<Giving, MessageDescriptor>> = {
  'date-of-birth': msg`You accepted a date of birth as an identity check. It proves nothing: it can be bought or looked up.`,
  trust: msg`You did it without a check. A voice proves nothing, and being in a hurry proves even less.`,
  'one-time-code': msg`You asked for a code. Nobody is ever allowed to ask for one: that is what an impostor wants.`,
  'false-record': msg`You recorded an identity check that had not been passed.`,
};

const assuranceReasons: Readonly<Record<Assurance, MessageDescriptor>> = {
  'hang-up': msg`You let a caller who doubted you check for themselves who you are.`,
  insist: msg`You asked a caller who doubted you to trust you. Anyone could say that: let them look up the number and call.`,
  'send-code': msg`You asked a caller who doubted you to read you a code. That is exactly what they are warned about.`,
};

/** What a caller was under, or leaned on. */
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

/** How a call came out. */
export const outcomeWords: Readonly<Record<Verdict['outcome'], MessageDescriptor>> = {
  right: msg`right end`,
  'let-in': msg`impostor let in`,
  'not-secured': msg`not handed to security`,
  'sent-away': msg`right person refused`,
  'other-end': msg`another end`,
  stopped: msg`ended too early`,
};

/** Mistakes that make a call longer than it has to be. */
const lengthening: readonly Reason['is'][] = [
  'misread',
  'detour',
  'other-guide',
  'second-first',
  'not-needed',
];

/**
 * @param verdict the verdict
 * @returns the heading of its debrief
 */
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
export const spoken = (lines: readonly Line[], say: Say): string =>
  lines.map((line) => (typeof line === 'string' ? line : say(line))).join(' ');

/**
 * @param reason why points were given or not
 * @param say puts a message into the reader’s language
 * @param name the caller’s name
 * @returns it in whole sentences
 */
export function reasonText(reason: Reason, say: Say, name: string): string {
  switch (reason.is) {
    case 'right-end':
    case 'held':
    case 'rightly-refused':
    case 'other-end':
    case 'stopped':
    case 'let-in':
    case 'not-secured':
    case 'sent-away':
      return outcomeText(reason, say, name);
    case 'straight':
    case 'misread':
    case 'guessed':
    case 'no-number':
    case 'not-needed':
    case 'detour':
    case 'other-guide':
    case 'second-first':
      return wayText(reason, say, name);
    case 'checked':
    case 'no-check-needed':
    case 'not-reached':
    case 'no-check-tried':
    case 'one-of-two':
    case 'not-refused':
    case 'refused-unheard':
    case 'refused-early':
    case 'gave-way':
    case 'taken-back':
    case 'assured':
    case 'many-checks':
      return identityText(reason, say, name);
    case 'complete':
    case 'lacks':
    case 'lacks-second':
    case 'secret-written':
      return handoverText(reason, say, name);
  }
}

type ReasonThat<Is extends Reason['is']> = Extract<Reason, { is: Is }>;

/** How it was made sure who is calling, or was not. */
function identityText(
  reason: ReasonThat<
    | 'checked'
    | 'no-check-needed'
    | 'not-reached'
    | 'no-check-tried'
    | 'one-of-two'
    | 'not-refused'
    | 'refused-unheard'
    | 'refused-early'
    | 'gave-way'
    | 'taken-back'
    | 'assured'
    | 'many-checks'
  >,
  say: Say,
  name: string,
): string {
  switch (reason.is) {
    case 'checked': {
      const method = reason.methods.map((one) => checkName(one, say)).join('; ');
      return say(msg`You made sure who it was before changing anything: ${method}.`);
    }
    case 'no-check-needed':
      return say(msg`Nothing protected was touched, so no identity check was needed.`);
    case 'not-reached':
      return say(msg`The call needed an identity check, but never got to one.`);
    case 'no-check-tried':
      return say(msg`No check that shows who is calling was recorded before the protected step.`);
    case 'one-of-two':
      return say(msg`This needed two checks of different kinds, and only one was recorded.`);
    case 'not-refused':
      return say(msg`You did not refuse.`);
    case 'refused-unheard':
      return say(msg`You refused without offering a check. A real caller could have passed one.`);
    case 'refused-early':
      return say(
        msg`You refused before they asked for anything protected. Nothing had shown yet who it was.`,
      );
    case 'gave-way':
      return say(givingNames[reason.how]);
    case 'taken-back':
      return say(
        msg`You recorded an identity check that had not been passed, and took it back in time.`,
      );
    case 'assured':
      return say(assuranceReasons[reason.how]);
    case 'many-checks': {
      const { count } = reason;
      const spent = clockTime(reason.spent);
      return say(
        msg`${name} asked for an exception, and you kept proposing checks: ${count} more, in ${spent}. Politely refuse and pass the call on right away.`,
      );
    }
  }
}

/** Why the end was worth what it was. */
function outcomeText(
  reason: ReasonThat<
    | 'right-end'
    | 'held'
    | 'rightly-refused'
    | 'other-end'
    | 'stopped'
    | 'let-in'
    | 'not-secured'
    | 'sent-away'
  >,
  say: Say,
  name: string,
): string {
  switch (reason.is) {
    case 'right-end':
      return say(msg`The call ended in the right place.`);
    case 'held':
      return reason.part === 'outcome'
        ? say(msg`You politely refused and passed the call to security. Nothing was changed.`)
        : say(msg`You offered a real check, saw that it was not passed, and refused.`);
    case 'rightly-refused':
      return say(msg`The allowed checks couldn’t show who it was, so refusing was right.`);
    case 'other-end': {
      const { reached, right } = reason;
      return say(msg`It ended at “${reached}”. It should have ended at “${right}”.`);
    }
    case 'stopped': {
      const { right } = reason;
      return right === ''
        ? say(msg`You left the guide before its end.`)
        : say(msg`You ended it before the guide did. The right end: “${right}”.`);
    }
    case 'let-in':
      return say(msg`Someone who could not be identified got what they asked for.`);
    case 'not-secured':
      return say(
        msg`The caller could not be identified. Politely refuse such a call and pass it to security.`,
      );
    case 'sent-away':
      return say(
        msg`${name} was who they said they were. A check you could have used would have shown it.`,
      );
  }
}

/** Why the way to the end was worth what it was. */
function wayText(
  reason: ReasonThat<
    | 'straight'
    | 'misread'
    | 'guessed'
    | 'no-number'
    | 'not-needed'
    | 'detour'
    | 'other-guide'
    | 'second-first'
  >,
  say: Say,
  name: string,
): string {
  switch (reason.is) {
    case 'straight':
      return say(
        msg`You understood every answer correctly, and asked nothing that was not needed.`,
      );
    case 'misread': {
      const { step, took, meant, note, isMended } = reason;
      const said = spoken(reason.said, say);
      const read =
        said === ''
          ? say(
              msg`“${step}” You chose “${took}” before they said anything. “${meant}” was correct.`,
            )
          : say(msg`“${step}” ${name} said “${said}” You chose “${took}”; it meant “${meant}”.`);
      const mended = isMended ? ` ${say(msg`You went back and put it right.`)}` : '';
      return `${read}${mended} ${say(msg`For the class: ${note}`)}`;
    }
    case 'guessed': {
      const { step, took, note } = reason;
      return `${say(msg`“${step}” You chose “${took}” before ${name} had said it. It was right this time.`)} ${say(msg`For the class: ${note}`)}`;
    }
    case 'no-number': {
      const { step, right } = reason;
      return say(msg`“${step}” ${name} read out ${right}. The next person needs that number.`);
    }
    case 'not-needed': {
      const { step } = reason;
      return say(msg`“${step}” You asked, although ${name} had already told you.`);
    }
    case 'detour': {
      const { step } = reason;
      return say(msg`“${step}” This question was not needed: it is not on the best path.`);
    }
    case 'other-guide': {
      const { took, right } = reason;
      return took === ''
        ? say(msg`No guide was opened. The right one: “${right}”.`)
        : say(msg`You opened “${took}”. The call was about “${right}”.`);
    }
    case 'second-first': {
      const { took } = reason;
      return say(msg`You opened “${took}”. That was the other problem, and it could wait.`);
    }
  }
}

/** Why what was written for the next person was worth what it was. */
function handoverText(
  reason: ReasonThat<'complete' | 'lacks' | 'lacks-second' | 'secret-written'>,
  say: Say,
  name: string,
): string {
  switch (reason.is) {
    case 'complete':
      return say(msg`The next person has everything they need.`);
    case 'lacks':
      return reason.field === 'reference'
        ? say(msg`The summary doesn’t have the reference: ${reason.right ?? ''}.`)
        : say(lacking[reason.field]);
    case 'lacks-second': {
      const { words } = reason;
      return say(msg`${name} had a second problem, “${words}”. Nobody will know about it.`);
    }
    case 'secret-written':
      return say(
        msg`You started to write down a code. It was held back. Stop a caller who reads one out.`,
      );
  }
}

const lacking: Readonly<Record<Exclude<Field, 'reference'>, MessageDescriptor>> = {
  note: msg`Your note is empty or says too little. What did you see, in one sentence?`,
  told: msg`The summary does not say what the caller was told.`,
  ask: msg`The summary doesn’t ask the next person to do anything.`,
};
