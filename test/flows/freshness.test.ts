import { describe, expect, it } from 'vitest';
import { documents } from '../../flows/records/documents.ts';
import { records } from '../../flows/records/index.ts';
import { sheet, undocumentedRemedy } from '../../flows/records/sheet.ts';
import { describeDue, dueNotice, dueOn, dueRecords } from '../../src/engine/build/freshness.ts';

const compared = (on: string, months = 12) => ({ compared: { on, by: 'a reader' }, months });
const record = (id: string, document: string, edition?: ReturnType<typeof compared>) =>
  sheet({
    ...{ id, product: 'entrust', kind: 'problem', title: id, meaning: 'Something fails.' },
    ...{ remedy: undocumentedRemedy, actors: { who: [], basis: 'derived' } },
    source: { document, place: 'row 1', ...(edition && { edition }) },
  });

describe('what a guide says is compared with its document from time to time', () => {
  it('each document that a record cites has an edition, and each edition a record', () => {
    const cited = new Set(records.map(({ source }) => source.document));
    expect([...cited].sort()).toEqual(Object.keys(documents).sort());
    expect(records.filter(({ source }) => source.edition === undefined)).toEqual([]);
  });

  it('nothing is said to be compared on a day that is still to come, or before the document’s own', () => {
    const today = new Date().toISOString().slice(0, 10);
    for (const {
      compared: { on },
      dated = '',
    } of Object.values(documents)) {
      expect(on <= today).toBe(true);
      expect(dated <= on).toBe(true);
    }
  });

  it('is due on the same day of the month, or on the month’s last', () => {
    expect(dueOn(compared('2026-11-29'))).toBe('2027-11-29');
    expect(dueOn(compared('2026-08-31', 6))).toBe('2027-02-28');
    expect(dueOn(compared('2028-02-29'))).toBe('2029-02-28');
    expect(dueOn(compared('2026-12-31', 1))).toBe('2027-01-31');
  });

  it('is told by a build when it is due, which fails where that was asked for', () => {
    const all = [record('ENT-91-A', 'Old', compared('2024-01-01'))];
    const told =
      'to be compared with its document again:\nOld (ENT-91-A): is to be compared since 2025-01-01';
    expect(dueNotice(all, '2024-12-31', true)).toBeUndefined();
    expect(dueNotice(all, '2025-01-01', false)).toBe(told);
    expect(() => dueNotice(all, '2025-01-01', true)).toThrow(told);
  });

  it('names what is due on a day, never compared first, then the longest due', () => {
    const all = [
      record('ENT-91-A', 'Old', compared('2024-01-01')),
      record('ENT-92-B', 'Fresh', compared('2026-01-02')),
      record('ENT-93-C', 'Never'),
      record('ENT-94-D', 'Old', compared('2024-01-01')),
    ];
    expect(dueRecords(all, '2027-01-01').map(describeDue)).toEqual([
      'Never (ENT-93-C): was never compared',
      'Old (ENT-91-A and 1 more): is to be compared since 2025-01-01',
    ]);
    expect(dueRecords(all, '2027-01-02').map(({ document }) => document)).toEqual([
      'Never',
      'Old',
      'Fresh',
    ]);
  });
});
