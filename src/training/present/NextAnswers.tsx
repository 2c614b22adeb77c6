import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect } from 'react';
import { HAND_OVER } from '../../engine/answer.ts';
import type { OfferedAnswer } from '../../engine/transcript.ts';
import { kindWords, stepName, type TitleOf } from '../../map/stepWords.ts';
import { Markup } from '../../organisation/Markup.tsx';
import { Link } from '../../router/router.tsx';
import { KeyNumber } from '../../steps/SignWords.tsx';
import { Tool } from '../../ui/buttons.tsx';
import { useKeysOn } from '../trainingKeys.ts';
import type { DemonstrationProps } from './demonstration.ts';
import { leadsTo } from './nextMove.ts';
import { type DemonstrationMoves, signOf } from './useMoves.ts';

interface NextProps extends DemonstrationProps {
  moves: DemonstrationMoves;
  titleOf: TitleOf;
}

/** What comes next on each answer. */
export function NextAnswers({
  flows,
  transcript,
  replayed,
  moves,
  titleOf,
  toNextItem,
}: NextProps) {
  const areKeysOn = useKeysOn();
  const { marked } = moves;
  // The answer that the clicker gives next is always in sight.
  useEffect(() => {
    if (marked === undefined) return;
    signOf(marked)?.scrollIntoView?.({ block: 'nearest' });
  }, [marked]);
  const offered = replayed.visited.at(-1)?.answers ?? [];
  const given = transcript.answers;
  if (offered.length === 0)
    return (
      <p className="presenter-end">
        <Trans>The guide ends here.</Trans>{' '}
        {toNextItem && (
          <Tool onClick={toNextItem}>
            <Trans>Next in the running order</Trans>
          </Tool>
        )}
      </p>
    );
  return (
    <>
      <h2 className="unseen">
        <Trans>What comes next on each answer</Trans>
      </h2>
      <ul className="signs" role="list">
        {offered.map((answer, i) => (
          <NextAnswer
            key={answer.id}
            answer={answer}
            number={areKeysOn && i < 9 ? String(i + 1) : undefined}
            to={moves.at([...given, answer.id])}
            isMarked={answer.id === marked}
          >
            <LeadsTo next={leadsTo(flows, transcript, answer.id)} titleOf={titleOf} />
          </NextAnswer>
        ))}
      </ul>
      <p className="mutes">
        <Link to={moves.at([...given, HAND_OVER])} data-answer={HAND_OVER}>
          <Trans>Hand over to a person</Trans>
        </Link>
      </p>
    </>
  );
}

interface NextAnswerProps {
  answer: OfferedAnswer;
  /** The key that gives it. */
  number: string | undefined;
  to: string;
  /** Whether the clicker gives it next. */
  isMarked: boolean;
  /** Where it leads. */
  children: ReactNode;
}

function NextAnswer({ answer, number, to, isMarked, children }: NextAnswerProps) {
  return (
    <li>
      <Link className="sign" to={to} data-answer={answer.id} aria-keyshortcuts={number}>
        <KeyNumber number={number} />
        <span>
          <Markup text={answer.label} />
          {children}
        </span>
        {isMarked && (
          <span className="on-click">
            <Trans>next</Trans>
          </span>
        )}
      </Link>
    </li>
  );
}

/** The step, or the guide, that an answer leads to. */
function LeadsTo({ next, titleOf }: { next: ReturnType<typeof leadsTo>; titleOf: TitleOf }) {
  const { t, i18n } = useLingui();
  if (!next) return null;
  return (
    <small>
      {next.step === undefined
        ? t`Another guide: ${titleOf(next.flow)}`
        : `${i18n._(kindWords[next.step.kind])}: ${stepName(next.step, titleOf)}`}
    </small>
  );
}
