import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, it } from 'vitest';
import { createMachine } from 'xstate';
import { allFlows } from '../../flows/all.ts';
import { diffFlows } from '../../src/engine/authoring/diff.ts';
import { describeDiff } from '../../src/engine/authoring/diffText.ts';
import type { TextEdit } from '../../src/engine/authoring/textEdits.ts';
import type { Flow, Flows } from '../../src/engine/flow.ts';

/** A guide with doors, facts, claims, asks and protected operations, and those behind its doors. */
const ids = [
  'token-does-not-work',
  'clock-drift',
  'activation-code-expired',
  'identity-name-exists',
] as const;
const flows: Flows = Object.fromEntries(ids.map((id) => [id, allFlows[id] as Flow]));

interface Answered {
  target: string;
  meta: Record<string, unknown> & { label: string; knows?: { id: string; how: string }[] };
}
interface State {
  meta: Record<string, unknown> & { kind: string; cites: string[] };
  on?: Record<string, Answered>;
}
interface Config {
  id: string;
  initial: string;
  meta: { title: string; symptoms: string[] };
  states: Record<string, State>;
}

type Named = Partial<TextEdit>;
/** What an edit does: to which places, and which ways it changes. */
interface Expected {
  readonly edits: readonly Named[];
  readonly ways?: readonly { readonly node?: string; readonly answer?: string }[];
}

/** Chooses by a seed. */
const chooser = (seed: number) => {
  const random = xoroshiro128plus(seed);
  return <One>(list: readonly One[]): One => {
    const one = list[uniformInt(random, 0, list.length - 1)];
    if (one === undefined) throw new Error('there is nothing to choose from');
    return one;
  };
};
type Choose = ReturnType<typeof chooser>;

const statesOf = (config: Config, fits: (state: State) => boolean) =>
  Object.entries(config.states).filter(([, state]) => fits(state));
const answersOf = (
  config: Config,
  fits: (answer: Answered, node: string) => boolean = () => true,
) =>
  Object.entries(config.states).flatMap(([node, { on = {} }]) =>
    Object.entries(on)
      .filter(([, answer]) => fits(answer, node))
      .map(([id, answer]) => ({ node, id, answer })),
  );

/** Rewords a plain text of some steps. */
const reword = (field: string) => (config: Config, choose: Choose) => {
  const [node, { meta }] = choose(
    statesOf(config, (state) => typeof state.meta[field] === 'string'),
  );
  const before = meta[field];
  meta[field] = `${before} Reworded.`;
  return {
    edits: [{ what: 'text', node, field, before, now: `${before} Reworded.` } as Named],
  };
};

const endings = ['resolution', 'escalation', 'information'];

