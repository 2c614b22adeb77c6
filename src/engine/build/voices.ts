/**
 * A flow as rooms need it: what agents and trainers say and hear, and what the flow's proof rests on,
 * which the workshop checks again, is not in the pages of those who are locked out.
 */
import type { Flow } from '../flow.ts';
import { statesOf } from '../graph.ts';

/** The fields of a text that only the flows check reads. */
const proof: ReadonlySet<string> = new Set(['needs', 'answered', 'always']);

/** What readers never see of a step, with what stands in its place. */
const ofStep = { say: '', note: '', do: undefined, listenFor: undefined, isAboutPin: undefined };
const ofAnswer = { caller: undefined, isOther: undefined };
const ofGuide = { symptoms: [] };

/**
 * @param flow a flow
 * @param isForReaders whether only its readers' voice is wanted
 * @returns its configuration as JSON: what `createMachine` makes the same machine of
 */
export function flowJson(flow: Flow, isForReaders: boolean): string {
  const without = (meta: object | undefined, less: object) =>
    isForReaders ? { ...meta, ...less } : meta;
  const states = statesOf(flow).map(([node, state]) => {
    const on = Object.entries(state.on ?? {}).map(
      ([id, way]) => [id, { ...way, meta: without(way.meta, ofAnswer) }] as const,
    );
    const meta = 'say' in (state.meta ?? {}) ? without(state.meta, ofStep) : state.meta;
    return [node, { ...state, meta, ...(state.on && { on: Object.fromEntries(on) }) }] as const;
  });
  const config = {
    ...flow.config,
    schemas: undefined,
    meta: without(flow.config.meta, ofGuide),
    states: Object.fromEntries(states),
  };
  return JSON.stringify(config, function (this: { text?: unknown }, key, value) {
    return isForReaders && typeof this.text === 'string' && proof.has(key) ? undefined : value;
  });
}
