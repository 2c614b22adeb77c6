/**
 * The documents behind the records, under the names by which records cite them: which edition was
 * read, when all that we say of it was last compared with it, and for how long that is relied on.
 * Whoever compares a document anew changes its entry; a single record may have an edition of its own.
 */
import type { Edition } from '../../src/engine/record.ts';

/** Compared by the second readers of the guides, record by record. */
const compared = { on: '2026-11-29', by: 'the maintainers' };

export const documents: Readonly<Record<string, Edition>> = {
  'Entrust: Troubleshooting authenticators': { compared, months: 12 },
  'OneSpan: Troubleshooting Mobile Authenticator Studio': {
    dated: '2024-12-02',
    compared,
    months: 12,
  },
  'OneSpan Authentication Server: Status codes': { dated: '2025-01-08', compared, months: 12 },
  'OneSpan: Offline activation via image': { compared, months: 12 },
  'Azure Multi-Factor result codes (Netop Remote Control)': { compared, months: 12 },
  'NIST SP 800-63B-4: Authentication and authenticator management': { compared, months: 24 },
  'CISA and partners: advisory AA23-320A, updated 29 July 2025': {
    dated: '2025-07-29',
    compared,
    months: 12,
  },
};
