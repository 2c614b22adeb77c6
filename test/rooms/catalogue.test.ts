import { describe, expect, it } from 'vitest';
import { interfaceFile } from '../../scripts/build/languages/catalogues.ts';
import { readPo } from '../../scripts/build/languages/po.ts';
import { readCatalogue } from '../../scripts/vite/file-catalogues.ts';

/** A compiled message without placeholders. */
const plain = (message: unknown): unknown => (Array.isArray(message) ? message.join('') : message);

describe.each(['fr', 'de'] as const)('the interface in %s', (language) => {
  it('says what its catalogue says, and names as English only what is not translated', async () => {
    const entries = readPo(interfaceFile(language));
    const translated = entries.filter(
      ({ translation, isFuzzy, english }) =>
        translation !== '' && !isFuzzy && !/[{<]/.test(english),
    );
    expect(translated.length).toBeGreaterThan(300);
    const { messages, english } = await readCatalogue(language);
    const said = new Set(Object.values(messages).map(plain));
    expect(translated.filter(({ translation }) => !said.has(translation))).toEqual([]);
    expect(english.length).toBe(
      entries.filter((one) => one.translation === '' || one.isFuzzy).length,
    );
  });
});
