/** Parts of the application that load when they are first needed. */
import { type ComponentType, use } from 'react';
import { forgetFailure } from './failedFetch.ts';

/**
 * Writes on a promise what became of it, where React reads it: a page that comes back to one that
 * is there need not wait even for a moment.
 *
 * @returns the same promise
 */
export function tracked<Value>(promise: Promise<Value>): Promise<Value> {
  const open = promise as Promise<Value> & { status?: string; value?: Value };
  promise.then(
    (value) => Object.assign(open, { status: 'fulfilled', value }),
    () => {},
  );
  return promise;
}

/**
 * @param fetchFile imports a file
 * @returns imports it once; after a failure, and a while in which pages find it, once more
 */
export function once<Value>(fetchFile: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () => {
    loading ??= tracked(
      fetchFile().catch((error: unknown) => {
        forgetFailure(() => {
          loading = undefined;
        });
        throw error;
      }),
    );
    return loading;
  };
}

/** A component whose file is fetched when it is first needed. */
export interface Later<Props> {
  /** The component; while its file is on the way, the page waits. */
  Component: ComponentType<Props>;
  /**
   * Fetches the file, once.
   *
   * @throws Error when it cannot be fetched; a call after a while tries again
   */
  load: () => Promise<unknown>;
  /** @returns whether the component can be shown at once */
  isHere: () => boolean;
}

/**
 * @param fetchFile imports the file of a component
 * @returns the component, to be shown now and loaded then
 */
export function later<Props extends object>(
  fetchFile: () => Promise<ComponentType<Props>>,
): Later<Props> {
  let isHere = false;
  const load = once(async () => {
    const component = await fetchFile();
    isHere = true;
    return component;
  });
  return {
    Component: (props) => {
      const Loaded = use(load());
      return <Loaded {...props} />;
    },
    load,
    isHere: () => isHere,
  };
}
