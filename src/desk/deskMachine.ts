/**
 * The desk over time: its calls, how they are kept, and who has been identified. The last of these exists
 * only in this tab's memory; it is neither stored nor sent to other tabs, and nothing read from storage can
 * set it.
 */
import { assertEvent, assign, enqueueActions, fromCallback, setup } from 'xstate';
import type { Call } from '../engine/call.ts';
import type { IdentityMethod } from '../engine/organisation.ts';
import type { Unreadable } from '../storage/things.ts';
import type { Trouble } from '../storage/trouble.ts';
import { applyEdit, callAfterEdits } from './applyEdits.ts';
import type { StoredCalls } from './callDatabase.ts';
import type { CallEdit } from './callEdits.ts';
import { type Added, CallStore, type Removed } from './callStore.ts';

/** The time on hold after which a caller has to be identified again, in milliseconds. */
const LONG_HOLD = 30 * 60_000;

/** Instructions to the keeper of the calls. */
type Task =
  | { type: 'edit'; id: string; edit: CallEdit }
  | Remove
  | { type: 'add'; calls: readonly Call[] }
  | { type: 'removeUnreadable' };

/** With `writes`, only if nothing was written since the call had that number of writes. */
type Remove = { type: 'remove'; id: string; writes?: number };

/** Messages from the keeper. */
type Word =
  | ({ type: 'loaded' } & StoredCalls)
  | { type: 'applied'; id: string; call: Call | undefined; trouble?: Trouble | undefined }
  | { type: 'news'; id: string; call: Call | undefined }
  | { type: 'adding'; done: number; total: number }
  | ({ type: 'added' } & Added)
  | ({ type: 'removed'; id: string } & Removed);

const keeper = fromCallback<Task>(({ sendBack, receive }) => {
  const say = (word: Word) => sendBack(word);
  const store = new CallStore(
    ({ id, call }) => say({ type: 'news', id, call }),
    (kept) => say({ type: 'loaded', ...kept }),
  );
  void store.load();
  receive((task) => {
    void (async () => {
      switch (task.type) {
        case 'edit': {
          const { id } = task;
          say({ type: 'applied', id, ...(await store.apply(id, task.edit)) });
          break;
        }
        case 'remove':
          say({ type: 'removed', id: task.id, ...(await store.remove(task.id, task.writes)) });
          break;
        case 'add':
          say({
            type: 'added',
            ...(await store.add(task.calls, (done) =>
              say({ type: 'adding', done, total: task.calls.length }),
            )),
          });
          break;
        case 'removeUnreadable':
          await store.removeUnreadable();
          break;
      }
    })();
  });
  return () => store.close();
});

export interface Desk {
  /** The calls as they are stored, by id. */
  readonly stored: Readonly<Record<string, Call>>;
  /** Edits that are being stored, by call. */
  readonly pending: Readonly<Record<string, readonly CallEdit[]>>;
  readonly unreadable: readonly Unreadable[];
  /** Why calls are in memory only. */
  readonly trouble: Trouble | undefined;
  /** The checks that a call's caller has passed in this tab since it was loaded. */
  readonly identified: Readonly<Record<string, readonly IdentityMethod[]>>;
  /** Calls that another tab has deleted while they were used here. */
  readonly gone: ReadonlySet<string>;
  /** Whether the storage refused the last deletion. */
  readonly isUndeleted: boolean;
  /** The progress of an import. */
  readonly adding: { readonly done: number; readonly total: number } | undefined;
  /** The result of the last import. */
  readonly added: Omit<Added, 'calls' | 'trouble'> | undefined;
}

export type DeskEvent =
  | { type: 'edit'; id: string; edit: CallEdit }
  | { type: 'identify'; id: string; at: string; method: string }
  | { type: 'take-back'; id: string; at: string }
  /** A call has been on hold for so long that somebody else may answer when it resumes. */
  | { type: 'held-long'; id: string }
  | Remove
  | { type: 'add'; calls: readonly Call[] }
  | { type: 'removeUnreadable' }
  | Word;

