import { Trans, useLingui } from '@lingui/react/macro';
import { productName } from '../../content/products.ts';
import type { Role } from '../../engine/step.ts';
import { summaryJson, summaryMarkdown, summaryText } from '../../engine/summary/exports.ts';
import { summaryMail } from '../../engine/summary/mail.ts';
import type { CaseSummary } from '../../engine/summary/summarySchema.ts';
import { resultWords, roleWords } from '../../engine/summary/summaryWords.ts';
import { ContactCard } from '../../organisation/ContactCard.tsx';
import { Markup, usePlain } from '../../organisation/Markup.tsx';
import { RealHelpdesk } from '../../organisation/RealHelpdesk.tsx';
import { useOrganisation } from '../../organisation/useOrganisation.ts';
import { useOrigin } from '../../router/useOrigin.ts';
import { forgetTyped } from '../../storage/typed.ts';
import { TicketPanel } from '../../tickets/TicketPanel.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { EndingIcon } from '../../ui/icons.tsx';
import { NamedRow } from '../../ui/NamedRow.tsx';
import { PrintButton } from '../../ui/PrintButton.tsx';
import { FeedbackQuestion } from '../feedback/FeedbackQuestion.tsx';
import { CaseCodePanel } from '../handoff/CaseCodePanel.tsx';
import { handedOver } from '../handoff/handedOver.ts';
import { MailLink } from '../handoff/MailLink.tsx';
import { QrCode } from '../handoff/QrCode.tsx';
import { ShareButton } from '../handoff/ShareButton.tsx';
import { Exports } from '../handoff/SummaryExports.tsx';
import { useHandoff } from '../handoff/useHandoff.ts';
import { RestsOn } from '../RestsOn.tsx';
import { Actions, StepHeading, StepWords } from '../stepParts.tsx';
import type { StepProps } from '../view.ts';

type Escalation = StepProps<'escalation'>['step'];

/** Somebody else takes over: who, what to ask them, and everything that is known. */
export function EscalationView({ step, address, replayed, flows }: StepProps<'escalation'>) {
  const { t } = useLingui();
  const contact = useOrganisation().contacts[step.to];
  const here = useOrigin() + address;
  const { code, link, typed, own, theirs, say, lang } = useHandoff({
    to: step.to,
    flows,
    replayed,
    address,
  });
  const forms = {
    text: summaryText(theirs, say, productName),
    markdown: summaryMarkdown(theirs, say, productName),
    json: summaryJson(theirs),
  };
  return (
    <>
      <EndingIcon ending="hand" />
      <StepHeading text={step.text} />
      <StepWords step={step}>
        <Whom to={step.to} />
        {code && <CaseCodePanel code={code} />}
        <Tools
          summary={theirs}
          text={forms.text}
          mail={summaryMail(theirs, say, productName, contact?.email)}
        />
        <QrCode link={link} label={t`QR code with the address of this handover`}>
          <Trans>
            <b>Or let them scan this.</b> It opens the same summary on their screen. It contains
            your answers, and nothing about you.
          </Trans>
        </QrCode>
        {lang && (
          <pre className="print-only" lang={lang}>
            {forms.text}
          </pre>
        )}
        <Asks asks={step.asks} lang={lang} />
        <Summary step={step} own={own} typed={typed} lang={lang} />
        <TicketPanel summary={theirs} say={say} onSent={() => handedOver('ticket')} />
        <FeedbackQuestion address={here} summary={theirs} />
        <RestsOn replayed={replayed} />
        <Exports forms={forms} code={code?.code ?? ''} lang={lang} />
        <Provenance summary={theirs} link={link} lang={lang} />
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

interface ToolsProps {
  summary: CaseSummary;
  /** The summary as text. */
  text: string;
  mail: ReturnType<typeof summaryMail>;
}

/** The ways to send the summary to somebody. */
function Tools({ summary, text, mail }: ToolsProps) {
  const { t } = useLingui();
  return (
    <div className="tools">
      <CopyButton label={t`Copy the summary`} text={text} onCopied={() => handedOver('copy')} />
      <MailLink mail={mail} text={text} />
      <ShareButton data={{ title: summary.problem, text }} onShared={() => handedOver('share')} />
      <PrintButton onPrint={() => handedOver('print')} />
    </div>
  );
}

/** Who takes over, and how to reach them. */
function Whom({ to }: { to: Role }) {
  const { i18n, t } = useLingui();
  const role = usePlain()(i18n._(roleWords[to]));
  return (
    <section className="whom" aria-labelledby="whom">
      <h2 id="whom">{t`Who can help: ${role}`}</h2>
      <ContactCard whom={to} />
    </section>
  );
}

interface ProvenanceProps {
  summary: CaseSummary;
  link: string;
  lang: string | undefined;
}

/** On paper: what the summary rests on, when it was made, and where to open it again. */
function Provenance({ summary, link, lang }: ProvenanceProps) {
  const { records, madeAt, language } = summary;
  const guides = summary.guides
    .map(({ title, product, revision }) => `${title} (${productName(product)}, ${revision})`)
    .join('; ');
  return (
    <p className="print-only source" lang={lang}>
      {`${guides}. ${records.join(', ')}. ${madeAt} ${language}. ${link}`}
    </p>
  );
}

/** What the other side should do. */
function Asks({ asks, lang }: { asks: Escalation['asks']; lang: string | undefined }) {
  return (
    <section aria-labelledby="asks" className={lang && 'no-print'}>
      <h2 id="asks">
        <Trans>What the person helping you should do</Trans>
      </h2>
      <p className="small soft">
        <Trans>
          This part is for them, not for you. It is also in the summary and the case code.
        </Trans>
      </p>
      <Actions actions={asks.map((ask) => ({ do: ask }))} />
    </section>
  );
}

interface SummaryProps {
  step: Escalation;
  /** The summary in the visitor's language. */
  own: ReturnType<typeof useHandoff>['own'];
  typed: string | undefined;
  lang: string | undefined;
}

/** What is known: the problem, what was tried, and what is left. */
function Summary({ step, own, typed, lang }: SummaryProps) {
  return (
    <section aria-labelledby="summary" className={lang && 'no-print'}>
      <h2 id="summary">
        <Trans>Summary</Trans>
      </h2>
      <dl className="facts">
        <NamedRow name={<Trans>The problem</Trans>}>
          <Markup text={step.problem} />
        </NamedRow>
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
        <Tried {...own} />
        {step.left !== undefined && (
          <NamedRow name={<Trans>What can still be tried</Trans>}>
            <Markup text={step.left} />
          </NamedRow>
        )}
      </dl>
    </section>
  );
}

/** What was done on the way, and on ways that were left. */
function Tried({ steps, tried = [] }: SummaryProps['own']) {
  const { i18n } = useLingui();
  const plain = usePlain();
  return (
    <>
      <NamedRow name={<Trans>What you have tried</Trans>}>
        {steps.length === 0 && <Trans>Nothing yet.</Trans>}
        <ul className="done" role="list">
          {steps.map(({ at, text, answer, value, result }) => (
            <li key={at} data-result={result}>
              <span>{plain(text)}</span> <b>{plain(answer)}</b>
              {value !== undefined && ` (${value})`}
              {result !== 'answered' && ` – ${i18n._(resultWords[result])}`}
            </li>
          ))}
        </ul>
      </NamedRow>
      {tried.length > 0 && (
        <NamedRow name={<Trans>Also tried, on a different path</Trans>}>
          <ul className="done" role="list">
            {tried.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </NamedRow>
      )}
    </>
  );
}
