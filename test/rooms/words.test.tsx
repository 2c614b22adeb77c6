// @vitest-environment jsdom
import { I18nProvider } from '@lingui/react';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { replay } from '../../src/engine/transcript.ts';
import { Words } from '../../src/guide/GlossaryWords.tsx';
import { i18n } from '../../src/locales/i18n.ts';

afterEach(cleanup);

const show = (flow: string, ...answers: string[]) =>
  render(
    <I18nProvider i18n={i18n}>
      <Words visited={replay(allFlows, flow, answers).visited} />
    </I18nProvider>,
  );

/** The words that are explained at the end of a way. */
const explained = (flow: string, ...answers: string[]) => {
  show(flow, ...answers);
  const all = screen.queryAllByRole('term', { hidden: true }).map(({ textContent }) => textContent);
  cleanup();
  return all;
};

it('explains a word where somebody meets it, and once', () => {
  let count = 0;
  for (const [id, flow] of Object.entries(allFlows)) {
    const first = explained(id);
    count += first.length;
    for (const { id: answer } of replay(allFlows, id, []).visited.at(-1)?.answers ?? [])
      expect(
        explained(id, answer).filter((word) => first.includes(word)),
        flow.id,
      ).toEqual([]);
  }
  expect(count).toBeGreaterThan(3);
});
