/**
 * The service worker and the web manifest. Vite's build compiles the worker and knows which files
 * only the desk and the training need; what the worker keeps is filled in after all pages are
 * written, by `fillWorker`.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, PluginOption, Rolldown } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { injectManifest } from 'workbox-build';

/** The rooms whose files are kept once somebody has opened them. */
const later = /\/src\/(desk|training)\//;

/** @returns the Vite plugins that write `sw.js` and `manifest.webmanifest` */
export function offline(): PluginOption[] {
  let laterFiles: readonly string[] = [];
  const name = 'virtual:later';
  const list: Plugin = {
    name: 'later',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) =>
      id === `\0${name}` ? `export const later = ${JSON.stringify(laterFiles)};` : undefined,
  };
  const sort: Plugin = {
    name: 'later-files',
    apply: 'build',
    generateBundle(_, bundle) {
      if (this.environment.name === 'client') laterFiles = laterIn(bundle);
    },
  };
  return [
    sort,
    VitePWA({
      strategies: 'injectManifest',
      registerType: 'prompt',
      injectRegister: false,
      srcDir: 'src/offline/worker',
      filename: 'sw.ts',
      injectManifest: {
        // The pages are not written yet.
        injectionPoint: undefined as unknown as string,
        rollupFormat: 'iife',
        buildPlugins: { vite: [list] },
        target: 'es2022',
      },
      manifest: {
        name: 'Authenticator Troubleshooter',
        short_name: 'Troubleshooter',
        description: 'Locked out because your authenticator fails? Guides that lead to a fix.',
        lang: 'en',
        display: 'standalone',
        background_color: '#f0f3ef',
        theme_color: '#f0f3ef',
        icons: [
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
        ],
      },
    }),
  ];
}

/** @returns the files that are reached only through one of the later rooms */
function laterIn(bundle: Rolldown.OutputBundle): string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const isLater = ({ facadeModuleId, moduleIds }: Rolldown.OutputChunk) =>
    later.test(facadeModuleId ?? '') ||
    (moduleIds.length > 0 && moduleIds.every((id) => later.test(id)));
  const needed = new Set<string>();
  const visit = (fileName: string) => {
    const chunk = byName.get(fileName);
    if (chunk === undefined || needed.has(fileName) || isLater(chunk)) return;
    needed.add(fileName);
    for (const style of stylesOf(chunk)) needed.add(style);
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) visit(next);
  };
  for (const chunk of chunks) if (chunk.isEntry) visit(chunk.fileName);
  return chunks
    .flatMap((chunk) => [chunk.fileName, ...stylesOf(chunk)])
    .filter((file, i, all) => !needed.has(file) && all.indexOf(file) === i)
    .sort();
}

const stylesOf = (chunk: Rolldown.OutputChunk): readonly string[] => [
  ...((chunk as { viteMetadata?: { importedCss: Set<string> } }).viteMetadata?.importedCss ?? []),
];

/**
 * Tells the worker which files to keep: the application, the guides, the codes, the finder's index
 * and the icons; not the prerendered pages, which `app.html` stands for.
 *
 * @param outDir the folder of a build, its pages written
 * @returns how many files that are, and their bytes
 * @throws Error where the build has no worker or no `app.html`
 */
export async function fillWorker(outDir: string): Promise<{ count: number; size: number }> {
  const worker = join(outDir, 'sw.js');
  for (const file of [worker, join(outDir, 'app.html')])
    if (!existsSync(file)) throw new Error(`${file} is missing`);
  const { count, size, warnings } = await injectManifest({
    swSrc: worker,
    swDest: worker,
    globDirectory: outDir,
    globPatterns: ['app.html', 'assets/**/*.{js,css}', 'icon*.{png,svg}', 'manifest.webmanifest'],
    dontCacheBustURLsMatching: /^assets\//,
    // A flow of 5,000 steps is one file; whatever its size, a guide is there offline.
    maximumFileSizeToCacheInBytes: 20_000_000,
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  return { count, size };
}
