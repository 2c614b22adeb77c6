import { Trans, useLingui } from '@lingui/react/macro';
import type { Role } from '../engine/step.ts';
import { ContactCard } from '../organisation/ContactCard.tsx';
import { useOrganisation } from '../organisation/useOrganisation.ts';
import { Fact } from '../ui/Fact.tsx';
import { roleName } from './roles.ts';

/** Who takes over, by the name that they have here, and how they are reached. */
export function PassTo({ to }: { to: Role }) {
  const { i18n } = useLingui();
  const { contacts } = useOrganisation();
  return (
    <Fact name={<Trans>Pass to</Trans>}>
      <b>{roleName(to, contacts, (message) => i18n._(message))}</b>
      <ContactCard whom={to} />
    </Fact>
  );
}
