/**
 * Installs what a fresh clone lacks: the packages, and a browser for the tests. Plain JavaScript without
 * dependencies, since it runs before they are installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Runs a command in the project's folder, with its output shown live.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to the environment
 * @returns {number} the exit code
 */
export function run(command, args, env = {}) {
  // npm is a script on Windows, and scripts need a shell there.
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell,
    env: { ...process.env, ...env },
  });
  if (error) throw error;
  return status ?? 1;
}

/**
 * The folders with packages of their own: the application, the receiver of its tickets, and the server for
 * assistants.
 */
const packageFolders = ['.', 'deploy/receiver', 'mcp'];

/** Installs the packages of each package-lock.json if any are missing or of another version. */
export function ensurePackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  // The same as `engines` in package.json, about which npm only warns.
  const isFit = major >= 24 || (major === 22 && minor >= 13) || (major === 20 && minor >= 19);
  if (!isFit) {
    fail(
      `Node.js 20 (from 20.19 on), 22 (from 22.13 on), or 24 and newer is needed; this is ${process.versions.node}. See https://nodejs.org`,
    );
  }
  for (const folder of packageFolders) {
    const installed = packagesIn(`${folder}/node_modules/.package-lock.json`);
    const wanted = packagesIn(`${folder}/package-lock.json`);
    const isCurrent = [...wanted].every(
      ([name, { version, optional }]) => optional || installed.get(name)?.version === version,
    );
    if (installed.size > 0 && isCurrent) continue;
    console.log(`Installing packages${folder === '.' ? '' : ` of ${folder}`} …`);
    if (run('npm', ['ci', '--no-audit', '--no-fund', '--prefix', folder]) !== 0)
      fail('npm ci failed; see above.');
  }
}

/** @param {string} file @returns {Map<string, { version?: string, optional?: boolean }>} */
function packagesIn(file) {
  const path = join(root, file);
  if (!existsSync(path)) return new Map();
  const packages = JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
  return new Map(Object.entries(packages).filter(([name]) => name !== ''));
}

/** Debian's headless Chromium: a page takes two thirds of the processor time. */
const SHELL = '/usr/bin/chromium-headless-shell';

/** Where Chromium, Chrome and Edge are installed, by platform. */
const browsers = {
  linux: [
    SHELL,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/**
 * Finds a browser for the tests: the one in CHROME_PATH, one on the system, or Playwright's own. As root on
 * Debian it installs headless Chromium if that is missing.
 *
 * @returns {Promise<string>} the path of its executable
 */
export async function ensureBrowser() {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && !existsSync(named))
    fail(`CHROME_PATH names ${named}, which is not there.`);
  const { chromium } = await import('@playwright/test');
  const find = () =>
    [named, ...(browsers[process.platform] ?? []), chromium.executablePath()].find(
      (path) => path && existsSync(path),
    );
  let found = find();
  for (const name of ['chromium-headless-shell', 'chromium']) {
    const isGood = found !== undefined && (name === 'chromium' || [named, SHELL].includes(found));
    if (isGood || !canInstall()) continue;
    installPackages(name);
    found = find();
  }
  return (
    found ??
    fail(
      'The tests need a browser, and none was found. Install Chromium, Chrome or Edge ' +
        '(Debian: sudo apt-get install chromium; anywhere: npx playwright install chromium), ' +
        'or set CHROME_PATH to its program.',
    )
  );
}

const nginx = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'];

/**
 * Finds the web server with which the configurations in deploy/ are tested. As root on Debian it is
 * installed if missing; elsewhere its tests are skipped, and say so.
 */
export function ensureWebServer() {
  if (nginx.some(existsSync) || !canInstall()) return;
  installPackages('nginx-light', 'libnginx-mod-http-brotli-static');
}

const canInstall = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** @param {string[]} names packages of Debian */
function installPackages(...names) {
  console.log(`Installing ${names.join(', ')} …`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], quiet);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], quiet);
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}
