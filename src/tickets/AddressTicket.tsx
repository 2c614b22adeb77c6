import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { productName } from '../content/products.ts';
import type { TicketHandOff } from '../engine/organisation.ts';
import { summaryText, withoutCaller } from '../engine/summary/exports.ts';
import type { CaseSummary } from '../engine/summary/summarySchema.ts';
import type { Say } from '../engine/summary/summaryWords.ts';
import { useSay } from '../locales/useSay.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import './tickets.css';
import { TicketWords } from './TicketWords.tsx';
import { fieldsOf, linkAddress, mailAddress } from './ticketAddress.ts';

interface AddressTicketProps {
  summary: CaseSummary;
  say?: Say | undefined;
  tickets: Extract<TicketHandOff, { by: 'mailto' | 'link' }>;
  onSent?: (() => void) | undefined;
}

/** A ticket that is written in the mail program or on a page of the ticket system. */
export function AddressTicket({ summary: whole, say: given, tickets, onSent }: AddressTicketProps) {
  const own = useSay();
  const say = given ?? own;
  const summary = withoutCaller(whole);
  const text = summaryText(summary, say, productName);
  const short = outlineOf(summary, say);
  const fields = fieldsOf(summary, text);
  const isMail = tickets.by === 'mailto';
  const address = isMail
    ? mailAddress(tickets.to, fields, short)
    : linkAddress(tickets.template, fields, short);
  const place = isMail ? tickets.to : new URL(tickets.template).host;

  return address === undefined ? (
    <TooLong place={place} text={text} />
  ) : (
    <Addressed
      {...{ address, isMail, place, text, onSent }}
      isNamed={whole.call?.caller !== undefined}
    />
  );
}

/** The few words used if the whole summary does not fit. */
function outlineOf({ problem, caseCode = '', link = '' }: CaseSummary, say: Say): string {
  return [
    problem,
    ...(caseCode === '' ? [] : [say(msg`Case code: ${caseCode}`)]),
    ...(link === '' ? [] : [say(msg`The visit itself: ${link}`)]),
  ].join('\n');
}

function TooLong({ place, text }: { place: string; text: string }) {
  const { t } = useLingui();
  return (
    <>
      <p>
        <Trans>
          It is too long for a link. Copy the summary and paste it into a ticket for {place}.
        </Trans>
      </p>
      <div className="tools">
        <CopyButton label={t`Copy the summary`} text={text} />
      </div>
    </>
  );
}

interface AddressedProps extends Pick<AddressTicketProps, 'onSent'> {
  address: NonNullable<ReturnType<typeof mailAddress>>;
  isMail: boolean;
  /** Whom the mail goes to, or whose page it is. */
  place: string;
  /** The whole summary. */
  text: string;
  /** Whether the caller's name is known, and left out. */
  isNamed: boolean;
}

/** The ticket, to be reviewed and then opened in the program that sends it. */
function Addressed({ address, isMail, place, text, isNamed, onSent }: AddressedProps) {
  const { t } = useLingui();
  const { href, words, isShort } = address;
  return (
    <>
      <p>
        {isMail ? (
          <Trans>
            This opens an email to <b>{place}</b> in your mail program. Nothing is sent until you
            send it there.
          </Trans>
        ) : (
          <Trans>
            This opens a page of <b>{place}</b> in a new window, already filled in with the words
            below.
          </Trans>
        )}
      </p>
      {isShort && (
        <p>
          <Trans>
            The whole summary is too long for that, so only an outline is included. Copy the summary
            and paste it there too.
          </Trans>
        </p>
      )}
      {isNamed && (
        <p>
          <Trans>The caller’s name and number are not included. Add them to the ticket.</Trans>
        </p>
      )}
      <details className="ticket-fold">
        <summary>
          <Trans>See the ticket, then open it</Trans>
        </summary>
        <TicketWords words={words} />
        <div className="tools">
          <a
            className="tool"
            href={href}
            {...(isMail ? {} : { target: '_blank', rel: 'noopener noreferrer' })}
            data-ticket-open
            onClick={onSent}
          >
            {isMail ? <Trans>Open the email</Trans> : <Trans>Open the ticket page</Trans>}
          </a>
          {isShort && <CopyButton label={t`Copy the summary`} text={text} />}
        </div>
      </details>
    </>
  );
}
