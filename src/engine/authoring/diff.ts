/**
 * The effects of a change to the guides, by behaviour rather than by line: what is offered, said and
 * established differently, which ways are new, gone or redirected, with what knowledge each ending is
 * reached, and which links have to be compared. For tooling and tests.
 */
import { guideAddress } from '../address.ts';
import { defined } from '../defined.ts';
import type { Flows } from '../flow.ts';
import { factsIn, graphOf, placeOf, reachability, type StepPoint, waysFrom } from '../graph.ts';
import { revisionOf } from '../revision.ts';
import { isEnding } from '../stepKinds.ts';
import { replay, type Transcript } from '../transcript.ts';
import { followWays } from './claims.ts';
import { type EditPlace, editsOf, namesOfBoth, type TextEdit } from './textEdits.ts';

/** An answer, door or beginning that leads elsewhere than before. */
export interface ChangedWay extends EditPlace {
  /** `flow/step`; absent if there was no such way. */
  readonly before?: string;
  /** `flow/step`; absent if the way no longer exists. */
  readonly now?: string;
  /** The shortest way that takes it, now, or before if it is gone; absent if none does. */
  readonly example?: string;
  /** Endings that can be reached after it but could not before, and vice versa. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/** On how many of the ways to an ending a fact is established. */
type Share = 'no way' | 'some ways' | 'every way';

/** An ending that is reached with other knowledge than before. */
export interface ChangedEnding {
  readonly flow: string;
  readonly node: string;
  readonly reach: 'new' | 'gone' | 'otherwise';
  /** The facts that are now known there on more, or fewer, ways. */
  readonly facts: readonly { readonly fact: string; readonly before: Share; readonly now: Share }[];
  /** The shortest way there, now, or before if it is gone. */
  readonly example: string;
}

/** A guide whose links already in circulation carry another revision. */
export interface ChangedLinks {
  readonly flow: string;
  /** Absent if the guide is new, or has been removed. */
  readonly before?: string;
  readonly now?: string;
  /** Earlier shortest ways that no longer lead to the same step. */
  readonly lost: readonly string[];
}

/** All effects of a change. */
export interface FlowsDiff {
  readonly edits: readonly TextEdit[];
  readonly ways: readonly ChangedWay[];
  readonly endings: readonly ChangedEnding[];
  readonly links: readonly ChangedLinks[];
}

/**
 * @param before the flows as they were
 * @param now the flows as they are
 * @returns the effects of the change, in the order of the flows and of their steps
 */
export function diffFlows(before: Flows, now: Flows): FlowsDiff {
  const [was, is] = [version(before), version(now)];
  return {
    edits: editsOf(before, now),
    ways: changedWays(was, is),
    endings: changedEndings(was, is),
    links: changedLinks(was, is),
  };
}

/** One version of the flows, with cached answers to frequent questions. */
function version(flows: Flows) {
  const read = versions.get(flows) ?? readVersion(flows);
  versions.set(flows, read);
  return read;
}

const versions = new WeakMap<Flows, ReturnType<typeof readVersion>>();

function readVersion(flows: Flows) {
  const graphs = new Map(Object.entries(flows).map(([id, flow]) => [id, graphOf(flow)]));
  const shortest = followWays(flows)(() => false);
  const ahead = reachability(flows);
  const endingsFrom = new Map<string, ReadonlySet<string>>();
  let known: ReturnType<typeof knowledgeOf> | undefined;
  return {
    flows,
    graphs,
    knowledge: () => {
      known ??= knowledgeOf(flows);
      return known;
    },
    /** The shortest way to a step, from the beginning of any guide. */
    wayTo: (at: string): Transcript | undefined => shortest.get(at)?.[0]?.transcript,
    /** Every ending that can be reached from a step, itself included. */
    endingsFrom: (at: string): ReadonlySet<string> => {
      const known = endingsFrom.get(at);
      if (known) return known;
      const found = new Set(
        [at, ...ahead(pointOf(at))].filter((place) => {
          const { flow, node } = pointOf(place);
          return isEnding(graphs.get(flow)?.steps.get(node));
        }),
      );
      endingsFrom.set(at, found);
      return found;
    },
  };
}

type Version = ReturnType<typeof version>;

const pointOf = (at: string): StepPoint => {
  const [flow = '', node = ''] = at.split('/');
  return { flow, node };
};

/** Where each beginning, answer and door of a flow leads, by its place. */
function leadsOf({ flows, graphs }: Version, id: string): ReadonlyMap<string, LeadingTo> {
  const graph = graphs.get(id);
  if (graph === undefined) return new Map();
  const ways = [...graph.steps.keys()].flatMap((node) =>
    waysFrom(flows, { flow: id, node }).map(({ to, answer }): [string, LeadingTo] => [
      `${node}>${answer ?? ''}`,
      { flow: id, node, ...(answer === undefined ? {} : { answer }), to: placeOf(to) },
    ]),
  );
  return new Map<string, LeadingTo>([['>', { flow: id, to: `${id}/${graph.initial}` }], ...ways]);
}

interface LeadingTo extends EditPlace {
  readonly to: string;
}

function changedWays(before: Version, now: Version): ChangedWay[] {
  return namesOfBoth(before.graphs.keys(), now.graphs.keys()).flatMap((id) => {
    const [was, is] = [leadsOf(before, id), leadsOf(now, id)];
    return namesOfBoth(was.keys(), is.keys()).flatMap((key): ChangedWay[] => {
      const [old, present] = [was.get(key), is.get(key)];
      if (old?.to === present?.to) return [];
      const { to: _, ...place } = present ?? old ?? { flow: id, to: '' };
      const reached = present ? now.endingsFrom(present.to) : new Set<string>();
      const reachedBefore = old ? before.endingsFrom(old.to) : new Set<string>();
      const example = exampleOf(present ? now : before, place);
      return [
        {
          ...place,
          ...defined({ before: old?.to, now: present?.to, example }),
          gained: [...reached].filter((one) => !reachedBefore.has(one)),
          lost: [...reachedBefore].filter((one) => !reached.has(one)),
        },
      ];
    });
  });
}

function exampleOf({ wayTo }: Version, { flow, node, answer }: EditPlace): string | undefined {
  if (node === undefined) return guideAddress({ flow, answers: [] });
  const there = wayTo(`${flow}/${node}`);
  const answers = answer === undefined ? [] : [answer];
  return there && guideAddress({ ...there, answers: [...there.answers, ...answers] });
}

/** For each ending, on how many ways to it each fact is known. */
function knowledgeOf(flows: Flows): ReadonlyMap<string, ReadonlyMap<string, Share>> {
  const follow = followWays(flows);
  const facts = new Set(factsIn(flows).map(({ id }) => id));
  const shares = new Map<string, Map<string, Share>>();
  for (const [at] of follow(() => false)) shares.set(at, new Map());
  for (const fact of facts)
    for (const [at, ways] of follow((id) => id === fact)) {
      const knowing = ways.filter((way) => way.facts.length > 0).length;
      if (knowing > 0)
        shares.get(at)?.set(fact, knowing === ways.length ? 'every way' : 'some ways');
    }
  return shares;
}

function changedEndings(before: Version, now: Version): ChangedEnding[] {
  const [was, is] = [before.knowledge(), now.knowledge()];
  const endingsOf = ({ graphs }: Version, known: ReturnType<typeof knowledgeOf>) =>
    [...graphs.values()].flatMap((graph) =>
      [...graph.steps]
        .map(([node, step]) => ({ at: `${graph.id}/${node}`, step }))
        .filter(({ at, step }) => isEnding(step) && known.has(at))
        .map(({ at }) => at),
    );
  return namesOfBoth(endingsOf(before, was), endingsOf(now, is)).flatMap((at): ChangedEnding[] => {
    const { flow, node } = pointOf(at);
    const [old, present] = [was.get(at), is.get(at)];
    const way = (present ? now : before).wayTo(at);
    if (way === undefined) return [];
    const example = guideAddress(way);
    const reach = present === undefined ? 'gone' : old === undefined ? 'new' : 'otherwise';
    if (reach !== 'otherwise') return [{ flow, node, reach, facts: [], example }];
    const facts = namesOfBoth(old?.keys() ?? [], present?.keys() ?? [])
      .map((fact) => ({
        fact,
        before: old?.get(fact) ?? 'no way',
        now: present?.get(fact) ?? 'no way',
      }))
      .filter((one) => one.before !== one.now);
    return facts.length === 0 ? [] : [{ flow, node, reach, facts, example }];
  });
}

function changedLinks(before: Version, now: Version): ChangedLinks[] {
  return namesOfBoth(before.graphs.keys(), now.graphs.keys()).flatMap((flow) => {
    const [old, present] = [before.flows[flow], now.flows[flow]];
    const [was, is] = [old && revisionOf(old), present && revisionOf(present)];
    if (was === is) return [];
    const nodes = [...(before.graphs.get(flow)?.steps.keys() ?? [])];
    const lost = nodes.flatMap((node) => {
      const way = before.wayTo(`${flow}/${node}`);
      if (way === undefined || isSameEnd(before.flows, now.flows, way)) return [];
      return [guideAddress(way)];
    });
    return [{ flow, ...defined({ before: was, now: is }), lost: [...new Set(lost)] }];
  });
}

function isSameEnd(before: Flows, now: Flows, { flow, answers }: Transcript): boolean {
  const [was, is] = [replay(before, flow, answers), replay(now, flow, answers)];
  const [old, present] = [was.visited.at(-1), is.visited.at(-1)];
  return is.rejected.length === 0 && old?.flow === present?.flow && old?.node === present?.node;
}
