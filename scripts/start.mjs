/** `npm start`: installs what is missing, builds, serves the build and prints its address. */
import { ensurePackages, run } from './setup.mjs';

ensurePackages();
if (run('npm', ['run', '--silent', 'build']) !== 0) process.exit(1);
// If 4173 is taken, Vite uses the next port and prints it.
process.exit(run('npx', ['vite', 'preview']));
