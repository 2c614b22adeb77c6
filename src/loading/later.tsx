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

/** @returns whether the value of a tracked promise is there */
export const isThere = (promise: Promise<unknown>): boolean =>
  (promise as { status?: string }).status === 'fulfilled';

/** What is fetched when it is first needed, and then kept. */
export interface Fetched<Value> {
  /**
   * Fetches it, once.
   *
   * @throws Error when it cannot be fetched; a call after a while tries again
   */
  load: () => Promise<Value>;
  /** @returns it, where it is here */
  here: () => Value | undefined;
}

/**
 * @param fetchIt fetches it
 * @returns what fetches it at the first call only, however many there are
 */
export function fetchedOnce<Value>(fetchIt: () => Promise<Value>): Fetched<Value> {
  let value: Value | undefined;
  let loading: Promise<Value> | undefined;
  const load = () => {
    loading ??= tracked(
      fetchIt().then(
        (fetched) => {
          value = fetched;
          return fetched;
        },
        (error: unknown) => {
          forgetFailure(() => {
            loading = undefined;
          });
          throw error;
        },
      ),
    );
    return loading;
  };
  return { load, here: () => value };
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
  const { load, here } = fetchedOnce(fetchFile);
  return {
    Component: (props) => {
      const Loaded = use(load());
      return <Loaded {...props} />;
    },
    load,
    isHere: () => here() !== undefined,
  };
}
