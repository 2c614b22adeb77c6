// @vitest-environment jsdom
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { I18nProvider } from '@lingui/react';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { products } from '../../flows/products.ts';
import { records } from '../../flows/records/index.ts';
import { sheet, undocumentedRemedy } from '../../flows/records/sheet.ts';
import { vocabulary } from '../../flows/vocabulary.ts';
import { lockFlows } from '../../src/engine/authoring/lock.ts';
import { codeSheets } from '../../src/engine/build/codeSheets.ts';
import { caseCode, readCaseCode } from '../../src/engine/case-code.ts';
import { inUse } from '../../src/engine/organisation.ts';
import { readOrganisationFile } from '../../src/engine/organisationFile.ts';
import { codedProducts, type Product } from '../../src/engine/product.ts';
import { SourceRecord } from '../../src/engine/record.ts';
import { replay } from '../../src/engine/transcript.ts';
import { buildFinderIndex } from '../../src/finder/search/buildIndex.ts';
import { createFinder } from '../../src/finder/search/find.ts';
import { GuideList } from '../../src/guide/GuideList.tsx';
import { i18n } from '../../src/locales/i18n.ts';
import { MemoryRouter } from '../../src/router/router.tsx';
import { whole } from '../engine/locks.ts';
import { guide, information, question, toy } from '../engine/toys.ts';

/** The one entry that a new product is. */
const entry = vi.hoisted(
  (): Product => ({
    id: 'tin-toys',
    name: 'Tin toys',
    about: 'Clockwork, with a key',
    records: ['TIN'],
    written: [],
    called: ['tin toy'],
    hints: ['clockwork'],
    codes: {
      path: 'tin',
      heading: 'Tin toys, rattle code',
      one: 'rattle code',
      asOne: '{code} is a rattle code:',
      all: 'All {count} rattle codes',
      list: 'Rattle codes',
      about: 'Numbers that a toy rattles.',
      is: '“{name}” is a rattle code of a tin toy',
      unknown: ['Wind it up again.'],
      noRemedy: 'Ask the toymaker about {code}.',
    },
  }),
);

vi.mock('../../flows/products.ts', async (load) => {
  const original = await load<typeof import('../../flows/products.ts')>();
  return { products: [...original.products, entry] };
});

const record = sheet({
  id: 'TIN-77',
  product: 'tin-toys',
  kind: 'status-code',
  title: 'The mainspring squeaks',
  meaning: 'The mainspring of the toy squeaks when it is wound.',
  codes: ['77'],
  names: ['RATTLE_SQUEAK'],
  remedy: undocumentedRemedy,
  actors: { who: ['end user'], basis: 'derived' },
  source: { document: 'Toymaker’s notes', place: 'page 7' },
});

const squeaks = toy(
  'mainspring-squeaks',
  {
    which: question('Does it squeak?', { yes: 'oil', no: 'fine' }, { cites: ['TIN-77'] }),
    oil: information('It squeaks', { cites: ['TIN-77'] }),
    fine: information('It does not', { cites: ['TIN-77'] }),
  },
  { meta: guide('The mainspring squeaks', { product: 'tin-toys' }) },
);

const flows = { ...allFlows, [squeaks.id]: squeaks };

afterEach(cleanup);

describe('a new product is one entry and a folder', () => {
  it('is listed with its guides and its codes', () => {
    render(
      <I18nProvider i18n={i18n}>
        <MemoryRouter>
          <GuideList
            guides={[
              { id: squeaks.id, title: 'The mainspring squeaks', product: 'tin-toys', summary: '' },
            ]}
            heading="Start"
          />
        </MemoryRouter>
      </I18nProvider>,
    );
    expect(screen.getByText('Tin toys')).toBeTruthy();
    expect(screen.getByText('Clockwork, with a key')).toBeTruthy();
    const link = (name: RegExp) => screen.getByRole('link', { name, hidden: true });
    expect(link(/mainspring/).getAttribute('href')).toBe('/guides/mainspring-squeaks');
    expect(link(/rattle codes$/).getAttribute('href')).toBe('/codes/tin');
  });

  it('can be the only one in use', () => {
    const read = (named: string[]) =>
      readOrganisationFile(JSON.stringify({ products: named }), products);
    const { organisation, problems } = read(['tin-toys']);
    expect(problems).toEqual([]);
    expect(inUse(organisation, [{ product: 'entrust' }, { product: 'tin-toys' }])).toEqual([
      { product: 'tin-toys' },
    ]);
    expect(read(['tin-boys']).problems).toMatchObject([
      { field: 'products[0]', detail: expect.stringContaining('tin-toys') },
    ]);
  });

  it('has records, and a page for each of its codes', () => {
    expect(SourceRecord.parse(record)).toEqual(record);
    const [product] = codedProducts(products).filter(({ id }) => id === 'tin-toys');
    if (product === undefined) throw new Error('the product has no codes');
    const { codes } = codeSheets(products, product, [...records, record], flows);
    expect(codes.map(({ address }) => address)).toEqual(['/codes/tin/77']);
  });

  it('is found by its words and its number', () => {
    const find = createFinder(
      buildFinderIndex({ products, flows, records: [...records, record], vocabulary }),
    );
    expect(find('squeaking mainspring').results[0]).toMatchObject({ product: 'tin-toys' });
    expect(find('tin toy 77').results[0]).toMatchObject({
      product: 'tin-toys',
      records: ['TIN-77'],
    });
  });

  it('has case codes that lead back to its steps', () => {
    const lock = whole(lockFlows(flows));
    const code = caseCode(lock, replay(flows, squeaks.id, ['yes'])) ?? '';
    expect(readCaseCode(lock, code)).toMatchObject({
      transcript: { flow: squeaks.id, answers: ['yes'] },
    });
  });

  it('has flows that are found in its folder, and checked', { timeout: 240_000 }, () => {
    const copy = mkdtempSync(join('node_modules', '.new-product-'));
    try {
      for (const each of ['flows', 'src', 'scripts', 'package.json', 'tsconfig.json'])
        cpSync(each, join(copy, each), { recursive: true });
      symlinkSync('..', join(copy, 'node_modules'), 'junction');
      const file = join(copy, 'flows/products.ts');
      const source = readFileSync(file, 'utf8');
      writeFileSync(file, source.replace(/\];\n$/, `  ${JSON.stringify(entry)},\n];\n`));
      cpSync('flows/entrust/hard-token-serial-invalid.ts', join(copy, 'flows/tin-toys/tin-key.ts'));
      const check = () => {
        try {
          const program = [
            '--import',
            'tsx',
            'scripts/flows.ts',
            'check',
            'flows/tin-toys/tin-key.ts',
          ];
          return execFileSync(process.execPath, program, {
            cwd: copy,
            encoding: 'utf8',
            stdio: 'pipe',
          });
        } catch (error) {
          return error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
        }
      };
      expect(check()).toContain(
        'flows/tin-toys/tin-key.ts: has to export its flow as “tinKey”; it exports hardTokenSerialInvalid',
      );
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });
});
