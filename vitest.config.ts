import { defineConfig } from 'vitest/config';
import { reading } from './vite.config.ts';

export default defineConfig({
  plugins: reading,
  test: {
    include: ['test/{engine,flows,finder,rooms}/**/*.test.{ts,tsx}'],
  },
});
