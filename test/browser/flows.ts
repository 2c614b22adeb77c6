import { getShortestPaths } from 'xstate/graph';
import { activationCodeExpired } from '../../flows/entrust/activation-code-expired.ts';
import { clockDrift } from '../../flows/entrust/clock-drift.ts';
import { identityNameExists } from '../../flows/entrust/identity-name-exists.ts';
import { otpChannelUnavailable } from '../../flows/entrust/otp-channel-unavailable.ts';
import { offlineCrontoActivation } from '../../flows/onespan-app/offline-cronto-activation.ts';
import { guideAddress } from '../../src/engine/address.ts';
import { type Flow, stepOf } from '../../src/engine/flow.ts';

/** The five best-known problems. */
export const foundation: readonly Flow[] = [
  otpChannelUnavailable,
  activationCodeExpired,
  identityNameExists,
  clockDrift,
  offlineCrontoActivation,
];

/** A step of a flow, and the shortest way to it. */
export interface Reached {
  flow: string;
  node: string;
  kind: string;
  text: string;
  answers: string[];
  address: string;
  isEnd: boolean;
}

/** Every step of a flow but its doors to other flows, each by its shortest way. */
export function stepsOf(flow: Flow): Reached[] {
  return getShortestPaths(flow).flatMap(({ state, steps }) => {
    const node = String(state.value);
    const step = stepOf(flow, node);
    if (step.kind === 'continue') return [];
    const answers = steps.map(({ event }) => event.type).filter((type) => type !== 'xstate.init');
    return {
      flow: flow.id,
      node,
      kind: step.kind,
      text: step.text.replaceAll('**', ''),
      answers,
      address: guideAddress({ flow: flow.id, answers }),
      isEnd: state.status === 'done',
    };
  });
}
