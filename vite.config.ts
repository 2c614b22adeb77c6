import { lingui } from '@lingui/vite-plugin';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { defineConfig, type PluginOption } from 'vite';
import { badEncoding } from './scripts/bad-encoding.ts';
import { codes } from './scripts/codes.ts';
import { guides } from './scripts/guides.ts';
import { headers } from './scripts/headers.ts';

/** What every build, server and test needs to read the sources. */
export const reading: PluginOption[] = [
  react(),
  babel({
    include: /\/src\/.*\.tsx?$/,
    plugins: ['@lingui/babel-plugin-lingui-macro'],
  }),
  lingui(),
  guides(),
  codes(),
];

export default defineConfig({
  plugins: [reading, badEncoding()],
  build: {
    // Phones last longer than their makers' support: what light-dark() and nesting mean is spelled
    // out for older browsers.
    cssMinify: 'lightningcss',
    target: ['chrome109', 'safari16', 'firefox115'],
    assetsInlineLimit: 0,
  },
  preview: { headers },
});
