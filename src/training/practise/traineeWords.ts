/** What the trainee says to check who is calling, to give way, to refuse, and to a caller in doubt. */
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { isKnownCheck, type KnownIdentityCheck } from '../../engine/organisation.ts';

/** Replies that give way at the identity check; none of them proves anything. */
export const temptations = ['date-of-birth', 'trust', 'one-time-code'] as const;

/** Ways to give way: saying something, or recording a check that was not passed. */
export type Giving = (typeof temptations)[number] | 'false-record';

const checkWords: Readonly<Record<KnownIdentityCheck, MessageDescriptor>> = {
  'call-back': msg`Before I change anything, I’ll call you back on the number we have on record.`,
  supervisor: msg`Then I’ll ask your supervisor on record. That takes two minutes.`,
  'video-with-id': msg`Let’s switch to a video call. Please have your photo ID ready.`,
  'in-person': msg`Please come to our desk with your badge. We’ll do it there.`,
  'second-authenticator': msg`Please confirm it with your second authenticator, the one you already have.`,
  'saved-recovery-code': msg`Please enter one of your saved recovery codes on the recovery page yourself. Don’t read it out to me.`,
  'issued-recovery-code': msg`You’ll get a recovery code at a contact on record. Please enter it on the recovery page, and don’t read it out to me.`,
  'recovery-contact': msg`I’ll ask the recovery contact that you have named to confirm that it’s you.`,
  'identity-proofing': msg`Then you’ll have to prove your identity again, like on your first day.`,
};

const ownCheck = (method: string) => msg`Before I change anything, we’ll do this: ${method}.`;

/**
 * @param method a way to check who is calling
 * @returns what the trainee says to propose it
 */
export const voiceOfCheck = (method: string): MessageDescriptor =>
  isKnownCheck(method) ? checkWords[method] : ownCheck(method);

export const givingWords: Readonly<Record<(typeof temptations)[number], MessageDescriptor>> = {
  'date-of-birth': msg`All right, what is your date of birth?`,
  trust: msg`You sound fine to me. I’ll do it just this once.`,
  'one-time-code': msg`Then read me the code you see there.`,
};

export const refusalWords = msg`I’m sorry, I can’t do it this way. I’ll pass it to our security team, and they’ll call you on the number on record.`;

/** The question while it is unknown what the call is about, as at the desk. */
export const firstQuestion = msg`What happens, and what do you see on the screen? Please leave out any code or number from your authenticator.`;

/** Replies to a caller who doubts that this is the helpdesk; the first is right. */
export const assurances = ['hang-up', 'insist', 'send-code'] as const;
export type Assurance = (typeof assurances)[number];

export const assuranceWords: Readonly<Record<Assurance, MessageDescriptor>> = {
  'hang-up': msg`You’re right to ask. Hang up, look up our number on your own, and ask for me.`,
  insist: msg`I can see your name and your team here, so you can trust me.`,
  'send-code': msg`I’ll send you a code. Read it to me, and then we both know.`,
};