export const deskMachine = setup({
  types: { context: {} as Desk, events: {} as DeskEvent },
  actors: { keeper },
  actions: {
    take: assign(({ context, event }) => {
      assertEvent(event, 'loaded');
      const { calls, unreadable, trouble } = event;
      const stored = byId(calls);
      const was = [...context.gone, ...Object.keys(context.stored)];
      const gone = new Set(was.filter((id) => !Object.hasOwn(stored, id)));
      const isHere = (id: string) => callOf({ stored, pending: context.pending }, id) !== undefined;
      const identified = Object.fromEntries(
        Object.entries(context.identified).filter(([id]) => isHere(id)),
      );
      return { stored, gone, unreadable, trouble, identified };
    }),
  },
}).createMachine({
  id: 'desk',
  context: {
    stored: {},
    pending: {},
    unreadable: [],
    trouble: undefined,
    identified: {},
    gone: new Set(),
    isUndeleted: false,
    adding: undefined,
    added: undefined,
  },
  invoke: { src: 'keeper', id: 'keeper' },
  initial: 'loading',
  on: {
    edit: {
      actions: enqueueActions(({ context, enqueue, event: { id, edit } }) => {
        const before = callOf(context, id);
        const after = before && applyEdit(before, edit);
        if (after && isIdentityOver(before, after))
          enqueue.assign({ identified: without(context.identified, id) });
        enqueue.cancel(`held ${id}`);
        if (after?.phase === 'held')
          enqueue.raise({ type: 'held-long', id }, { id: `held ${id}`, delay: leftOfHold(after) });
        enqueue.assign({
          pending: ({ context }) => ({
            ...context.pending,
            [id]: [...(context.pending[id] ?? []), edit],
          }),
        });
        enqueue.sendTo('keeper', { type: 'edit', id, edit });
        // Nobody talks to two callers at once.
        const at = talksSince(edit);
        if (at === undefined) return;
        for (const { phase, case: other } of callsOf(context)) {
          if (phase === 'talking' && other.id !== id)
            enqueue.raise({ type: 'edit', id: other.id, edit: { type: 'phase', at, to: 'held' } });
        }
      }),
    },
    identify: {
      actions: enqueueActions(({ context, enqueue, event }) => {
        const { id, at, method } = event;
        if (callOf(context, id)?.phase === 'ended') {
          // Identifying a caller means talking to them.
          enqueue.raise({ type: 'edit', id, edit: { type: 'phase', at, to: 'talking' } });
          enqueue.raise(event);
          return;
        }
        const [first = method, ...also] = [...(context.identified[id] ?? []), method];
        enqueue.assign({ identified: { ...context.identified, [id]: [first, ...also] } });
        enqueue.raise({
          type: 'edit',
          id,
          edit: { type: 'identity', at, method: first, also, outcome: 'confirmed' },
        });
      }),
    },
    'take-back': {
      actions: enqueueActions(({ context, enqueue, event: { id, at } }) => {
        enqueue.assign({ identified: without(context.identified, id) });
        enqueue.raise({ type: 'edit', id, edit: { type: 'identity-taken-back', at } });
      }),
    },
    'held-long': {
      actions: assign(({ context, event: { id } }) => ({
        identified: without(context.identified, id),
      })),
    },
    remove: {
      actions: enqueueActions(({ context, enqueue, event }) => {
        // The call itself stays until it has been removed from storage.
        enqueue.assign({ identified: without(context.identified, event.id) });
        enqueue.sendTo('keeper', event);
      }),
    },
    add: { actions: enqueueActions(({ enqueue, event }) => enqueue.sendTo('keeper', event)) },
    removeUnreadable: {
      actions: enqueueActions(({ enqueue, event }) => {
        enqueue.assign({ unreadable: [] });
        enqueue.sendTo('keeper', event);
      }),
    },
    applied: {
      actions: assign(({ context, event: { id, call, trouble } }) => {
        const pending = { ...context.pending, [id]: context.pending[id]?.slice(1) ?? [] };
        if (call === undefined) {
          return {
            pending: without(context.pending, id),
            stored: without(context.stored, id),
            gone: new Set(context.gone).add(id),
            identified: without(context.identified, id),
            trouble,
          };
        }
        return { pending, stored: { ...context.stored, [id]: call }, trouble };
      }),
    },
    news: {
      actions: assign(({ context, event: { id, call } }) =>
        call === undefined
          ? {
              stored: without(context.stored, id),
              gone: context.stored[id] ? new Set(context.gone).add(id) : context.gone,
              identified: without(context.identified, id),
            }
          : {
              stored: { ...context.stored, [id]: call },
              ...(isIdentityOver(context.stored[id], call) && {
                identified: without(context.identified, id),
              }),
            },
      ),
    },
    adding: {
      actions: assign(({ event: { done, total } }) => ({ adding: { done, total } })),
    },
    added: {
      actions: assign(({ context, event: { type: _, calls, trouble, ...added } }) => ({
        stored: { ...context.stored, ...byId(calls) },
        adding: undefined,
        added,
        // An imported call is another call, even if its id was used here.
        identified: calls.reduce<Desk['identified']>(
          (left, { case: { id } }) => without(left, id),
          context.identified,
        ),
        trouble,
      })),
    },
    removed: {
      actions: assign(({ context, event: { id, isRemoved, call, trouble } }) => ({
        isUndeleted: !isRemoved && call === undefined,
        trouble,
        ...(call && { stored: { ...context.stored, [id]: call } }),
        ...(isRemoved && {
          stored: without(context.stored, id),
          pending: without(context.pending, id),
          identified: without(context.identified, id),
        }),
      })),
    },
  },
  states: {
    loading: {
      on: {
        loaded: [
          // The stored calls are still to come.
          { guard: ({ event }) => event.trouble === 'late', actions: 'take' },
          { target: 'ready', actions: 'take' },
        ],
      },
    },
    // When a lost storage is back, all of it has been read again.
    ready: { on: { loaded: { actions: 'take' } } },
  },
});

