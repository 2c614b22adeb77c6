// @vitest-environment jsdom
import { I18nProvider } from '@lingui/react';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Guides } from '../../src/content/guideList.ts';
import { GuideList } from '../../src/guide/GuideList.tsx';
import { words } from '../../src/locales/i18n.ts';
import { MemoryRouter } from '../../src/router/router.tsx';

const guides: Guides = [
  { id: 'first', title: 'The first', product: 'entrust', summary: '' },
  { id: 'second', title: 'The second', product: 'azure-mfa', summary: '' },
];

const show = (entrust: number) =>
  render(
    <I18nProvider i18n={words}>
      <MemoryRouter>
        <GuideList
          guides={guides}
          counts={{ entrust, 'onespan-app': 0, 'onespan-server': 0, 'azure-mfa': 1 }}
          heading="Start"
        />
      </MemoryRouter>
    </I18nProvider>,
  );

/** Links in a product that is folded are there, but not to be seen. */
const all = () => screen.queryAllByRole('link', { name: /^All \d+ guides$/, hidden: true });

afterEach(cleanup);

describe('a list of guides', () => {
  it('leads to all of a product where it shows the first ones alone', () => {
    show(1_200);
    expect(all().map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['All 1200 guides', '/guides'],
    ]);
  });

  it('leads nowhere else where it shows all of them', () => {
    show(1);
    expect(all()).toEqual([]);
  });
});
