/**
 * Runs a program that needs a browser, in a fresh clone too: installs what is missing
 * and sets CHROME_PATH to the browser that it found.
 *
 *   node scripts/in-browser.mjs <program> [arguments]
 */
import { ensureBrowser, ensurePackages, run } from './setup.mjs';

ensurePackages();
const browser = await ensureBrowser();
process.exit(run('npx', ['tsx', ...process.argv.slice(2)], { CHROME_PATH: browser }));
