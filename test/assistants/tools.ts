import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { inject } from 'vitest';

/** What a tool answers. */
export interface Answered {
  readonly isError?: boolean;
  readonly content: readonly { readonly text: string }[];
  readonly structuredContent?: Record<string, unknown>;
}

/** A tool that takes longer than this, in milliseconds, has failed. */
const PATIENCE = 30_000;

function begin() {
  const { port1, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL('client.mjs', import.meta.url), {
    workerData: { port: port2, signal, ...inject('assistants') },
    transferList: [port2],
  });
  worker.unref();
  port1.unref();
  return { port: port1, signal };
}

let begun: ReturnType<typeof begin> | undefined;

/** Asks the server by its client, and waits for the answer. */
export function ask<Result>(method: 'callTool' | 'listTools', params: object = {}): Result {
  begun ??= begin();
  const { port, signal } = begun;
  Atomics.store(signal, 0, 0);
  port.postMessage({ method, params });
  if (Atomics.wait(signal, 0, 0, PATIENCE) === 'timed-out') throw new Error(`${method} hangs`);
  const { result, failed } = receiveMessageOnPort(port)?.message ?? {};
  if (failed !== undefined) throw new Error(failed);
  return result;
}

/**
 * @param name a tool
 * @param args what it is called with
 * @returns its answer
 */
export const callTool = (name: string, args: Record<string, unknown>): Answered =>
  ask('callTool', { name, arguments: args });