const edits: Readonly<Record<string, (config: Config, choose: Choose) => Expected>> = {
  'the words of a question': reword('text'),
  'what an agent says': reword('say'),
  'a trainer’s note': reword('note'),
  'why something is asked': reword('why'),
  'an answer’s label': (config, choose) => {
    const { node, id, answer } = choose(answersOf(config));
    answer.meta.label += ' indeed';
    return { edits: [{ what: 'text', node, answer: id, field: 'label' }] };
  },
  'an answer’s hint': (config, choose) => {
    const { node, id, answer } = choose(answersOf(config, ({ meta }) => meta.hint === undefined));
    answer.meta.hint = 'A hint.';
    return { edits: [{ what: 'text', node, answer: id, field: 'hint', now: 'A hint.' }] };
  },
  'a record cited': (config, choose) => {
    const [node, { meta }] = choose(statesOf(config, () => true));
    meta.cites = [...meta.cites, 'ENT-99-NEW'];
    return { edits: [{ what: 'record', node, field: 'cites', now: 'ENT-99-NEW' }] };
  },
  'an ask that is dropped': (config, choose) => {
    const [node, { meta }] = choose(
      statesOf(config, (state) => listOf(state.meta.asks).length > 1),
    );
    meta.asks = listOf(meta.asks).slice(1);
    return { edits: [{ what: 'ask', node, field: 'asks' }] };
  },
  'an ask that is added': (config, choose) => {
    const [node, { meta }] = choose(
      statesOf(config, (state) => listOf(state.meta.asks).length > 0),
    );
    meta.asks = [...listOf(meta.asks), 'Look at the moon.'];
    return { edits: [{ what: 'ask', node, field: 'asks', now: 'Look at the moon.' }] };
  },
  'a claim that is made plain': (config, choose) => {
    const [node, { meta }] = choose(statesOf(config, ({ meta: { problem } }) => isBound(problem)));
    const { text } = meta.problem as { text: string };
    meta.problem = text;
    return { edits: [{ what: 'claim', node, field: 'problem', now: text }] };
  },
  'a claim that is bound': (config, choose) => {
    const [node, { meta }] = choose(
      statesOf(config, ({ meta: { left } }) => typeof left === 'string'),
    );
    const before = meta.left as string;
    meta.left = { text: before, unless: ['clock-in-sync'] };
    return {
      edits: [
        { what: 'claim', node, field: 'left', before, now: `${before} [unless clock-in-sync]` },
      ],
    };
  },
  'a fact that an answer establishes no more': (config, choose) => {
    const { node, id, answer } = choose(answersOf(config, ({ meta }) => meta.knows?.length === 1));
    const fact = answer.meta.knows?.[0];
    delete answer.meta.knows;
    return {
      edits: [
        { what: 'fact', node, answer: id, field: 'knows', before: `${fact?.id} (${fact?.how})` },
      ],
    };
  },
  'how a fact came to be known': (config, choose) => {
    const { node, id, answer } = choose(answersOf(config, ({ meta }) => meta.knows?.length === 1));
    const [fact] = answer.meta.knows ?? [];
    answer.meta.knows = [{ ...fact, id: fact?.id ?? '', how: 'brought' }];
    return {
      edits: [{ what: 'fact', node, answer: id, field: 'knows', now: `${fact?.id} (brought)` }],
    };
  },
  'a protected operation': (config, choose) => {
    const [node, { meta }] = choose(
      statesOf(
        config,
        (state) => state.meta.operation === undefined && state.meta.kind === 'question',
      ),
    );
    meta.operation = 'unlock';
    return { edits: [{ what: 'operation', node, field: 'operation', now: 'unlock' }] };
  },
  'a protected operation that is taken away': (config, choose) => {
    const [node, { meta }] = choose(
      statesOf(config, (state) => state.meta.operation !== undefined),
    );
    const before = meta.operation as string;
    delete meta.operation;
    return { edits: [{ what: 'operation', node, field: 'operation', before }] };
  },
  'who takes over': (config, choose) => {
    const [node, { meta }] = choose(statesOf(config, (state) => state.meta.kind === 'escalation'));
    const before = meta.to as string;
    meta.to = 'vendor-support';
    return { edits: [{ what: 'role', node, field: 'to', before, now: 'vendor-support' }] };
  },
  'an answer that is added': (config, choose) => {
    const [node, state] = choose(statesOf(config, ({ on }) => on !== undefined));
    const target = choose(statesOf(config, ({ meta }) => endings.includes(meta.kind)))[0];
    state.on = { ...state.on, brandnew: { target, meta: { label: 'Something new' } } };
    return {
      edits: [{ what: 'answer', node, answer: 'brandnew', now: 'Something new' }],
      ways: [{ node, answer: 'brandnew' }],
    };
  },
  'an answer that is gone': (config, choose) => {
    const { node, id, answer } = choose(answersOf(config));
    delete config.states[node]?.on?.[id];
    return {
      edits: [{ what: 'answer', node, answer: id, before: answer.meta.label }],
      ways: [{ node, answer: id }],
    };
  },
  'an answer that leads elsewhere': (config, choose) => {
    const { node, id, answer } = choose(answersOf(config));
    const before = answer.target;
    answer.target = choose(
      statesOf(config, ({ meta }) => endings.includes(meta.kind)).filter(
        ([name]) => name !== before,
      ),
    )[0];
    return {
      edits: [{ what: 'way', node, answer: id, field: 'target', before, now: answer.target }],
      ways: [{ node, answer: id }],
    };
  },
  'a step that is added': (config, choose) => {
    config.states.brandnew = structuredClone(
      choose(statesOf(config, ({ meta }) => endings.includes(meta.kind)))[1],
    );
    return { edits: [{ what: 'step', node: 'brandnew', now: config.states.brandnew.meta.kind }] };
  },
  'the order of answers': (config, choose) => {
    const [node, state] = choose(statesOf(config, ({ on = {} }) => Object.keys(on).length > 2));
    const [first, ...others] = Object.entries(state.on ?? {});
    state.on = Object.fromEntries([...others, ...(first ? [first] : [])]);
    return { edits: [{ what: 'order', node, field: 'answers' }] };
  },
  'where a guide begins': (config, choose) => {
    const before = config.initial;
    config.initial = choose(
      statesOf(config, ({ on }) => on !== undefined).filter(([name]) => name !== before),
    )[0];
    return {
      edits: [{ what: 'way', field: 'initial', before, now: config.initial }],
      ways: [{}],
    };
  },
  'a guide’s title': (config) => {
    const before = config.meta.title;
    config.meta.title = 'Another title';
    return { edits: [{ what: 'text', field: 'title', before, now: 'Another title' }] };
  },
  'a symptom': (config) => {
    const [before] = config.meta.symptoms.splice(0, 1);
    return { edits: [{ what: 'text', field: 'symptoms', before } as Named] };
  },
  'where a door opens': (config, choose) => {
    const [node, { meta }] = choose(statesOf(config, (state) => state.meta.kind === 'continue'));
    const before = meta.flow as string;
    const known = listOf(meta.with).map(
      (one): Named => ({ what: 'way', node, field: 'with', before: one as string }),
    );
    meta.flow = ids.find((id) => id !== before && id !== config.id);
    delete meta.with;
    return {
      edits: [{ what: 'way', node, field: 'flow', before, now: meta.flow } as Named, ...known],
      ways: [{ node }],
    };
  },
};

