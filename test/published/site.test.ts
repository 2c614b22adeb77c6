import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { robots, sitemap } from '../../scripts/build/published-files.ts';
import { publishCodes, publishSite } from '../../src/engine/build/publish.ts';
import { codesMarkdown, llmsText } from '../../src/engine/build/publishMarkdown.ts';
import { schemaFiles } from '../../src/engine/build/schemas.ts';
import { content, published } from './content.ts';

const known = { languages: ['en', 'fr'], base: '/help/', origin: 'https://example.org' } as const;
const pages = [
  { language: 'en', address: '/guides/clock-drift', languages: ['en', 'fr'] },
  { language: 'fr', address: '/guides/clock-drift', languages: ['en', 'fr'] },
  { language: 'en', address: '/guides/clock-drift/yes', languages: ['en', 'fr'] },
  { language: 'en', address: '/404', languages: ['en'] },
  { language: 'en', address: '/open', languages: ['en'] },
] as const;

describe('what search engines read', () => {
  it('lists the first page of a guide with its other languages, and not each way through it', () => {
    const text = sitemap(known, pages);
    expect([...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
      'https://example.org/help/guides/clock-drift',
      'https://example.org/help/fr/guides/clock-drift',
    ]);
    expect(text).toContain(
      '<xhtml:link rel="alternate" hreflang="fr" href="https://example.org/help/fr/guides/clock-drift"/>',
    );
    expect(text).toContain('hreflang="x-default"');
  });

  it('names the sitemap only where its addresses are whole', () => {
    expect(robots(known)).toContain('Sitemap: https://example.org/help/sitemap.xml');
    expect(robots({ ...known, origin: '' })).not.toContain('Sitemap');
    const [, comment] = /<!--([\s\S]*?)-->/.exec(sitemap({ ...known, origin: '' }, pages)) ?? [];
    expect(comment).toContain('origin');
    // XML is not well-formed otherwise.
    expect(comment).not.toContain('--');
  });

  it('keeps them out of the rooms of agents, trainers and those who keep the guides', () => {
    for (const room of ['desk', 'train', 'workshop'])
      expect(robots(known)).toContain(`\nDisallow: /help/${room}\n`);
  });
});

describe('what assistants read first', () => {
  const codes = content.coded.map((product) => publishCodes(content, product));
  const site = publishSite(content, [{ id: 'en', folder: '' }], Object.values(published), codes);

  it('leads to every guide and to the codes of every product', () => {
    const text = llmsText(site);
    for (const id of Object.keys(published)) expect(text).toContain(`(guides/${id}.md)`);
    for (const { address } of codes) expect(text).toContain(`(${address}.md)`);
  });

  it('says of a code without a documented remedy that there is none, and who looks into it', () => {
    const azure = codes.find(({ product }) => product.id === 'azure-mfa');
    const without = azure?.codes.find(({ remedy }) => remedy.basis === 'none');
    if (!azure || !without) throw new Error('every code has a remedy now');
    const part = codesMarkdown(azure)
      .split('\n## ')
      .find((each) => each.startsWith(`${without.key}:`));
    expect(part).toContain('Remedy: not documented. ');
    expect(part).not.toContain('{code}');
  });
});

describe('what editors read', () => {
  it.each(['own-vpn.guide.json', 'library.additions.json'])(
    'is served where %s looks for it, and is about such a file',
    (example) => {
      const { $schema, ...fields } = JSON.parse(readFileSync(`docs/examples/${example}`, 'utf8'));
      const [, name = ''] = /\/schemas\/(.+)$/.exec($schema) ?? [];
      const schema = JSON.parse(schemaFiles().get(name) ?? '{}');
      expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(Object.keys(fields)));
      expect(Object.keys(fields)).toEqual(expect.arrayContaining(schema.required));
    },
  );
});
