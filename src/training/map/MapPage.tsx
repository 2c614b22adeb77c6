import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { staffFlows } from '../../content/flows.ts';
import { type Flow, flowById, guideOf, stepOf } from '../../engine/flow.ts';
import { type Graph, graphOf } from '../../engine/graph.ts';
import { shortestWays } from '../../engine/shortestWays.ts';
import type { Replay, Transcript } from '../../engine/transcript.ts';
import { svgFile } from '../../map/exportMap.ts';
import { Legend } from '../../map/Legend.tsx';
import { layoutOf } from '../../map/layout.ts';
import { MapView, type Zoom } from '../../map/MapView.tsx';
import { OutlineView } from '../../map/OutlineView.tsx';
import { Search, useSearch } from '../../map/Search.tsx';
import { stepName } from '../../map/stepWords.ts';
import { useTitles } from '../../map/useTitles.ts';
import { aroundWay, visibleOf } from '../../map/visible.ts';
import { type Walk, walkOf } from '../../map/walk.ts';
import { ZoomTools } from '../../map/ZoomTools.tsx';
import { Link, useLocation } from '../../router/router.tsx';
import { download } from '../../storage/download.ts';
import { Tool } from '../../ui/buttons.tsx';
import { PrintButton } from '../../ui/PrintButton.tsx';
import { NoGuidePage } from '../NoGuidePage.tsx';
import { markSeen, useSeen } from '../seen.ts';
import { TrainPage } from '../TrainPage.tsx';
import { type Look, mapAddress, parseLook } from '../trainingAddress.ts';
import { useAnswerKeys } from '../trainingKeys.ts';
import { StepPanel } from './StepPanel.tsx';

/** The map of a flow, with the way in the address drawn over it. */
export function MapPage({ transcript }: { transcript: Transcript }) {
  const { flows, replayed } = staffFlows.useReplay(transcript);
  const look = parseLook(useLocation().search);
  const machine = flowById(flows, transcript.flow);
  const walk = useMemo(() => walkOf(replayed), [replayed]);
  if (machine === undefined || walk === undefined) return <NoGuidePage flow={transcript.flow} />;
  return (
    <FlowMap key={transcript.flow} machine={machine} walk={walk} replayed={replayed} look={look} />
  );
}

interface FlowMapProps {
  machine: Flow;
  walk: Walk;
  replayed: Replay;
  look: Look;
}

function FlowMap({ machine, walk, replayed, look }: FlowMapProps) {
  const { t } = useLingui();
  const titleOf = useTitles();
  const flow = machine.id;
  const { title } = guideOf(machine);
  const [zoom, setZoom] = useState<Zoom>('readable');
  const map = useRef<HTMLDivElement>(null);
  const flowMap = useFlowMap(machine, walk);
  const { graph, selected, way, reach, toggleFold } = flowMap;
  const name = (node: string) => stepName(stepOf(machine, node), titleOf);
  const search = useSearch(graph, titleOf);
  const seen = useSeenOf(flow, graph, selected);
  useAnswerKeys();

  const drawn = { title, walk, seen, matched: search.matched, selected, reach };
  const view = { ...drawn, onSelect: flowMap.select, onFold: toggleFold };
  const edges = graph.edges.filter(({ from }) => from === selected);

  return (
    <TrainPage title={t`Map: ${title}`} className="train">
      <div className="train-head">
        <h1 tabIndex={-1}>{title}</h1>
        <Legend shown={new Set([...graph.steps.values()].flatMap((step) => step?.kind ?? []))} />
      </div>
      <Notices walk={walk} replayed={replayed} look={look} titleOf={titleOf} />
      <div className="map-tools">
        <MapTools
          {...flowMap}
          transcript={{ flow, answers: walk.answers }}
          title={title}
          look={look}
          map={map}
          onZoom={setZoom}
        />
        {/* Last, since its results overlay what follows. */}
        <Search {...search} name={name} onGo={flowMap.goTo} />
      </div>
      <div className="map-frame" ref={map}>
        {look === 'map' ? (
          <MapView
            {...view}
            layout={flowMap.layout}
            hidden={flowMap.shown.hidden}
            zoom={zoom}
            onZoom={setZoom}
          />
        ) : (
          <OutlineView {...view} {...flowMap} name={name} />
        )}
      </div>
      <StepPanel
        flow={flow}
        node={selected}
        step={stepOf(machine, selected)}
        edges={edges}
        way={way}
        isHere={selected === walk.here}
        isHandedOver={walk.isHandedOver && selected === walk.here}
        titleOf={titleOf}
        look={look}
        fold={edges.length > 0 ? foldOf(flowMap) : undefined}
        onLeave={() => reach.current?.(selected)}
      />
    </TrainPage>
  );
}

const foldOf = ({ folded, selected, toggleFold }: FlowMapState) => ({
  isFolded: folded.has(selected),
  toggle: () => toggleFold(selected),
});

type FlowMapState = ReturnType<typeof useFlowMap>;

