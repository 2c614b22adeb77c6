import { useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Graph } from '../engine/graph.ts';
import { operationOf } from '../engine/operation.ts';
import { plain } from '../engine/plain.ts';
import type { Step } from '../engine/step.ts';
import { operationWords } from '../engine/summary/summaryWords.ts';
import { type OutlineItem, outlineOf, parentsOf, shownItems } from './outline.ts';
import { LockMark, StepMark } from './stepMarks.tsx';
import { kindWords } from './stepWords.ts';
import type { Walk } from './walk.ts';

interface OutlineViewProps {
  title: string;
  graph: Graph;
  only: ReadonlySet<string> | undefined;
  walk: Walk;
  seen: ReadonlySet<string>;
  matched: ReadonlySet<string>;
  /** How many faults each step has, if the guide is being written. */
  faulty?: ReadonlyMap<string, number>;
  folded: ReadonlySet<string>;
  selected: string;
  name: (node: string) => string;
  onSelect: (node: string) => void;
  onFold: (node: string) => void;
  /** Set to a function that scrolls to a step and focuses it. */
  reach: RefObject<((node: string) => void) | undefined>;
}

/**
 * The map as a tree, with the same features. Its lines are one flat list with levels, so that the text of a
 * line is its own, without that of all lines below it.
 */
export function OutlineView(props: OutlineViewProps) {
  const { title, graph, only, folded, onSelect, onFold, reach } = props;
  const { t } = useLingui();
  const root = useMemo(() => outlineOf(graph, only), [graph, only]);
  const parents = useMemo(() => parentsOf(root), [root]);
  const shown = shownItems(root, folded);
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState<string>();
  const first = shown.find((item) => !item.isAgain && item.node === props.selected);
  const current = shown.find(({ id }) => id === at) ?? first ?? root;

  const focus = (item: OutlineItem | undefined) => {
    if (item === undefined) return;
    setAt(item.id);
    list.current?.querySelector<HTMLElement>(`[data-outline="${CSS.escape(item.id)}"]`)?.focus();
  };
  useEffect(() => {
    reach.current = (node) => focus(shown.find((item) => !item.isAgain && item.node === node));
  });

  // Keeps what is shown beside the outline in view.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time something else is shown
  useEffect(() => {
    const box = list.current;
    const line = box?.querySelector(`[aria-selected="true"] > .outline-line`);
    if (!box || !line) return;
    const [inner, outer] = [line.getBoundingClientRect(), box.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > outer.bottom)
      box.scrollTop += inner.top - outer.top - outer.height / 3;
  }, [props.selected]);

  const onKeyDown = keysOf({ current, shown, parents, folded, focus, onSelect, onFold });

  return (
    <ul
      ref={list}
      className="outline"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a list that can be folded
      role="tree"
      aria-label={t`Outline of the guide “${title}”`}
      onKeyDown={onKeyDown}
    >
      {shown.map((item) => (
        <Line {...props} key={item.id} item={item} tabbed={current.id} onFocus={setAt} />
      ))}
    </ul>
  );
}

interface Keyed extends Pick<OutlineViewProps, 'folded' | 'onSelect' | 'onFold'> {
  /** The line that has the focus. */
  current: OutlineItem;
  shown: readonly OutlineItem[];
  parents: ReturnType<typeof parentsOf>;
  focus: (item: OutlineItem | undefined) => void;
}

