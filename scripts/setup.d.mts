/** What of setup.mjs tests use. */
export function ensurePackages(): void;
