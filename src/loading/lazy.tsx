import { type FunctionComponent, use } from 'react';
import { once } from './cache.ts';

/**
 * React's own `lazy` waits for a moment even where the file is there; a page that is taken over must
 * not.
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
