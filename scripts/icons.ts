/**
 * `npx tsx scripts/icons.ts` (CHROME_PATH names a Chromium): draws the PNG icons from public/icon.svg. They are committed; run it
 * when the drawing changes.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const folder = fileURLToPath(new URL('../public/', import.meta.url));
const svg = readFileSync(`${folder}icon.svg`, 'utf8');
const ground = '#0e2a2a';

/** A launcher may cut a maskable icon to a circle: the drawing keeps to its middle four fifths. */
const icons = [
  { file: 'icon-192.png', size: 192, drawing: 1, ground: 'transparent' },
  { file: 'icon-512.png', size: 512, drawing: 1, ground: 'transparent' },
  { file: 'icon-maskable.png', size: 512, drawing: 0.8, ground },
  { file: 'icon-apple.png', size: 180, drawing: 0.9, ground },
];

const browser = await chromium.launch({
  ...(process.env.CHROME_PATH && { executablePath: process.env.CHROME_PATH }),
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const { file, size, drawing, ground: colour } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0;display:grid;place-items:center;height:100vh;background:${colour}}
     svg{width:${drawing * 100}%;height:${drawing * 100}%}</style>${svg}`,
  );
  await page.screenshot({ path: folder + file, omitBackground: true });
  await page.close();
}
await browser.close();
