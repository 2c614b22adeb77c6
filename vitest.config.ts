import { defineConfig } from 'vitest/config';
import { reading } from './vite.config.ts';

export default defineConfig({
  plugins: reading,
  test: {
    // Property tests take longer on a busy machine; none of them measures time.
    testTimeout: 60_000,
    include: ['test/{engine,flows,finder,rooms,desk,tickets,training}/**/*.test.{ts,tsx}'],
  },
});
