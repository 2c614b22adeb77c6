import { Trans } from '@lingui/react/macro';
import { useIsUnkept } from './useVisit.ts';

/** Says that this device keeps nothing of the visit, and what does. */
export function UnkeptNote() {
  return (
    useIsUnkept() && (
      <p role="status" data-note="unkept">
        <Trans>
          This browser does not let us keep your answers. They stand in the address of this page:
          leave it open, or bookmark it.
        </Trans>
      </p>
    )
  );
}
