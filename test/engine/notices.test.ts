import { describe, expect, it, test } from 'vitest';
import { products } from '../../flows/products.ts';
import { currentNotices } from '../../src/engine/organisation.ts';
import { readOrganisationFile } from '../../src/engine/organisationFile.ts';

const notice = {
  text: 'Text messages arrive late.',
  from: '2026-11-29T08:00+01:00',
  until: '2026-11-29T18:00+01:00',
};
const read = (notices: unknown) => readOrganisationFile(JSON.stringify({ notices }), products);
const at = (time: string) => Date.parse(time);

describe('a problem that the organisation announces', () => {
  const { organisation, problems } = read([
    notice,
    { ...notice, text: 'Only Entrust.', products: ['entrust'] },
    { ...notice, text: 'Only one guide.', guides: ['clock-drift'] },
  ]);
  const texts = (time: string, about?: Parameters<typeof currentNotices>[2]) =>
    currentNotices(organisation, at(time), about).map(({ text }) => text);

  it('is read from its file', () => {
    expect(problems).toEqual([]);
    expect(organisation.notices).toHaveLength(3);
  });

  it('is shown from its beginning until its end, never after', () => {
    expect(texts('2026-11-29T06:59:59Z')).toEqual([]);
    expect(texts('2026-11-29T07:00:00Z')).toHaveLength(3);
    expect(texts('2026-11-29T16:59:59Z')).toHaveLength(3);
    expect(texts('2026-11-29T17:00:00Z')).toEqual([]);
  });

  it('is shown where it belongs', () => {
    const now = '2026-11-29T12:00:00Z';
    expect(texts(now, { flow: 'app-terminates', product: 'onespan-app' })).toEqual([notice.text]);
    expect(texts(now, { flow: 'clock-drift', product: 'entrust' })).toEqual([
      notice.text,
      'Only Entrust.',
      'Only one guide.',
    ]);
    expect(texts(now, { product: 'entrust' })).toEqual([notice.text, 'Only Entrust.']);
  });

  test.each([
    ['notices[0].from', { ...notice, from: 'tomorrow' }],
    ['notices[0].from', { ...notice, from: '2026-11-29T08:00' }],
    ['notices[0].until', { text: 'No end', from: notice.from }],
    ['notices[0].products[0]', { ...notice, products: ['fortnite'] }],
    ['notices[0].link', { ...notice, link: 'javascript:alert(1)' }],
  ])('names the field %s where it cannot be used, and announces nothing', (field, wrong) => {
    const reading = read([wrong]);
    expect(reading.problems.map((problem) => problem.field)).toEqual([field]);
    expect(reading.organisation.notices).toEqual([]);
  });
});
