/**
 * A flow in the form that rooms load: the texts of agents and trainers, and the basis of the flow's proof,
 * which the workshop checks again, are left out of pages for people who are locked out.
 */

import type { Flow } from '../flow.ts';
import { statesOf } from '../graph.ts';
import { type Fielded, fieldsFor } from '../guideFields.ts';

/** The fields of a text that only the flows check reads. */
const proof: ReadonlySet<string> = new Set(['needs', 'answered', 'always']);

/** Replacements for fields that no page can do without. */
const inPlace: Readonly<Record<string, unknown>> = { say: '', note: '', symptoms: [] };

/** The fields that readers never see, with their replacements. */
const unseen = (of: Fielded): object =>
  Object.fromEntries(fieldsFor(of, 'staff', 'rooms').map((field) => [field, inPlace[field]]));

/**
 * @param flow a flow
 * @param isForReaders whether only the readers' voice is wanted
 * @returns its configuration as JSON, from which `createMachine` makes the same machine
 */
export function flowJson(flow: Flow, isForReaders: boolean): string {
  const without = (meta: object | undefined, less: object) =>
    isForReaders ? { ...meta, ...less } : meta;
  const states = statesOf(flow).map(([node, state]) => {
    const on = Object.entries(state.on ?? {}).map(
      ([id, way]) => [id, { ...way, meta: without(way.meta, unseen('answer')) }] as const,
    );
    const meta = 'say' in (state.meta ?? {}) ? without(state.meta, unseen('step')) : state.meta;
    return [node, { ...state, meta, ...(state.on && { on: Object.fromEntries(on) }) }] as const;
  });
  const config = {
    ...flow.config,
    schemas: undefined,
    meta: without(flow.config.meta, unseen('guide')),
    states: Object.fromEntries(states),
  };
  return JSON.stringify(config, function (this: { text?: unknown }, key, value) {
    return isForReaders && typeof this.text === 'string' && proof.has(key) ? undefined : value;
  });
}