/** @returns since when the caller is being talked to after this edit; undefined if it does not cause that */
function talksSince(edit: CallEdit): string | undefined {
  if (edit.type === 'begin' && edit.call.phase === 'talking') return edit.call.case.startedAt;
  return edit.type === 'phase' && edit.to === 'talking' ? edit.at : undefined;
}

/** How much longer a call may be on hold, in milliseconds. A clock that was set back does not extend it. */
const leftOfHold = ({ since }: Call): number =>
  Math.min(LONG_HOLD, Math.max(0, LONG_HOLD - (Date.now() - Date.parse(since))));

/**
 * @param before a call, if it was known
 * @param after the same call a moment later
 * @returns whether its caller, if identified before, has to be identified again: the call has ended, has been
 *   on hold for long, or is not the one that was known
 */
function isIdentityOver(before: Call | undefined, after: Call): boolean {
  if (before === undefined || after.phase === 'ended' || before.phase === 'ended') return true;
  if (before.case.startedAt !== after.case.startedAt) return true;
  const held = Date.parse(after.since) - Date.parse(before.since);
  return before.phase === 'held' && after.phase === 'talking' && held >= LONG_HOLD;
}

const byId = (calls: readonly Call[]) =>
  Object.fromEntries(calls.map((call) => [call.case.id, call]));

function without<Value>(all: Readonly<Record<string, Value>>, id: string) {
  const { [id]: _, ...rest } = all;
  return rest;
}

/**
 * @param id a call's id, possibly invalid
 * @returns the present call, including edits that are still being stored
 */
export function callOf(desk: Pick<Desk, 'stored' | 'pending'>, id: string): Call | undefined {
  const stored = Object.hasOwn(desk.stored, id) ? desk.stored[id] : undefined;
  const pending = Object.hasOwn(desk.pending, id) ? (desk.pending[id] ?? []) : [];
  return callAfterEdits(stored, pending);
}

/** @returns every call, including edits that are still being stored */
export function callsOf(desk: Pick<Desk, 'stored' | 'pending'>): readonly Call[] {
  const ids = new Set([...Object.keys(desk.stored), ...Object.keys(desk.pending)]);
  return [...ids].flatMap((id) => callOf(desk, id) ?? []);
}
