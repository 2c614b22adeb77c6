/** How the application speaks of what an organisation can set. */
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import {
  type IdentityMethod,
  isKnownCheck,
  type KnownIdentityCheck,
} from '../engine/organisation.ts';
import type { Say } from '../engine/summary/summaryWords.ts';

interface CheckWords {
  readonly name: MessageDescriptor;
  /** What somebody who has made the check says. */
  readonly done: MessageDescriptor;
}

const identityWords: Readonly<Record<KnownIdentityCheck, CheckWords>> = {
  'call-back': {
    name: msg`Call back on the number on record`,
    done: msg`Yes, I called back on the number on record`,
  },
  supervisor: {
    name: msg`Confirmation by the supervisor on record`,
    done: msg`Yes, the supervisor on record confirmed who is calling`,
  },
  'video-with-id': {
    name: msg`Video call with photo ID`,
    done: msg`Yes, I saw the caller and their photo ID on video`,
  },
  'in-person': {
    name: msg`In person`,
    done: msg`Yes, the user is here in person, and I know it’s them`,
  },
  'second-authenticator': {
    name: msg`A second authenticator that is already bound to the user`,
    done: msg`Yes, they signed in with an authenticator that was already theirs`,
  },
  'saved-recovery-code': {
    name: msg`A saved recovery code, entered by the user where it belongs`,
    done: msg`Yes, the user entered a saved recovery code and didn’t tell anyone`,
  },
  'issued-recovery-code': {
    name: msg`A recovery code sent to a contact on record, entered by the user where it belongs`,
    done: msg`Yes, the user entered the code that was sent and didn’t tell anyone`,
  },
  'recovery-contact': {
    name: msg`A recovery contact the user named earlier`,
    done: msg`Yes, the recovery contact confirmed who is calling`,
  },
  'identity-proofing': {
    name: msg`Identity proofing, repeated`,
    done: msg`Yes, the identity proofing was repeated and passed`,
  },
};

/**
 * @param method a way to check who is calling
 * @param say puts a message into the reader's language
 * @returns what it is called; one of the organisation's own is called as the file calls it
 */
export const identityMethodName = (method: IdentityMethod, say: Say): string =>
  isKnownCheck(method) ? say(identityWords[method].name) : method;

/**
 * @param method a way to check who is calling
 * @returns what somebody who has made the check says
 */
export const identityDone = (method: IdentityMethod): MessageDescriptor =>
  isKnownCheck(method) ? identityWords[method].done : msg`Yes, I made this check: ${method}`;
