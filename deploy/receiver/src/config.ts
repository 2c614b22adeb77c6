/** The operator's settings: one JSON file, checked as a whole before anything starts. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { ConfigError, inWords } from './configError.ts';
import { fill, readTemplate, type Template } from './template.ts';

const seconds = (initial: number) => z.number().positive().max(86_400).default(initial);

const Config = z.strictObject({
  listen: z
    .strictObject({
      host: z.string().default('127.0.0.1'),
      port: z.int().min(0).max(65_535).default(8087),
    })
    .prefault({}),
  /** Where the guides are: links in tickets must lead there. */
  site: z.url({ protocol: /^https?$/ }),
  store: z.union(
    [z.strictObject({ sqlite: z.string() }), z.strictObject({ postgresFile: z.string() })],
    'it is { "sqlite": file } or { "postgresFile": file with the connection string }',
  ),
  system: z.strictObject({
    template: z.string(),
    url: z
      .url({ protocol: /^https?$/ })
      .refine((url) => /^\w+:\/\/[^/@?#]+(\/[^?#]*)?$/.test(url), 'it may have no user, ? or #'),
    tokenFile: z.string(),
    settings: z.record(z.string(), z.string()).default({}),
  }),
  /** How long keys are remembered: at least as long as `retentionDays` of the organisation's file. */
  keepDays: z.int().min(1).max(3650).default(30),
  /** How many tickets may wait at once, and how many requests an address may make per minute. */
  limits: z
    .strictObject({
      waiting: z.int().positive().default(10_000),
      perMinute: z.int().positive().default(60),
    })
    .prefault({}),
  /** Addresses of the web servers in front, whose X-Forwarded-For is trusted. */
  proxies: z.array(z.string()).default(['127.0.0.1', '::1']),
  times: z
    .strictObject({
      /** How long a page waits for the ticket to be created before it is told that it is kept. */
      answer: z.number().min(0).max(25).default(5),
      /** How long the ticket system may take for one request. */
      timeout: seconds(30),
      /** How long after a request without an answer the system may still act on it. */
      settle: seconds(120),
      /** The pause before the first retry, and the longest pause. */
      firstPause: seconds(2),
      longestPause: seconds(300),
    })
    .prefault({}),
  log: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

/** The file's fields, with the files they refer to read in: token, connection string and template. */
export type Config = Omit<z.infer<typeof Config>, 'store' | 'system'> & {
  readonly store: { readonly sqlite: string } | { readonly postgres: string };
  readonly system: {
    readonly template: Template;
    readonly url: string;
    /** The lines of the token file. */
    readonly tokens: readonly string[];
    readonly settings: Readonly<Record<string, string>>;
  };
};

function read(path: string, what: string): string {
  try {
    // Some editors begin a file with a byte order mark.
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigError(`${what}: ${path} cannot be read (${code})`);
  }
}

function secret(path: string, what: string): string[] {
  const lines = read(path, what)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length === 0) throw new ConfigError(`${what}: ${path} is empty`);
  return lines;
}

/** @throws ConfigError if a header would contain characters that no request may have */
function checkHeaders(
  { headers, session }: Template,
  settings: Readonly<Record<string, string>>,
  [token = '', token2 = '']: readonly string[],
): void {
  const basic = Buffer.from(token).toString('base64');
  const wrong = Object.entries({ ...session?.headers, ...headers }).find(
    ([, value]) => !/^[ -~]*$/.test(fill(value, { ...settings, token, token2, basic })),
  );
  if (wrong === undefined) return;
  throw new ConfigError(
    `system.tokenFile: the header ${wrong[0]} can have only letters, digits and signs of ASCII. Was the token copied whole, and nothing with it?`,
  );
}

const CONNECTION =
  'postgres://user:password@host:5432/database, with %40 and the like for special signs';

/** @returns a connection string, which may contain a password: no message may quote it */
function connection(path: string): string {
  const [url = ''] = secret(path, 'store.postgresFile');
  if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url)) return url;
  throw new ConfigError(`store.postgresFile: ${path} has no connection string: ${CONNECTION}`);
}

/**
 * @param path the configuration file; the files it names are relative to its folder
 * @returns the configuration
 * @throws ConfigError that names the file, the field and what is wrong with it
 */
export function readConfig(path: string): Config {
  const text = read(path, 'the configuration');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new ConfigError(`${path} is not JSON: ${(error as Error).message}`);
  }
  const parsed = Config.safeParse(json);
  if (!parsed.success) throw new ConfigError([path, ...inWords(parsed.error.issues)].join('\n  '));
  const { store, system, ...rest } = parsed.data;
  const from = (file: string) => resolve(dirname(path), file);
  const template = readTemplate(system.template, dirname(path));
  const missing = Object.entries(template.settings).filter(([name]) => !system.settings[name]);
  const unknown = Object.keys(system.settings).filter((name) => !(name in template.settings));
  const wrong = [
    ...missing.map(([name, what]) => `system.settings.${name}: missing. ${what}`),
    ...unknown.map((name) => `system.settings.${name}: ${template.name} has no such setting`),
  ];
  if (wrong.length > 0) throw new ConfigError([path, ...wrong].join('\n  '));
  const tokens = secret(from(system.tokenFile), 'system.tokenFile');
  if (tokens.length < template.tokens.length)
    throw new ConfigError(
      `system.tokenFile: ${from(system.tokenFile)} needs ${template.tokens.length} lines: ${template.tokens.join('; ')}`,
    );
  checkHeaders(template, system.settings, tokens);
  return {
    ...rest,
    store:
      'sqlite' in store
        ? { sqlite: store.sqlite === ':memory:' ? store.sqlite : from(store.sqlite) }
        : { postgres: connection(from(store.postgresFile)) },
    system: { ...system, template, tokens },
  };
}
