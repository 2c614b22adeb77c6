/** Small flows for tests of the engine, so that no test depends on what the product says. */
import { createMachine } from 'xstate';
import * as build from '../../flows/build.ts';
import type { Flow, Flows } from '../../src/engine/flow.ts';
import type { Answer, Guide, WrittenStep } from '../../src/engine/step.ts';

type More<Kind extends WrittenStep['kind']> = Partial<
  Omit<Extract<WrittenStep, { kind: Kind }>, 'kind'>
>;

/** For each answer where it leads, or that with more than a label. */
type Ways = Record<string, string | ({ to: string } & Partial<Answer>)>;

/** The one record that toy flows rest on. */
export const RECORD = 'AZ-1';

const voices = { say: 'Please tell me.', note: 'A toy.', cites: [RECORD] };

/** @returns a guide, as it stands on a flow's root */
export const guide = (title: string, more: Partial<Guide> = {}): Guide => ({
  kind: 'guide',
  product: 'entrust',
  title,
  summary: `${title}, in one line.`,
  symptoms: [title],
  ...more,
});

const on = (ways: Ways) =>
  Object.fromEntries(
    Object.entries(ways).map(([id, way]) => {
      const {
        to,
        label = `Label of ${id}`,
        knows,
        ...more
      } = typeof way === 'string' ? { to: way } : way;
      const { target, meta } = build.to(to, label, more);
      return [id, { target, meta: { ...meta, ...(knows && { knows }) } }];
    }),
  );

/** @returns a question that everybody can answer, unless `certain` is taken away */
export const question = (text: string, ways: Ways, more: More<'question'> = {}) =>
  build.question({ text, ...voices, certain: 'A toy is never in doubt.', ...more }, on(ways));

/** @returns an instruction */
export const instruction = (text: string, ways: Ways, more: More<'instruction'> = {}) =>
  build.instruction({ text, ...voices, steps: [{ do: 'Turn the toy.' }], ...more }, on(ways));

/** @returns a check of the clock */
export const check = (text: string, ways: Ways, more: More<'check'> = {}) =>
  build.check(
    { text, ...voices, check: 'clock', byHand: [{ do: 'Look at the clock.' }], ...more },
    on(ways),
  );

/** @returns an end at which the problem is gone */
export const resolution = (text: string, more: More<'resolution'> = {}) =>
  build.resolution({
    text,
    ...voices,
    wrong: 'The toy was wound up.',
    fixed: 'Turning it.',
    ...more,
  });

/** @returns an end at which somebody else takes over */
export const escalation = (text: string, more: More<'escalation'> = {}) =>
  build.escalation({
    text,
    ...voices,
    to: 'administrator',
    problem: 'The toy does not turn.',
    asks: ['Look at the spring.'],
    ...more,
  });

/** @returns an end at which there is nothing to fix */
export const information = (text: string, more: More<'information'> = {}) =>
  build.information({ text, ...voices, ...more });

/** @returns a step that goes on in another flow, with answers that are known there */
export const goOn = (other: string, ...known: string[]) =>
  build.goOn(other, { ...(known.length > 0 ? { with: known } : {}), cites: [RECORD] });

type States = Record<string, object>;

/**
 * @param id the flow's id
 * @param states its states; it begins at the first
 * @param more what else the flow is to hold, sound or not
 * @returns the flow
 */
export function toy(id: string, states: States, more: object = {}): Flow {
  const config: object = {
    id,
    initial: Object.keys(states)[0],
    meta: guide(`Title of ${id}`),
    states,
    ...more,
  };
  // Some of these are unsound on purpose, which the types of a flow would not allow.
  return createMachine(config);
}

/** @returns flows by their ids */
export const toys = (...all: Flow[]): Flows => Object.fromEntries(all.map((one) => [one.id, one]));

/** A loop of `again`, two ends, a value, a door into another flow, and a door with an answer. */
export const circus = toys(
  toy('lion', {
    roars: question('Does it roar?', {
      yes: 'feed',
      no: { to: 'asleep', hint: 'It is quiet.' },
      often: {
        to: 'feed',
        value: { label: 'Times', pattern: '\\d{1,3}', example: '12' },
      },
      'not-sure': 'listen',
    }),
    listen: instruction('Listen', { worked: 'roars', failed: 'toTamer', cannot: 'toElephant' }),
    feed: instruction('Feed it', { worked: 'asleep', failed: 'stillRoars' }),
    stillRoars: question('Does it still roar?', { yes: 'toVet', no: 'asleep', else: 'toTamer' }),
    asleep: resolution('It is asleep'),
    toVet: escalation('The vet takes over'),
    toTamer: goOn('tamer', 'present'),
    toElephant: goOn('elephant'),
  }),
  toy('tamer', {
    there: question('Is the tamer there?', { present: 'hasWhip', away: 'toVet' }),
    hasWhip: question('Has she a whip?', { yes: 'crack', no: 'toLion', lost: 'toElephant' }),
    crack: instruction('Crack it', { worked: 'tamed', failed: 'toVet' }),
    tamed: resolution('The lion is tame'),
    toVet: escalation('The vet comes for the tamer'),
    toLion: goOn('lion'),
    toElephant: goOn('elephant', 'big', 'grey'),
  }),
  toy('elephant', {
    size: question('How big is it?', { big: 'colour', small: 'mouse' }),
    colour: question('Which colour?', { grey: 'nose', pink: 'wakeUp' }),
    nose: question('Is its nose long?', { yes: 'real', no: 'wakeUp' }),
    real: information('It is an elephant'),
    mouse: information('It is a mouse'),
    wakeUp: information('Wake up'),
  }),
);

/** The circus, with the guide in which a visit goes on when something was not the person's doing. */
export const alarmed: Flows = {
  ...circus,
  ...toys(
    toy('somebody-else', {
      what: question('What was it?', { approved: 'told', else: 'toTamer' }),
      told: escalation('Security takes over', { to: 'security' }),
      toTamer: goOn('tamer'),
    }),
  ),
};
