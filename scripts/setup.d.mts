/** The part of setup.mjs that tests use. */
export function ensurePackages(): void;
