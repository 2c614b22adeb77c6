import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useCaseCode } from '../../content/caseCode.ts';
import { productName } from '../../content/products.ts';
import { KNOWN_PROBLEM } from '../../engine/answer.ts';
import { type Flows, flowById, guideOf } from '../../engine/flow.ts';
import { currentNotices, type Organisation } from '../../engine/organisation.ts';
import { summaryJson, summaryMarkdown, summaryText } from '../../engine/summary/exports.ts';
import { summaryMail } from '../../engine/summary/mail.ts';
import { summarise } from '../../engine/summary/summarise.ts';
import { resultWords, roleWords } from '../../engine/summary/words.ts';
import type { Replay } from '../../engine/transcript.ts';
import { ContactCard } from '../../organisation/ContactCard.tsx';
import { RealHelpdesk } from '../../organisation/RealHelpdesk.tsx';
import { useOrganisation } from '../../organisation/useOrganisation.ts';
import { useLeftTries } from '../../storage/triesOfVisit.ts';
import { forgetTyped, useTyped } from '../../storage/typed.ts';
import { TicketPanel } from '../../tickets/TicketPanel.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { EndingMark } from '../../ui/marks.tsx';
import { PrintButton } from '../../ui/PrintButton.tsx';
import { Rich, usePlain } from '../../ui/Rich.tsx';
import { useNow } from '../../ui/useNow.ts';
import { CaseCodePanel } from '../handoff/CaseCodePanel.tsx';
import { Exports } from '../handoff/Exports.tsx';
import { MailLink } from '../handoff/MailLink.tsx';
import { QrCode } from '../handoff/QrCode.tsx';
import { ShareButton } from '../handoff/ShareButton.tsx';
import { StepHeading, StepWords } from '../parts.tsx';
import type { StepProps } from '../view.ts';

/** The announced problems that fit a visit, where the person says that it is one of them. */
function announcedTo({ visited }: Replay, flows: Flows, organisation: Organisation) {
  const here = visited.at(-1);
  const guide = here?.node === KNOWN_PROBLEM ? flowById(flows, here.flow) : undefined;
  if (here === undefined || guide === undefined) return [];
  const { product } = guideOf(guide);
  // On the first page nothing is known yet of what it is about.
  const about = here.flow === START ? undefined : { flow: here.flow, product };
  return currentNotices(organisation, Date.now(), about).map(({ text }) => text);
}

/** The flow in which those begin who know nothing of what they have. */
const START = 'start';

/** Somebody else takes over: who, what to ask them, and all that is known. */
export function EscalationView({ step, address, replayed, flows }: StepProps<'escalation'>) {
  const { t, i18n } = useLingui();
  const plain = usePlain();
  const code = useCaseCode(replayed);
  const now = useNow();
  const tried = useLeftTries(replayed);
  const typed = useTyped();
  const organisation = useOrganisation();
  const contact = organisation.contacts[step.to];
  const summary = {
    ...summarise(flows, replayed, undefined, {
      link: address,
      tried,
      typed,
      announced: announcedTo(replayed, flows, organisation),
    }),
    ...(contact?.name ? { toName: contact.name } : {}),
    ...(code ? { caseCode: code.code } : {}),
    ...(now ? { madeAt: now } : {}),
  };
  const role = plain(i18n._(roleWords[step.to]));
  const say = (message: MessageDescriptor) => i18n._(message);
  const forms = {
    text: summaryText(summary, say, productName),
    markdown: summaryMarkdown(summary, say, productName),
    json: summaryJson(summary),
  };
  return (
    <>
      <EndingMark ending="hand" />
      <StepHeading>
        <Rich text={step.text} />
      </StepHeading>
      <StepWords step={step}>
        <section className="whom" aria-labelledby="whom">
          <h2 id="whom">
            <Trans>Who can help: {role}</Trans>
          </h2>
          <ContactCard whom={step.to} />
        </section>
        {code && <CaseCodePanel code={code} />}
        <div className="tools">
          <CopyButton label={t`Copy the summary`} text={forms.text} />
          <MailLink
            mail={summaryMail(summary, say, productName, contact?.email)}
            text={forms.text}
          />
          <ShareButton title={summary.problem} text={forms.text} />
          <PrintButton />
        </div>
        <QrCode link={address} label={t`QR code with the address of this handover`}>
          <Trans>
            <b>Or let them scan this.</b> It opens the same summary on their screen. It contains
            your answers, and nothing about you.
          </Trans>
        </QrCode>
        <section aria-labelledby="asks">
          <h2 id="asks">
            <Trans>What the person helping you should do</Trans>
          </h2>
          <p className="small soft">
            <Trans>
              This part is for them, not for you. It is also in the summary and the case code.
            </Trans>
          </p>
          <ol className="steps" role="list">
            {step.asks.map((ask) => (
              <li key={ask}>
                <p>
                  <Rich text={ask} />
                </p>
              </li>
            ))}
          </ol>
        </section>
        <section aria-labelledby="summary">
          <h2 id="summary">
            <Trans>Summary</Trans>
          </h2>
          <dl className="facts">
            <div>
              <dt>
                <Trans>The problem</Trans>
              </dt>
              <dd>
                <Rich text={step.problem} />
              </dd>
            </div>
            {typed !== undefined && (
              <div>
                <dt>
                  <Trans>In your words</Trans>
                </dt>
                <dd data-typed>
                  <p>“{typed}”</p>
                  <button type="button" className="tool" onClick={forgetTyped}>
                    <Trans>Leave these words out</Trans>
                  </button>
                </dd>
              </div>
            )}
            <div>
              <dt>
                <Trans>What you have tried</Trans>
              </dt>
              <dd>
                {summary.steps.length === 0 && <Trans>Nothing yet.</Trans>}
                <ul className="done" role="list">
                  {summary.steps.map(({ at, text, answer, value, result }) => (
                    <li key={at} data-result={result}>
                      {plain(text)} <b>{plain(answer)}</b>
                      {value !== undefined && ` (${value})`}
                      {result !== 'answered' && ` – ${i18n._(resultWords[result])}`}
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
            {tried.length > 0 && (
              <div>
                <dt>
                  <Trans>Also tried, on a different path</Trans>
                </dt>
                <dd>
                  <ul className="done" role="list">
                    {tried.map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                </dd>
              </div>
            )}
            {step.left !== undefined && (
              <div>
                <dt>
                  <Trans>What can still be tried</Trans>
                </dt>
                <dd>
                  <Rich text={step.left} />
                </dd>
              </div>
            )}
          </dl>
        </section>
        <TicketPanel summary={summary} />
        <Exports forms={forms} code={code?.code ?? ''} />
        <p className="print-only source">
          {summary.guides
            .map(
              ({ title, product, revision }) => `${title} (${productName(product)}, ${revision})`,
            )
            .join('; ')}
          . {summary.records.join(', ')}. {now} {summary.language}. {address}
        </p>
      </StepWords>
      <RealHelpdesk />
      <p className="after">
        <Trans>
          Never give anyone a one-time code, a QR image, a passcode or your password. Nobody needs
          them to help you.
        </Trans>
      </p>
    </>
  );
}
