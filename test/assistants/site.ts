/** Before the tests of assistants: what a site publishes, and the server that reads it. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { publishedFiles } from '../../scripts/build/published-files.ts';
import { ensurePackages } from '../../scripts/setup.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    assistants: { readonly program: string; readonly site: string };
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

export default async function setup({ provide }: TestProject): Promise<void> {
  ensurePackages();
  const site = join(root, '.cache/assistants/site');
  rmSync(site, { recursive: true, force: true });
  for (const [file, text] of await publishedFiles({ languages: ['en', 'fr'] })) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), text);
  }
  await build({ configFile: join(root, 'mcp/vite.config.ts'), logLevel: 'error' });
  provide('assistants', { site, program: join(root, 'mcp/dist/server.mjs') });
}
