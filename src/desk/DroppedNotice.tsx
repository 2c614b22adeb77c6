import { Plural, Trans } from '@lingui/react/macro';

/** How much of a visit could be taken over. */
export function DroppedNotice({ dropped }: { dropped: number }) {
  return (
    <span key={dropped}>
      {dropped === 0 ? (
        <Trans>
          This guide has changed since then. The answers still apply; ask whether they are still
          right.
        </Trans>
      ) : (
        <Plural
          value={dropped}
          one="This guide has changed since then: one answer no longer applies and is left out. Carry on from here."
          other="This guide has changed since then: # answers no longer apply and are left out. Carry on from here."
        />
      )}
    </span>
  );
}