/** @returns the handler of the keys of a tree */
function keysOf({ current, shown, parents, folded, focus, onSelect, onFold }: Keyed) {
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const place = shown.indexOf(current);
    const isFolded = folded.has(current.node);
    const canFold = current.items.length > 0;
    const act: Readonly<Record<string, () => void>> = {
      ArrowDown: () => focus(shown[place + 1]),
      ArrowUp: () => focus(shown[place - 1]),
      Home: () => focus(shown[0]),
      End: () => focus(shown.at(-1)),
      ArrowRight: () => {
        // The step is shown in full elsewhere: continue there.
        if (current.isAgain)
          focus(shown.find((item) => !item.isAgain && item.node === current.node));
        else if (canFold && isFolded) onFold(current.node);
        else if (canFold) focus(current.items[0]);
      },
      ArrowLeft: () => {
        if (canFold && !isFolded) onFold(current.node);
        else focus(parents.get(current.id));
      },
      Enter: () => onSelect(current.node),
      ' ': () => onSelect(current.node),
      c: () => canFold && onFold(current.node),
    };
    const action = act[event.key];
    if (action === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
}

interface LineProps extends OutlineViewProps {
  item: OutlineItem;
  /** The line in the tab order. */
  tabbed: string;
  onFocus: (id: string) => void;
}

/** A step, and the answer that leads to it. */
function Line(props: LineProps) {
  const { item, tabbed, graph, walk, folded, name, onSelect, onFocus } = props;
  const { id, node, edge, isAgain, level, place, of, items } = item;
  const step = graph.steps.get(node);
  if (step === undefined) return null;
  const operation = operationOf(step);
  const isOpen = items.length > 0 && !folded.has(node);
  const faults = props.faulty?.get(node) ?? 0;
  const isHere = node === walk.here && (isAgain ? walk.edges.has(id) : true);
  const isWalked = edge === undefined ? true : walk.edges.has(id);
  const isMatched = props.matched.has(node) && 'is-matched';
  const classes = ['outline-line', isMatched, faults > 0 && 'is-faulty', isWalked && 'is-walked'];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree listens for the keys of all its lines
    <li
      role="treeitem"
      tabIndex={id === tabbed ? 0 : -1}
      aria-level={level}
      aria-posinset={place}
      aria-setsize={of}
      aria-expanded={items.length > 0 ? isOpen : undefined}
      aria-selected={node === props.selected && !isAgain}
      aria-current={isHere ? 'step' : undefined}
      data-outline={id}
      data-outline-node={node}
      onFocus={() => onFocus(id)}
      onClick={() => onSelect(node)}
    >
      {Array.from({ length: level - 1 }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one for each level
        <span key={i} className="outline-rail" aria-hidden="true" />
      ))}
      <div className={classes.filter(Boolean).join(' ')}>
        <svg viewBox="-20 -20 40 40" aria-hidden="true">
          <StepMark kind={step.kind} isHere={isHere} />
          {operation && (
            <g transform="translate(36 4)">
              <LockMark />
            </g>
          )}
        </svg>
        <span>
          {edge && (
            <span className="outline-answer">
              {plain(edge.meta?.label ?? edge.answer)} <span aria-hidden="true">→ </span>
            </span>
          )}
          <span className="outline-name">{name(node)}</span>{' '}
          <LineMarks {...props} step={step} {...{ isHere, isWalked }} />
        </span>
        {items.length > 0 && <Turn {...props} isOpen={isOpen} />}
      </div>
    </li>
  );
}

/** Folds and unfolds what follows, for pointers: the tree has keys of its own for it. */
function Turn({ item, isOpen, onFold }: LineProps & { isOpen: boolean }) {
  return (
    <span
      className="outline-turn"
      aria-hidden="true"
      onClick={(event) => {
        event.stopPropagation();
        onFold(item.node);
      }}
    >
      {isOpen ? '−' : `+${item.items.length}`}
    </span>
  );
}

interface LineMarksProps extends LineProps {
  step: Step;
  isHere: boolean;
  isWalked: boolean;
}

/** What is known about a step in addition to its name. */
function LineMarks({ item, step, isHere, isWalked, seen, matched, faulty }: LineMarksProps) {
  const { t, i18n } = useLingui();
  const { node, isAgain } = item;
  const operation = operationOf(step);
  const faults = faulty?.get(node) ?? 0;
  const marks = [
    i18n._(kindWords[step.kind]),
    operation && t`protected: ${i18n._(operationWords[operation])}`,
    isHere ? t`you are here` : isWalked && t`on the path walked`,
    seen.has(node) && t`seen today`,
    matched.has(node) && t`found`,
    faults > 0 && t`to fix: ${faults}`,
    isAgain && t`shown in full elsewhere`,
  ];
  return <span className="outline-marks">{marks.filter(Boolean).join(', ')}</span>;
}
