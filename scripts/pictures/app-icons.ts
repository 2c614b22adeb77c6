/** The PNG icons, drawn from public/icon.svg. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { root } from '../build/paths.ts';

const folder = join(root, 'public');
const ground = '#0e2a2a';

/** A launcher may crop a maskable icon to a circle: the drawing stays in the middle 80%. */
const icons = [
  { file: 'icon-192.png', size: 192, drawing: 1, ground: 'transparent' },
  { file: 'icon-512.png', size: 512, drawing: 1, ground: 'transparent' },
  { file: 'icon-maskable.png', size: 512, drawing: 0.8, ground },
  { file: 'icon-apple.png', size: 180, drawing: 0.9, ground },
];

export async function drawIcons(browser: Browser): Promise<void> {
  const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
  for (const { file, size, drawing, ground: colour } of icons) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0;display:grid;place-items:center;height:100vh;background:${colour}}
       svg{width:${drawing * 100}%;height:${drawing * 100}%}</style>${svg}`,
    );
    await page.screenshot({ path: join(folder, file), omitBackground: true });
    await page.close();
  }
}
