/**
 * The map of a guide as an SVG that stands alone: drawn by the parts that draw it in a room, in the colours of
 * day and night, also with what a change of the guide does to it.
 */
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { FlowsDiff } from '../../src/engine/build/diff.ts';
import { type Flow, type Flows, guideOf } from '../../src/engine/flow.ts';
import { type Graph, graphOf } from '../../src/engine/graph.ts';
import type { Step } from '../../src/engine/step.ts';
import { words } from '../../src/locales/i18n.ts';
import { Lines } from '../../src/map/Lines.tsx';
import { layoutOf } from '../../src/map/layout.ts';
import type { MapLayout } from '../../src/map/plan.ts';
import { Station } from '../../src/map/Station.tsx';
import { visibleOf } from '../../src/map/visible.ts';
import { nameOf } from '../../src/map/words.ts';
import { criticalCss, emptyVocabulary, learn } from '../build/critical-css.ts';

/** What became of a step or an answer. */
type Change = 'new' | 'gone' | 'changed';

/** What maps are drawn with. */
export interface Paper {
  /** The titles of all guides, by id. */
  readonly titles: Readonly<Record<string, string>>;
  /** The style sheet of maps, and the one with the colours. */
  readonly map: string;
  readonly tokens: string;
}

/** By step, and by answer as `step/answer`; an answer that leads elsewhere stands there twice. */
type Changes = ReadonlyMap<string, Change>;

/** Two versions of a guide in one graph, and what became of its parts. */
interface Compared {
  readonly graph: Graph;
  readonly changes: Changes;
}

/** Behind the id of an answer that leads elsewhere now: where it led before. */
const BEFORE = ' (before)';

const nowhere = { nodes: [], edges: new Set<string>(), answers: [], here: '' };
const nobody = { ...nowhere, beyond: undefined, isHandedOver: false };
const nothing = () => {};

/**
 * @param now a guide; absent where it is gone
 * @param before the same guide as it was; absent where there was none
 * @param diff what the change between the two versions of all guides does
 * @returns both in one graph, and what became of each step and answer
 */
export function comparedGraphs(
  now: Graph | undefined,
  before: Graph | undefined,
  diff: Pick<FlowsDiff, 'edits'>,
): Compared {
  const all = now ?? before;
  if (all === undefined) throw new Error('there is no such guide, and there was none');
  const changes = new Map<string, Change>();
  for (const { flow, node, answer } of diff.edits)
    if (flow === all.id && node !== undefined)
      changes.set(answer === undefined ? node : `${node}/${answer}`, 'changed');
  const steps = new Map(all.steps);
  const written = new Map(all.written);
  for (const node of now?.steps.keys() ?? [])
    if (!before?.steps.has(node)) changes.set(node, 'new');
  for (const [node, step] of before?.steps ?? []) {
    if (now?.steps.has(node)) continue;
    steps.set(node, step);
    written.set(node, before?.written.get(node));
    changes.set(node, 'gone');
  }
  const led = new Map((before?.edges ?? []).map((edge) => [`${edge.from}/${edge.answer}`, edge]));
  const leads = new Map((now?.edges ?? []).map((edge) => [`${edge.from}/${edge.answer}`, edge]));
  for (const [key, edge] of leads) if (led.get(key)?.to !== edge.to) changes.set(key, 'new');
  const gone = [...led].flatMap(([key, edge]) => {
    const present = leads.get(key);
    if (present?.to === edge.to) return [];
    const answer = edge.answer + (present === undefined ? '' : BEFORE);
    changes.set(`${edge.from}/${answer}`, 'gone');
    return [{ ...edge, answer }];
  });
  return { graph: { ...all, steps, written, edges: [...(now?.edges ?? []), ...gone] }, changes };
}

/** The marks of a change: a sign as well as a colour, since not everybody tells colours apart. */
const signs: Readonly<Record<Change, string>> = { new: '+', gone: '−', changed: '~' };

const changeStyles = [
  '.c-new{stroke:var(--fixed);fill:none}.c-gone{stroke:var(--hand);fill:none;stroke-dasharray:8 5}',
  '.c-changed{stroke:var(--ink);fill:none}.c-line{stroke-width:3.5}.c-ring{stroke-width:3}',
  '.c-word{font-weight:700;paint-order:stroke;stroke:var(--paper);stroke-width:5px}',
  '.c-word.c-new{fill:var(--fixed);stroke:var(--paper)}',
  '.c-word.c-gone{fill:var(--hand);stroke:var(--paper)}',
  '.c-word.c-changed{fill:var(--ink);stroke:var(--paper)}',
].join('');

