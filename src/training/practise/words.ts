/** The words of the debrief: why points were given or not, in whole sentences. */
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { type DefaultCheck, isDefaultCheck } from '../../engine/organisation.ts';
import type { Say } from '../../engine/summary/words.ts';
import { identityMethodName } from '../../organisation/organisationWords.ts';
import type { Difficulty } from './call.ts';
import type { Part, Reason, Verdict } from './judge.ts';
import type { Field } from './play.ts';
import type { Giving } from './traineeWords.ts';
import type { Line, Tactic } from './voice.ts';

/** What is judged. */
export const partWords: Readonly<Record<Part, MessageDescriptor>> = {
  outcome: msg`The right end`,
  way: msg`The way there`,
  identity: msg`Identity check`,
  handOff: msg`Hand-off`,
};

/** How hard a call is. */
export const difficultyWords: Readonly<Record<Difficulty, MessageDescriptor>> = {
  1: msg`Plain`,
  2: msg`Vague`,
  3: msg`Under pressure`,
};

export const difficultyHints: Readonly<Record<Difficulty, MessageDescriptor>> = {
  1: msg`The caller says clearly what is wrong.`,
  2: msg`The caller has to be asked twice, and does not always know.`,
  3: msg`Two matters at once, little is clear, and more callers are not who they say.`,
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
  'date-of-birth': msg`You took a date of birth for an identity check. It proves nothing: it can be bought or looked up.`,
  trust: msg`You did it without a check. A voice proves nothing, and a hurry even less.`,
  'one-time-code': msg`You asked for a code. Nobody may ever ask for one: that is what an impostor collects.`,
};

/** What an impostor leaned on. */
export const tacticWords: Readonly<Record<Tactic, MessageDescriptor>> = {
  urgency: msg`There was no time for anything.`,
  authority: msg`Somebody important stood behind it.`,
  'new-phone': msg`It was about a new phone.`,
  privileged: msg`The account could do a great deal.`,
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

/**
 * @param verdict the verdict
 * @returns the heading of its debrief
 */
export function headingWords({ outcome, score, isImpostor, end }: Verdict): MessageDescriptor {
  switch (outcome) {
    case 'right':
      if (isImpostor) {
        return score === 100
          ? msg`You stood firm at the identity check.`
          : msg`You stood firm at the identity check. It could have been better still.`;
      }
      if (end === 'security') return msg`You refused, and that was right.`;
      return score === 100
        ? msg`Right, from the first word to the last.`
        : msg`You got there. It could have been shorter.`;
    case 'let-in':
      return msg`You gave in at the identity check.`;
    case 'not-secured':
      return msg`This call belonged to security.`;
    case 'sent-away':
      return msg`You sent away the right person.`;
    case 'other-end':
      return msg`The call ended in another place.`;
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
 * @param ms a time in milliseconds
 * @returns it as minutes and seconds: `5:04`
 */
export function clock(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/**
 * @param reason why points were given or not
 * @param say puts a message into the reader’s language
 * @param name the caller’s name
 * @returns it in whole sentences
 */
export function reasonText(reason: Reason, say: Say, name: string): string {
  switch (reason.is) {
    case 'right-end':
      return say(msg`The call came to the end where it belongs.`);
    case 'held':
      return reason.part === 'outcome'
        ? say(msg`You refused kindly and handed over to security. Nothing was changed.`)
        : say(msg`You offered a real check, saw it evaded, and refused.`);
    case 'rightly-refused':
      return say(msg`No allowed check could show who it was, so refusing was right.`);
    case 'other-end': {
      const { reached, right } = reason;
      return say(msg`It ended at “${reached}”. It belonged at “${right}”.`);
    }
    case 'stopped': {
      const { right } = reason;
      return right === ''
        ? say(msg`The way was left before its end.`)
        : say(msg`It was ended before an end was reached. The right one: “${right}”.`);
    }
    case 'let-in':
      return say(msg`Somebody who could not be identified got what they asked for.`);
    case 'not-secured':
      return say(
        msg`The caller could not be identified. Such a call is refused kindly and goes to security.`,
      );
    case 'sent-away':
      return say(msg`${name} was who they said. A check that was open to you would have shown it.`);
    case 'straight':
      return say(msg`You read every answer rightly, and asked nothing that was not needed.`);
    case 'misread': {
      const { step, took, meant, note, isMended } = reason;
      const said = spoken(reason.said, say);
      const read =
        said === ''
          ? say(msg`“${step}” You took “${took}” before anything was said. True was “${meant}”.`)
          : say(msg`“${step}” ${name} said: “${said}”. You took “${took}”; it meant “${meant}”.`);
      const mended = isMended ? ` ${say(msg`You went back and put it right.`)}` : '';
      return `${read}${mended} ${say(msg`For the room: ${note}`)}`;
    }
    case 'guessed': {
      const { step, took, note } = reason;
      return `${say(msg`“${step}” You took “${took}” before ${name} had said it. It was right this time.`)} ${say(msg`For the room: ${note}`)}`;
    }
    case 'no-number': {
      const { step, right } = reason;
      return say(msg`“${step}” ${name} read out ${right}. The next person needs that number.`);
    }
    case 'not-needed': {
      const { step } = reason;
      return say(msg`“${step}” You asked, although ${name} had told it already.`);
    }
    case 'detour': {
      const { step } = reason;
      return say(msg`“${step}” This question was not needed: it is not on the best way.`);
    }
    case 'other-guide': {
      const { took, right } = reason;
      return took === ''
        ? say(msg`No guide was opened. The right one: “${right}”.`)
        : say(msg`You opened “${took}”. The call was about “${right}”.`);
    }
    case 'second-first': {
      const { took } = reason;
      return say(msg`You opened “${took}”. That was the other matter, and it could wait.`);
    }
    case 'checked': {
      const method = checkName(reason.method, say);
      return say(msg`You made sure who it was before anything was changed: ${method}.`);
    }
    case 'no-check-needed':
      return say(msg`Nothing protected was touched, so no identity check was needed.`);
    case 'not-reached':
      return say(msg`The call needed an identity check, and never came to it.`);
    case 'no-check-tried':
      return say(msg`At the gate no check was made that could have shown who it is.`);
    case 'not-refused':
      return say(msg`You did not refuse.`);
    case 'refused-unheard':
      return say(msg`You refused without offering a check. A real caller would have passed it.`);
    case 'refused-early':
      return say(
        msg`You refused before anything protected was asked for. It is not always this clear.`,
      );
    case 'gave-way':
      return say(givingNames[reason.how]);
    case 'many-checks': {
      const count = reason.count;
      const spent = clock(reason.spent);
      return say(
        msg`You tried ${count} checks. Pressure and an evaded check belong together: refuse kindly and hand over at once. That took ${spent}.`,
      );
    }
    case 'complete':
      return say(msg`The next person has all that they need.`);
    case 'lacks':
      return reason.field === 'reference'
        ? say(msg`The summary lacks the reference: ${reason.right ?? ''}.`)
        : say(lacking[reason.field]);
    case 'lacks-second': {
      const { words } = reason;
      return say(msg`${name} had a second matter, “${words}”. Nobody will know of it.`);
    }
    case 'secret-written':
      return say(
        msg`You began to write down a code. It was held back. Stop a caller who reads one out.`,
      );
  }
}

const lacking: Readonly<Record<Exclude<Field, 'reference'>, MessageDescriptor>> = {
  note: msg`Your note is empty or says too little. What did you see, in one sentence?`,
  told: msg`The summary does not say what the caller was told.`,
  ask: msg`The summary asks the next person for nothing.`,
};
