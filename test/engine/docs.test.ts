import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read } from './sources.ts';

const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n');
const pages = tracked.filter((file) => file.endsWith('.md'));
const names = new Set(tracked.map((file) => basename(file)));
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** What a build, a browser or another program makes, and no repository holds. */
const made = /^(?:mcp\/dist\b|.*\.v1\.json$|guides\.json$|embed\.js$|sbom\.cdx\.json$|sql\.js$)/;
const isThere = (path: string, page: string) =>
  made.test(path) ||
  existsSync(path) ||
  existsSync(posix.join(posix.dirname(page), path)) ||
  (!path.includes('/') && names.has(path));

const found = (page: string, pattern: RegExp) =>
  [...read(page).matchAll(pattern)].map(([, what = '']) => what);

describe('the project’s pages', () => {
  it('lead to files that are there', () => {
    const broken = pages.flatMap((page) =>
      found(page, /\]\(([^)#\s:]+)(?:#[^)]*)?\)/g)
        .filter((to) => !existsSync(posix.join(posix.dirname(page), to)))
        .map((to) => `${page}: ${to}`),
    );
    expect(broken).toEqual([]);
  });

  it('name files and folders that are there', () => {
    const broken = pages.flatMap((page) =>
      [
        ...found(
          page,
          /(?<![\w/.@<>-])((?:src|flows|scripts|test|docs|bench|deploy|public|mcp)\/[\w./-]*[\w/])(?![\w<{*])/g,
        ),
        ...found(page, /`([\w-][\w.-]*\.(?:tsx?|mjs|json|po|md|yaml|css|js|conf))`/g),
      ]
        .filter((path) => !isThere(path, page))
        .map((path) => `${page}: ${path}`),
    );
    expect(broken).toEqual([]);
  });

  it('name commands that package.json has', () => {
    const own = new Set([...Object.keys(scripts), 'audit', 'ci', 'install']);
    const broken = pages.flatMap((page) =>
      found(page, /`npm (?:-s )?(?:run )?(?:-s )?([a-z][a-z:-]*)/g)
        .filter((name) => !own.has(name))
        .map((name) => `${page}: npm ${name}`),
    );
    expect(broken).toEqual([]);
  });

  it('have every number of a decision once, in one format and half a page', () => {
    const decisions = tracked.filter((file) => file.startsWith('docs/decisions/'));
    const numbers = decisions.map((file) => basename(file).slice(0, 3));
    expect(numbers).toEqual(numbers.map((_, i) => String(i + 1).padStart(3, '0')));
    for (const file of decisions) {
      const text = read(file);
      expect(text, file).toMatch(/^# \d{3}: /);
      expect(text.trim().split(/\s+/).length, file).toBeLessThanOrEqual(300);
      const parts = [...text.matchAll(/^\*\*([\w ]+)\.\*\*/gm)].map(([, part]) => part);
      const fixed = ['Context', 'Decision', 'Not chosen', 'Consequences'];
      expect(parts, file).toEqual(
        fixed.filter((part) => part !== 'Not chosen' || parts.includes(part)),
      );
    }
  });
});
