import { Trans } from '@lingui/react/macro';
import { useIsUnkept } from './useVisit.ts';

/** Says that this device keeps nothing of the visit, and what does. */
export function UnkeptNote() {
  return (
    useIsUnkept() && (
      <p role="status" data-note="unkept">
        <Trans>
          Your browser won’t let us save your answers. They are in this page’s address: leave it
          open, or bookmark it.
        </Trans>
      </p>
    )
  );
}
