/**
 * A flow's revision: a short hash of its content. It is the same in every build, and changes with any step,
 * answer or edge. Shared links carry it.
 */
import { type Flow, type Flows, flowById } from './flow.ts';
import { fnv1a } from './fnv.ts';
import type { Replay } from './transcript.ts';

const known = new WeakMap<Flow, string>();

/**
 * @param flow a flow
 * @returns six characters of `0-9a-z`
 */
export function revisionOf(flow: Flow): string {
  let revision = known.get(flow);
  if (revision === undefined) {
    revision = fingerprint({ ...flow.config, schemas: undefined });
    known.set(flow, revision);
  }
  return revision;
}

/**
 * Provides a flow's revision if it was computed earlier, which takes a slow phone a tenth of a second.
 *
 * @param flow a flow
 * @param revision what `revisionOf` returns for it
 * @public called by code that scripts/vite/flow-files.ts adds to a flow's file
 */
export function rememberRevision(flow: Flow, revision: string): void {
  known.set(flow, revision);
}

/**
 * @param flows flows by id
 * @param replayed a replayed transcript
 * @returns the revisions of the flows on the visit's path, in order, joined by dots: what a shared link
 *   carries as `r`
 */
export function revisionOfVisit(flows: Flows, { visited }: Replay): string {
  const passed = new Set(visited.map(({ flow }) => flow));
  return [...passed]
    .flatMap((id) => flowById(flows, id) ?? [])
    .map(revisionOf)
    .join('.');
}

/**
 * @param content any JSON value
 * @returns six characters of `0-9a-z` that change with the content
 */
export const fingerprint = (content: unknown): string =>
  (fnv1a(canonical(content)) >>> 1).toString(36).padStart(6, '0');

/**
 * JSON with sorted keys, so that only content counts; the order in which a step offers its answers is
 * content, since people see it.
 */
function canonical(value: unknown, key = ''): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item)).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  if (key !== 'on') entries.sort(([a], [b]) => (a < b ? -1 : 1));
  // States and answers are named by authors, possibly `on`.
  const name = (k: string) => (key === 'on' || key === 'states' ? '' : k);
  return `{${entries.map(([k, item]) => `${JSON.stringify(k)}:${canonical(item, name(k))}`).join()}}`;
}
