import { choose, expect, takenOver, faultyTest as test } from './page.ts';
import { serveShifted } from './shifted-server.ts';

const measure = '/guides/clock-drift/yes';

for (const { shift, heading, answer } of [
  { shift: 0, heading: 'Your clock matches the server’s', answer: 'in-sync' },
  { shift: 29, heading: 'Your clock is 29 seconds behind', answer: 'behind' },
  { shift: -94, heading: 'Your clock is 94 seconds ahead', answer: 'ahead' },
  { shift: 3600, heading: 'Your clock is 60 minutes behind', answer: 'behind' },
]) {
  test(`a clock that is ${-shift} s ahead of the server's is measured to within a second`, async ({
    page,
  }) => {
    const { server, origin } = await serveShifted(shift * 1000);
    await page.goto(origin + measure);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      new RegExp(
        heading.replace(/\d+/, (seconds) => `(${+seconds - 1}|${seconds}|${+seconds + 1})`),
      ),
      { timeout: 20_000 },
    );
    const told = await page.locator('.ruler title').textContent();
    await expect(page.locator('.ruler desc')).toHaveText(
      /This device shows \d\d:\d\d:\d\d \S+, the server \d\d:\d\d:\d\d \S+\.$/,
    );
    const seconds = Number(/\d+/.exec(told ?? '')?.[0]);
    expect(Math.abs(seconds - Math.abs(shift))).toBeLessThanOrEqual(1);

    await choose(page, answer);
    if (shift !== 0) {
      await expect(page).toHaveURL(/~\d+$/);
      const value = Number(new URL(page.url()).pathname.split('~')[1]);
      expect(Math.abs(value - Math.abs(shift))).toBeLessThanOrEqual(1);
      await expect(page.locator('[data-node]')).toHaveAttribute('data-node', /./);
    }
    // Replaying the answer does not measure again.
    const asked: string[] = [];
    page.on('request', (request) => request.method() === 'HEAD' && asked.push(request.url()));
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(asked).toEqual([]);
    server.close();
  });
}

test('whoever waits at an answer, or measures again, is at the heading when the result comes', async ({
  page,
}) => {
  const { server, origin } = await serveShifted(29_000);
  const heading = page.getByRole('heading', { level: 1 });
  await page.goto(`${origin}/guides/clock-drift`);
  await takenOver(page);
  await page.locator('[data-answer="yes"]').press('Enter');
  await page.locator('[data-answer="ahead"]').focus();
  await expect(heading).toHaveText(/behind/, { timeout: 20_000 });
  await expect(heading).toBeFocused();
  // What takes the focus is read out once, by that.
  await expect(page.locator('.unseen[role="status"]')).toHaveText('');
  await page.getByRole('button', { name: 'Measure again' }).press('Enter');
  await expect(heading).not.toHaveText(/behind/);
  await expect(heading).toBeFocused();
  server.close();
});

test('offline the clock is compared by hand, and can be measured again later', async ({ page }) => {
  const { server, origin } = await serveShifted(0);
  await page.goto(`${origin}/guides/clock-drift`);
  await takenOver(page);
  // What the next step needs is fetched as soon as its link is pointed at.
  await page.locator('[data-answer="yes"]').hover();
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await choose(page, 'yes');
  await expect(page.locator('.measuring')).toContainText('could not measure');
  for (const answer of ['compared', 'behind', 'ahead', 'cannot', 'other-device']) {
    await expect(page.locator(`[data-answer="${answer}"]`)).toBeVisible();
  }
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Measure again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Your clock matches the server’s',
    {
      timeout: 20_000,
    },
  );
  server.close();
});
