import { Trans } from '@lingui/react/macro';

/**
 * Says that this device keeps nothing of the visit, and what keeps it. In another page's frame, people do not
 * see the address of the visit.
 */
export function UnkeptNote() {
  return (
    <p role="status" data-note="unkept">
      {window.parent === window ? (
        <Trans>
          Your browser won’t let us save your answers. They are in this page’s address: leave it
          open, or bookmark it.
        </Trans>
      ) : (
        <>
          <Trans>Your browser won’t let us save your answers here, so leave this page open.</Trans>{' '}
          <a href={window.location.href} target="_blank" rel="noopener">
            <Trans>Open your answers in a new window</Trans>
          </a>
        </>
      )}
    </p>
  );
}
