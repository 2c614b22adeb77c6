/** The headers that every page is served with; deploy/ says the same to other servers. */

/** Nothing but our own origin; no inline script or style, no eval, no frames, no plug-ins. */
const contentSecurityPolicy = {
  'default-src': "'self'",
  'base-uri': "'none'",
  'object-src': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
};

export const headers: Record<string, string> = {
  'Content-Security-Policy': Object.entries(contentSecurityPolicy)
    .map((directive) => directive.join(' '))
    .join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};
