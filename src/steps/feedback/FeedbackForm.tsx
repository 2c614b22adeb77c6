import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { mailto } from '../../engine/mailto.ts';
import type { FeedbackAsked } from '../../engine/organisation.ts';
import type { CaseSummary } from '../../engine/summary/summarySchema.ts';
import { Held } from '../../secrets/Held.tsx';
import { type HeldBack, holdBack, letThrough } from '../../secrets/secretField.ts';
import { type Feedback as Given, giveFeedback, useFeedback } from '../../storage/feedback.ts';
import './feedback.css';

export interface FeedbackProps {
  /** The address of the ending. */
  address: string;
  summary: CaseSummary;
  /** Whether feedback can only be emailed, because the page provides no summary. */
  isEmailed?: boolean;
}

/**
 * What the organisation lets an ending ask about the guide. The answer goes into the summary and nowhere
 * else.
 */
export function FeedbackForm({
  asked,
  address,
  summary,
  isEmailed = false,
}: FeedbackProps & { asked: FeedbackAsked }) {
  const { t } = useLingui();
  const given = useFeedback(address) ?? {};
  const id = useId();
  const answers = [
    [true, t`Yes, it helped`],
    [false, t`No, it didn’t`],
  ] as const;
  const helpedWords = ({ helped }: Given) => answers.find(([answer]) => answer === helped)?.[1];
  const give = (more: Given) => giveFeedback(address, { ...given, ...more });
  const isGiven = given.helped !== undefined || given.wrong !== undefined;
  return (
    <section className="feedback no-print" aria-labelledby={id} data-feedback>
      <h2 id={id}>
        {asked.helped ? <Trans>Did this help?</Trans> : <Trans>Is something wrong here?</Trans>}
      </h2>
      {asked.helped && (
        <div className="tools">
          {answers.map(([helped, words]) => (
            <button
              key={String(helped)}
              type="button"
              className="tool"
              aria-pressed={given.helped === helped}
              data-helped={helped}
              onClick={() => give({ helped })}
            >
              {words}
            </button>
          ))}
        </div>
      )}
      {asked.wrong && <Wrong wrong={given.wrong} give={(wrong) => give({ wrong })} />}
      <p role="status" className="small soft">
        {isGiven && !isEmailed && (
          <span>
            <Trans>Your answer is in the summary. It isn’t sent anywhere.</Trans>
          </span>
        )}
      </p>
      {isGiven && asked.email !== undefined && (
        <a
          className="tool"
          href={mailOf(asked.email, summary, [helpedWords(given), given.wrong, address])}
        >
          <Trans>Email it to {asked.email}</Trans>
        </a>
      )}
    </section>
  );
}

interface WrongProps {
  wrong: string | undefined;
  give: (wrong: string) => void;
}

/** What is wrong, in the person’s own words. */
function Wrong({ wrong, give }: WrongProps) {
  const id = useId();
  const [held, setHeld] = useState<HeldBack>();
  const keep = (kept: ReturnType<typeof holdBack>) => {
    setHeld(kept.held);
    give(kept.text);
  };
  return (
    <details open={wrong !== undefined}>
      <summary>
        <Trans>Something here is wrong</Trans>
      </summary>
      <label htmlFor={id}>
        <Trans>What is wrong? Don’t write anything personal.</Trans>
      </label>
      <textarea
        key={wrong}
        id={id}
        className="field"
        rows={3}
        maxLength={500}
        defaultValue={wrong}
        onBlur={({ currentTarget: { value } }) => {
          if (value.trim() !== (wrong ?? '')) keep(holdBack(value, []));
        }}
      />
      <Held held={held} onNoSecret={(word) => held && keep(letThrough(held, word))} />
    </details>
  );
}

/** An email that the person sends: which guide it is about, and what they said. */
function mailOf(
  to: string,
  { guides }: CaseSummary,
  lines: readonly (string | undefined)[],
): string {
  const guide = guides.at(-1);
  const about = `${guide?.title ?? ''} (${guide?.flow ?? ''}, ${guide?.revision ?? ''})`;
  return mailto(to, about, lines.filter(Boolean).join('\n\n'));
}
