import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import type { certain as asks } from '../../src/organisation/organisationStore.ts';

let certain: typeof asks;
beforeEach(async () => {
  // Each page reads the file once.
  vi.resetModules();
  ({ certain } = await import('../../src/organisation/organisationStore.ts'));
});
afterEach(() => vi.unstubAllGlobals());

const serve = (...answers: (Response | Error)[]) =>
  vi.stubGlobal('fetch', async () => {
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer instanceof Error) throw answer;
    return answer?.clone();
  });
const answer = (status: number, text: string, type = 'application/json') =>
  new Response(text, { status, headers: { 'Content-Type': type } });
const redirected = (to: Response) => {
  Object.defineProperty(to, 'redirected', { value: true });
  to.clone = () => to;
  return to;
};

describe('what an organisation may have set otherwise is certain', () => {
  it('once its file is read', async () => {
    serve(answer(200, '{"retentionDays":365}'));
    expect(await certain('retentionDays')).toBe(365);
    expect(await certain('tickets')).toEqual({ by: 'none' });
  });

  it('where the file says nothing', async () => {
    serve(answer(200, '{}'));
    expect(await certain('retentionDays')).toBe(30);
  });

  it('where the server says that there is no file', async () => {
    serve(answer(404, '<title>Not found</title>', 'text/html'));
    expect(await certain('retentionDays')).toBe(30);
  });
});

describe('it is not certain', () => {
  test.each([
    ['nobody answers', new TypeError('Failed to fetch')],
    ['the page has to sign in', answer(401, '{}')],
    ['the page may not have it', answer(403, 'No', 'text/plain')],
    ['a proxy asks for a password', answer(407, '')],
    ['the page asks too often', answer(429, '')],
    ['a server is broken', answer(500, '')],
    ['the network asks people to sign in', answer(511, '', 'text/html')],
    ['a page answers', answer(200, '<title>Sign in</title>', 'text/html; charset=utf-8')],
    ['another address answers that it has nothing', redirected(answer(404, ''))],
    ['what answers is not JSON', answer(200, 'Please sign in', 'text/plain')],
  ])('where %s', async (_, said) => {
    serve(said);
    expect(await certain('retentionDays')).toBeUndefined();
    expect(await certain('tickets')).toBeUndefined();
    expect(await certain('identityChecks')).toBeUndefined();
  });

  it('until it is asked for again, once the person has signed in', async () => {
    serve(answer(401, ''), answer(200, '{"retentionDays":365}'));
    expect(await certain('retentionDays')).toBeUndefined();
    expect(await certain('retentionDays')).toBe(365);
  });
});
