/**
 * The map of a guide as a standalone SVG: drawn by the components that draw it in a room, in light and dark
 * colours, optionally with the effects of a change to the guide.
 */
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type Flow, type Flows, guideOf } from '../../src/engine/flow.ts';
import { graphOf } from '../../src/engine/graph.ts';
import type { Step } from '../../src/engine/step.ts';
import { i18n } from '../../src/locales/i18n.ts';
import { ChangeMarks } from '../../src/map/ChangeMarks.tsx';
import type { GuideComparison } from '../../src/map/comparison.ts';
import { layoutOf } from '../../src/map/layout.ts';
import { MapLines } from '../../src/map/MapLines.tsx';
import { Station } from '../../src/map/Station.tsx';
import { stepName } from '../../src/map/stepWords.ts';
import { visibleOf } from '../../src/map/visible.ts';
import { unwalked } from '../../src/map/walk.ts';
import { criticalCss, emptyVocabulary, learn } from '../build/critical-css.ts';
import { escaped } from '../build/text.ts';

/** What is needed to draw maps. */
export interface Paper {
  /** The titles of all guides, by id. */
  readonly titles: Readonly<Record<string, string>>;
  /** The style sheet of maps, and the one that defines the colours. */
  readonly map: string;
  readonly tokens: string;
}

const nothing = () => {};

/** The rules of the style sheet that apply to a drawing, with light and dark colours filled in. */
function stylesOf(markup: string, { map, tokens }: Paper): string {
  const vocabulary = emptyVocabulary();
  learn(vocabulary, markup);
  const plain = (css: string) => css.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ');
  const sheet = criticalCss(plain(map), vocabulary).replace(/^@layer rooms\{|\}$/g, '');
  // A file has no pointer states and no page around it.
  const rules = [
    ...sheet
      .replace(/@[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
      .matchAll(/([^{}]+)\{([^{}]*)\}/g),
  ]
    .filter(([, selector = '']) => !/:|is-selected|is-matched|is-far|is-overview/.test(selector))
    .map(([rule]) => rule.trim())
    .join('');
  const css = `${rules}.ground{fill:var(--paper)}`;
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

/** Removes the buttons from a drawing; their labels become titles. */
const asPicture = (markup: string): string =>
  markup
    .replace(/<rect class="m-ring"[^>]*><\/rect>/g, '')
    .replace(
      /<g class="([^"]*)" role="button"[^>]*? aria-label="([^"]*)"[^>]*?( data-map-node="[^"]*")[^>]*>/g,
      '<g class="$1"$3><title>$2</title>',
    );

/** The height of the legend below the map, which explains the marks of changes. */
const LEGEND = 34;

/**
 * @param compared when comparing two versions: both in one graph, since when, and the changes
 * @returns the text of an SVG file
 */
export function mapFile(
  flow: Flow,
  paper: Paper,
  compared?: GuideComparison & { readonly since: string },
): string {
  const graph = compared?.graph ?? graphOf(flow);
  const step = (node: string): Step => {
    const found = graph.steps.get(node);
    if (found === undefined) throw new Error(`${flow.id} has no step ${node}`);
    return found;
  };
  const name = (node: string) => stepName(step(node), (id) => paper.titles[id] ?? id);
  const layout = layoutOf(visibleOf(graph), step, name);
  const height = layout.height + (compared ? LEGEND : 0);
  const { title } = guideOf(flow);
  const inner = asPicture(
    renderToStaticMarkup(
      <I18nProvider i18n={i18n}>
        <MapLines layout={layout} walk={unwalked()} selected={undefined} />
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
  const start = `<svg xmlns="http://www.w3.org/2000/svg" class="map" viewBox="0 0 ${layout.width} ${height}" width="${layout.width}" height="${height}">`;
  const styles = stylesOf(start + inner, paper);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `${start}<title>${escaped(title)}</title><style>${styles}</style>`,
    `<rect class="ground" width="${layout.width}" height="${height}"/>${inner}</svg>`,
    '',
  ].join('\n');
}

/** @returns the titles of guides by their ids */
export const titlesOf = (flows: Flows): Record<string, string> =>
  Object.fromEntries(Object.entries(flows).map(([id, flow]) => [id, guideOf(flow).title]));