/** What became of the parts of the map, over and beside them. */
function ChangeMarks({ layout, changes }: { layout: MapLayout; changes: Changes }) {
  return (
    <g>
      {layout.edges.map(({ from, answer, path, x, y }) => {
        const change = changes.get(`${from}/${answer}`);
        if (change === undefined) return null;
        return (
          <g key={`${from}/${answer}`} data-map-change={`${from}/${answer} ${change}`}>
            {change !== 'changed' && <path className={`c-line c-${change}`} d={path} />}
            <text className={`c-word c-${change}`} x={x - 13} y={y - 8}>
              {signs[change]}
            </text>
          </g>
        );
      })}
      {layout.nodes.map(({ node, box }) => {
        const change = changes.get(node);
        if (change === undefined) return null;
        return (
          <g key={node} data-map-change={`${node} ${change}`}>
            <rect
              className={`c-ring c-${change}`}
              {...{ x: box.x - 3, y: box.y, width: box.width + 6, height: box.height, rx: 6 }}
            />
            <text className={`c-word c-${change}`} x={box.x} y={box.y - 5}>
              {`${signs[change]} ${change}`}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** The rules of the style sheet that say anything of a drawing, with the colours of day and night in them. */
function stylesOf(markup: string, { map, tokens }: Paper): string {
  const vocabulary = emptyVocabulary();
  learn(vocabulary, markup);
  const plain = (css: string) => css.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ');
  const sheet = criticalCss(plain(map), vocabulary).replace(/^@layer rooms\{|\}$/g, '');
  // Nobody points at a file, and it has no page around it.
  const rules = [
    ...sheet
      .replace(/@[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
      .matchAll(/([^{}]+)\{([^{}]*)\}/g),
  ]
    .filter(([, selector = '']) => !/:|is-selected|is-matched|is-far|is-overview/.test(selector))
    .map(([rule]) => rule.trim())
    .join('');
  const css = `${rules}.ground{fill:var(--paper)}${markup.includes('class="c-') ? changeStyles : ''}`;
  const inColours = (of: 'day' | 'night') =>
    css.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
      const [, value = 'none'] = new RegExp(`${name}:\\s*([^;]+);`).exec(plain(tokens)) ?? [];
      const [, day, night] = /light-dark\(([^,]+), ([^)]+)\)/.exec(value) ?? [];
      return (of === 'day' ? day : night) ?? value.trim();
    });
  const ofColours = (rules_: string) =>
    rules_.replace(/(?<=[{;]) *(?!fill|stroke:)[\w-]+:[^;}]*;?/g, '');
  return `${inColours('day')}@media (prefers-color-scheme:dark){${ofColours(inColours('night'))}}`;
}

/** A picture has no buttons; what they are called is what a part of it is called. */
const asPicture = (markup: string): string =>
  markup
    .replace(/<rect class="m-ring"[^>]*><\/rect>/g, '')
    .replace(
      /<g class="([^"]*)" role="button"[^>]*? aria-label="([^"]*)"[^>]*?( data-map-node="[^"]*")[^>]*>/g,
      '<g class="$1"$3><title>$2</title>',
    );

/** Below the map: what its marks of changes mean. */
const LEGEND = 34;

/**
 * @param flow a guide
 * @param paper what it is drawn with
 * @param compared where two versions are compared: both in one graph, since when, and what became of it
 * @returns the text of an SVG file
 */
export function mapFile(
  flow: Flow,
  paper: Paper,
  compared?: Compared & { readonly since: string },
): string {
  const graph = compared?.graph ?? graphOf(flow);
  const step = (node: string): Step => {
    const found = graph.steps.get(node);
    if (found === undefined) throw new Error(`${flow.id} has no step ${node}`);
    return found;
  };
  const name = (node: string) => nameOf(step(node), (id) => paper.titles[id] ?? id);
  const layout = layoutOf(visibleOf(graph), step, name);
  const height = layout.height + (compared ? LEGEND : 0);
  const { title } = guideOf(flow);
  const inner = asPicture(
    renderToStaticMarkup(
      <I18nProvider i18n={words}>
        <Lines layout={layout} walk={nobody} selected={undefined} />
        {layout.nodes.map((place) => (
          <Station
            key={place.node}
            {...{ place, letters: layout.letters, hidden: undefined }}
            count={layout.edges.filter(({ from }) => from === place.node).length}
            {...{ isWalked: false, isHere: false, isSeen: false, isMatched: false }}
            {...{ isSelected: false, isTabbed: false, onSelect: nothing, onFocus: nothing }}
          />
        ))}
        {compared && <ChangeMarks layout={layout} changes={compared.changes} />}
        {compared && (
          <text className="m-answer" x="16" y={height - 12} fontSize="15">
            {compared.changes.size === 0
              ? `Nothing was changed since ${compared.since}.`
              : `Since ${compared.since}: + new, − gone, ~ written otherwise`}
          </text>
        )}
      </I18nProvider>,
    ),
  );
  const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const start = `<svg xmlns="http://www.w3.org/2000/svg" class="map" viewBox="0 0 ${layout.width} ${height}" width="${layout.width}" height="${height}">`;
  const styles = stylesOf(start + inner, paper);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `${start}<title>${escaped}</title><style>${styles}</style>`,
    `<rect class="ground" width="${layout.width}" height="${height}"/>${inner}</svg>`,
    '',
  ].join('\n');
}

/**
 * @param flows every guide
 * @returns their titles by id
 */
export const titlesOf = (flows: Flows): Record<string, string> =>
  Object.fromEntries(Object.entries(flows).map(([id, flow]) => [id, guideOf(flow).title]));
