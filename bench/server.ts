/** One server for everything compared: the product's own, over several folders. */
import { listen, serveBuild } from '../scripts/site/serve.ts';

/**
 * @param sites the folders to serve, by their paths on the server: from `/` to `/`
 * @returns the server, at a free port
 */
export function serve(sites: Readonly<Record<string, string>>): ReturnType<typeof listen> {
  const handlers = Object.entries(sites)
    .map(([base, folder]) => ({ base, answer: serveBuild(folder, base) }))
    .sort((a, b) => b.base.length - a.base.length);
  return listen((request, response) =>
    handlers.find(({ base }) => request.url?.startsWith(base))?.answer(request, response),
  );
}
