import { describe, expect, it } from 'vitest';
import { renderPage } from '../../src/app/renderPage.tsx';

/** @returns the records of each result, in order */
const resultsIn = (html: string) =>
  [...html.matchAll(/<a\b[^>]*\bdata-result\b[^>]*>/g)].map(([tag]) => ({
    records: /data-records="([^"]*)"/.exec(tag)?.[1]?.split(' ') ?? [],
    href: /href="([^"]*)"/.exec(tag)?.[1],
  }));

describe('the page of results is rendered from its address alone', () => {
  it('with results, best first, each a real link', async () => {
    const html = await renderPage('/?q=1007');
    const [first, ...others] = resultsIn(html);
    expect(first).toEqual({ records: ['OAS-1007'], href: '/codes/onespan/1007' });
    expect(others.length).toBeGreaterThan(0);
    expect(html).toContain('<mark>1007</mark>');
    expect(html).not.toContain('data-nothing');
  });

  it('with what was asked still in the field', async () => {
    expect(await renderPage('/?q=networking+%28503%29')).toContain('value="networking (503)"');
  });

  it('with a kind word and all guides where nothing fits', async () => {
    for (const query of ['1106', 'pizza', 'Enter a valid email', 'azure 1007']) {
      const html = await renderPage(`/?${new URLSearchParams({ q: query })}`);
      expect(resultsIn(html), query).toEqual([]);
      expect(html, query).toContain('data-nothing');
      expect(html, query).toContain('href="/guides/activation-code-expired"');
      expect(html, query).toContain('Would you rather talk to someone?');
    }
  });

  it('with what to do with an undocumented number, by the products that it could be of', async () => {
    const pagesOf = async (query: string) => {
      const html = await renderPage(`/?${new URLSearchParams({ q: query })}`);
      return [...html.matchAll(/href="(\/codes\/[^"/]+\/[^"]+)"/g)].map(([, href]) => href);
    };
    expect(await pagesOf('9998')).toEqual(['/codes/onespan/9998', '/codes/azure/9998']);
    expect(await pagesOf('azure error 9998')).toEqual(['/codes/azure/9998']);
    expect(await pagesOf('entrust error 9998')).toEqual([]);
    expect(await renderPage('/codes/azure/9998')).toContain('href="/codes/azure/other"');
  });

  it('with nothing of the query as markup', async () => {
    const html = await renderPage(
      `/?${new URLSearchParams({ q: '<img src=x onerror=1> locked' })}`,
    );
    expect(html).not.toContain('<img');
    expect(html).not.toMatch(/style="|<script|<style/);
  });

  it('as the first page where the query is empty', async () => {
    expect(await renderPage('/?q=%20')).toContain('Or choose the product you use');
  });
});
