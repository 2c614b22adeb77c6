import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('each list says that it is one: WebKit takes it from those that show no bullets', () => {
  const silent = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsx'))
    .flatMap((path) =>
      [...readFileSync(`src/${path}`, 'utf8').matchAll(/<[uo]l\b[^>]*>?/g)]
        .filter(([tag]) => !/\brole=/.test(tag))
        .map(([tag]) => `${path}: ${tag}`),
    );
  expect(silent).toEqual([]);
});
