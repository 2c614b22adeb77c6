import { Plural, Trans } from '@lingui/react/macro';

/** How much of a visit could be taken over. */
export function DroppedNotice({ dropped }: { dropped: number }) {
  return dropped === 0 ? (
    <Trans>
      This guide has changed since. Its answers can still be given; ask whether they are still
      right.
    </Trans>
  ) : (
    <Plural
      value={dropped}
      one="This guide has changed since: one answer no longer fits and is left out. Go on from here."
      other="This guide has changed since: # answers no longer fit and are left out. Go on from here."
    />
  );
}
