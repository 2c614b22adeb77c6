import { Trans, useLingui } from '@lingui/react/macro';
import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { isMoveKey, type MoveKey, stepTowards } from './arrowKeys.ts';
import { ChangeMarks } from './ChangeMarks.tsx';
import type { Differences } from './comparison.ts';
import { MapLines } from './MapLines.tsx';
import type { MapLayout } from './mapLayout.ts';
import { overviewOf } from './overview.ts';
import { Station, type StepSigns } from './Station.tsx';
import type { Walk } from './walk.ts';

/** The whole map, as large as needed to be readable, or a size that somebody has chosen. */
export type Zoom = 'all' | 'readable' | number;

/** Below this scale words cannot be read. */
const READABLE = 0.85;
/** Below this scale they are not shown. */
const FAR = 0.4;
/** If the whole map would be smaller than this, it is shown as an overview in rows. */
const NAMES = 0.7;
const LARGEST = 2.5;
const SMALLEST = 0.1;

export interface MapViewProps {
  title: string;
  layout: MapLayout;
  walk: Walk;
  /** Steps seen today. */
  seen: ReadonlySet<string>;
  /** Steps found by a search. */
  matched: ReadonlySet<string>;
  /** For each folded step how many steps it hides. */
  hidden: ReadonlyMap<string, number>;
  /** How many faults each step has, if the guide is being written. */
  faulty?: ReadonlyMap<string, number>;
  /** Signs on steps that come from outside the guide. */
  told?: ReadonlyMap<string, StepSigns>;
  /** What happened to the parts, if two versions of the guide are compared. */
  changes?: Differences;
  /** The step shown beside the map. */
  selected: string;
  zoom: Zoom;
  onZoom: (zoom: Zoom) => void;
  onSelect: (node: string) => void;
  onFold: (node: string) => void;
  /** Set to a function that scrolls to a step and focuses it. */
  reach: RefObject<((node: string) => void) | undefined>;
}

/** A flow, drawn like a transit map. */
export function MapView(props: MapViewProps) {
  const { title, walk, selected, reach } = props;
  const { t } = useLingui();
  const box = useRef<HTMLDivElement>(null);
  const { layout, scale, fit, isOverview } = useScaled(box, props);
  /** The one step in the tab order. */
  const [at, setAt] = useState(selected);
  const isShown = (node: string) => layout.nodes.some((each) => each.node === node);
  const tabbed = [at, walk.here].find(isShown) ?? layout.nodes[0]?.node;
  const drag = useDrag(box);
  const reveal = useRevealed(box, layout, scale, selected);

  const focus = (node: string) => {
    setAt(node);
    reveal(node, false);
    box.current
      ?.querySelector<SVGGElement>(`[data-map-node="${CSS.escape(node)}"]`)
      ?.focus({ preventScroll: true });
  };
  useEffect(() => {
    reach.current = focus;
  });
  const onKeyDown = useMapKeys({ ...props, layout, fit, focus });

  return (
    <div className={isOverview ? 'map-box is-overview' : 'map-box'} ref={box} {...drag}>
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset */}
      <svg
        className={isOverview ? 'map is-overview' : scale < FAR ? 'map is-far' : 'map'}
        data-scale={fit}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        width={Math.round(layout.width * scale)}
        height={Math.round(layout.height * scale)}
        role="group"
        aria-label={t`Map of the guide “${title}”. Arrow keys move along its answers.`}
        onKeyDown={onKeyDown}
      >
        <MapLines layout={layout} walk={walk} selected={isOverview ? selected : undefined} />
        <Stations {...props} layout={layout} tabbed={tabbed} onFocus={setAt} />
        {props.changes && <ChangeMarks layout={layout} changes={props.changes} />}
      </svg>
      {isOverview && (
        <p className="small soft">
          <Trans>
            Here each step has one line to it. Choose a step to see all lines from it and to it.
          </Trans>
        </p>
      )}
    </div>
  );
}

interface StationsProps extends MapViewProps {
  /** The one step in the tab order. */
  tabbed: string | undefined;
  onFocus: (node: string) => void;
}

/** All steps, with their signs. */
function Stations({ layout, walk, tabbed, onFocus, ...props }: StationsProps) {
  const counts = new Map<string, number>();
  for (const { from } of layout.edges) counts.set(from, (counts.get(from) ?? 0) + 1);
  return layout.nodes.map((place) => (
    <Station
      key={place.node}
      place={place}
      letters={layout.letters}
      count={counts.get(place.node) ?? 0}
      isWalked={walk.nodes.includes(place.node)}
      isHere={place.node === walk.here}
      isSeen={props.seen.has(place.node)}
      isMatched={props.matched.has(place.node)}
      faults={props.faulty?.get(place.node) ?? 0}
      told={props.told?.get(place.node)}
      change={props.changes?.get(place.node)}
      isSelected={place.node === props.selected}
      isTabbed={place.node === tabbed}
      hidden={props.hidden.get(place.node)}
      onSelect={props.onSelect}
      onFocus={onFocus}
    />
  ));
}

/** The map, or its overview if the whole would be too small to read, and the scale to draw it at. */
function useScaled(
  box: RefObject<HTMLDivElement | null>,
  { layout: whole, zoom }: Pick<MapViewProps, 'layout' | 'zoom'>,
) {
  const room = useRoom(box);
  const fit = scaleOf(zoom, whole, room);
  const isOverview = zoom === 'all' && fit < NAMES;
  // On a large screen the overview is enlarged, not just widened.
  const enlarged = Math.max(1, Math.min(1.3, room.width / 1_400));
  const layout = useMemo(
    () => (isOverview ? overviewOf(whole, Math.floor(room.width / enlarged)) : whole),
    [isOverview, whole, room.width, enlarged],
  );
  return { layout, scale: isOverview ? enlarged : fit, fit, isOverview };
}

