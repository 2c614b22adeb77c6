/** What the trainee says to check who is calling, to give way, and to refuse. */
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { isKnownCheck, type KnownIdentityCheck } from '../../engine/organisation.ts';

/** Ways to give way at the gate; none of them proves anything. */
export const givings = ['date-of-birth', 'trust', 'one-time-code'] as const;
export type Giving = (typeof givings)[number];

const checkWords: Readonly<Record<KnownIdentityCheck, MessageDescriptor>> = {
  'call-back': msg`Before I change anything, I call you back on the number we have on record.`,
  supervisor: msg`Then I ask your supervisor on record. That takes two minutes.`,
  'video-with-id': msg`Let’s switch to a video call, and please have your photo ID ready.`,
  'in-person': msg`Please come to our desk with your badge. We do it there.`,
  'second-authenticator': msg`Please confirm it with your second authenticator, the one that is yours already.`,
  'saved-recovery-code': msg`Please enter one of your saved recovery codes on the recovery page yourself. Don’t read it out to me.`,
  'issued-recovery-code': msg`You will get a recovery code at a contact on record. Please enter it on the recovery page, and don’t read it out to me.`,
  'recovery-contact': msg`I’ll ask the recovery contact that you have named to confirm that it is you.`,
  'identity-proofing': msg`Then your identity has to be proved again, as on your first day.`,
};

const ownCheck = (method: string) => msg`Before I change anything, we do this: ${method}.`;

/**
 * @param method a way to check who is calling
 * @returns what the trainee says to propose it
 */
export const voiceOfCheck = (method: string): MessageDescriptor =>
  isKnownCheck(method) ? checkWords[method] : ownCheck(method);

export const givingWords: Readonly<Record<Giving, MessageDescriptor>> = {
  'date-of-birth': msg`All right, what is your date of birth?`,
  trust: msg`You sound all right to me. I do it this once.`,
  'one-time-code': msg`Then read me the code that your old phone shows.`,
};

export const refusalWords = msg`I am sorry, I can’t do it this way. I hand it to our security team, they call you on the number on record.`;