/** Sets a field of a step, or of the guide, that says one thing. */
const set =
  (what: TextEdit['what'], field: string, now: string, fits: (meta: State['meta']) => boolean) =>
  (config: Config, choose: Choose): Expected => {
    const [node, { meta }] = choose(statesOf(config, (state) => fits(state.meta)));
    const before = meta[field] as string | undefined;
    meta[field] = now;
    return { edits: [{ what, node, field, now, ...(before !== undefined && { before }) }] };
  };

/** Adds to a list of a step. */
const extend =
  (what: TextEdit['what'], field: string, kinds?: readonly string[]) =>
  (config: Config, choose: Choose): Expected => {
    const [node, { meta }] = choose(
      statesOf(config, (state) => kinds?.includes(state.meta.kind) ?? true),
    );
    meta[field] = [...listOf(meta[field]), 'Something more.'];
    return { edits: [{ what, node, field, now: 'Something more.' }] };
  };

/** Moves the first of a list of a step to its end. */
const reorder = (field: string) => (config: Config, choose: Choose) => {
  const [node, { meta }] = choose(
    statesOf(config, (state) => new Set(listOf(state.meta[field])).size > 1),
  );
  const [first, ...others] = listOf(meta[field]);
  meta[field] = [...others, first];
  return { edits: [{ what: 'order', node, field } as Named] };
};

/** Sets a field of an answer. */
const answerSet =
  (what: TextEdit['what'], field: string, value: unknown, more: Partial<Named> = {}) =>
  (config: Config, choose: Choose): Expected => {
    const { node, id, answer } = choose(
      answersOf(config, ({ meta }) => meta[field.split('.')[0] ?? ''] === undefined),
    );
    answer.meta[field.split('.')[0] ?? ''] = value;
    return { edits: [{ what, node, answer: id, field, ...more }] };
  };

/** Rewords a fact wherever it is established. */
const refact = (field: 'text' | 'about') => (config: Config, choose: Choose) => {
  const known = answersOf(config).flatMap(({ answer }) => answer.meta.knows ?? []);
  const { id } = choose(known);
  for (const fact of known) if (fact.id === id) Object.assign(fact, { [field]: 'otherwise' });
  return {
    edits: [
      {
        what: 'fact',
        flow: 'facts',
        node: id,
        field,
        now: expect.stringContaining('otherwise'),
      } as Named,
    ],
  };
};

const isQuestion = ({ kind }: State['meta']) => kind === 'question';

/** An ending to which one answer leads. */
function lonelyEnding(config: Config, choose: Choose) {
  const leading = (node: string) => answersOf(config, ({ target }) => target === node);
  const [node] = choose(
    statesOf(config, ({ meta }) => endings.includes(meta.kind)).filter(
      ([name]) => leading(name).length === 1,
    ),
  );
  const [from] = leading(node);
  const state = config.states[node];
  if (from === undefined || state === undefined) throw new Error('nothing leads there');
  return { node, state, from };
}