/**
 * Keeps the step shown beside the map in view: centred at first and after each change of size.
 *
 * @returns a function that scrolls to a step: always centring it, or only if it is not in view
 */
function useRevealed(
  box: RefObject<HTMLDivElement | null>,
  layout: MapLayout,
  scale: number,
  selected: string,
): (node: string, isAlways: boolean) => void {
  const reveal = useCallback(
    (node: string, isAlways: boolean) => {
      const element = box.current;
      const target = layout.nodes.find((each) => each.node === node);
      if (!element || !target) return;
      const { clientWidth, clientHeight, scrollLeft, scrollTop } = element;
      const [x, y] = [target.x * scale, target.y * scale];
      const margin = 60;
      const isIn =
        x > scrollLeft + margin &&
        x < scrollLeft + clientWidth - margin * 2 &&
        y > scrollTop + margin / 2 &&
        y < scrollTop + clientHeight - margin;
      if (!isIn || isAlways) element.scrollTo(x - clientWidth / 2, y - clientHeight / 2);
    },
    [box, layout, scale],
  );
  const shown = useRef(selected);
  shown.current = selected;
  useLayoutEffect(() => reveal(shown.current, true), [reveal]);
  useLayoutEffect(() => reveal(selected, false), [reveal, selected]);
  return reveal;
}

interface Keyed extends Pick<MapViewProps, 'walk' | 'onZoom' | 'onSelect' | 'onFold'> {
  layout: MapLayout;
  /** The current scale of the map. */
  fit: number;
  focus: (node: string) => void;
}

/** @returns the handler of keys, which move along answers, select, fold, and zoom */
function useMapKeys({ layout, walk, fit, focus, onZoom, onSelect, onFold }: Keyed) {
  /** For each step the one from which the keys reached it. */
  const came = useRef(new Map<string, string>());
  const move = (node: string, key: MoveKey) => {
    const next = stepTowards(layout, walk, node, key, came.current);
    if (key === 'ArrowRight' && next !== node) came.current.set(next, node);
    if (key === 'ArrowUp' || key === 'ArrowDown') {
      const from = layout.edges.find(
        (edge) =>
          edge.to === next &&
          layout.edges.some((other) => other.to === node && other.from === edge.from),
      );
      if (from) came.current.set(next, from.from);
    }
    focus(next);
  };
  return (event: KeyboardEvent<SVGSVGElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const here = event.target instanceof Element ? event.target.closest('[data-map-node]') : null;
    const node = here?.getAttribute('data-map-node');
    if (!node) return;
    if (isMoveKey(event.key)) move(node, event.key);
    else if (event.key === 'Enter' || event.key === ' ') onSelect(node);
    else if (event.key === 'c') onFold(node);
    else if (event.key === '+' || event.key === '=') onZoom(stepped(fit, 1));
    else if (event.key === '-') onZoom(stepped(fit, -1));
    else if (event.key === '0') onZoom('all');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

/** @returns the scale to draw the map at */
function scaleOf(zoom: Zoom, layout: MapLayout, room: { width: number; height: number }): number {
  if (typeof zoom === 'number') return zoom;
  const all = Math.min(room.width / layout.width, room.height / layout.height);
  const most = Math.min(1.3, Math.max(SMALLEST, all));
  return zoom === 'all' ? most : Math.max(READABLE, most);
}

/**
 * @param scale the current scale of the map
 * @param by 1 for larger, -1 for smaller
 * @returns the next scale
 */
export const stepped = (scale: number, by: 1 | -1): number =>
  Math.min(LARGEST, Math.max(SMALLEST, scale * 1.25 ** by));

/** @returns how much room there is for the map, updated when it changes */
function useRoom(box: RefObject<HTMLDivElement | null>): { width: number; height: number } {
  const [room, setRoom] = useState({ width: 1200, height: 500 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth: width } = element;
      // An overview is not limited in height: the room for a map is what it was before.
      const most = Number.parseFloat(getComputedStyle(element).maxHeight);
      setRoom((before) => {
        const height = most || before.height;
        return before.width === width && before.height === height ? before : { width, height };
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.documentElement);
    return () => observer.disconnect();
  }, [box]);
  return room;
}

/** Drags the map by its background with a mouse; touch scrolls it as usual. */
function useDrag(box: RefObject<HTMLDivElement | null>) {
  const from = useRef<{ x: number; y: number; left: number; top: number }>(undefined);
  return {
    onPointerDown(event: PointerEvent) {
      const element = box.current;
      const isGround =
        event.target instanceof Element && event.target.closest('[data-map-node]') === null;
      if (event.pointerType !== 'mouse' || event.button !== 0 || !element || !isGround) return;
      const { scrollLeft: left, scrollTop: top } = element;
      from.current = { x: event.clientX, y: event.clientY, left, top };
      element.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent) {
      const start = from.current;
      if (start === undefined) return;
      box.current?.scrollTo(
        start.left + start.x - event.clientX,
        start.top + start.y - event.clientY,
      );
    },
    onPointerUp() {
      from.current = undefined;
    },
    onPointerCancel() {
      from.current = undefined;
    },
  };
}
