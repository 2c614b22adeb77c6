import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Dialog, KeyList, KeySwitch } from '../ui/Dialog.tsx';
import { switchKeys, useKeys, useKeysOn } from './trainingKeys.ts';

/** Opens the list of keys; `?` does the same. */
export function KeysButton() {
  const [isOpen, setOpen] = useState(false);
  useKeys({ '?': () => setOpen(true) });
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        <Trans>Keys and clicker</Trans>
      </button>
      {isOpen && <KeysDialog onClose={() => setOpen(false)} />}
    </>
  );
}

type Key = string | MessageDescriptor;

/** Every key, grouped by where it works. */
const groups: readonly {
  name: MessageDescriptor;
  keys: readonly (readonly [Key, MessageDescriptor])[];
}[] = [
  {
    name: msg`Everywhere`,
    keys: [
      ['1 – 9', msg`Answer`],
      ['?', msg`This list`],
    ],
  },
  {
    name: msg`Demonstrating`,
    keys: [
      [msg`Page Down, →`, msg`Next: the marked answer, then the next guide of the running order`],
      [msg`Page Up, ←`, msg`Back`],
      ['↑ ↓', msg`Mark another answer`],
      ['B', msg`Dark screen for the audience, and light again`],
    ],
  },
  {
    name: msg`In practice calls, as at the desk`,
    keys: [
      ['Q', msg`Say the script, or ask what happens`],
      ['S', msg`Show the script; at an identity check: I couldn’t check`],
      ['Y', msg`At an identity check: yes, I made it`],
      ['←', msg`One step back`],
      ['G', msg`Another guide`],
      ['T', msg`Note`],
      ['R', msg`Reference`],
      ['H', msg`Hold, and resume`],
      ['W', msg`Wrap up`],
      ['X', msg`Wrap up, then end the call`],
    ],
  },
  {
    name: msg`On the map, while one of its steps has the focus`,
    keys: [
      ['→', msg`Along the first answer, or the path walked`],
      ['←', msg`Back to where you came from`],
      ['↑ ↓', msg`To the other answers’ steps`],
      [msg`Home, End`, msg`First step, end of the path walked`],
      [msg`Enter`, msg`Show the step`],
      ['C', msg`Fold and unfold what comes after`],
      ['+ − 0', msg`Larger, smaller, fit to window`],
    ],
  },
];

/** Every key, and the switch for all of them. */
function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useLingui();
  const areOn = useKeysOn();
  const words = (key: Key) => (typeof key === 'string' ? key : i18n._(key));
  return (
    <Dialog title={t`Keys and clicker`} onClose={onClose}>
      {groups.map(({ name, keys }) => (
        <section key={name.id}>
          <h3>{i18n._(name)}</h3>
          <KeyList keys={keys.map(([key, does]) => [words(key), i18n._(does)])} />
        </section>
      ))}
      <KeySwitch areOn={areOn} onSwitch={switchKeys}>
        <Trans>Use these keys and the clicker. They do nothing while you type.</Trans>
      </KeySwitch>
    </Dialog>
  );
}
