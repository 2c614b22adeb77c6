/** `npm run build:mcp`: the server for assistants, from the project's own engine and finder. */
import { ensurePackages, run } from './setup.mjs';

ensurePackages();
process.exit(run('npx', ['vite', 'build', '--config', 'mcp/vite.config.ts']));
