import { beforeAll, describe, expect, it } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { products } from '../../flows/products.ts';
import { records } from '../../flows/records/index.ts';
import { renderPage } from '../../src/app/renderPage.tsx';
import { guideAddress } from '../../src/engine/address.ts';
import { codeSheets } from '../../src/engine/build/codeSheets.ts';
import { filterCodes } from '../../src/engine/codePages.ts';
import { codeAddress } from '../../src/engine/codes.ts';
import { graphOf } from '../../src/engine/graph.ts';
import { codedProducts } from '../../src/engine/product.ts';
import type { SourceRecord } from '../../src/engine/record.ts';
import { replay } from '../../src/engine/transcript.ts';

interface Coded {
  record: SourceRecord;
  address: string;
  /** What stands for the code in the address. */
  key: string;
}

const addressOf = (record: SourceRecord) => codeAddress(products, record) ?? '';
const coded: Coded[] = records
  .map((record) => ({ record, address: addressOf(record) }))
  .filter(({ address }) => address !== '')
  .map((each) => ({ ...each, key: each.address.replace(/^.*\//, '') }));
const productAt = (path: string) => {
  const product = codedProducts(products).find(({ codes }) => codes.path === path);
  if (product === undefined) throw new Error(`no product has its codes at ${path}`);
  return product;
};
const of = (path: string) => coded.filter(({ record }) => record.product === productAt(path).id);
const recordOf = (id: string) => records.find((record) => record.id === id);

/** What a person reads: no marks, no tags, no entities. */
const wordsOf = (html: string) =>
  html
    .replaceAll('<!-- -->', '')
    .replace(/<title>.*?<\/title>/g, '')
    .replace(/<\/?(strong|b|wbr|small|q)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
const headingOf = (html: string) => wordsOf(/<h1.*?<\/h1>/.exec(html)?.[0] ?? '').trim();
const titleOf = (html: string) => /<title>(.*?)<\/title>/.exec(html)?.[1];
const canonicalOf = (html: string) => /rel="canonical" href="([^"]*)"/.exec(html)?.[1];
const neighbourOf = (html: string, rel: 'prev' | 'next') =>
  new RegExp(`<a class="${rel}"[^>]* href="([^"]*)"`).exec(html)?.[1];

const pages = new Map<string, string>();
const page = (address: string) => pages.get(address) ?? '';

beforeAll(async () => {
  for (const { address } of coded) pages.set(address, await renderPage(address));
});

describe('every documented code has a page that tells all that is documented', () => {
  it('75 status codes and 72 result codes', () => {
    expect(of('onespan')).toHaveLength(75);
    expect(of('azure')).toHaveLength(72);
    expect(new Set(coded.map(({ address }) => address)).size).toBe(147);
  });

  it.each(coded)('$address', ({ record, address }) => {
    const html = page(address);
    const words = wordsOf(html);
    expect(html).toContain(`data-records="${record.id}"`);
    expect(headingOf(html)).toContain(record.title);
    const told = [
      record.meaning,
      ...record.causes,
      ...record.facts,
      ...record.remedy.steps.map((step) => step.do),
      ...record.errorTexts,
      ...record.names,
      ...record.settings,
      ...record.confusedWith.map(({ difference }) => difference),
      record.source.document,
      record.source.place,
    ];
    for (const text of told) expect(words).toContain(text.replace(/\s+/g, ' '));
    for (const { id } of record.confusedWith) {
      const other = recordOf(id);
      expect(words).toContain(other?.title);
      if (other && addressOf(other)) expect(html).toContain(`href="${addressOf(other)}"`);
    }
    for (const id of record.related)
      expect(html).toContain(`href="${addressOf(recordOf(id) as SourceRecord)}"`);
    // The page of its own address needs not say which that is.
    expect(canonicalOf(html)).toBeUndefined();
    expect(html).not.toMatch(/style="|<script|<style|undefined|\[object/);
  });

  it('no two pages have the same title or the same heading', () => {
    const all = [...pages.values()];
    expect(new Set(all.map(titleOf)).size).toBe(147);
    expect(new Set(all.map(headingOf)).size).toBe(147);
  });

  it('where no remedy is documented, the page says so and names who can help', () => {
    for (const { record, address } of coded) {
      if (record.remedy.basis !== 'none' || record.nature === 'not-an-error') continue;
      const words = wordsOf(page(address));
      expect(words, record.id).toMatch(/The document gives no fix[.,]/);
      if (record.nature === 'failure') expect(words, record.id).toMatch(/administrator.* can look/);
    }
  });

  it('nobody but an administrator is told to unlock an account', () => {
    const figure =
      /<figure class="screen"><figcaption>For the administrator<\/figcaption>(.*?)<\/figure>/;
    const html = page('/codes/onespan/1007');
    expect(wordsOf(figure.exec(html)?.[1] ?? '')).toContain('clears the Locked check box');
    expect(wordsOf(html.replace(figure, ''))).not.toContain('clears the Locked check box');
    expect(wordsOf(html)).toContain(
      'Only an administrator can do this. The document gives no other way',
    );
  });

  it('what is no failure looks calm and is not said to need a fix', () => {
    for (const { record, address } of coded) {
      const html = page(address);
      const isCalm = record.nature !== 'failure';
      expect(html.includes('class="calm-tag"'), record.id).toBe(isCalm);
      expect(wordsOf(html).includes('What fixes it'), record.id).toBe(!isCalm);
    }
    expect(wordsOf(page('/codes/onespan/0'))).toContain('there is nothing to fix');
  });

  it('exactly eight codes may hide behind 1000, and 1000 leads to each', () => {
    const hidden = of('onespan').filter(({ address }) =>
      wordsOf(page(address)).includes('May be reported as'),
    );
    expect(hidden.map(({ key }) => key)).toEqual([
      '1007',
      '1009',
      '1010',
      '1011',
      '1012',
      '1023',
      '1025',
      '1033',
    ]);
    for (const { address } of hidden) {
      expect(page(address)).toContain('href="/codes/onespan/1000"');
      expect(page('/codes/onespan/1000')).toContain(`href="${address}"`);
    }
    const whole = codeSheets(products, productAt('onespan'), records, allFlows).codes.find(
      ({ key }) => key === '1000',
    );
    expect(whole?.hides.map(({ code }) => code)).toEqual(hidden.map(({ key }) => key));
    // What is told there is not told again as merely related.
    expect(whole?.related.filter(({ code }) => hidden.some(({ key }) => key === code))).toEqual([]);
  });

  it('every Azure page says that the code is only in the logs and tells nothing of the sign-in', async () => {
    const unlisted = await renderPage('/codes/azure/146');
    const list = await renderPage('/codes/azure');
    for (const html of [...of('azure').map(({ address }) => page(address)), unlisted, list]) {
      expect(wordsOf(html)).toContain('Result codes are only in the logs');
      expect(wordsOf(html)).toContain('not whether the sign-in succeeded');
    }
    for (const { address } of of('onespan')) expect(page(address)).not.toContain('logs only');
  });
});

describe('from the page of a code one gets on', () => {
  const firstAnswers = Object.values(allFlows).flatMap((flow) => {
    const { id, initial, guide, edges } = graphOf(flow);
    return edges
      .filter(({ from }) => from === initial)
      .map(({ answer }) => ({ flow: id, product: guide?.product, answer }));
  });

  it.each(coded)(
    '$address starts the one guide that asks for it, at its answer',
    ({ record, address, key }) => {
      const asking = firstAnswers.filter(
        ({ product, answer }) => product === record.product && answer === key,
      );
      expect(asking.map(({ flow }) => flow)).toHaveLength(1);
      const flow = asking[0]?.flow ?? '';
      const to = guideAddress({ flow, answers: [key] });
      expect(page(address)).toMatch(new RegExp(`data-answer="start-guide"[^>]* href="${to}"`));
      expect(replay(allFlows, flow, [key]).rejected).toEqual([]);
    },
  );

  it.each(['onespan', 'azure'] as const)('the codes of %s are in a row, both ways', (product) => {
    const row = of(product).map(({ address }) => address);
    row.forEach((address, i) => {
      expect(neighbourOf(page(address), 'prev'), address).toBe(row[i - 1]);
      expect(neighbourOf(page(address), 'next'), address).toBe(row[i + 1]);
      expect(page(address)).toContain(`href="/codes/${product}"`);
    });
  });

  it('a negative number takes itself along into the guide', async () => {
    expect(await renderPage('/codes/onespan/-13')).toContain('/negative~-13"');
  });
});

describe('a code is found by every name it has', () => {
  it.each(coded.flatMap(({ record, address }) => record.names.map((name) => [name, address])))(
    '%s',
    async (name, address = '') => {
      for (const spelling of [name, name?.toLowerCase()]) {
        const html = await renderPage(`/codes/onespan/${spelling}`);
        expect(headingOf(html)).toBe(headingOf(page(address)));
        const isHere = `/codes/onespan/${spelling}` === address;
        expect(canonicalOf(html)).toBe(isHere ? undefined : address);
      }
    },
  );

  it.each(['-1', '-13', '-9999999999', '%E2%88%9213'])('the negative code %s', async (code) => {
    const html = await renderPage(`/codes/onespan/${code}`);
    expect(headingOf(html)).toBe(
      `${code.replace('%E2%88%92', '-')} A negative status code stands for an error code`,
    );
    expect(canonicalOf(html)).toBe('/codes/onespan/negative');
  });
});

describe('what is not documented is not made up', () => {
  const unknown = [
    ['onespan', '1106'],
    ['onespan', '1043'],
    ['onespan', '99999999999999999999'],
    ['onespan', '-99999999999999999999'],
    ['onespan', '-0'],
    ['onespan', '01007'],
    ['onespan', '1007.0'],
    ['onespan', 'STAT_LOCK'],
    ['onespan', '__proto__'],
    ['onespan', 'constructor'],
    ['azure', '146'],
    ['azure', '26'],
    ['azure', '0x1'],
  ] as const;

  it.each(unknown)('%s %s', async (product, code) => {
    const html = await renderPage(`/codes/${product}/${code}`);
    const words = wordsOf(html);
    expect(headingOf(html)).toBe(`${code} is not in our documents`);
    expect(html).toContain(`href="/codes/${product}"`);
    expect(words).toContain(product === 'onespan' ? 'your administrator' : 'Impero support team');
    for (const { record } of coded) {
      expect(words, record.id).not.toContain(record.meaning);
      expect(words, record.id).not.toContain(record.title);
    }
    expect(html).not.toContain('data-answer="start-guide"');
  });

  it.each([
    ['/codes/onespan/102', '102 is an Azure result code', '/codes/azure/102'],
    ['/codes/azure/1007', '1007 is a OneSpan status code', '/codes/onespan/1007'],
    ['/codes/azure/stat_locked', 'stat_locked is a OneSpan status code', '/codes/onespan/1007'],
    ['/codes/azure/-13', '-13 is a OneSpan status code', '/codes/onespan/negative'],
  ])('%s belongs to the other product, and the page says so', async (address, says, other) => {
    const html = await renderPage(address);
    expect(headingOf(html)).toContain('is not in our documents');
    expect(wordsOf(html)).toContain(says);
    expect(html).toContain(`href="${other}"`);
  });

  it('a very long address is not shown at its length', async () => {
    const html = await renderPage(`/codes/onespan/${'9'.repeat(3_000)}`);
    expect(headingOf(html).length).toBeLessThan(80);
  });

  it.each(['/codes/entrust', '/codes/__proto__', '/codes/onespan/1007/more', '/codes/%E0%A4%A'])(
    'at %s there is no page',
    async (address) => {
      expect(await renderPage(address)).toContain('Page not found');
    },
  );
});

describe('the lists', () => {
  const rowsOf = (html: string) => html.match(/class="of-title"/g)?.length ?? 0;

  it.each(['onespan', 'azure'] as const)(
    'every code of %s, with its title and names',
    async (product) => {
      const html = await renderPage(`/codes/${product}`);
      const words = wordsOf(html);
      for (const { record, address } of of(product)) {
        expect(html).toContain(`href="${address}"`);
        expect(words).toContain(record.title);
        for (const name of record.names) expect(words).toContain(name);
      }
      expect(rowsOf(html)).toBe(of(product).length);
    },
  );

  it.each([
    ['/codes/onespan?filter=1007', ['1007']],
    ['/codes/onespan?filter=stat_locked', ['1007']],
    ['/codes/onespan?filter=Stat+Locked', ['1007']],
    ['/codes/onespan?filter=-13', ['negative']],
    ['/codes/onespan?filter=300', ['3001', '3002', '3003']],
    ['/codes/azure?filter=text+incorrect', ['122', '123']],
    ['/codes/azure?filter=nothing+like+this', []],
  ])('%s is filtered on the server', async (address, keys) => {
    const html = await renderPage(address);
    expect(rowsOf(html)).toBe(keys.length);
    for (const key of keys) expect(html).toMatch(new RegExp(`href="/codes/\\w+/${key}"`));
  });

  it('each code is found by its number, its names and its title', () => {
    for (const product of ['onespan', 'azure'] as const) {
      const { codes } = codeSheets(products, productAt(product), records, allFlows);
      for (const each of codes) {
        for (const text of [each.key, ...each.names, each.title, ...each.errorTexts])
          expect(filterCodes(codes, text), text).toContain(each);
      }
    }
  });

  it('both are one step from /codes and from home, with their numbers of codes', async () => {
    for (const address of ['/codes', '/']) {
      const html = await renderPage(address);
      expect(html).toContain('href="/codes/onespan"');
      expect(html).toContain('href="/codes/azure"');
      expect(wordsOf(html)).toContain('All 75 status codes');
      expect(wordsOf(html)).toContain('All 72 result codes');
    }
  });
});

it('marks of HTML in an address stay text', async () => {
  const html = await renderPage(`/codes/onespan/${encodeURIComponent('<b>9</b>')}`);
  expect(html).toMatch(/<p class="lead">[^<]*&lt;b&gt;9&lt;\/b&gt;/);
});
