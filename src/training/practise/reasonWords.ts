/** Why points were given or not, in whole sentences. */
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { clockTime } from '../../engine/clockTime.ts';
import type { Say } from '../../engine/summary/summaryWords.ts';
import { checkName, spoken } from './debriefWords.ts';
import type { Assurance, Giving } from './traineeWords.ts';
import type { JudgedReason } from './verdict.ts';

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

/** A sentence, or a function that turns a reason into sentences. */
type Told<Is extends JudgedReason['is']> =
  | MessageDescriptor
  | ((
      reason: Extract<JudgedReason, { is: Is }>,
      name: string,
      say: Say,
    ) => MessageDescriptor | string);

const texts: { readonly [Is in JudgedReason['is']]: Told<Is> } = {
  // How it ended.
  'right-end': msg`The call ended in the right place.`,
  held: ({ part }) =>
    part === 'outcome'
      ? msg`You politely refused and passed the call to security. Nothing was changed.`
      : msg`You offered a real check, saw that it was not passed, and refused.`,
  'rightly-refused': msg`The allowed checks couldn’t show who it was, so refusing was right.`,
  'other-end': ({ reached, right }) =>
    msg`It ended at “${reached}”. It should have ended at “${right}”.`,
  stopped: ({ right }) =>
    right === ''
      ? msg`You left the guide before its end.`
      : msg`You ended it before the guide did. The right end: “${right}”.`,
  'let-in': msg`Someone who could not be identified got what they asked for.`,
  'not-secured': msg`The caller could not be identified. Politely refuse such a call and pass it to security.`,
  'sent-away': (_, name) =>
    msg`${name} was who they said they were. A check you could have used would have shown it.`,

  // The way there.
  straight: msg`You understood every answer correctly, and asked nothing that was not needed.`,
  misread: (reason, name, say) => {
    const { step, took, meant, note, isMended } = reason;
    const said = spoken(reason.said, say);
    const read =
      said === ''
        ? msg`“${step}” You chose “${took}” before they said anything. “${meant}” was correct.`
        : msg`“${step}” ${name} said “${said}” You chose “${took}”; it meant “${meant}”.`;
    const mended = isMended ? ` ${say(msg`You went back and put it right.`)}` : '';
    return `${say(read)}${mended} ${say(msg`For the class: ${note}`)}`;
  },
  guessed: ({ step, took, note }, name, say) =>
    `${say(msg`“${step}” You chose “${took}” before ${name} had said it. It was right this time.`)} ${say(msg`For the class: ${note}`)}`,
  'no-number': ({ step, right }, name) =>
    msg`“${step}” ${name} read out ${right}. The next person needs that number.`,
  'not-needed': ({ step }, name) =>
    msg`“${step}” You asked, although ${name} had already told you.`,
  detour: ({ step }) => msg`“${step}” This question was not needed: it is not on the best path.`,
  'other-guide': ({ took, right }) =>
    took === ''
      ? msg`No guide was opened. The right one: “${right}”.`
      : msg`You opened “${took}”. The call was about “${right}”.`,
  'second-first': ({ took }) =>
    msg`You opened “${took}”. That was the other problem, and it could wait.`,

  // Whether the caller was identified.
  checked: ({ methods }, _, say) => {
    const method = methods.map((one) => checkName(one, say)).join('; ');
    return msg`You made sure who it was before changing anything: ${method}.`;
  },
  'no-check-needed': msg`Nothing protected was touched, so no identity check was needed.`,
  'not-reached': msg`The call needed an identity check, but never got to one.`,
  'no-check-tried': msg`No check that shows who is calling was recorded before the protected step.`,
  'one-of-two': msg`This needed two checks of different kinds, and only one was recorded.`,
  'not-refused': msg`You did not refuse.`,
  'refused-unheard': msg`You refused without offering a check. A real caller could have passed one.`,
  'refused-early': msg`You refused before they asked for anything protected. Nothing had shown yet who it was.`,
  'gave-way': ({ how }) => givingNames[how],
  'taken-back': msg`You recorded an identity check that had not been passed, and took it back in time.`,
  assured: ({ how }) => assuranceReasons[how],
  'many-checks': (reason, name) => {
    const { count } = reason;
    const spent = clockTime(reason.spent);
    return msg`${name} asked for an exception, and you kept proposing checks: ${count} more, in ${spent}. Politely refuse and pass the call on right away.`;
  },

  // What was written for the next person.
  complete: msg`The next person has everything they need.`,
  lacks: (reason) => {
    switch (reason.field) {
      case 'reference':
        return msg`The summary doesn’t have the reference: ${reason.right ?? ''}.`;
      case 'note':
        return msg`Your note is empty or says too little. What did you see, in one sentence?`;
      case 'told':
        return msg`The summary does not say what the caller was told.`;
      case 'ask':
        return msg`The summary doesn’t ask the next person to do anything.`;
    }
  },
  'lacks-second': ({ words }, name) =>
    msg`${name} had a second problem, “${words}”. Nobody will know about it.`,
  'secret-written': msg`You started to write down a code. It was held back. Stop a caller who reads one out.`,
};

/**
 * @param reason why points were given or not
 * @param say puts a message into the reader’s language
 * @param name the caller’s name
 * @returns it in whole sentences
 */
export function reasonText<Is extends JudgedReason['is']>(
  reason: Extract<JudgedReason, { is: Is }> & { readonly is: Is },
  say: Say,
  name: string,
): string {
  const told: Told<Is> = texts[reason.is];
  const words = typeof told === 'function' ? told(reason, name, say) : told;
  return typeof words === 'string' ? words : say(words);
}
