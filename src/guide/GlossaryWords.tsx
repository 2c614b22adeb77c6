import { Trans } from '@lingui/react/macro';
import { guideTerms } from '../../flows/glossary.ts';
import { actionsOf } from '../engine/actions.ts';
import type { VisitedStep } from '../engine/transcript.ts';
import { langOf } from '../language/others.ts';

const terms = guideTerms.map((term) => ({
  ...term,
  pattern: new RegExp(`(?<!\\w)(?:${(term.spelled ?? [term.word]).join('|')})(?!\\w)`, 'i'),
}));

/** Explains the words that first appear at the last step; nothing if there are none. */
export function Words({ visited }: { visited: readonly VisitedStep[] }) {
  const here = visited.slice(-1).map(textOf).join('\n');
  const before = visited.slice(0, -1).map(textOf).join('\n');
  const met = terms.filter(({ pattern }) => pattern.test(here) && !pattern.test(before));
  if (met.length === 0) return null;
  return (
    <details className="mutes words">
      <summary>
        <Trans>What does this mean?</Trans> {met.map(({ word }) => word).join(', ')}
      </summary>
      <dl>
        {met.map(({ word, means }) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd lang={langOf(means)}>{means}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** What visitors read of a step; agents and trainers read more. */
function textOf({ step, answers }: VisitedStep): string {
  if (step.kind === 'continue') return '';
  const { text, lead, why, shows } = step;
  return [
    text,
    lead,
    why,
    shows?.words,
    ...actionsOf(step).flatMap((action) => [action.do, action.also]),
    ...answers.flatMap(({ label, hint }) => [label, hint]),
  ].join('\n');
}
