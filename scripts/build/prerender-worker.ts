/** One of the workers that prerender: it is built together with the application that it renders. */
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { renderPage } from '../../src/app/server.tsx';
import { compose, type Page, type Shared, writePage } from './page-files.ts';

const shared: Shared = workerData;

async function write(pages: readonly Page[]): Promise<void> {
  for (const page of pages) {
    const html = await renderPage(page.address);
    writePage(join(shared.outDir, `${page.file}.html`), compose(shared, page, html));
  }
}

parentPort?.on('message', (pages: readonly Page[]) => {
  write(pages).then(
    () => parentPort?.postMessage('next'),
    // Thrown where nobody catches it, it ends the worker and the build.
    (error: unknown) =>
      setImmediate(() => {
        throw error;
      }),
  );
});
parentPort?.postMessage('next');
