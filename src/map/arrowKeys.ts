/** Where the arrow keys lead on the map: along answers, and between the targets of one step's answers. */
import type { MapLayout, MapNode } from './mapLayout.ts';
import type { Walk } from './walk.ts';

/** The keys that move. */
const moveKeys = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
export type MoveKey = (typeof moveKeys)[number];

/**
 * @param key a key that was pressed
 * @returns whether it moves
 */
export const isMoveKey = (key: string): key is MoveKey =>
  (moveKeys as readonly string[]).includes(key);

/**
 * @param layout the map
 * @param walk the way walked, which is preferred
 * @param from the current step
 * @param key the key pressed
 * @param came for steps reached before, the step they were reached from
 * @returns the step to which the key leads; the current one if it leads nowhere
 */
export function stepTowards(
  layout: MapLayout,
  walk: Pick<Walk, 'edges' | 'here' | 'nodes'>,
  from: string,
  key: MoveKey,
  came: ReadonlyMap<string, string>,
): string {
  const { edges, nodes } = layout;
  if (key === 'Home') return walk.nodes[0] ?? from;
  if (key === 'End') return nodes.some(({ node }) => node === walk.here) ? walk.here : from;
  const isWalked = (edge: { from: string; answer: string }) =>
    walk.edges.has(`${edge.from}/${edge.answer}`);
  const isOnward = ({ path }: { path: string | undefined }) => path !== undefined;
  if (key === 'ArrowRight') {
    const on = edges.filter((edge) => edge.from === from);
    return (on.find(isWalked) ?? on.find(isOnward) ?? on[0])?.to ?? from;
  }
  const into = edges.filter((edge) => edge.to === from);
  const back =
    into.find((edge) => edge.from === came.get(from)) ??
    into.find(isWalked) ??
    into.find(isOnward) ??
    into[0];
  if (key === 'ArrowLeft') return back?.from ?? from;
  const siblings = new Set(edges.filter((edge) => edge.from === back?.from).map(({ to }) => to));
  const sign = key === 'ArrowDown' ? 1 : -1;
  const here = nodes.find(({ node }) => node === from);
  if (here === undefined) return from;
  // Steps at the same height follow each other from left to right.
  const order = (a: MapNode, b: MapNode) => (a.y - b.y || a.x - b.x) * sign;
  const beyond = (some: readonly MapNode[]) =>
    some.filter((other) => order(other, here) > 0).sort(order)[0]?.node;
  return (
    beyond(nodes.filter(({ node }) => siblings.has(node))) ??
    beyond(nodes.filter(({ x }) => Math.abs(x - here.x) < 120)) ??
    from
  );
}
