/** `npm start`: installs what is missing, builds, serves the build and prints its address. */
import { ensurePackages, run } from './setup.mjs';

ensurePackages();
if (run('npm', ['run', '--silent', 'build']) !== 0) process.exit(1);
// Vite takes the next port where 4173 is taken, and says which.
process.exit(run('npx', ['vite', 'preview']));
