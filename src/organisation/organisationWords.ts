/** How the application speaks of what an organisation can set. */
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { IdentityMethod, KnownIdentityCheck } from '../engine/organisation.ts';

const identityWords: Readonly<Record<KnownIdentityCheck, MessageDescriptor>> = {
  'call-back': msg`Call back on the number on record`,
  supervisor: msg`Confirmation by the supervisor on record`,
  'video-with-id': msg`Video call with photo ID`,
  'in-person': msg`In person`,
  'second-authenticator': msg`A second authenticator that is already bound to the user`,
};

/**
 * @param method a way to check who is calling
 * @param say puts a message into the reader's language
 * @returns what it is called; one of the organisation's own is called as the file calls it
 */
export const identityMethodName = (
  method: IdentityMethod,
  say: (message: MessageDescriptor) => string,
): string =>
  Object.hasOwn(identityWords, method) ? say(identityWords[method as KnownIdentityCheck]) : method;
