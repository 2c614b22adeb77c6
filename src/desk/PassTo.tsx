import { Trans } from '@lingui/react/macro';
import type { Role } from '../engine/step.ts';
import { ContactCard } from '../organisation/ContactCard.tsx';
import { NamedRow } from '../ui/NamedRow.tsx';
import { useRoleName } from './roles.ts';

/** Who takes over, by the organisation's name for them, and how to reach them. */
export function PassTo({ to }: { to: Role }) {
  const nameOf = useRoleName();
  return (
    <NamedRow name={<Trans>Pass to</Trans>}>
      <b>{nameOf(to)}</b>
      <ContactCard whom={to} />
    </NamedRow>
  );
}
