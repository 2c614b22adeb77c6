import { Trans } from '@lingui/react/macro';
import { useSyncExternalStore } from 'react';

const never = () => () => {};

interface ShareButtonProps {
  data: ShareData;
  /** Hears that it was shared. */
  onShared?: () => void;
}

/** Opens the device's own share sheet; nothing if it has none. */
export function ShareButton({ data, onShared }: ShareButtonProps) {
  const canShare = useSyncExternalStore(
    never,
    () => typeof navigator.share === 'function',
    () => false,
  );
  if (!canShare) return null;
  // Who closes the sheet has decided; copying and the files are still there.
  const share = () => void navigator.share(data).then(onShared, () => {});
  return (
    <button type="button" className="tool" onClick={share}>
      <Trans>Share</Trans>
    </button>
  );
}
