import { prerender } from 'react-dom/static';
import { MemoryRouter } from '../router/router.tsx';
import { Pages, prepare } from './routes.tsx';

const base = import.meta.env.BASE_URL;

/**
 * Renders a page from its address alone, as the build does for static files.
 *
 * @param address path and query, from the root of the application
 * @returns the HTML of the page's body
 * @throws Error when a file that the page needs cannot be loaded
 */
export async function renderPage(address: string): Promise<string> {
  const { pathname, search } = new URL(address, 'http://localhost');
  await prepare(pathname + search);
  const { prelude } = await prerender(
    <MemoryRouter base={base} start={address}>
      <Pages />
    </MemoryRouter>,
  );
  return new Response(prelude).text();
}
