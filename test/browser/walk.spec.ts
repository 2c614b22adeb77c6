import { stepOf } from '../../src/engine/flow.ts';
import { everyFlow, foundation, walkAll } from './flows.ts';
import { expect, test } from './page.ts';
import { afterTakeOver, asServed, served, watch } from './takeOver.ts';

/** What a page says of the step on which it stands. */
function standing() {
  const step = document.querySelector<HTMLElement>('[data-node]');
  return {
    address: location.pathname + location.search,
    node: step?.dataset.node,
    flow: step?.dataset.flow,
    kind: step?.dataset.kind,
    heading: document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim(),
    summary: document.querySelector('[data-summary="text"]')?.textContent ?? null,
  };
}

for (const flow of foundation) {
  test(`${flow.id} is walked by clicking to each of its steps, which agree by back, forward, deep link and reload, and are taken over as they were served`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await watch(page);
    const step = page.locator('[data-node]');
    const seen = new Set<string>();
    await walkAll(page, flow, async ({ address, node, kind, text, answers }) => {
      seen.add(node);
      // All at once: there are thousands of these.
      const agrees = () =>
        expect
          .poll(() => page.evaluate(standing), { message: address })
          .toEqual({
            address,
            node,
            flow: flow.id,
            kind,
            // The clock check names what it finds.
            heading: kind === 'check' ? expect.any(String) : text,
            summary: kind === 'escalation' ? expect.stringContaining(flow.id) : null,
          });
      await agrees();
      if (answers.length > 0) {
        await page.goBack();
        await expect(step).not.toHaveAttribute('data-node', node);
        await page.goForward();
        await agrees();
      }
      // The server is asked for this address for the first time: to it a reload is a deep link.
      const response = await page.reload();
      expect(response?.status()).toBe(200);
      const { title } = await served(response);
      expect(await afterTakeOver(page), address).toEqual(asServed(title));
      await agrees();
    });
    const nodes = Object.keys(flow.states).filter((node) => stepOf(flow, node).kind !== 'continue');
    expect([...seen].sort()).toEqual(nodes.sort());
  });
}

for (const address of ['/guides', '/guides/'])
  test(`${address} lists every guide`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('All guides');
    await expect(page.locator('.guide-links a[href^="/guides/"]')).toHaveCount(
      Object.keys(everyFlow).length,
    );
  });
