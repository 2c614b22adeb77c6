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

/** The desk of this tab. It outlives its room: what cannot be stored exists only in its memory. */
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
  /** Provides the desk to its children: this tab's, or another one. */
  Provider({ open = deskOfTab, children }: { open?: () => DeskActor; children: ReactNode }) {
    const [actor] = useState(open);
    return createElement(Shown, { value: actor }, children);
  },
  /** @returns the actor itself, for sending */
  useActorRef: useDeskActor,
  /** @returns a part of its state; the component is updated when it changes */
  useSelector: <Part>(part: (state: SnapshotFrom<typeof deskMachine>) => Part): Part =>
    useSelector(useDeskActor(), part),
};

/** @returns a part of the desk; the component is updated when it changes */
export const useDesk = <Part>(part: (desk: Desk) => Part): Part =>
  DeskContext.useSelector(({ context }) => part(context));

/** @returns whether the calls have been read from storage */
export const useIsLoaded = (): boolean =>
  DeskContext.useSelector((state) => state.matches('ready'));

/** @returns the present state of the call with this id */
export function useCall(id: string): Call | undefined {
  const stored = useDesk((desk) => desk.stored);
  const pending = useDesk((desk) => desk.pending);
  return callOf({ stored, pending }, id);
}

/** @returns the present state of every call */
export function useCalls(): readonly Call[] {
  const stored = useDesk((desk) => desk.stored);
  const pending = useDesk((desk) => desk.pending);
  return callsOf({ stored, pending });
}

/** @returns a function that applies an edit to a call */
export function useEdit(id: string): (edit: CallEdit) => void {
  const { send } = DeskContext.useActorRef();
  return (edit) => send({ type: 'edit', id, edit });
}
