import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { clockTime } from '../../engine/clockTime.ts';
import { headingOf, plain } from '../../engine/plain.ts';
import { Trail } from '../../steps/Trail.tsx';
import type { PlayState } from './state.ts';

/** The answers that were written down, each with its time. */
export function PracticeTrail({ state }: { state: PlayState }) {
  const { t } = useLingui();
  const taken = state.taken.filter(({ isUndone }) => !isUndone);
  return (
    <Trail
      label={t`The call so far`}
      title={t`What you wrote down`}
      items={taken.map(({ at, flow, node, step, label }) => ({
        key: `${at}/${flow}/${node}`,
        question: headingOf(step),
        answer: plain(label),
        time: clockTime(at),
      }))}
      counted={<Plural value={taken.length} one="One answer so far" other="# answers so far" />}
      end={<Trans>You are here</Trans>}
      isTimed
    />
  );
}
