import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { TicketSystem } from '../src/system.ts';
import { readTemplate } from '../src/template.ts';
import { folder, settings, toySystem, written } from './fixtures.ts';

const URL = 'https://rt.example.org';

/** A field as templates have it. */
const fieldOf = (name: string) => `$\{${name}}`;

describe('a configuration that cannot be used is refused, with the field and what is wrong', () => {
  const { system, ...rest } = settings(URL);
  it.each([
    ['an unknown field', { ...settings(URL), colour: 1 }, 'colour'],
    ['no site', { ...settings(URL), site: undefined }, 'site: '],
    ['a store of no kind', { ...settings(URL), store: {} }, 'store: it is { "sqlite": file }'],
    ['a port that is none', { ...settings(URL), listen: { port: 1e6 } }, 'listen.port: '],
    [
      'a template that is not there',
      { ...rest, system: { ...system, template: 'x' } },
      'no template x',
    ],
    [
      'a setting that is missing',
      { ...rest, system: { ...system, settings: { queue: 'a' } } },
      'settings.field: missing. The name of',
    ],
    [
      'a setting too many',
      { ...rest, system: { ...system, settings: { ...system.settings, x: 'y' } } },
      'settings.x: Request Tracker has no such setting',
    ],
    [
      'an address with a user in it',
      { ...rest, system: { ...system, url: 'https://user:pass@rt.example.org' } },
      'system.url: it may have no user, ? or #',
    ],
    [
      'a connection string that is none',
      { ...settings(URL), store: { postgresFile: 'token' } },
      'no connection string',
    ],
    ['no token', { ...rest, system: { ...system, tokenFile: 'nowhere' } }, 'system.tokenFile: '],
  ])('%s', (_, config, words) => {
    expect(() => readConfig(written(config))).toThrow(words);
  });

  it('no JSON, no file and an empty token', () => {
    const path = join(folder(), 'x.json');
    expect(() => readConfig(path)).toThrow(`${path} cannot be read (ENOENT)`);
    writeFileSync(path, '{');
    expect(() => readConfig(path)).toThrow('is not JSON');
    expect(() => readConfig(written(settings(URL), folder(), '\n'))).toThrow('is empty');
    const copied = written(settings(URL), folder(), 'secret…');
    expect(() => readConfig(copied)).toThrow('the header Authorization can have only');
  });

  it('a mark of the encoding before it does no harm', () => {
    const path = written(settings(URL));
    writeFileSync(path, `\uFEFF${readFileSync(path, 'utf8')}`);
    expect(readConfig(path).system.url).toBe(URL);
  });
});

describe('templates', () => {
  const names = readdirSync(new globalThis.URL('../templates', import.meta.url));

  it.each(names)('%s can be used, and looks tickets up by the key it writes', (file) => {
    const { create, find } = readTemplate(file.replace('.json', ''), '.');
    expect(JSON.stringify(create.body)).toContain(fieldOf('key'));
    expect(find.path).toContain(fieldOf('key'));
  });

  it('of one’s own are read from their file, and refused where they name what is not there', () => {
    const at = folder();
    const own = {
      name: 'Own',
      tried: false,
      source: ['https://example.org'],
      create: { path: 'x', body: { a: fieldOf('nothing') }, id: 'id' },
      find: { path: 'x', list: '', id: 'id' },
    };
    writeFileSync(join(at, 'own.json'), JSON.stringify(own));
    expect(() => readTemplate('own.json', at)).toThrow(
      `${fieldOf('nothing')} is neither one of your settings`,
    );
    own.create.body.a = fieldOf('key');
    writeFileSync(join(at, 'own.json'), JSON.stringify(own));
    expect(readTemplate('own.json', at).name).toBe('Own');
  });

  it('a system that answers a search with other tickets is not believed', async () => {
    const system = await toySystem();
    const config = readConfig(written(settings(system.url)));
    await new TicketSystem(config).probe();
    system.made.push({ key: 'some', subject: '', text: '' });
    const { template } = config.system;
    const all = { ...template, find: { ...template.find, path: "tickets?query='some'" } };
    const strange = new TicketSystem({ ...config, system: { ...config.system, template: all } });
    await expect(strange.find('another')).rejects.toThrow('the search finds other tickets');
  });
});
