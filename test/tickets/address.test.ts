import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { LONGEST_ADDRESS } from '../../src/engine/mailto.ts';
import type { CaseSummary } from '../../src/engine/summary/summarySchema.ts';
import { contentOf, ticketKey } from '../../src/tickets/ticket.ts';
import {
  fieldsOf,
  linkAddress,
  mailAddress,
  type TicketFields,
} from '../../src/tickets/ticketAddress.ts';

const fields: TicketFields = {
  problem: 'The code is “wrong” & late?',
  summary: 'The code is wrong\n\nDone so far\n1. Restarted #1',
  code: 'K7QM-3XTD',
  link: 'https://guides.example/guides/x/yes?r=abc',
  reference: 'INC-1',
};
const template =
  'https://tickets.example.org/new?a=b&t={problem}&s={summary}&c={code}&l={link}&r={reference}';

describe('a ticket by link', () => {
  it('has each field, encoded, where the template says', () => {
    const url = new URL(linkAddress(template, fields, '')?.href ?? '');
    expect(url.origin).toBe('https://tickets.example.org');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      a: 'b',
      t: fields.problem,
      s: fields.summary,
      c: fields.code,
      l: fields.link,
      r: fields.reference,
    });
  });

  it('never leaves its page, whatever the fields say', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0x10ffff), { maxLength: 20 }), (points) => {
        const text = String.fromCodePoint(...points);
        const hostile = { problem: text, summary: text, code: text, link: text, reference: text };
        const url = new URL(linkAddress(template, hostile, '')?.href ?? '');
        expect(url.origin + url.pathname).toBe('https://tickets.example.org/new');
        expect([...url.searchParams.keys()]).toEqual(['a', 't', 's', 'c', 'l', 'r']);
      }),
      { numRuns: 60 },
    );
  });

  it('does not fill in what a field itself says', () => {
    const href = linkAddress(template, { ...fields, problem: '{code}$&' }, '')?.href ?? '';
    expect(new URL(href).searchParams.get('t')).toBe('{code}$&');
  });

  it('shows the words that it carries', () => {
    const address = linkAddress('https://t.example/?q={problem}', fields, '');
    expect(address).toMatchObject({ words: fields.problem, isShort: false });
  });
});

describe('a ticket by e-mail', () => {
  it('has the subject, and the summary with the line ends of e-mails', () => {
    const { href = '' } = mailAddress('help@example.org', fields, '') ?? {};
    expect(href).toMatch(/^mailto:help@example\.org\?/);
    const query = new URL(href).searchParams;
    expect(query.get('subject')).toBe(`INC-1: ${fields.problem}`);
    expect(query.get('body')).toBe(fields.summary.replaceAll('\n', '\r\n'));
    expect([...query.keys()]).toEqual(['subject', 'body']);
  });

  it('cannot be made to copy others in', () => {
    const problem = 'x&bcc=evil@example.org\r\nBcc: evil@example.org';
    const { href = '' } = mailAddress('help@example.org', { ...fields, problem }, '') ?? {};
    expect([...new URL(href).searchParams.keys()]).toEqual(['subject', 'body']);
    expect(href).not.toMatch(/[\r\n]/);
  });
});

describe('what is too long', () => {
  const long = { ...fields, summary: 'é'.repeat(1000) };

  test.each([
    ['an e-mail', () => mailAddress('help@example.org', long, 'short')],
    ['a link', () => linkAddress(template, long, 'short')],
  ])('goes out as an outline: %s', (_, make) => {
    expect(make()).toMatchObject({ isShort: true });
    expect(make()?.words).toContain('short');
    expect(make()?.href.length).toBeLessThanOrEqual(LONGEST_ADDRESS);
  });

  test.each([
    ['an e-mail', () => mailAddress('help@example.org', { ...long, problem: long.summary }, 'x')],
    ['a link', () => linkAddress(template, { ...long, problem: long.summary }, 'x')],
  ])('even as an outline is not handed over so: %s', (_, make) => {
    expect(make()).toBeUndefined();
  });
});

describe('the idempotency key', () => {
  const summary = { version: 1, problem: 'x', steps: [], madeAt: '1', updatedAt: '1' };
  const content = (more: object) => contentOf({ ...summary, ...more } as unknown as CaseSummary);

  it('is the same whenever the summary is made, and another when it says something else', () => {
    expect(content({ madeAt: '2', updatedAt: '2' })).toBe(content({}));
    expect(content({ problem: 'y' })).not.toBe(content({}));
  });

  it('is of the case, the content, and the times that it was wanted', () => {
    expect(ticketKey('case', 'content')).toBe('case-content');
    expect(ticketKey('case', 'content', 1)).toBe('case-content-2');
  });

  it('tells apart any two contents that differ', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(content({ problem: a }) === content({ problem: b })).toBe(a === b);
      }),
    );
  });

  it('has the fields of a call', () => {
    const call = { id: 'a', reference: 'INC-1', notes: [], told: [], outstanding: [] };
    expect(fieldsOf({ ...summary, call } as unknown as CaseSummary, 'text')).toEqual({
      problem: 'x',
      summary: 'text',
      code: '',
      link: '',
      reference: 'INC-1',
    });
  });
});
