/** Addresses that an organisation's file may contain. */

/** The fields that a ticket link's template may contain. */
const templateFields = ['problem', 'summary', 'code', 'link', 'reference'] as const;

export function urlOf(text: string): URL | undefined {
  try {
    const url = new URL(text);
    // Some browsers and servers accept more as a host; but the origin goes into the policy unchanged.
    if (!/^(?:[\w.-]+|\[[\da-f:.]+\])$/i.test(url.hostname)) return undefined;
    return url.username === '' && url.password === '' ? url : undefined;
  } catch {
    return undefined;
  }
}

/** The local machine, on which a set-up is tried before it has a certificate. */
const isLoopback = ({ hostname }: URL) => /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);

function isSafeAddress(url: URL | undefined): boolean {
  if (url === undefined) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
}

/** What browsers compare: only scheme, host and port, in their notation. */
export function isOrigin(value: string): boolean {
  const url = urlOf(value);
  return isSafeAddress(url) && url?.origin === value;
}

export function isWebhook(value: string): boolean {
  // A path on our own server: `/tickets`.
  if (/^\/[\w.~-][\w./~?=&%-]*$/.test(value)) return true;
  return !value.includes('#') && isSafeAddress(urlOf(value));
}

/** Fields must come after `?` or `#`, where no value can lead to another page or server. */
export function isTemplate(value: string): boolean {
  const named = [...value.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? '');
  if (named.some((name) => !(templateFields as readonly string[]).includes(name))) return false;
  if (/[{}]/.test(value.replace(/\{[^{}]*\}/g, ''))) return false;
  const [before = ''] = value.split(/[?#]/);
  return named.length > 0 && !before.includes('{') && isSafeAddress(urlOf(value));
}