/** Which part of the flow is shown, and which step is shown beside it. */
function useFlowMap(machine: Flow, walk: Walk) {
  const titleOf = useTitles();
  const address = useLocation().pathname;
  const graph = useMemo(() => graphOf(machine), [machine]);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [isFocused, setFocused] = useState(false);
  /** A selection holds only as long as the way stays the same. */
  const [picked, setPicked] = useState<{ at: string; node: string }>();
  const reach = useRef<(node: string) => void>(undefined);

  const only = useMemo(
    () => (isFocused ? aroundWay(graph, new Set(walk.nodes)) : undefined),
    [graph, isFocused, walk],
  );
  const shown = useMemo(() => visibleOf(graph, folded, only), [graph, folded, only]);
  const layout = useMemo(() => {
    const step = (node: string) => stepOf(machine, node);
    return layoutOf(shown, step, (node) => stepName(step(node), titleOf));
  }, [shown, machine, titleOf]);

  const selected = picked?.at === address && graph.steps.has(picked.node) ? picked.node : walk.here;
  const onWay = walk.nodes.indexOf(selected);
  const way =
    onWay >= 0
      ? walk.answers.slice(0, onWay)
      : (shortestWays(graphOf(machine)).get(selected) ?? []);

  const select = (node: string) => {
    setPicked({ at: address, node });
    requestAnimationFrame(() => document.getElementById('now')?.focus());
  };
  const toggleFold = (node: string) =>
    setFolded((before) => {
      const after = new Set(before);
      if (!after.delete(node)) after.add(node);
      return after;
    });
  const unfold = () => setFolded(new Set());
  /** Shows a step even if it is folded away. */
  const goTo = (node: string) => {
    if (!shown.nodes.has(node)) {
      unfold();
      if (only && !only.has(node)) setFocused(false);
    }
    setPicked({ at: address, node });
    // After the map has been redrawn.
    requestAnimationFrame(() => requestAnimationFrame(() => reach.current?.(node)));
  };
  return {
    graph,
    shown,
    only,
    layout,
    folded,
    selected,
    way,
    reach,
    isFocused,
    setFocused,
    select,
    toggleFold,
    unfold,
    goTo,
  };
}

/** @returns the steps of the flow that were seen today; the selected one is then added to them */
function useSeenOf(flow: string, graph: Graph, selected: string): ReadonlySet<string> {
  const all = useSeen();
  useEffect(() => markSeen(flow, selected), [flow, selected]);
  return useMemo(
    () => new Set([...graph.steps.keys()].filter((node) => all.has(`${flow}/${node}`))),
    [graph, all, flow],
  );
}

interface MapToolsProps
  extends Pick<FlowMapState, 'isFocused' | 'setFocused' | 'folded' | 'unfold'> {
  transcript: Transcript;
  title: string;
  look: Look;
  map: RefObject<HTMLDivElement | null>;
  onZoom: (zoom: Zoom) => void;
}

/** How the map is shown, its size, and what can be done with the whole of it. */
function MapTools(props: MapToolsProps) {
  const { transcript, title, look, map, isFocused, setFocused, folded, unfold } = props;
  const { t } = useLingui();
  const save = () => {
    const svg = map.current?.querySelector<SVGSVGElement>('svg.map');
    if (svg) download(`${transcript.flow}.svg`, 'image/svg+xml', svgFile(svg, title));
  };
  return (
    <div className="tools">
      <nav className="looks" aria-label={t`How it is shown`}>
        <Link to={mapAddress(transcript)} aria-current={look === 'map' ? 'true' : undefined}>
          <Trans>Map</Trans>
        </Link>
        <Link
          to={mapAddress(transcript, 'outline')}
          aria-current={look === 'outline' ? 'true' : undefined}
        >
          <Trans>Outline</Trans>
        </Link>
      </nav>
      <Tool aria-pressed={isFocused} onClick={() => setFocused(!isFocused)}>
        <Trans>Focus on my path</Trans>
      </Tool>
      {folded.size > 0 && (
        <Tool onClick={unfold}>
          <Trans>Unfold all</Trans>
        </Tool>
      )}
      {look === 'map' && (
        <>
          <ZoomTools onZoom={props.onZoom} map={map} />
          <Tool onClick={save}>
            <Trans>Save as SVG</Trans>
          </Tool>
        </>
      )}
      <PrintButton />
    </div>
  );
}

interface NoticesProps {
  walk: Walk;
  replayed: Replay;
  look: Look;
  titleOf: (flow: string) => string;
}

/** What in the address is not on this map. */
function Notices({ walk, replayed, look, titleOf }: NoticesProps): ReactNode {
  const { beyond } = walk;
  const count = replayed.rejected.length;
  return (
    <>
      {beyond && (
        <p className="map-notice">
          <Trans>
            This continues in another guide:{' '}
            <Link to={mapAddress(beyond, look)} data-map-beyond={beyond.flow}>
              {titleOf(beyond.flow)}
            </Link>
          </Trans>
        </p>
      )}
      {count > 0 && (
        <p key={count} className="map-notice">
          <Plural
            value={count}
            one="One answer in this address does not apply; the map shows the path as far as it does."
            other="# answers in this address do not apply; the map shows the path as far as they do."
          />
        </p>
      )}
    </>
  );
}
