import { Trans, useLingui } from '@lingui/react/macro';
import { useState, useSyncExternalStore } from 'react';
import { instead } from '../../language/instead.ts';
import { languages } from '../../language/languages.ts';
import { connection } from '../../offline/connection.ts';
import { QrCode } from '../../steps/handoff/QrCode.tsx';
import { ShareButton } from '../../steps/handoff/ShareButton.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import './device.css';

interface OtherDeviceProps {
  /** The guide's title. */
  title: string;
  /** The whole address of the step: the answers so far, and nothing that was typed. */
  link: string;
}

/** Moves the visit to another device, and says when this one needs no connection. */
export function OtherDevice({ title, link }: OtherDeviceProps) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  // People on a phone continue elsewhere; people elsewhere have a phone in their pocket.
  const [isPhone] = useState(() => window.matchMedia('(max-width: 40rem)').matches);
  const label = isPhone ? t`Continue on another device` : t`Continue on my phone`;
  return (
    <>
      <p>
        <button
          type="button"
          className="go-on-there"
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          {label}
        </button>
      </p>
      <ConnectionNote />
      {isOpen && (
        <Dialog title={label} onClose={() => setOpen(false)}>
          <p>
            <Trans>
              It opens at this step, with your answers so far. Nothing you wrote in your own words
              goes with it.
            </Trans>
          </p>
          <QrCode link={link} label={t`QR code with the address of this step`}>
            {isPhone ? (
              <Trans>
                <b>Scan this with the other device’s camera.</b> Then open the link it shows.
              </Trans>
            ) : (
              <Trans>
                <b>Scan this with your phone’s camera.</b> Then open the link it shows.
              </Trans>
            )}
          </QrCode>
          <div className="tools">
            <ShareButton data={{ title, url: link }} />
            <CopyButton label={t`Copy the link`} text={link} />
          </div>
        </Dialog>
      )}
    </>
  );
}

function ConnectionNote() {
  const is = useSyncExternalStore(connection.subscribe, connection.now);
  const missing = languages.find(({ id }) => window.location.hash === instead(id))?.name;
  return (
    <p role="status" data-connection={missing ? 'offline' : is}>
      {missing && (
        <span>
          <Trans>
            This device doesn’t have the guides in {missing} yet, and there’s no connection to get
            them. Here they are in English.
          </Trans>
        </span>
      )}
      {is === 'offline' && !missing && (
        <span>
          <Trans>You’re offline. The guides work on this device without a connection.</Trans>
        </span>
      )}
      {is === 'ready' && (
        <span>
          <Trans>From now on the guides also work on this device without a connection.</Trans>
        </span>
      )}
    </p>
  );
}
