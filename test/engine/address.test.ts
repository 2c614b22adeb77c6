import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { guideAddress, parseGuidePath } from '../../src/engine/address.ts';
import { formatAnswer } from '../../src/engine/answer.ts';
import { replay } from '../../src/engine/transcript.ts';
import { circus } from './toys.ts';

const ORIGIN = 'https://help.example';
/** Where a browser goes from a link to this address. */
const browse = (address: string) => new URL(address, `${ORIGIN}/guides/lion`);
const read = ({ pathname }: URL) => parseGuidePath(pathname.replace('/guides/', ''));

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const value = fc.stringMatching(/^[-+.:()<>&?#=%" A-Za-z0-9äß€\\]{1,12}$/);
const answer = fc.oneof(
  id,
  fc.tuple(id, value).map(([name, given]) => formatAnswer(name, given)),
);
const hostile = fc.oneof(
  fc.constantFrom(
    '.',
    '..',
    '...',
    '%2e%2e',
    '%2E.',
    '//evil',
    '\\\\evil',
    'javascript:alert(1)',
    '/',
    '',
  ),
  fc.constantFrom(
    '?r=1',
    '#x',
    '%',
    '%E0%A4%A',
    '@evil',
    'https://evil.example',
    '\u202e',
    '\t',
    '\n',
  ),
  fc.string({ unit: 'grapheme' }),
);

describe('the address of a step', () => {
  it('is the guide and its answers, one after the other', () => {
    expect(guideAddress({ flow: 'lion', answers: [] })).toBe('/guides/lion');
    expect(guideAddress({ flow: 'lion', answers: ['often~12', 'not-sure'] })).toBe(
      '/guides/lion/often~12/not-sure',
    );
  });

  it('holds a revision and the answers before a change where a page needs them', () => {
    const { pathname, searchParams } = browse(
      guideAddress(
        { flow: 'lion', answers: ['no'] },
        { r: 'abc123.def456', was: ['yes', 'failed'] },
      ),
    );
    expect(pathname).toBe('/guides/lion/no');
    expect([...searchParams]).toEqual([
      ['was', 'yes/failed'],
      ['r', 'abc123.def456'],
    ]);
    expect(guideAddress({ flow: 'lion', answers: [] }, { r: '' })).toBe('/guides/lion');
  });

  it('leads back to the transcript that it was made of', () => {
    fc.assert(
      fc.property(id, fc.array(answer), (flow, answers) => {
        const transcript = { flow, answers };
        expect(read(browse(guideAddress(transcript)))).toEqual(transcript);
      }),
    );
  });

  it('holds nothing that stands in the way of reading it', () => {
    fc.assert(
      fc.property(id, fc.array(answer), (flow, answers) => {
        const url = browse(guideAddress({ flow, answers }));
        expect(url.hash + url.search).toBe('');
      }),
    );
  });

  it('reads the same with slashes too many', () => {
    expect(parseGuidePath('/lion//yes/')).toEqual({ flow: 'lion', answers: ['yes'] });
  });

  test.each(['', '/', '///'])('is none where no guide is named: %j', (path) => {
    expect(parseGuidePath(path)).toBeUndefined();
  });
});

describe('a hostile address', () => {
  test.each(['%', '%E0%A4%A', '%zz', 'yes%', '%C0%AE', '%ED%A0%80'])(
    'is left as it stands where its encoding is broken: %s',
    (part) => {
      expect(parseGuidePath(`lion/${part}/yes`)).toEqual({ flow: 'lion', answers: [part, 'yes'] });
      expect(parseGuidePath(part)).toEqual({ flow: part, answers: [] });
    },
  );

  test.each([
    '//evil',
    '\\\\evil',
    'javascript:alert(1)',
    'https://evil.example',
    '..',
    '.',
    '%2e%2e',
    '/../..',
    '@evil',
    '\t//evil',
    '?was=x',
    '#x',
  ])('does not lead out of the guides by %j', (part) => {
    for (const transcript of [
      { flow: part, answers: [] },
      { flow: 'lion', answers: [part] },
      { flow: part, answers: [part, part, 'yes'] },
    ]) {
      const { origin, pathname, search, hash } = browse(guideAddress(transcript));
      expect(origin).toBe(ORIGIN);
      expect(pathname).toMatch(/^\/guides\//);
      expect(search + hash).toBe('');
    }
  });

  it('stays below the guides whatever it holds', () => {
    fc.assert(
      fc.property(
        hostile,
        fc.array(hostile),
        fc.option(fc.array(hostile)),
        (flow, answers, was) => {
          const address = guideAddress({ flow, answers }, was ? { was } : {});
          const { origin, pathname } = browse(address);
          expect(address).toMatch(/^\/guides\//);
          expect(origin).toBe(ORIGIN);
          expect(pathname).toMatch(/^\/guides\//);
        },
      ),
    );
  });

  it('is read without a fault, and stays what it is when it is written again', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string()), (path) => {
        const transcript = parseGuidePath(path);
        if (transcript === undefined) return;
        const again = read(browse(guideAddress(transcript)));
        const { visited } = replay(circus, transcript.flow, transcript.answers);
        expect(replay(circus, again?.flow ?? '', again?.answers ?? []).visited).toEqual(visited);
      }),
    );
  });
});

it('makes an address of anything that was stored, also of half a character', () => {
  expect(guideAddress({ flow: 'lion', answers: ['often~\ud800'] })).toBe(
    '/guides/lion/often~%EF%BF%BD',
  );
});
