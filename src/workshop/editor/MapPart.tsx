import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useRef, useState } from 'react';
import type { Graph } from '../../engine/graph.ts';
import type { Step } from '../../engine/step.ts';
import { layoutOf } from '../../map/layout.ts';
import { MapView, type Zoom } from '../../map/MapView.tsx';
import { OutlineView } from '../../map/OutlineView.tsx';
import { Search, useSearch } from '../../map/Search.tsx';
import { useTitles } from '../../map/useTitles.ts';
import { visibleOf } from '../../map/visible.ts';
import { unwalked } from '../../map/walk.ts';
import { ZoomTools } from '../../map/ZoomTools.tsx';
import { TextButton, Tool } from '../../ui/buttons.tsx';
import { useEditor } from './editor.ts';

const nothing: ReadonlySet<string> = new Set();
const noFolds: ReadonlyMap<string, number> = new Map();

interface MapPartProps {
  graph: Graph;
  /** The number of faults of each step. */
  faulty: ReadonlyMap<string, number>;
}

/** @returns which part of the guide is shown, and how it is laid out */
function useShown(graph: Graph) {
  const { nameOf } = useEditor();
  const [folded, setFolded] = useState<ReadonlySet<string>>(nothing);
  const shown = useMemo(() => visibleOf(graph, folded), [graph, folded]);
  const layout = useMemo(
    () => layoutOf(shown, (node) => graph.steps.get(node) as Step, nameOf),
    [shown, graph, nameOf],
  );
  const onFold = (node: string) => {
    const after = new Set(folded);
    if (!after.delete(node)) after.add(node);
    setFolded(after);
  };
  return { folded, hidden: folded.size ? shown.hidden : noFolds, layout, onFold };
}

/** @returns what choosing a step does: opens it for editing, or makes it the target of a waiting answer */
function useChoose() {
  const { select, routing, route, edit } = useEditor();
  return (node: string) => {
    if (routing === undefined) {
      select(node);
      return;
    }
    edit({ do: 'reroute', ...routing, target: node });
    route(undefined);
  };
}

/** The guide as a map, or as an outline for the keyboard; choosing a step opens it for editing. */
export function MapPart({ graph, faulty }: MapPartProps) {
  const { t } = useLingui();
  const { guide, selected, nameOf } = useEditor();
  const [isMap, setMap] = useState(true);
  const [zoom, setZoom] = useState<Zoom>('readable');
  const map = useRef<HTMLDivElement>(null);
  const reach = useRef<(node: string) => void>(undefined);
  const search = useSearch(graph, useTitles());
  const { folded, hidden, layout, onFold } = useShown(graph);
  const walk = useMemo(() => unwalked(graph.initial), [graph.initial]);
  const choose = useChoose();
  const view = {
    ...{ walk, faulty, reach, onFold, seen: nothing, matched: search.matched },
    ...{ title: guide.flow.meta.title, selected: selected ?? graph.initial, onSelect: choose },
  };
  return (
    <section className="workshop-map" aria-label={t`The guide`}>
      <div className="map-tools">
        <Search {...search} name={nameOf} onGo={choose} />
        <div className="tools">
          <Tool aria-pressed={isMap} onClick={() => setMap(true)}>
            <Trans>Map</Trans>
          </Tool>
          <Tool aria-pressed={!isMap} onClick={() => setMap(false)}>
            <Trans>Outline</Trans>
          </Tool>
          {isMap && <ZoomTools onZoom={setZoom} map={map} />}
        </div>
      </div>
      <Routing />
      <div className="map-frame" ref={map}>
        {isMap ? (
          <MapView {...view} {...{ layout, hidden, zoom }} onZoom={setZoom} />
        ) : (
          <OutlineView {...view} graph={graph} only={undefined} folded={folded} name={nameOf} />
        )}
      </div>
      <Loose graph={graph} onChoose={choose} />
    </section>
  );
}

/** Says that an answer is waiting for its target. */
function Routing() {
  const { routing, route } = useEditor();
  return (
    routing && (
      <p className="map-notice" role="status">
        <Trans>Choose the step that “{routing.answer}” should lead to.</Trans>{' '}
        <TextButton onClick={() => route(undefined)}>
          <Trans>Cancel</Trans>
        </TextButton>
      </p>
    )
  );
}

/** The steps that the map cannot show because nothing leads to them. */
function Loose({ graph, onChoose }: { graph: Graph; onChoose: (node: string) => void }) {
  const { nameOf } = useEditor();
  const { nodes } = visibleOf(graph);
  const loose = [...graph.steps.keys()].filter((node) => !nodes.has(node));
  return (
    loose.length > 0 && (
      <p className="map-notice" data-loose={loose.length}>
        <Trans>No answer leads to these steps yet:</Trans>{' '}
        {loose.map((node) => (
          <TextButton key={node} onClick={() => onChoose(node)}>
            {nameOf(node)}
          </TextButton>
        ))}
      </p>
    )
  );
}
