import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { question, resolution, to, guide as written } from '../../flows/build.ts';
import { followWays } from '../../src/engine/authoring/claims.ts';
import { publishGuide } from '../../src/engine/build/publish.ts';
import { guideMarkdown } from '../../src/engine/build/publishMarkdown.ts';
import { graphOf } from '../../src/engine/graph.ts';
import { flowOf } from '../../src/engine/published/flowOf.ts';
import type { PublishedGuide } from '../../src/engine/published/publishedSchema.ts';
import { replay, type VisitedStep } from '../../src/engine/transcript.ts';
import { content, published } from './content.ts';
import { walk } from './walk.ts';

/** What agents and trainers read and hear. */
const staff = ['say', 'note', 'do', 'listenFor', 'certain', 'isAboutPin'];

/** A step of the engine's, as far as readers read it. */
function readersOf({ flow, node, step, answers, taken }: VisitedStep) {
  const own = Object.entries(step).filter(
    ([field, value]) => !staff.includes(field) && value !== undefined,
  );
  return {
    guide: flow,
    node,
    step: Object.fromEntries(own),
    offered: answers.map(({ id }) => id),
    ...(taken && { answer: taken.id }),
  };
}

/** For each step, and each set of facts that can be established there, the shortest way to it. */
const ways = [...followWays(allFlows)(() => true, 20)].map(([at, there]) => ({
  at,
  transcripts: there.map(({ transcript }) => transcript),
}));

/** @returns the ways on which the interpreter of the published guides does not do what the engine does */
function otherwise(transcripts: readonly { flow: string; answers: readonly string[] }[]): string[] {
  return transcripts.flatMap(({ flow, answers }) => {
    const { visited, rejected } = replay(allFlows, flow, answers);
    const walked = walk(published, flow, answers);
    const isSame = isDeepStrictEqual(
      [walked.visited, walked.left],
      [visited.map(readersOf), rejected],
    );
    return isSame ? [] : `${flow}/${answers.join('/')}`;
  });
}

const graphs = Object.values(allFlows).map(graphOf);
const isLeft = new Set(graphs.flatMap(({ id, edges }) => edges.map(({ from }) => `${id}/${from}`)));

describe('the guides that a site publishes', () => {
  it('lead a program that knows their schema alone where they lead a person, in the same words', () => {
    // Whoever comes to an end has come through all that leads there.
    const toEnds = ways.filter(({ at }) => !isLeft.has(at)).flatMap((way) => way.transcripts);
    expect(toEnds.length).toBeGreaterThan(1_000);
    expect(otherwise(toEnds)).toEqual([]);
  });

  it('offer at every step what every guide offers', () => {
    const besides = ['hand-over', 'known-problem', 'not-me', 'no-such-answer'];
    const further = ways.flatMap(({ transcripts: [shortest] }) =>
      shortest === undefined
        ? []
        : besides.map((one) => ({ ...shortest, answers: [...shortest.answers, one] })),
    );
    expect(otherwise(further)).toEqual([]);
  });

  it('take a value with an answer that asks for one, and no other', () => {
    const further = ways.flatMap(({ transcripts: [shortest] }) => {
      const here = shortest && replay(allFlows, shortest.flow, shortest.answers).visited.at(-1);
      const values = ({ value }: VisitedStep['answers'][number]) =>
        value ? [value.example, 'no such value', ''] : ['1'];
      return (here?.answers ?? []).flatMap((answer) =>
        values(answer).map((value) => ({
          flow: shortest?.flow ?? '',
          answers: [...(shortest?.answers ?? []), `${answer.id}~${value}`],
        })),
      );
    });
    expect(further.length).toBeGreaterThan(1_000);
    expect(otherwise(further)).toEqual([]);
  });

  it('have each answer of each guide', () => {
    const leads = Object.values(published).flatMap(({ id, steps }) =>
      Object.entries(steps).flatMap(([node, { answers }]) =>
        answers.map((answer) => `${id}/${node}/${answer.id} > ${answer.to}`),
      ),
    );
    expect(leads).toEqual(
      graphs.flatMap(({ id, edges }) =>
        edges.map(({ from, answer, to }) => `${id}/${from}/${answer} > ${to}`),
      ),
    );
  });

  it('are flows again for whoever has the engine, and nothing is lost', () => {
    for (const [id, guide] of Object.entries(published)) {
      const again = publishGuide(content, flowOf(guide));
      expect(isDeepStrictEqual(again, guide), id).toBe(true);
    }
  });

  it('hold nothing that only agents and trainers say, do or hear', () => {
    const texts = graphs.flatMap(({ id, written, edges }) => [
      ...[...written.values()].flatMap((step) =>
        step && 'note' in step
          ? [
              { id, text: step.note },
              { id, text: step.do ?? '' },
            ]
          : [],
      ),
      ...edges.flatMap(({ meta }) => (meta?.caller ?? []).map((text) => ({ id, text }))),
    ]);
    const told = new Map(
      Object.entries(published).map(([id, guide]) => [
        id,
        JSON.stringify(guide) + guideMarkdown(guide),
      ]),
    );
    const long = texts.filter(({ text }) => text.length > 60);
    expect(long.length).toBeGreaterThan(500);
    expect(long.filter(({ id, text }) => told.get(id)?.includes(text))).toEqual([]);
  });

  it('are refused where something is in them that readers do not read', () => {
    const secret = {
      text: 'Is it so?',
      certain: 'one of two',
      say: 'S',
      note: 'N',
      cites: ['X-1'],
    };
    const end = { text: 'Done', wrong: 'W', fixed: 'F', say: 'S', note: 'N', cites: ['X-1'] };
    const flow = written(
      'leaks',
      { product: 'entrust', title: 'T', summary: 'S', symptoms: ['s'] },
      {
        first: question({ ...secret, whisper: 'to agents' } as typeof secret, {
          yes: to('last', 'Yes'),
        }),
        last: resolution(end),
      },
    );
    expect(() => publishGuide(content, flow)).toThrow(/whisper/);
  });
});

describe('the Markdown of a guide', () => {
  const markdown = guideMarkdown(
    Object.values(published).find(({ id }) => id === 'activation-code-expired') as PublishedGuide,
  );

  it('puts the condition of a text before it', () => {
    expect(markdown).toContain('(Only if ');
  });

  it('says of each record whether its document gives a remedy', () => {
    const guide = published['azure-call'];
    expect(guide && guideMarkdown(guide)).toContain('no remedy is documented');
    expect(markdown).toContain('ENT-03-CODE-EXPIRED: ');
    expect(markdown).toMatch(/ENT-03-CODE-EXPIRED: .*the document gives the remedy/);
  });
});
