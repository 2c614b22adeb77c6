import { fileURLToPath } from 'node:url';
import { lingui } from '@lingui/vite-plugin';
import babel, { defineRolldownBabelPreset } from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { defineConfig, type PluginOption } from 'vite';
import { ownLanguage } from './scripts/build/language.ts';
import { chunks } from './scripts/vite/chunks.ts';
import { codesPlugin } from './scripts/vite/codes.ts';
import { documentsPlugin } from './scripts/vite/documents.ts';
import { fileCataloguesPlugin } from './scripts/vite/file-catalogues.ts';
import { finderPlugin } from './scripts/vite/finder.ts';
import { flowFilesPlugin } from './scripts/vite/flow-files.ts';
import { guidesPlugin } from './scripts/vite/guides.ts';
import { handoverWordsPlugin } from './scripts/vite/handover-words.ts';
import { languagePlugin } from './scripts/vite/language.ts';
import { lockPlugin } from './scripts/vite/lock.ts';
import { noticesPlugin } from './scripts/vite/notices.ts';
import { pageModulesPlugins } from './scripts/vite/page-modules.ts';
import { preview } from './scripts/vite/preview.ts';
import { translatedPlugin } from './scripts/vite/translated.ts';
import { sources } from './scripts/vite/virtual.ts';
import { SOURCE } from './src/language/languages.ts';

/** What every build, server and test needs to read the sources. */
export const reading: PluginOption[] = [
  react(),
  babel({
    include: /\/src\/.*\.tsx?$/,
    presets: [
      defineRolldownBabelPreset({
        preset: () => ({ plugins: ['@lingui/babel-plugin-lingui-macro'] }),
        // Two files in three say nothing: reading them would take as long as reading the others.
        rolldown: { filter: { code: /@lingui\/\w+\/macro/ } },
      }),
    ],
  }),
  lingui(),
  languagePlugin(),
  fileCataloguesPlugin(),
  handoverWordsPlugin(),
  sources(),
  translatedPlugin(),
  guidesPlugin(),
  codesPlugin(),
  documentsPlugin(),
  finderPlugin(),
  lockPlugin(),
  flowFilesPlugin(),
];

/** What every page has: see scripts/vite/chunks.ts. */
const everywhere = /\/(?:(?:start|react|app|rolldown-runtime)-[\w-]{8}\.js|start-[\w-]{8}\.css)$/;

const production = fileURLToPath(
  new URL('node_modules/react-router/dist/production/index.mjs', import.meta.url),
);

/** Where the rooms of staff begin: `DeskRoom.tsx`. */
const rooms = /\/[A-Z]\w*Room-/;

export default defineConfig(({ command, isSsrBuild }) => ({
  // Its package names only the files with warnings for developers.
  resolve: command === 'build' ? { alias: { 'react-router': production } } : {},
  plugins: [
    reading,
    pageModulesPlugins(),
    preview(),
    // They are the whole site's: they come with the source's language.
    !isSsrBuild && ownLanguage() === SOURCE && noticesPlugin(),
  ],
  // The benchmark has pages of its own.
  optimizeDeps: { entries: ['index.html'] },
  worker: { format: 'es' },
  build: {
    // Phones last longer than their makers' support: what light-dark() and nesting mean is spelled
    // out for older browsers.
    cssMinify: 'lightningcss',
    target: isSsrBuild ? 'node20' : ['chrome109', 'safari16.4', 'firefox121'],
    assetsInlineLimit: 0,
    modulePreload: {
      // Safari 16 fetches scripts one after the other without it, and all else has it built in.
      polyfill: false,
      // What every page has is not listed again for each file that comes later, nor all that a room
      // needs on the pages of readers.
      resolveDependencies: (asked, needed, { hostType }) =>
        hostType === 'html'
          ? needed
          : needed.filter(
              (file) => !everywhere.test(file) && (file.endsWith('.css') || !rooms.test(asked)),
            ),
    },
    // It is the whole site's: it comes with the source's language.
    copyPublicDir: !isSsrBuild && ownLanguage() === SOURCE,
    ...(isSsrBuild
      ? {}
      : {
          rolldownOptions: {
            output: { codeSplitting: chunks() },
            // No module of ours does anything when a property is read: classes that nobody uses go.
            treeshake: { propertyReadSideEffects: false },
          },
        }),
  },
  // The module that prerenders stands alone: it is rendered with what is built, not what is installed.
  ...(isSsrBuild ? { ssr: { noExternal: true as const } } : {}),
}));
