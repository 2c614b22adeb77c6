/** Writes the two yardsticks as folders that the product's own server can serve. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { build, type Plugin } from 'vite';
import { writeStyles } from '../../scripts/build/headers.ts';
import { writePage } from '../../scripts/build/page-files.ts';
import { root } from '../../scripts/build/paths.ts';
import { compressAssets } from '../../scripts/build/prerender.ts';
import { guideAddress } from '../../src/engine/address.ts';
import { GuidePage, type Way } from './GuidePage.tsx';
import type { PlainGuide } from './plainGuide.ts';

/**
 * @returns the style sheet that the product starts with
 * @throws Error if there is none: a yardstick without styles would measure nothing
 */
export function styleOf(dist: string): string {
  const assets = join(dist, 'assets');
  const sheet = readdirSync(assets).find((file) => /^start-.*\.css$/.test(file));
  if (sheet === undefined) throw new Error(`${dist} has no style sheet`);
  return readFileSync(join(assets, sheet), 'utf8').trim();
}

interface Yardstick {
  readonly outDir: string;
  /** Its path on the server: `/static/`. */
  readonly base: string;
  readonly style: string;
}

/**
 * Static pages without a script: the lower limit.
 *
 * @param walk the answers along which pages are written
 */
export function writeStatic(
  { outDir, base, style }: Yardstick,
  guide: PlainGuide,
  walk: readonly string[],
): void {
  const hrefOf = (answers: readonly string[]) =>
    base.slice(0, -1) + guideAddress({ flow: guide.id, answers });
  const way: Way = ({ to, className, answer, children }) =>
    createElement('a', { href: hrefOf(to), className, 'data-answer': answer }, children);
  const pageAt = (answers: readonly string[]) =>
    [
      '<!doctype html><html lang="en"><head><meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<meta name="color-scheme" content="light dark">',
      '<link rel="icon" href="/icon.svg" type="image/svg+xml">',
      `<title>Authenticator Troubleshooter</title><style>${style}</style></head><body>`,
      renderToStaticMarkup(createElement(GuidePage, { guide, answers, way })),
      '</body></html>',
    ].join('');
  const to = { outDir, isCompressed: true };
  for (const [at] of [...walk, ''].entries()) {
    const answers = walk.slice(0, at);
    writePage(to, `${guideAddress({ flow: guide.id, answers })}.html`, pageAt(answers));
  }
  writeStyles(outDir, [style]);
}

/**
 * One page of plain React.
 *
 * @param guides the guides that it contains; the first is shown
 */
export async function writePlain(
  { outDir, base, style }: Yardstick,
  guides: readonly PlainGuide[],
): Promise<void> {
  const name = 'virtual:plain-guides';
  const data: Plugin = {
    name: 'plain-guides',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) =>
      id === `\0${name}`
        ? `export const guides = JSON.parse(${JSON.stringify(JSON.stringify(guides))});`
        : undefined,
    transformIndexHtml: (html) => html.replace('</head>', () => `<style>${style}</style></head>`),
  };
  await build({
    configFile: false,
    root: join(root, 'bench/yardsticks'),
    base,
    logLevel: 'error',
    plugins: [react(), data],
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: Number.POSITIVE_INFINITY },
  });
  writeStyles(outDir, [style]);
  compressAssets(outDir);
  const page = 'index.html';
  writePage({ outDir, isCompressed: true }, page, readFileSync(join(outDir, page), 'utf8'));
}
