/**
 * The desk over time: its calls, how they are kept, and who has been identified. The last of these
 * lives in this tab's memory alone; it is neither stored nor told to other tabs, and nothing that is
 * read from storage can set it.
 */
import { assertEvent, assign, enqueueActions, fromCallback, setup } from 'xstate';
import { applyEdit, type Call, type Edit } from './call.ts';
import type { Unreadable } from './lines.ts';
import { type Added, type Kept, openStore, type Removed, type Trouble } from './store.ts';

/** What the keeper of the calls is told. */
type Task =
  | { type: 'edit'; id: string; edit: Edit }
  | Remove
  | { type: 'add'; calls: readonly Call[] }
  | { type: 'removeUnreadable' };

/** With a number of writes, only where nothing was written since. */
type Remove = { type: 'remove'; id: string; writes?: number };

/** What the keeper says. */
type Word =
  | ({ type: 'loaded' } & Kept)
  | { type: 'applied'; id: string; call: Call | undefined; trouble?: Trouble | undefined }
  | { type: 'news'; id: string; call: Call | undefined }
  | ({ type: 'added' } & Added)
  | ({ type: 'removed'; id: string } & Removed);

const keeper = fromCallback<Task>(({ sendBack, receive }) => {
  const say = (word: Word) => sendBack(word);
  const store = openStore(
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
          say({ type: 'added', ...(await store.add(task.calls)) });
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
  /** Edits that are on their way into storage, by call. */
  readonly pending: Readonly<Record<string, readonly Edit[]>>;
  readonly unreadable: readonly Unreadable[];
  /** Why calls are in memory only. */
  readonly trouble: Trouble | undefined;
  /** The calls whose caller has been identified, in this tab, since it was loaded. */
  readonly identified: ReadonlySet<string>;
  /** Calls that another tab has deleted while they were in use here. */
  readonly gone: ReadonlySet<string>;
  /** Whether the storage refused the last deletion. */
  readonly isUndeleted: boolean;
  /** What became of the last import. */
  readonly added: Pick<Added, 'added' | 'known'> | undefined;
}

export type DeskEvent =
  | { type: 'edit'; id: string; edit: Edit }
  | { type: 'identify'; id: string; at: string; method: string }
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
      return { stored, gone, unreadable, trouble };
    }),
  },
}).createMachine({
  id: 'desk',
  context: {
    stored: {},
    pending: {},
    unreadable: [],
    trouble: undefined,
    identified: new Set(),
    gone: new Set(),
    isUndeleted: false,
    added: undefined,
  },
  invoke: { src: 'keeper', id: 'keeper' },
  initial: 'loading',
  on: {
    edit: {
      actions: enqueueActions(({ enqueue, event: { id, edit } }) => {
        enqueue.assign({
          pending: ({ context }) => ({
            ...context.pending,
            [id]: [...(context.pending[id] ?? []), edit],
          }),
        });
        enqueue.sendTo('keeper', { type: 'edit', id, edit });
      }),
    },
    identify: {
      actions: enqueueActions(({ enqueue, event: { id, at, method } }) => {
        enqueue.assign({ identified: ({ context }) => new Set(context.identified).add(id) });
        enqueue.raise({
          type: 'edit',
          id,
          edit: { type: 'identity', at, method, outcome: 'confirmed' },
        });
      }),
    },
    remove: {
      actions: enqueueActions(({ enqueue, event }) => {
        // The call itself stays until it is gone from storage.
        enqueue.assign({
          identified: ({ context }) =>
            new Set([...context.identified].filter((one) => one !== event.id)),
        });
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
            }
          : { stored: { ...context.stored, [id]: call } },
      ),
    },
    added: {
      actions: assign(({ context, event: { calls, added, known, trouble } }) => ({
        stored: { ...context.stored, ...byId(calls) },
        added: { added, known },
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
        }),
      })),
    },
  },
  states: {
    loading: {
      on: {
        loaded: [
          // What is stored is still to come.
          { guard: ({ event }) => event.trouble === 'late', actions: 'take' },
          { target: 'ready', actions: 'take' },
        ],
      },
    },
    // Where the storage was lost and has come back, all of it was read anew.
    ready: { on: { loaded: { actions: 'take' } } },
  },
});

const byId = (calls: readonly Call[]) =>
  Object.fromEntries(calls.map((call) => [call.case.id, call]));

function without<Value>(all: Readonly<Record<string, Value>>, id: string) {
  const { [id]: _, ...rest } = all;
  return rest;
}

/**
 * @param desk the desk
 * @param id a call's id, from anywhere
 * @returns the call as it is now, with what is still on its way into storage
 */
export function callOf(desk: Pick<Desk, 'stored' | 'pending'>, id: string): Call | undefined {
  const stored = Object.hasOwn(desk.stored, id) ? desk.stored[id] : undefined;
  const pending = Object.hasOwn(desk.pending, id) ? (desk.pending[id] ?? []) : [];
  return pending.reduce<Call | undefined>((call, edit) => {
    if (edit.type === 'begin') return call ?? edit.call;
    return call && applyEdit(call, edit);
  }, stored);
}

/**
 * @param desk the desk
 * @returns every call as it is now
 */
export function callsOf(desk: Pick<Desk, 'stored' | 'pending'>): readonly Call[] {
  const ids = new Set([...Object.keys(desk.stored), ...Object.keys(desk.pending)]);
  return [...ids].flatMap((id) => callOf(desk, id) ?? []);
}
