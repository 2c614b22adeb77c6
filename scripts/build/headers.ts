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

/** Where a build keeps the hashes of the styles that are in its pages. */
const stylesOf = (dist: string) => join(dist, '.server/styles.json');

/**
 * Keeps what the headers need to know of a build's pages.
 *
 * @param styles the styles, as they are in the pages
 */
export function writeStyles(dist: string, styles: readonly string[]): void {
  const hashes = styles.map(
    (style) => `sha256-${createHash('sha256').update(style).digest('base64')}`,
  );
  mkdirSync(dirname(stylesOf(dist)), { recursive: true });
  writeFileSync(stylesOf(dist), JSON.stringify([...new Set(hashes)].sort()));
}

/** How long what may be kept: hashed files for ever; everything else is asked for each time. */
export const caching = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' };

/** @returns the headers that its pages are served with, for the organisation whose file lies there */
export function headersOf(dist: string): Record<string, string> {
  const file = join(dist, 'organisation.json');
  const styles = existsSync(stylesOf(dist)) ? JSON.parse(readFileSync(stylesOf(dist), 'utf8')) : [];
  return headersFor(existsSync(file) ? readFileSync(file, 'utf8') : '{}', styles);
}
