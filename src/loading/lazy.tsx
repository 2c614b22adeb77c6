import { type FunctionComponent, use } from 'react';
import { once } from './cache.ts';

/**
 * React's own `lazy` suspends for a moment even if the file is loaded; a page that is being hydrated
 * must not.
 *
 * @param fetchFile imports the file of a component
 * @returns the component, and what fetches its file before it is drawn
 */
export function lazy<Props extends object>(
  fetchFile: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> & { load: () => Promise<unknown> } {
  const load = once(fetchFile);
  const Lazy = (props: Props) => {
    const Loaded = use(load());
    return <Loaded {...props} />;
  };
  return Object.assign(Lazy, { load });
}
