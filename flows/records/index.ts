/**
 * All documented fact sheets, document by document and in the order of each document; then those of
 * public standards.
 */
import type { SourceRecord } from '../../src/engine/record.ts';
import { authenticationServer } from './authentication-server.ts';
import { azureMfa } from './azure-mfa.ts';
import { entrust } from './entrust.ts';
import { mobileAuthenticatorStudio } from './mobile-authenticator-studio.ts';
import { offlineActivation } from './offline-activation.ts';
import { standards } from './standards.ts';

export const records: readonly SourceRecord[] = [
  ...entrust,
  ...mobileAuthenticatorStudio,
  ...authenticationServer,
  ...offlineActivation,
  ...azureMfa,
  ...standards,
];
