import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { Draft } from '../../drafts/draft.ts';
import { draftAddress } from '../../drafts/draftAddress.ts';
import { flowOfGuide } from '../../engine/guideFile.ts';
import { plain } from '../../engine/plain.ts';
import { replay } from '../../engine/transcript.ts';
import { Link } from '../../router/router.tsx';
import { StillStep } from '../../steps/StillStep.tsx';
import { answerWords } from '../../steps/Trail.tsx';
import { usePublished } from '../published.ts';
import { TryPage } from './TryPage.tsx';

/** The draft as readers walk it, answer by answer. The way is in the address, as in a visit. */
export function WalkPage({ draft, answers }: { draft: Draft; answers: readonly string[] }) {
  const { t } = useLingui();
  const { flows } = usePublished();
  const { id, guide } = draft;
  const flow = guide.flow.id;
  const { visited } = useMemo(
    () => replay({ ...flows, [flow]: flowOfGuide(guide) }, flow, answers),
    [flows, flow, guide, answers],
  );
  const here = visited.at(-1);
  const given = visited.flatMap(({ taken, step }, i) =>
    taken && step.kind !== 'continue' ? [{ key: i, step, taken }] : [],
  );
  return (
    <TryPage draft={draft} heading={t`Walk`} step={here?.flow === flow ? here.node : undefined}>
      {given.length > 0 && (
        <ol className="walked" role="list" aria-label={t`Answers so far`}>
          {given.map(({ key, step, taken }) => (
            <li key={key}>
              <Link to={draftAddress(id, 'walk', answers.slice(0, taken.at ?? 0))}>
                {plain(step.text)} <b>{answerWords(taken)}</b>
              </Link>
            </li>
          ))}
        </ol>
      )}
      {here === undefined || here.step.kind === 'continue' ? (
        <p>
          <Trans>The walk ends here: the guide it continues in does not exist.</Trans>
        </p>
      ) : (
        <div className="walk" key={answers.join('/')}>
          <StillStep
            visit={here}
            isFirst={answers.length === 0}
            to={(answer) => draftAddress(id, 'walk', [...answers, answer])}
          />
        </div>
      )}
    </TryPage>
  );
}
