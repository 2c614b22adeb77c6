/** Who takes over, in the helpdesk's words. */
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Organisation } from '../engine/organisation.ts';
import type { Role } from '../engine/step.ts';
import type { Say } from '../engine/summary/summaryWords.ts';
import { useSay } from '../locales/useSay.ts';
import { useOrganisation } from '../organisation/useOrganisation.ts';

const words: Readonly<Record<Role, MessageDescriptor>> = {
  administrator: msg`The administrator`,
  helpdesk: msg`Another helpdesk agent`,
  'back-end-team': msg`The team that runs the server behind the app`,
  'vendor-support': msg`OneSpan Support`,
  'impero-support': msg`Impero Support`,
  security: msg`The security team`,
};

/** @returns a function that names a role */
export function useRoleName(): (role: Role) => string {
  const say = useSay();
  const { contacts } = useOrganisation();
  return (role) => roleName(role, contacts, say);
}

/**
 * @param role who takes over
 * @param contacts the organisation's contacts
 * @param say puts a message into the reader's language
 * @returns the organisation's name for the role, or else what an agent does
 */
export const roleName = (
  role: Role,
  contacts: Organisation['contacts'] | undefined,
  say: Say,
): string => contacts?.[role]?.name ?? say(words[role]);
