/** The consequences of renaming part of a guide. */
import type { GuideFile } from '../engine/guideFile.ts';

type States = GuideFile['flow']['states'];

const mapped = (guide: GuideFile, change: (states: States) => unknown): GuideFile => ({
  ...guide,
  flow: { ...guide.flow, states: change(guide.flow.states) as States },
});

/** Changes every JSON value below a field of one of these names. */
function below(
  value: unknown,
  fields: readonly string[],
  change: (text: string) => string,
): unknown {
  const within = (part: unknown, isNamed: boolean): unknown => {
    if (typeof part === 'string') return isNamed ? change(part) : part;
    if (Array.isArray(part)) return part.map((one) => within(one, isNamed));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).map(([name, one]) => [name, within(one, fields.includes(name))]),
    );
  };
  return within(value, false);
}

/** @returns the guide with a step renamed wherever it is mentioned */
export function withRenamedStep(guide: GuideFile, from: string, to: string): GuideFile {
  const change = (place: string) => {
    if (place === from) return to;
    return place.startsWith(`${from}/`) ? to + place.slice(from.length) : place;
  };
  const renamed = mapped(guide, (states) =>
    below(
      Object.fromEntries(
        Object.entries(states).map(([name, state]) => [name === from ? to : name, state]),
      ),
      ['target', 'answered'],
      change,
    ),
  );
  const { initial } = guide.flow;
  return { ...renamed, flow: { ...renamed.flow, initial: initial === from ? to : initial } };
}

/** @returns the guide with the texts that depend on an answer, once that has been renamed */
export const withRenamedAnswers = (guide: GuideFile, from: string, to: string): GuideFile =>
  mapped(guide, (states) => below(states, ['answered'], (place) => (place === from ? to : place)));

/** @returns the guide with the steps that cite a record, once that has a new id */
export const withRenamedRecord = (guide: GuideFile, from: string, to: string): GuideFile =>
  mapped(guide, (states) => below(states, ['cites'], (id) => (id === from ? to : id)));
