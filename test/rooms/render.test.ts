import { describe, expect, it } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import { allFlows } from '../../flows/all.ts';
import { renderPage } from '../../src/app/renderPage.tsx';
import { guideAddress } from '../../src/engine/address.ts';
import { stepOf } from '../../src/engine/flow.ts';
import { replay } from '../../src/engine/transcript.ts';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

describe('a page is rendered from its address alone', () => {
  for (const [id, flow] of Object.entries(allFlows)) {
    it(`every step of ${id}, with its heading and its answers as links`, async () => {
      for (const { state, steps } of getShortestPaths(flow)) {
        const node = String(state.value);
        const answers = steps.map(({ event }) => event.type).filter((t) => t !== 'xstate.init');
        if (stepOf(flow, node).kind === 'continue') continue;
        const here = replay(allFlows, id, answers).visited.at(-1);
        // What a step says depends on the way to it.
        const step = here?.step ?? stepOf(flow, node);
        if (step.kind === 'continue') continue;
        const html = await renderPage(guideAddress({ flow: id, answers }));
        expect(html).toContain(`data-node="${node}"`);
        expect(html).toContain(`data-kind="${step.kind}"`);
        const heading = step.text.split('**').map(escaped);
        for (const part of heading) expect(html).toContain(part);
        for (const answer of here?.answers ?? []) {
          expect(html).toContain(`data-answer="${answer.id}"`);
          expect(html).toContain(
            `="${guideAddress({ flow: id, answers: [...answers, answer.id] })}"`,
          );
        }
      }
    });
  }

  it.each([
    // The first page begins with what happens: with the answers of `start`.
    ['/', ({ id }: { id: string }) => (id === 'start' ? 'start/' : `${id}"`)],
    ['/guides', ({ id }: { id: string }) => `${id}"`],
  ])('%s, with every guide', async (address, end) => {
    const html = await renderPage(address);
    for (const id of Object.keys(allFlows)) expect(html).toContain(`href="/guides/${end({ id })}`);
  });

  it('a friendly page where there is none', async () => {
    expect(await renderPage('/guides/no-such-guide')).toContain('Page not found');
  });

  it('no page holds an inline style or script', async () => {
    for (const address of ['/', '/guides/clock-drift/yes', '/guides/activation-code-expired/yes']) {
      expect(await renderPage(address)).not.toMatch(/style="|<script|<style/);
    }
  });
});
