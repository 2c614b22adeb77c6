import type { Role } from '../engine/step.ts';
import { useOrganisation } from './useOrganisation.ts';

/** How a role is reached: name, routes, hours. Nothing where the organisation says nothing. */
export function ContactCard({ role }: { role: Role }) {
  const contact = useOrganisation().contacts[role];
  return contact === undefined ? null : <p>{contact.name}</p>;
}
