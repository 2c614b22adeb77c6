import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Trail } from '../../steps/Trail.tsx';
import { plain } from '../../ui/Rich.tsx';
import type { State } from './state.ts';
import { clock } from './words.ts';

/** The answers that were written down, each with its time. */
export function CallTrail({ state }: { state: State }) {
  const { t } = useLingui();
  const taken = state.taken.filter(({ isUndone }) => !isUndone);
  return (
    <Trail
      label={t`The call so far`}
      title={t`What you wrote down`}
      legs={taken.map(({ at, flow, node, step, label }) => ({
        key: `${at}/${flow}/${node}`,
        question: step.kind === 'continue' ? '' : plain(step.text),
        answer: plain(label),
        time: clock(at),
      }))}
      counted={<Plural value={taken.length} one="One answer so far" other="# answers so far" />}
      end={<Trans>You are here</Trans>}
      isTimed
    />
  );
}
