import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { question, resolution, to, guide as written } from '../../flows/build.ts';
import { mapFile, titlesOf } from '../../scripts/flows/map.tsx';
import { diffFlows } from '../../src/engine/authoring/diff.ts';
import { graphOf } from '../../src/engine/graph.ts';
import { comparedGraphs } from '../../src/map/comparison.ts';

const paper = {
  titles: titlesOf(allFlows),
  map: readFileSync('src/map/map.css', 'utf8'),
  tokens: readFileSync('src/ui/tokens.css', 'utf8'),
};
const ask = { text: 'Is it so?', say: 'S', note: 'N', certain: 'C', cites: ['X-1'] };
const end = { text: 'Done', wrong: 'W', fixed: 'F', say: 'S', note: 'N', cites: ['X-1'] };
const about = { product: 'entrust', title: 'A & B <c>', summary: 'S', symptoms: ['s'] };

const before = written('toy', about, {
  first: question(ask, { yes: to('last', 'Yes'), no: to('old', 'No'), why: to('last', 'Why?') }),
  old: question(ask, { yes: to('last', 'Yes') }),
  last: resolution(end),
});
const now = written('toy', about, {
  first: question(ask, { yes: to('last', 'Yes, it is'), no: to('fresh', 'No') }),
  fresh: question(ask, { yes: to('last', 'Yes') }),
  last: resolution({ ...end, text: 'All done' }),
});

/** What is marked on the map of the change from one flow to the other. */
function marked(was: typeof before, is: typeof before) {
  const compared = comparedGraphs(graphOf(is), graphOf(was), diffFlows({ toy: was }, { toy: is }));
  const text = mapFile(is, paper, { ...compared, since: 'HEAD' });
  return [...text.matchAll(/data-map-change="([^"]*)"/g)].map(([, mark]) => mark).sort();
}

describe('the map of a guide as a file', () => {
  it('shows every step of it and stands alone', () => {
    const flow = allFlows['clock-drift'];
    if (flow === undefined) throw new Error('the guide is gone');
    const text = mapFile(flow, paper);
    for (const node of graphOf(flow).steps.keys())
      expect(text).toContain(`data-map-node="${node}"`);
    expect(text).toMatch(/^<\?xml[^>]*>\n<svg xmlns=/);
    expect(text).not.toMatch(/var\(|role=|tabindex|aria-label|https?:\/\/(?!www\.w3\.org)/);
  });

  it('has the colours of day and night', () => {
    const [, day, night] =
      /\.m-fixed\{ fill: (#\w+).*\.m-fixed\{ fill: (#\w+)/s.exec(mapFile(before, paper)) ?? [];
    expect(day).toMatch(/^#/);
    expect(night).toMatch(/^#/);
    expect(night).not.toBe(day);
  });

  it('is sound where a title has signs that mean something to XML', () => {
    expect(mapFile(before, paper)).toContain('<title>A &amp; B &lt;c&gt;</title>');
  });
});

describe('the map of a change', () => {
  it('marks what is new, gone, led elsewhere and written otherwise, and nothing else', () => {
    expect(marked(before, now)).toEqual(
      [
        'fresh new',
        'fresh/yes new',
        'first/no new',
        'first/no (before) gone',
        'first/why gone',
        'first/yes changed',
        'last changed',
        'old gone',
        'old/yes gone',
      ].sort(),
    );
  });

  it('marks nothing where nothing was changed, and says so', () => {
    expect(marked(now, now)).toEqual([]);
    const compared = comparedGraphs(graphOf(now), graphOf(now), { edits: [] });
    expect(mapFile(now, paper, { ...compared, since: 'v1' })).toContain(
      'Nothing was changed since v1',
    );
  });

  it('draws a guide that is gone', () => {
    const compared = comparedGraphs(undefined, graphOf(before), { edits: [] });
    expect([...compared.changes.values()].every((change) => change === 'gone')).toBe(true);
  });
});