const rarer: typeof edits = {
  'what is known behind a door': (config, choose) => {
    const [node, { meta }] = choose(statesOf(config, (state) => state.meta.kind === 'continue'));
    const to = flows[meta.flow as string]?.config as unknown as Config | undefined;
    const given = Object.keys(to?.states[to.initial]?.on ?? {})[1] ?? '';
    const before = listOf(meta.with)[0] as string | undefined;
    meta.with = [given];
    if (given === before || to === undefined) throw new Error('it leads there already');
    return {
      edits: [{ what: 'way', node, field: 'with', now: given, ...(before && { before }) }],
      ways: [{ node }],
    };
  },
  'asks in another order': reorder('asks'),
  'things to do in another order': reorder('steps'),
  'a symptom that is added': (config) => {
    config.meta.symptoms.push('locked out again');
    return { edits: [{ what: 'text', field: 'symptoms', now: 'locked out again' }] };
  },
  'symptoms in another order': (config) => {
    config.meta.symptoms.reverse();
    return { edits: [{ what: 'order', field: 'symptoms' }] };
  },
  'whose guide it is': (config) => {
    Object.assign(config.meta, { product: 'azure-mfa' });
    return { edits: [{ what: 'setting', field: 'product', now: 'azure-mfa' }] };
  },
  'an ask that is reworded': (config, choose) => {
    const [node, { meta }] = choose(
      statesOf(config, (state) => typeof listOf(state.meta.asks)[0] === 'string'),
    );
    const [before, ...others] = listOf(meta.asks) as string[];
    meta.asks = ['Look at the moon.', ...others];
    return {
      edits: [
        { what: 'ask', node, field: 'asks', now: 'Look at the moon.', ...(before && { before }) },
      ],
    };
  },
  'an ask that is bound': (config, choose) => {
    const [node, { meta }] = choose(
      statesOf(config, (state) => typeof listOf(state.meta.asks)[0] === 'string'),
    );
    const [text, ...others] = listOf(meta.asks);
    meta.asks = [{ text, when: ['clock-in-sync'] }, ...others];
    return { edits: [{ what: 'claim', node, field: 'asks', now: `${text} [when clock-in-sync]` }] };
  },
  'what a claim needs': (config, choose) => {
    const [node, { meta }] = choose(statesOf(config, ({ meta: { problem } }) => isBound(problem)));
    meta.problem = { ...(meta.problem as object), needs: ['address-right'] };
    return { edits: [{ what: 'claim', node, field: 'problem' }] };
  },
  'a gate that is another': (config, choose) => {
    const [node, { meta }] = choose(
      statesOf(config, (state) => state.meta.operation !== undefined),
    );
    const before = meta.operation as string;
    meta.operation = 'change-number';
    return {
      edits: [{ what: 'operation', node, field: 'operation', before, now: 'change-number' }],
    };
  },
  'an ending that is gone, with its answer': (config, choose) => {
    const { node, state, from } = lonelyEnding(config, choose);
    delete config.states[node];
    delete config.states[from.node]?.on?.[from.id];
    return {
      edits: [
        { what: 'answer', node: from.node, answer: from.id, before: from.answer.meta.label },
        { what: 'step', node, before: state.meta.kind },
      ],
      ways: [{ node: from.node, answer: from.id }],
    };
  },
  'an ending that is renamed': (config, choose) => {
    const { node, state, from } = lonelyEnding(config, choose);
    delete config.states[node];
    config.states.brandnew = state;
    from.answer.target = 'brandnew';
    return {
      edits: [
        { what: 'way', node: from.node, answer: from.id, before: node, now: 'brandnew' },
        { what: 'step', node: 'brandnew', now: state.meta.kind },
        { what: 'step', node, before: state.meta.kind },
      ],
      ways: [{ node: from.node, answer: from.id }],
    };
  },
  'the order of steps': (config) => {
    const [first, ...others] = Object.entries(config.states);
    config.states = Object.fromEntries([...others, ...(first ? [first] : [])]);
    return { edits: [{ what: 'order', field: 'states' }] };
  },
  'a step of another kind': set('step', 'kind', 'check', ({ kind }) => kind === 'instruction'),
  'why nobody can be unsure': set('setting', 'certain', 'It is there.', isQuestion),
  'who it was not': set('text', 'notMe', 'This was not me', isQuestion),
  'what an agent does': set('text', 'do', 'Open the profile.', () => true),
  'what to listen for': extend('text', 'listenFor', ['question']),
  'a standard': extend('record', 'standards'),
  'words on a screen': (config, choose) => {
    const [node, { meta }] = choose(statesOf(config, (state) => state.meta.shows !== undefined));
    meta.shows = { ...(meta.shows as object), words: 'Other words' };
    return { edits: [{ what: 'text', node, field: 'shows.words', now: 'Other words' }] };
  },
  'a value that is asked for': answerSet(
    'text',
    'value.pattern',
    { pattern: '\\d' },
    { now: '\\d' },
  ),
  'what was read': answerSet('setting', 'reads.message', { message: 'Denied' }, { now: 'Denied' }),
  'a way to get codes': answerSet('setting', 'isChannel', true),
  'a finding': answerSet('setting', 'isFinding', true),
  'a fact that an answer establishes': answerSet(
    'fact',
    'knows',
    [{ id: 'brand-new', how: 'read', text: 'It is new.' }],
    { now: 'brand-new (read)' },
  ),
  'what a caller says': (config, choose) => {
    const { node, id, answer } = choose(answersOf(config));
    answer.meta.caller = [...listOf(answer.meta.caller), 'Something more.'];
    return { edits: [{ what: 'text', node, answer: id, field: 'caller', now: 'Something more.' }] };
  },
  'the words of a fact': refact('text'),
  'what a fact is about': refact('about'),
  'two edits of two kinds': (config, choose) => {
    const one = reword('note')(config, choose);
    config.meta.title = 'Another title';
    return { edits: [{ what: 'text', field: 'title', now: 'Another title' }, ...one.edits] };
  },
};

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const isBound = (value: unknown) => typeof value === 'object' && value !== null && 'text' in value;

