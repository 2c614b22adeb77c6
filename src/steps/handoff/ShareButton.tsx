import { Trans } from '@lingui/react/macro';
import { useSyncExternalStore } from 'react';

const never = () => () => {};

interface ShareButtonProps {
  data: ShareData;
  /** Called after it was shared. */
  onShared?: () => void;
}

/** Opens the device's own share sheet; renders nothing if there is none. */
export function ShareButton({ data, onShared }: ShareButtonProps) {
  const canShare = useSyncExternalStore(
    never,
    () => typeof navigator.share === 'function',
    () => false,
  );
  if (!canShare) return null;
  // Closing the sheet is a decision; copying and the files are still available.
  const share = () => void navigator.share(data).then(onShared, () => {});
  return (
    <button type="button" className="tool" onClick={share}>
      <Trans>Share</Trans>
    </button>
  );
}
