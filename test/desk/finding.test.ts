import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { optionsFor } from '../../src/desk/finderChoices.ts';
import { openVisit } from '../../src/desk/openVisit.ts';
import { type Finder, loadFinder } from '../../src/finder/finderStore.ts';
import { at, callAfter } from './calls.ts';

/** A code that was given out, and the visit that it says. */
const [code = '', address = ''] =
  readFileSync('test/flows/given-out-codes.txt', 'utf8')
    .split('\n')
    .find((line) => line.startsWith('1C08-0M'))
    ?.split(' ') ?? [];
const [, , flow, ...answers] = address.split('/');

describe('what the product hands out opens at the desk', () => {
  it.each([
    code,
    code.toLowerCase().replace('-', ''),
    `Case code: ${code}`,
    `“Case code • ${code}”, she wrote.`,
    `http://127.0.0.1:4173/open?c=${code}`,
    `http://127.0.0.1:4173${address}`,
    `It is at http://127.0.0.1:4173${address}.`,
    `(${address})`,
    `Fallcode: ${code.replace('-', ' ')}`,
    `My code is ${code.replace('-', '–').toLowerCase()}, can you look?`,
    `<http://127.0.0.1:4173/help${address}?utm_source=mail>`,
  ])('%s', async (typed) => {
    expect(optionsFor(typed, [], undefined, false)).toEqual([{ kind: 'visit', typed }]);
    expect(await openVisit(typed)).toMatchObject({
      is: 'visit',
      transcript: { flow, answers },
      dropped: 0,
    });
  });
});

describe('the search at the top', () => {
  let finder: Finder;
  beforeAll(async () => {
    finder = await loadFinder();
  }, 60_000);
  const call = callAfter(
    { type: 'reference', at: at(1), from: '', to: 'INC-20418' },
    { type: 'note', at: at(2), text: 'they asked for an otp' },
  );
  const kinds = (typed: string) => optionsFor(typed, [call], finder, false).map(({ kind }) => kind);

  it('offers guides first, and no call for words in its notes', () => {
    const found = kinds('otp');
    expect(found[0]).toBe('guide');
    expect(found).not.toContain('call');
    expect(found.at(-1)).toBe('list');
  });

  it('takes no code for read where only words were said, and offers what else they can be', () => {
    const led = (typed: string) =>
      optionsFor(typed, [], finder, false).map((option) =>
        option.kind === 'guide'
          ? [option.transcript.flow, ...option.transcript.answers].join('/')
          : '',
      );
    expect(led('no text message')[0]).not.toMatch(/\d/);
    expect(led('account locked')).toContain('account-and-password/1007');
    expect(led('1007')).toHaveLength(1);
  });

  it('offers a call first for its reference, and after the guides for a part of that', () => {
    expect(kinds('inc-20418')[0]).toBe('call');
    expect(kinds('20418')).toContain('call');
    expect(kinds('2041')).toContain('call');
    expect(kinds('204')).not.toContain('call');
    // A number that is a code too is that first.
    const other = callAfter({ type: 'reference', at: at(1), from: '', to: 'INC-10075' });
    const found = optionsFor('1007', [other], finder, false).map(({ kind }) => kind);
    expect(found.filter((kind) => kind !== 'list')).toEqual(['guide', 'call']);
  });
});

describe('a mistyped code', () => {
  let finder: Finder;
  beforeAll(async () => {
    finder = await loadFinder();
  }, 60_000);

  it.each([
    ['1C08-0N', '1C08-0N'],
    ['Case code: 1C80-0M', '1C80-0M'],
    ['> Case code: 1C08–0N, she writes', '1C08-0N'],
    ['the code is 1c08-0n.', '1c08-0n'],
    ['http://127.0.0.1:4173/open?c=1C08-0N', '1C08-0N'],
  ])('is told as such before any guide is offered: %s', async (typed, wrong) => {
    expect(optionsFor(typed, [], finder, false).map(({ kind }) => kind)).toEqual(['visit']);
    expect(await openVisit(typed)).toEqual({ is: 'mistyped', code: wrong });
  });

  it('does not stand in the way of words and numbers', () => {
    for (const typed of ['1007', 'code 1050', 'activation code expired']) {
      expect(optionsFor(typed, [], finder, false)[0]?.kind, typed).toBe('guide');
    }
  });
});
