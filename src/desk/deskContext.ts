/** The desk's actor, for the components of the room. */
import { createActorContext } from '@xstate/react';
import type { Call, Edit } from './call.ts';
import { callOf, callsOf, type Desk, deskMachine } from './deskMachine.ts';

export const DeskContext = createActorContext(deskMachine);

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
export function useEdit(id: string): (edit: Edit) => void {
  const { send } = DeskContext.useActorRef();
  return (edit) => send({ type: 'edit', id, edit });
}
