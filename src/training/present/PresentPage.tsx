import { useMemo } from 'react';
import { staffFlows } from '../../content/flows.ts';
import { flowById } from '../../engine/flow.ts';
import { graphOf } from '../../engine/graph.ts';
import { shortestWays } from '../../engine/shortestWays.ts';
import type { Transcript } from '../../engine/transcript.ts';
import { useLocation, useNavigate } from '../../router/router.tsx';
import { NoGuidePage } from '../NoGuidePage.tsx';
import { parseShowing, presentAddress } from '../trainingAddress.ts';
import { AudienceView } from './AudienceView.tsx';
import type { DemonstrationProps } from './demonstration.ts';
import { PlaylistPage } from './PlaylistPage.tsx';
import { PresenterView } from './PresenterView.tsx';
import { type PlaylistItem, usePlaylist } from './playlist.ts';

/** The running order, or a demonstration in one of its two windows. */
export function PresentPage({ transcript }: { transcript: Transcript | undefined }) {
  if (transcript === undefined) return <PlaylistPage />;
  return <Demonstration transcript={transcript} />;
}

function Demonstration({ transcript }: { transcript: Transcript }) {
  const { search } = useLocation();
  const navigate = useNavigate();
  const showing = parseShowing(search);
  const { flows, replayed } = staffFlows.useReplay(transcript);
  const { items } = usePlaylist();
  // Answers that do not fit are neither shown nor passed on.
  const fitting = useMemo(
    () => ({
      flow: transcript.flow,
      answers: transcript.answers.slice(0, transcript.answers.length - replayed.rejected.length),
    }),
    [transcript.flow, transcript.answers, replayed.rejected.length],
  );
  const here = replayed.visited.at(-1);
  if (here === undefined || here.step.kind === 'continue')
    return <NoGuidePage flow={transcript.flow} />;

  const { item, isAudience = false } = showing;
  const next = item === undefined ? undefined : items[item + 1];
  const before = item === undefined ? undefined : items[item - 1];
  const go = (to: Transcript, place: PlaylistItem, at: number) =>
    void navigate(presentAddress(to, { to: place.to, item: at, isAudience }));

  const props: DemonstrationProps = {
    flows,
    transcript: fitting,
    replayed,
    showing,
    toNextItem:
      next && item !== undefined
        ? () => go({ flow: next.flow, answers: [] }, next, item + 1)
        : undefined,
    toItemBefore:
      before && item !== undefined
        ? () =>
            void endOf(before).then((answers) =>
              go({ flow: before.flow, answers }, before, item - 1),
            )
        : undefined,
  };
  return isAudience ? <AudienceView {...props} /> : <PresenterView {...props} />;
}

/** @returns the answers that lead to the ending of an item; none if it has no set ending */
async function endOf({ flow, to }: PlaylistItem): Promise<readonly string[]> {
  const machine = flowById((await staffFlows.loadReplay({ flow, answers: [] })).flows, flow);
  return (machine && to !== undefined && shortestWays(graphOf(machine)).get(to)) || [];
}
