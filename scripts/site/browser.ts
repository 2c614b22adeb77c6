/** The browser that looks at a build: for tests, pictures and measurements. */
import { type Browser, chromium } from '@playwright/test';

/** The Chromium that CHROME_PATH names; Playwright's own where it names none. */
export const executable = process.env.CHROME_PATH
  ? { executablePath: process.env.CHROME_PATH }
  : {};

/** It does nothing of its own beside what is looked at. */
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
