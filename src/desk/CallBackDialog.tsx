import { Trans, useLingui } from '@lingui/react/macro';
import { type SubmitEvent, useState } from 'react';
import type { Call } from '../engine/call.ts';
import { isoWithZone, nowIso } from '../engine/time.ts';
import { maskPhone } from '../secrets/secretField.ts';
import { MainTool, Tool } from '../ui/buttons.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { LabelledInput } from '../ui/labelled.tsx';
import { useEdit } from './deskContext.ts';

/** Agrees on a time to call back, and on the number. */
export function CallBackDialog({ call, onClose }: { call: Call; onClose: () => void }) {
  const { t } = useLingui();
  const edit = useEdit(call.case.id);
  const [first] = useState(() => inFieldForm(call.callBack?.due ?? nextHalfHour()));
  const { callBack, caller, noSecrets } = call;
  const save = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const time = new Date(String(data.get('time')));
    const number = maskPhone(String(data.get('number') ?? '').slice(0, 200), noSecrets);
    if (Number.isNaN(time.getTime())) return;
    edit({ type: 'call-back', at: nowIso(), due: isoWithZone(time), number });
    // A number that the caller gave is theirs, no matter where it was first typed.
    if (number !== '' && caller?.phone === undefined)
      edit({ type: 'caller', at: nowIso(), field: 'phone', to: number });
    onClose();
  };
  return (
    <Dialog title={t`Call back later`} onClose={onClose}>
      <form className="dialog-form" onSubmit={save}>
        <LabelledInput
          label={<Trans>When</Trans>}
          name="time"
          type="datetime-local"
          required
          defaultValue={first}
          data-first
        />
        <LabelledInput
          label={<Trans>Number</Trans>}
          name="number"
          type="tel"
          maxLength={200}
          defaultValue={callBack?.number ?? caller?.phone}
        />
        <p className="small soft">
          <Trans>
            For a protected operation, a number the caller gives you does not count. Call back on
            the one on record.
          </Trans>
        </p>
        <div className="tools">
          <MainTool type="submit">
            <Trans>Remind me then</Trans>
          </MainTool>
          {callBack && (
            <Tool
              onClick={() => {
                edit({ type: 'call-back', at: nowIso() });
                onClose();
              }}
            >
              <Trans>No call-back</Trans>
            </Tool>
          )}
        </div>
      </form>
    </Dialog>
  );
}

const HALF_HOUR = 30 * 60_000;

/** At least half an hour from now, so that the promise can be kept. */
const nextHalfHour = () => isoWithZone(new Date(Math.ceil(Date.now() / HALF_HOUR + 1) * HALF_HOUR));

/** A time in the form that a time field takes: this device's local time, without a zone. */
const inFieldForm = (time: string) => isoWithZone(new Date(time)).slice(0, 16);
