import { prerender } from 'react-dom/static';
import { forgetAll } from '../loading/cache.ts';
import { i18n } from '../locales/i18n.ts';
import { StaticRouter } from '../router/router.tsx';
import { App } from './App.tsx';
import { load } from './pages.tsx';
import { type Shell, shellOf } from './shell.ts';

/**
 * Loads what a page needs, as if nothing had been loaded before.
 *
 * @param address path and query, from the root of the application
 * @throws Error when a file that the page needs cannot be loaded
 */
export async function loadPage(address: string): Promise<void> {
  forgetAll();
  await load(address);
}

/**
 * Renders a page from its address alone, as the build does for static files.
 *
 * @param address path and query, from the root of the application
 * @returns the HTML of the page's body
 * @throws Error when a file that the page needs cannot be loaded
 */
export async function renderPage(address: string): Promise<string> {
  await loadPage(address);
  const { prelude } = await prerender(
    <StaticRouter address={address}>
      <App />
    </StaticRouter>,
  );
  return new Response(prelude).text();
}

/** @returns what a page says before and without the application */
export const shell = (): Shell => shellOf(i18n);
