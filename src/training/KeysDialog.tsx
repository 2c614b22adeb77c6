import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Dialog, KeyList, KeySwitch } from '../ui/Dialog.tsx';
import { switchKeys, useKeys, useKeysOn } from './keys.ts';

/** Opens the list of keys; `?` does the same. */
export function KeysButton() {
  const [isOpen, setOpen] = useState(false);
  useKeys({ '?': () => setOpen(true) });
  return (
    <>
      <button type="button" className="train-keys-button" onClick={() => setOpen(true)}>
        <Trans>Keys and clicker</Trans>
      </button>
      {isOpen && <KeysDialog onClose={() => setOpen(false)} />}
    </>
  );
}

/** Every key, and the switch for all of them. */
function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const areOn = useKeysOn();
  const groups: readonly { name: string; keys: readonly (readonly [string, string])[] }[] = [
    {
      name: t`Everywhere`,
      keys: [
        ['1 – 9', t`Answer`],
        ['?', t`This list`],
      ],
    },
    {
      name: t`Demonstrating`,
      keys: [
        [t`Page Down, →`, t`Next: the marked answer, then the next guide of the running order`],
        [t`Page Up, ←`, t`Back`],
        ['↑ ↓', t`Mark another answer`],
        ['B', t`Dark screen for the audience, and light again`],
      ],
    },
    {
      name: t`In practice calls, as at the desk`,
      keys: [
        ['Q', t`Say the script, or ask what happens`],
        ['S', t`Show the script; at an identity check: I couldn’t check`],
        ['Y', t`At an identity check: yes, I made it`],
        ['←', t`One step back`],
        ['G', t`Another guide`],
        ['T', t`Note`],
        ['R', t`Reference`],
        ['H', t`Hold, and resume`],
        ['W', t`Wrap up`],
        ['X', t`Wrap up, then end the call`],
      ],
    },
    {
      name: t`On the map, while one of its steps has the focus`,
      keys: [
        ['→', t`Along the first answer, or the way walked`],
        ['←', t`Back to where you came from`],
        ['↑ ↓', t`To the other answers’ steps`],
        [t`Home, End`, t`First step, end of the way walked`],
        [t`Enter`, t`Show the step`],
        ['C', t`Fold and unfold what comes after`],
        ['+ − 0', t`Larger, smaller, fit to window`],
      ],
    },
  ];
  return (
    <Dialog title={t`Keys and clicker`} onClose={onClose}>
      {groups.map(({ name, keys }) => (
        <section key={name}>
          <h3>{name}</h3>
          <KeyList keys={keys} />
        </section>
      ))}
      <KeySwitch areOn={areOn} onSwitch={switchKeys}>
        <Trans>Use these keys and the clicker. They do nothing while you type.</Trans>
      </KeySwitch>
    </Dialog>
  );
}
