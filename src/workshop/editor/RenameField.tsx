import { Trans } from '@lingui/react/macro';
import { type ReactNode, useId, useState } from 'react';
import { Tool } from '../../ui/buttons.tsx';

interface RenameFieldProps {
  label: ReactNode;
  /** The present name. */
  now: string;
  /** @returns what is wrong with a new name; undefined if it can be used */
  faultOf: (name: string) => string | undefined;
  onRename: (to: string) => void;
}

/** A name that others refer to: it changes on confirmation, not while typing. */
export function RenameField({ label, now, faultOf, onRename }: RenameFieldProps) {
  const id = useId();
  const [name, setName] = useState(now);
  const fault = name === now ? undefined : faultOf(name);
  return (
    <div className="entry">
      <label htmlFor={id}>{label}</label>
      <div className="with-button">
        <input
          id={id}
          className="field"
          value={name}
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}-fault`}
          onChange={(event) => setName(event.currentTarget.value.trim())}
        />
        <Tool disabled={name === now || fault !== undefined} onClick={() => onRename(name)}>
          <Trans>Rename</Trans>
        </Tool>
      </div>
      <p id={`${id}-fault`} className="fault">
        {fault}
      </p>
    </div>
  );
}
