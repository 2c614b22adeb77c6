import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { HAND_OVER } from '../../engine/answer.ts';
import { kindWords, stepName, type TitleOf } from '../../map/stepWords.ts';
import { Link } from '../../router/router.tsx';
import { AnswerLinks } from '../../steps/AnswerLinks.tsx';
import { Tool } from '../../ui/buttons.tsx';
import { useKeysOn } from '../trainingKeys.ts';
import type { DemonstrationProps } from './demonstration.ts';
import { leadsTo } from './nextMove.ts';
import { type DemonstrationMoves, signOf } from './useMoves.ts';

interface NextProps extends DemonstrationProps {
  moves: DemonstrationMoves;
  titleOf: TitleOf;
}

/** What each answer leads to. */
export function NextAnswers({
  flows,
  transcript,
  replayed,
  moves,
  titleOf,
  toNextItem,
}: NextProps) {
  const { t, i18n } = useLingui();
  const areKeysOn = useKeysOn();
  const { marked } = moves;
  // The answer that the clicker gives next is always in view.
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
      <AnswerLinks
        answers={offered.map(({ id, label }) => ({ id, label, hint: leadsToWords(id) }))}
        to={(answer) => moves.at([...given, answer])}
        keys={areKeysOn}
        beside={(answer) =>
          answer === marked && (
            <span className="on-click">
              <Trans>next</Trans>
            </span>
          )
        }
      />
      <p className="mutes">
        <Link to={moves.at([...given, HAND_OVER])} data-answer={HAND_OVER}>
          <Trans>Hand over to a person</Trans>
        </Link>
      </p>
    </>
  );

  /** @returns the name of the step, or the guide, that an answer leads to */
  function leadsToWords(answer: string): string | undefined {
    const next = leadsTo(flows, transcript, answer);
    return (
      next &&
      (next.step === undefined
        ? t`Another guide: ${titleOf(next.flow)}`
        : `${i18n._(kindWords[next.step.kind])}: ${stepName(next.step, titleOf)}`)
    );
  }
}
