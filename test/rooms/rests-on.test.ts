import { describe, expect, test } from 'vitest';
import { renderPage } from '../../src/app/renderPage.tsx';

const restsOn = (html: string) =>
  /<details[^>]* data-rests-on.*?<\/details>/s.exec(html)?.[0] ?? '';

describe('the end of a guide says on what source it rests, and of what date', () => {
  test.each([
    ['a handover', '/guides/activation-code-expired/yes/failed/expired-again'],
    ['a fix', '/guides/activation-code-expired/yes/worked'],
    ['the wish for a person', '/guides/activation-code-expired/hand-over'],
  ])('%s', async (_, address) => {
    const said = restsOn(await renderPage(address));
    expect(said).toContain('Entrust: Troubleshooting authenticators');
    expect(said).toContain('Last compared with it on');
    expect(said).not.toContain('OneSpan');
  });

  test('every document that the way has passed, each once', async () => {
    const said = restsOn(await renderPage('/guides/account-and-password/1007/hand-over'));
    expect(said.match(/OneSpan Authentication Server: Status codes/g)).toHaveLength(1);
    expect(said).toContain('2025');
  });

  test('and no step before it: there it comes once the page is at rest', async () => {
    expect(restsOn(await renderPage('/guides/activation-code-expired'))).toBe('');
  });

  test('and so does the page of a code', async () => {
    const page = await renderPage('/codes/onespan/1007');
    expect(page).toContain('OneSpan Authentication Server: Status codes');
    expect(page).toContain('Last compared with it on');
  });
});
