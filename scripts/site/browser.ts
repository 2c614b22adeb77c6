/** The browser that opens builds for tests, pictures and measurements. */
import { type Browser, chromium } from '@playwright/test';

/** The Chromium in CHROME_PATH; Playwright's own if that is not set. */
export const executable = process.env.CHROME_PATH
  ? { executablePath: process.env.CHROME_PATH }
  : {};

/** Turns off what the browser does on its own initiative. */
export const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @param more further options of Chromium */
export const launch = (...more: readonly string[]): Promise<Browser> =>
  chromium.launch({ ...executable, args: [...quiet, ...more] });
