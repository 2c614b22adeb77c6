import type { IdentityMethod } from '../engine/organisation.ts';
import { useSay } from '../locales/useSay.ts';
import { identityMethodName } from './organisationWords.ts';

/** @returns what tells how a way to check who is calling is called */
export function useIdentityName(): (method: IdentityMethod) => string {
  const say = useSay();
  return (method) => identityMethodName(method, say);
}
