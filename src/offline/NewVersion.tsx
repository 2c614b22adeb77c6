import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Said } from '../ui/Said.tsx';
import { takeNewVersion } from './register.ts';

/** Offers the new version; anyone who does not want it now continues with this one. */
export function NewVersion() {
  const { t } = useLingui();
  const [isPutOff, setPutOff] = useState(false);
  if (isPutOff) return null;
  return (
    <aside className="bar" aria-label={t`New version`} data-bar="new-version">
      <Said>
        <b>
          <Trans>A new version is ready.</Trans>
        </b>{' '}
        <Trans>You’ll stay where you are, and keep your answers.</Trans>
      </Said>
      <div className="tools">
        <button type="button" className="tool" onClick={takeNewVersion}>
          <Trans>Use it now</Trans>
        </button>
        <button type="button" className="tool" onClick={() => setPutOff(true)}>
          <Trans>Later</Trans>
        </button>
      </div>
    </aside>
  );
}
