import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import type { Draft } from '../../drafts/draft.ts';
import type { FlowsDiff } from '../../engine/authoring/diff.ts';
import { describePart } from '../../engine/authoring/diffText.ts';
import { graphOf } from '../../engine/graph.ts';
import { flowOfGuide } from '../../engine/guideFile.ts';
import type { Step } from '../../engine/step.ts';
import { changeSigns, changeWords } from '../../map/ChangeMarks.tsx';
import { comparedGraphs, type Difference } from '../../map/comparison.ts';
import { layoutOf } from '../../map/layout.ts';
import { StillMap } from '../../map/StillMap.tsx';
import { stepName } from '../../map/stepWords.ts';
import { useTitles } from '../../map/useTitles.ts';
import { visibleOf } from '../../map/visible.ts';
import { usePublished } from '../published.ts';

/** @returns both versions on one map, and a function that names its steps */
function useCompared({ guide }: Draft, diff: FlowsDiff) {
  const { flows } = usePublished();
  const titleOf = useTitles();
  return useMemo(() => {
    const before = flows[guide.flow.id];
    const { graph, changes } = comparedGraphs(
      graphOf(flowOfGuide(guide)),
      before && graphOf(before),
      diff,
    );
    const step = (node: string) => graph.steps.get(node) as Step;
    const name = (node: string) => stepName(step(node), titleOf) || node;
    const shown = visibleOf(graph);
    return { graph, changes, name, shown, layout: layoutOf(shown, step, name) };
  }, [flows, guide, diff, titleOf]);
}

/** The draft and the published guide on one map: what is new, removed, changed or leads elsewhere. */
export function ChangedMap({ draft, diff }: { draft: Draft; diff: FlowsDiff }) {
  const { t } = useLingui();
  const { graph, changes, name, shown, layout } = useCompared(draft, diff);
  const changed = [...changes.keys()].map((place) => place.split('/')[0] ?? '');
  const [picked, setPicked] = useState<string>();
  const selected = picked ?? changed.find((node) => shown.nodes.has(node)) ?? graph.initial;
  if (changes.size === 0) return null;
  return (
    <section className="workshop-map" aria-label={t`The changes on the map`}>
      <StillMap
        title={draft.guide.flow.meta.title}
        {...{ layout, changes, selected }}
        hidden={shown.hidden}
        onSelect={setPicked}
      >
        <Signs />
      </StillMap>
      <OfStep node={selected} name={name(selected)} diff={diff} />
    </section>
  );
}

/** Explains the marks on the map. */
function Signs() {
  const { i18n } = useLingui();
  return (
    <ul className="legend" role="list">
      {(Object.keys(changeSigns) as Difference[]).map((change) => (
        <li key={change}>
          <b>{changeSigns[change]}</b> {i18n._(changeWords[change])}
        </li>
      ))}
      <li>
        <Trans>An answer that leads elsewhere is drawn twice.</Trans>
      </li>
    </ul>
  );
}

/** What has changed at the step selected on the map. */
function OfStep({ node, name, diff }: { node: string; name: string; diff: FlowsDiff }) {
  const isHere = (one: { node?: string }) => one.node === node;
  const here = {
    ...{ edits: diff.edits.filter(isHere), ways: diff.ways.filter(isHere) },
    ...{ endings: diff.endings.filter(isHere), links: [] },
  };
  const isChanged = [here.edits, here.ways, here.endings].some((list) => list.length > 0);
  return (
    <div role="status" data-changed-step={node}>
      <h2>{name}</h2>
      {isChanged ? (
        <pre className="screen">{describePart(here)}</pre>
      ) : (
        <p className="soft">
          <Trans>Nothing has changed at this step.</Trans>
        </p>
      )}
    </div>
  );
}
