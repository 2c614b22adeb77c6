import { existsSync, readdirSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { getShortestPaths } from 'xstate/graph';
import { activationCodeExpired } from '../../flows/entrust/activation-code-expired.ts';
import { clockDrift } from '../../flows/entrust/clock-drift.ts';
import { identityNameExists } from '../../flows/entrust/identity-name-exists.ts';
import { otpChannelUnavailable } from '../../flows/entrust/otp-channel-unavailable.ts';
import { exportName, type FlowFile, idOf } from '../../flows/files.ts';
import { offlineCrontoActivation } from '../../flows/onespan-app/offline-cronto-activation.ts';
import { products } from '../../flows/products.ts';
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

const folder = new URL('../../flows/', import.meta.url);

/** Every flow by its id, as a promise: a test is named before its flow is read. */
export const everyFlow: Readonly<Record<string, () => Promise<Flow>>> = Object.fromEntries(
  products.flatMap(({ id: product }) =>
    (existsSync(new URL(product, folder)) ? readdirSync(new URL(product, folder)) : []).map(
      (file) => {
        const id = idOf(file);
        const read = async (): Promise<Flow> => {
          const exports: FlowFile = await import(new URL(`${product}/${file}`, folder).href);
          const flow = exports[exportName(id)];
          if (flow === undefined) throw new Error(`flows/${product}/${file} has no flow`);
          return flow;
        };
        return [id, read];
      },
    ),
  ),
);

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

/**
 * Walks every step of a flow by clicking its answers, each by its shortest way, and goes back by the
 * guide's own link.
 *
 * @param page where the walk begins; it is at the flow's first step at the end
 * @param flow one whose steps all are reached by links
 * @param visit what is done at each step; it leaves the page there
 */
export async function walkAll(
  page: Page,
  flow: Flow,
  visit: (step: Reached) => Promise<void>,
): Promise<void> {
  const steps = stepsOf(flow);
  const here = page.locator('[data-node]');
  const walkFrom = async (step: Reached): Promise<void> => {
    await visit(step);
    const way = step.answers.join('/');
    for (const next of steps) {
      if (next.answers.length === 0 || next.answers.slice(0, -1).join('/') !== way) continue;
      // Without a press there is none to wait for.
      await page.locator(`[data-answer="${next.answers.at(-1)}"]`).dispatchEvent('click');
      await expect(here).toHaveAttribute('data-node', next.node);
      await walkFrom(next);
      await page.getByRole('link', { name: 'Go back one step' }).click();
      await expect(here).toHaveAttribute('data-node', step.node);
    }
  };
  const [first] = steps;
  if (first === undefined) throw new Error(`${flow.id} has no steps`);
  await page.goto(first.address);
  await expect(here).toHaveAttribute('data-node', first.node);
  await walkFrom(first);
}
