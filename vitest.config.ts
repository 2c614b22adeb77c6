import { defineConfig } from 'vitest/config';
import { reading } from './vite.config.ts';

export default defineConfig({
  plugins: reading,
  test: {
    include: ['test/{engine,flows,finder,rooms,desk,tickets}/**/*.test.{ts,tsx}'],
  },
});