function edited(id: string, seed: number, edit: (typeof edits)[string]) {
  const config: Config = structuredClone({ ...flows[id]?.config, schemas: undefined }) as never;
  const expected = edit(config, chooser(seed));
  return { expected, flows: { ...flows, [id]: createMachine(config as never) as Flow } };
}

describe('what a change of the guides does', () => {
  const cases = Object.entries({ ...edits, ...rarer }).flatMap(([name, edit]) =>
    [1, 2].flatMap((seed) => [{ name, seed, edit }]),
  );

  it.each(cases)(
    '$name (seed $seed) is named at its place, and nothing else is',
    ({ seed, edit }) => {
      // Not each guide has all of it: the first that does is taken.
      for (const id of ids) {
        let made: ReturnType<typeof edited>;
        try {
          made = edited(id, seed, edit);
        } catch {
          continue;
        }
        const diff = diffFlows(flows, made.flows);
        const found = diff.edits;
        expect(found).toEqual(
          made.expected.edits.map((one) => expect.objectContaining({ flow: id, ...one })),
        );
        const ways = made.expected.ways ?? [];
        expect(diff.ways).toEqual(ways.map((way) => expect.objectContaining({ flow: id, ...way })));
        // Which step stands before which in the file is nothing to a visit.
        const isSame = found.every(({ field }) => field === 'states');
        expect(diff.links.map(({ flow }) => flow)).toEqual(isSame ? [] : [id]);
        if (found.every(({ what }) => what === 'text' || what === 'record'))
          expect(diff.endings).toEqual([]);
        return;
      }
      throw new Error('no guide has that to be edited');
    },
  );

  it('says nothing where nothing was changed', () => {
    const diff = diffFlows(flows, flows);
    expect(diff).toEqual({ edits: [], ways: [], endings: [], links: [] });
    expect(describeDiff(diff)).toBe('Nothing has changed.');
  });

  it('names a guide that came and one that is gone', () => {
    const { 'clock-drift': gone, ...others } = flows;
    expect(diffFlows(others, flows).edits).toEqual([
      expect.objectContaining({ what: 'guide', flow: 'clock-drift', now: gone?.config.meta.title }),
    ]);
    const { edits: removed, links } = diffFlows(flows, others);
    expect(removed).toContainEqual(expect.objectContaining({ what: 'guide', flow: 'clock-drift' }));
    expect(links).toContainEqual(expect.objectContaining({ flow: 'clock-drift' }));
  });

  it('shows a way that leads elsewhere with an example that can be opened, and what is lost behind it', () => {
    const { flows: now, expected } = edited(
      'token-does-not-work',
      5,
      edits['an answer that is gone'] ?? (() => ({ edits: [] })),
    );
    const [way] = diffFlows(flows, now).ways;
    const [edit] = expected.edits;
    expect(way?.example?.endsWith(`/${edit?.answer}`)).toBe(true);
    expect(way?.lost.length).toBeGreaterThan(0);
  });

  it('is written as Markdown without words of guides becoming marks', () => {
    const { flows: now } = edited('token-does-not-work', 1, reword('text'));
    const text = describeDiff(diffFlows(flows, now), true);
    expect(text).toContain('## token-does-not-work');
    expect(text).toMatch(/^ {2}- \+ .*Reworded\.$/m);
    const bold = edited('token-does-not-work', 1, (config) => {
      config.meta.title = '**Bold** <b>';
      return { edits: [] };
    });
    expect(describeDiff(diffFlows(flows, bold.flows), true)).toContain('\\*\\*Bold\\*\\* \\<b\\>');
  });
});
