/**
 * The headers that everything is served with: by `npm start`, in tests, and by the files that the
 * build writes for other servers (server-files.ts).
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { products } from '../../flows/products.ts';
import { readOrganisationFile } from '../../src/engine/organisationFile.ts';

/**
 * Nothing but our own origin; no inline script, no eval, no frames, no plug-ins. Inline styles are
 * allowed one by one, by their hashes.
 */
const contentSecurityPolicy = {
  'default-src': "'self'",
  'base-uri': "'none'",
  'object-src': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  // One policy lets the address of our service worker through and nothing else, the other one those
  // of the workers of rooms.
  'trusted-types': 'offline-worker room-workers',
};

/**
 * @param file the text of `organisation.json`; the origins in its `framedBy` may show the application
 *   in a frame
 * @param styles the hashes of the styles that stand in the pages: `sha256-…`
 * @param frames further origins that may, with spaces between
 * @returns the headers: where tickets go to a webhook on another origin, that origin and no other
 *   is allowed besides our own
 * @throws Error where `frames` is not a list of origins
 */
export function headersFor(
  file: string,
  styles: readonly string[] = [],
  frames = process.env.FRAME_ANCESTORS ?? '',
): Record<string, string> {
  const { tickets, framedBy } = readOrganisationFile(file, products).organisation;
  const webhook =
    tickets.by === 'webhook' && !tickets.url.startsWith('/') ? new URL(tickets.url).origin : '';
  const named = frames.split(/\s+/).filter(Boolean);
  for (const embedder of named)
    if (!/^('self'|https:\/\/(\*\.)?[\w-]+(\.[\w-]+)*(:\d+)?)$/.test(embedder))
      throw new Error(`FRAME_ANCESTORS: ${embedder} is not an origin such as https://example.org`);
  const embedders = [...new Set([...named, ...framedBy])];
  const policy = {
    ...contentSecurityPolicy,
    ...(embedders.length > 0 && { 'frame-ancestors': embedders.join(' ') }),
    ...(styles.length > 0 && {
      'style-src': ["'self'", ...styles.map((hash) => `'${hash}'`)].join(' '),
    }),
    ...(webhook && { 'connect-src': `'self' ${webhook}` }),
  };
  return {
    'Content-Security-Policy': Object.entries(policy)
      .map((directive) => directive.join(' '))
      .join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy':
      'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    // Browsers obey it on https alone.
    'Strict-Transport-Security': 'max-age=31536000',
    ...(embedders.length === 0 && { 'X-Frame-Options': 'DENY' }),
  };
}

/** What the headers need to know of a build's pages. */
interface Built {
  /** Where the application is on its server. */
  readonly base: string;
  /** The hashes of the styles that are in the pages. */
  readonly styles: readonly string[];
}

const factsOf = (dist: string) => join(dist, '.server/pages.json');

/**
 * Keeps what the headers need to know of a build's pages.
 *
 * @param dist the folder of a build
 * @param base where the application is on its server
 * @param styles the styles, as they are in the pages
 */
export function writePageFacts(dist: string, base: string, styles: readonly string[]): void {
  const all = styles.map(
    (style) => `sha256-${createHash('sha256').update(style).digest('base64')}`,
  );
  const facts: Built = { base, styles: [...new Set(all)].sort() };
  mkdirSync(dirname(factsOf(dist)), { recursive: true });
  writeFileSync(factsOf(dist), JSON.stringify(facts));
}

const readFacts = (dist: string): Built =>
  existsSync(factsOf(dist))
    ? JSON.parse(readFileSync(factsOf(dist), 'utf8'))
    : { base: '/', styles: [] };

/** The rules by which browsers fetch answers' pages beforehand, until the application is there. */
export const speculation = { file: 'speculation.json', type: 'application/speculationrules+json' };

/** How long what may be kept: hashed files for ever; everything else is asked for each time. */
export const caching = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' };

/**
 * @param dist the folder of a build
 * @returns the headers that its pages are served with, for the organisation whose file lies there
 */
export function headersOf(dist: string): Record<string, string> {
  const file = join(dist, 'organisation.json');
  const { base, styles } = readFacts(dist);
  return {
    ...headersFor(existsSync(file) ? readFileSync(file, 'utf8') : '{}', styles),
    'Speculation-Rules': `"${base}${speculation.file}"`,
  };
}
