/** The desk's actor, for the components of the room. */
import { useSelector } from '@xstate/react';
import { createContext, createElement, type ReactNode, useContext, useState } from 'react';
import { type ActorRefFrom, createActor, type SnapshotFrom } from 'xstate';
import type { Call } from '../engine/call.ts';
import type { CallEdit } from './callEdits.ts';
import { callOf, callsOf, type Desk, deskMachine } from './deskMachine.ts';

type DeskActor = ActorRefFrom<typeof deskMachine>;

const Shown = createContext<DeskActor | undefined>(undefined);

let desk: DeskActor | undefined;

/**
 * The desk of this tab. It stays when its room is left: what cannot be stored is in its memory alone.
 */
function deskOfTab(): DeskActor {
  desk ??= createActor(deskMachine).start();
  return desk;
}

function useDeskActor(): DeskActor {
  const actor = useContext(Shown);
  if (actor === undefined) throw new Error('outside the desk there are no calls');
  return actor;
}

export const DeskContext = {
  /** Gives the desk to what stands in it: this tab's, or another one. */
  Provider({ open = deskOfTab, children }: { open?: () => DeskActor; children: ReactNode }) {
    const [actor] = useState(open);
    return createElement(Shown, { value: actor }, children);
  },
  /** @returns the actor itself, for sending */
  useActorRef: useDeskActor,
  /** @returns something of its state; the component follows it */
  useSelector: <Part>(part: (state: SnapshotFrom<typeof deskMachine>) => Part): Part =>
    useSelector(useDeskActor(), part),
};

/** @returns something of the desk; the component follows it */
export const useDesk = <Part>(part: (desk: Desk) => Part): Part =>
  DeskContext.useSelector(({ context }) => part(context));

/** @returns whether the calls have been read from storage */
export const useIsLoaded = (): boolean =>
  DeskContext.useSelector((state) => state.matches('ready'));

/** @returns the call of an id, as it is now */
export function useCall(id: string): Call | undefined {
  const stored = useDesk((desk) => desk.stored);
  const pending = useDesk((desk) => desk.pending);
  return callOf({ stored, pending }, id);
}

/** @returns every call, as it is now */
export function useCalls(): readonly Call[] {
  const stored = useDesk((desk) => desk.stored);
  const pending = useDesk((desk) => desk.pending);
  return callsOf({ stored, pending });
}

/** @returns what lets something happen in a call */
export function useEdit(id: string): (edit: CallEdit) => void {
  const { send } = DeskContext.useActorRef();
  return (edit) => send({ type: 'edit', id, edit });
}
