import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { titleIn } from '../../engine/flow.ts';
import { headingOf, plain } from '../../engine/plain.ts';
import { hasAnswer } from '../../engine/transcript.ts';
import { StillStep } from '../../steps/StillStep.tsx';
import { TrailList } from '../../steps/Trail.tsx';
import { markSeen } from '../seen.ts';
import type { DemonstrationProps } from './demonstration.ts';
import { useInStep } from './sync.ts';
import { signOf, useMoves } from './useMoves.ts';
import { WindowLink } from './WindowLink.tsx';

/** What the audience sees: the guide as visitors meet it, in large type. */
export function AudienceView(props: DemonstrationProps) {
  const { flows, transcript, replayed, showing } = props;
  const { t } = useLingui();
  const inStep = useInStep('audience', transcript, showing);
  const { at, marked, isChosen } = useMoves(props, inStep);
  // A presenter who marks another answer is speaking about it: the audience sees that, too.
  useEffect(() => {
    if (!isChosen || marked === undefined) return;
    signOf(marked)?.scrollIntoView?.({ block: 'nearest' });
  }, [isChosen, marked]);
  const given = replayed.visited.filter(hasAnswer);
  const here = replayed.visited.at(-1);
  useEffect(() => {
    if (here) markSeen(here.flow, here.node);
  }, [here]);
  if (here === undefined || here.step.kind === 'continue') return null;
  const title = titleIn(flows, here.flow);
  return (
    <>
      <title>{[plain(here.step.text), title].join(' | ')}</title>
      <main id="main" className="walk audience" inert={inStep.isDark}>
        <nav className="rail" aria-label={t`Answers so far`}>
          <p className="guide-name">{title}</p>
          {given.length > 0 && (
            <TrailList
              items={given.map(({ flow, node, step, taken }) => ({
                key: `${flow}/${node}/${taken.at}`,
                question: headingOf(step),
                answer: plain(taken.label),
              }))}
              end={<Trans>You are here</Trans>}
            />
          )}
        </nav>
        <StillStep
          key={transcript.answers.join('/')}
          visit={here}
          isFirst={transcript.answers.length === 0}
          marked={marked}
          keys
          to={(answer) => at([...transcript.answers, answer])}
        />
        {inStep.isUnled && (
          <p className="mutes">
            <WindowLink transcript={transcript} showing={showing} which="presenter">
              <Trans>Open the presenter’s window</Trans>
            </WindowLink>
          </p>
        )}
      </main>
      {inStep.isDark && (
        <button type="button" className="audience-dark" onClick={() => inStep.setDark(false)}>
          <span className="unseen">
            <Trans>The screen is dark. Make it light.</Trans>
          </span>
        </button>
      )}
    </>
  );
}
