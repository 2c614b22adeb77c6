/**
 * Keeps the windows of a demonstration in step. Each has its place in its own address, so that a reload or a
 * closed window loses nothing; over a channel of this browser they tell each other where they went. The
 * latest move counts.
 */
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Transcript } from '../../engine/transcript.ts';
import { z } from '../../engine/zod.ts';
import { useNavigate } from '../../router/router.tsx';
import { kept } from '../../storage/kept.ts';
import { presentAddress, type Showing } from '../trainingAddress.ts';

const CHANNEL = 'training-present';

/** How long other windows have to report that they are open, in milliseconds. */
const ANSWERS_WITHIN = 1_000;

const WindowRole = z.enum(['presenter', 'audience']);
export type WindowRole = z.infer<typeof WindowRole>;

/** Where a demonstration is. */
const Stand = z.object({
  flow: z.string(),
  answers: z.array(z.string()).readonly(),
  to: z.string().optional().catch(undefined),
  item: z.number().optional().catch(undefined),
  /** When somebody moved there, in milliseconds; 0 if nobody did. */
  movedAt: z.number(),
  /** Whether the audience sees a dark screen. */
  isDark: z.boolean().catch(false),
});
type Stand = z.infer<typeof Stand>;

const Message = z.object({
  /** `hello` from a newly opened window, `here` in answer to it. */
  kind: z.enum(['hello', 'here', 'at', 'bye']),
  id: z.string(),
  role: WindowRole,
  stand: Stand,
});
type Message = z.infer<typeof Message>;

/**
 * @param data what was received on the channel; another version of this page may have sent it
 * @returns the message, or undefined if it is not one
 */
export const readMessage = (data: unknown): Message | undefined => Message.safeParse(data).data;

interface InStep {
  /** How many audience windows are open. */
  readonly audiences: number;
  /** Whether no presenter's window is open; known once the open ones have had time to answer. */
  readonly isUnled: boolean;
  readonly isDark: boolean;
  readonly setDark: (isDark: boolean) => void;
}

/**
 * Keeps this window in step with the others.
 *
 * @param role which window this is
 * @param transcript the visit in its address
 * @param showing what else is in its address
 * @returns what is known about the others
 */
export function useInStep(
  role: WindowRole,
  transcript: Transcript,
  { to, item }: Pick<Showing, 'to' | 'item'>,
): InStep {
  const navigate = useNavigate();
  const address = presentAddress(transcript, { to, item });
  const [isDark, setDarkHere] = useState(() => before(role, address)?.isDark ?? false);
  const channel = useRef<BroadcastChannel>(undefined);
  /** The last address that this window sent or received, and since when it counts. */
  const known = useRef<{ address: string; movedAt: number }>(undefined);
  known.current ??= { address, movedAt: sinceWhen(role, address) };
  const own = useRef<Omit<Stand, 'movedAt'>>(undefined);
  own.current = { flow: transcript.flow, answers: transcript.answers, to, item, isDark };
  const id = useRef('');

  const tell = useCallback(
    (kind: Message['kind']) => {
      const [stand, since] = [own.current, known.current];
      if (!stand || !since) return;
      const told: Stand = { ...stand, movedAt: since.movedAt };
      channel.current?.postMessage({ kind, id: id.current, role, stand: told } satisfies Message);
    },
    [role],
  );

  const follow = useRef<(stand: Stand) => void>(undefined);
  follow.current = (stand) => {
    const since = known.current;
    if (!since || stand.movedAt <= since.movedAt) return;
    const there = { flow: stand.flow, answers: stand.answers };
    const next = presentAddress(there, stand);
    known.current = { address: next, movedAt: stand.movedAt };
    places[role].set({ ...known.current, isDark: stand.isDark });
    setDarkHere(stand.isDark);
    if (next === since.address) return;
    void navigate(presentAddress(there, { ...stand, isAudience: role === 'audience' }), {
      replace: true,
    });
  };

  const { others, hasAsked } = useOthers({ channel, id, follow, tell });

  // If this window has moved by itself, the others are told.
  useEffect(() => {
    if (known.current?.address !== address) {
      known.current = { address, movedAt: Date.now() };
      tell('at');
    }
    places[role].set({ ...known.current, isDark });
  }, [address, role, tell, isDark]);

  const setDark = useCallback(
    (dark: boolean) => {
      setDarkHere(dark);
      if (!own.current || !known.current) return;
      own.current = { ...own.current, isDark: dark };
      known.current = { ...known.current, movedAt: Date.now() };
      tell('at');
    },
    [tell],
  );

  const roles = [...others.values()];
  return {
    audiences: roles.filter((other) => other === 'audience').length,
    isUnled: hasAsked && role === 'audience' && !roles.includes('presenter'),
    isDark,
    setDark,
  };
}

interface Telling {
  readonly channel: RefObject<BroadcastChannel | undefined>;
  /** The name of this window among the others. */
  readonly id: RefObject<string>;
  /** Called when another window has moved. */
  readonly follow: RefObject<((stand: Stand) => void) | undefined>;
  readonly tell: (kind: Message['kind']) => void;
}

/** @returns the other windows by name, and whether they have had time to answer */
function useOthers({ channel, id, follow, tell }: Telling) {
  const [others, setOthers] = useState<ReadonlyMap<string, WindowRole>>(new Map());
  const [hasAsked, setHasAsked] = useState(false);
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return;
    const open = new BroadcastChannel(CHANNEL);
    channel.current = open;
    id.current = `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;
    open.onmessage = ({ data }: MessageEvent<unknown>) => {
      const message = readMessage(data);
      if (message === undefined) return;
      setOthers((before) => {
        const after = new Map(before);
        if (message.kind === 'bye') after.delete(message.id);
        else after.set(message.id, message.role);
        return after;
      });
      if (message.kind === 'bye') return;
      follow.current?.(message.stand);
      if (message.kind === 'hello') tell('here');
    };
    const bye = () => tell('bye');
    // A page restored from the browser's memory may have missed moves.
    const back = ({ persisted }: PageTransitionEvent) => persisted && tell('hello');
    window.addEventListener('pagehide', bye);
    window.addEventListener('pageshow', back);
    tell('hello');
    const waited = setTimeout(() => setHasAsked(true), ANSWERS_WITHIN);
    return () => {
      clearTimeout(waited);
      tell('bye');
      window.removeEventListener('pagehide', bye);
      window.removeEventListener('pageshow', back);
      open.close();
      channel.current = undefined;
      setOthers(new Map());
    };
  }, [channel, id, follow, tell]);
  return { others, hasAsked };
}

/** The state of a window before it was reloaded. */
const Place = z.object({
  address: z.string(),
  ...Stand.pick({ movedAt: true, isDark: true }).shape,
});
type Place = z.infer<typeof Place>;

const placeOf = (role: WindowRole) =>
  kept<Place | null>({
    in: 'tab',
    as: `training-present-${role}`,
    first: null,
    read: (stored) => Place.safeParse(stored).data,
  });
const places = { presenter: placeOf('presenter'), audience: placeOf('audience') };

/**
 * @returns since when a window has been at its address: a reloaded one as before, a presenter's newly opened
 *   one from now; an audience's follows
 */
const sinceWhen = (role: WindowRole, address: string): number =>
  before(role, address)?.movedAt ?? (role === 'audience' ? 0 : Date.now());

/** @returns the state of a window at this address before it was reloaded; undefined if it is newly opened */
function before(role: WindowRole, address: string): Place | undefined {
  const place = places[role].now();
  return place?.address === address ? place : undefined;
}
