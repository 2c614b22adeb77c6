/**
 * The headers of every response: from `npm start`, in tests, and in the files that the build writes for
 * other servers (server-files.ts).
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { products } from '../../flows/products.ts';
import { readOrganisationFile } from '../../src/engine/organisationFile.ts';

/**
 * Only our own origin; no inline scripts, no eval, no frames, no plug-ins. Inline styles are allowed one by
 * one, by their hashes.
 */
const contentSecurityPolicy = {
  'default-src': "'self'",
  'base-uri': "'none'",
  'object-src': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  // One policy lets only the address of our service worker through, the other only those of the rooms'
  // workers.
  'trusted-types': 'offline-worker room-workers',
};

/**
 * @param file the text of `organisation.json`; the origins in its `framedBy` may show the application in a
 *   frame
 * @param styles the hashes of the styles inlined in the pages: `sha256-…`
 * @param frames further origins that may do so, separated by spaces
 * @returns the headers: if tickets go to a webhook on another origin, that origin, and no other, is allowed
 *   in addition to our own
 * @throws Error if `frames` is not a list of origins
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
    // Browsers heed it over https only.
    'Strict-Transport-Security': 'max-age=31536000',
    ...(embedders.length === 0 && { 'X-Frame-Options': 'DENY' }),
  };
}

/** Where a build keeps the hashes of the styles inlined in its pages. */
const stylesOf = (dist: string) => join(dist, '.server/styles.json');

/**
 * Keeps what the headers need to know about a build's pages.
 *
 * @param styles the styles, exactly as they are in the pages
 */
export function writeStyles(dist: string, styles: readonly string[]): void {
  const hashes = styles.map(
    (style) => `sha256-${createHash('sha256').update(style).digest('base64')}`,
  );
  mkdirSync(dirname(stylesOf(dist)), { recursive: true });
  writeFileSync(stylesOf(dist), JSON.stringify([...new Set(hashes)].sort()));
}

/** How long responses may be cached: hashed files for ever; everything else is revalidated each time. */
export const caching = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' };

/** @returns the headers for the pages of a build, for the organisation whose file is in its folder */
export function headersOf(dist: string): Record<string, string> {
  const file = join(dist, 'organisation.json');
  const styles = existsSync(stylesOf(dist)) ? JSON.parse(readFileSync(stylesOf(dist), 'utf8')) : [];
  return headersFor(existsSync(file) ? readFileSync(file, 'utf8') : '{}', styles);
}
