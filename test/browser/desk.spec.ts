import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { activationCodeExpired } from '../../flows/entrust/activation-code-expired.ts';
import { clockDrift } from '../../flows/entrust/clock-drift.ts';
import { expectNoBarriers } from './axe.ts';
import { stepsOf } from './flows.ts';
import { choose, denyClipboard, expect as soon, test } from './page.ts';

// A call is stored, told to other tabs and shown: on a busy machine that takes its time.
const expect = soon.configure({ timeout: 20_000 });

test.describe.configure({ timeout: 120_000 });

const here = (page: Page) => page.locator('main article');

/** Opens the desk and begins a call. */
async function begin(page: Page): Promise<void> {
  await page.goto('/desk');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Calls');
  await expect(page.getByText('Reading the calls')).toHaveCount(0);
  await page.keyboard.press('n');
  await expect(page.locator('.pick-find input')).toBeFocused();
}

/** Begins a call in the guide on expired activation codes. */
async function beginExpired(page: Page): Promise<void> {
  await begin(page);
  await page.keyboard.type('expired');
  await page.keyboard.press('Enter');
  await expect(here(page)).toHaveAttribute('data-node', 'sameMessage');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

/** Records an identity check, in its two acts. */
async function check(page: Page, method: string): Promise<void> {
  await choose(page, method);
  await choose(page, 'confirm');
}

/** Waits until all that was typed and answered is stored. */
const saved = (page: Page) => expect(page.locator('[data-saving]')).toHaveCount(0);

/** Everything that the desk has stored, as text. */
const storedText = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const asked = indexedDB.open('desk');
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          const db = asked.result;
          const all = db.transaction('calls').objectStore('calls').getAll();
          all.onsuccess = () => {
            db.close();
            resolve(JSON.stringify(all.result));
          };
        };
      }),
  );

/** Puts something into the desk's storage, as a person could by hand. */
const putStored = (page: Page, key: string, value: unknown): Promise<void> =>
  page.evaluate(
    ([id, what]) =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.open('desk');
        asked.onerror = () => reject(asked.error);
        asked.onsuccess = () => {
          const db = asked.result;
          const tx = db.transaction('calls', 'readwrite');
          tx.objectStore('calls').put(what, id);
          tx.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    [key, value] as const,
  );

const idOf = (page: Page) => new URL(page.url()).pathname.split('/')[2] ?? '';

async function axe(page: Page, what: string): Promise<void> {
  await expectNoBarriers(page, what);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const small = await page
      .locator('main [data-answer]')
      .evaluateAll((all) =>
        all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML),
      );
    expect(small, `answers below 44 px: ${what}`).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

test('an agent gets from a new call to the pasted summary in at most 15 keystrokes', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  let strokes = 0;
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      strokes += 1;
      await page.keyboard.press(key);
    }
  };
  await page.goto('/desk');
  await expect(page.locator('.deskbar')).toBeVisible();

  await press('n');
  await expect(page.locator('.pick-find input')).toBeFocused();
  await press(...'expired', 'Enter');
  await expect(here(page)).toHaveAttribute('data-node', 'sameMessage');
  await press('1');
  await expect(here(page)).toHaveAttribute('data-kind', 'gate');
  await press('Tab', 'Enter', 'y');
  await expect(here(page)).toHaveAttribute('data-node', 'reactivate');
  await press('1');
  await expect(here(page)).toHaveAttribute('data-node', 'activated');
  await expect(page.locator('[data-case-code]')).toBeVisible();
  await press('c');
  await expect(page.getByText('Copied.')).toBeVisible();

  const pasted = await page.evaluate(() => navigator.clipboard.readText());
  const shown = await page.locator('[data-summary="text"]').textContent();
  // The time at which a summary is made is the only thing that goes on.
  const still = (text: string | null) => text?.replace(/This summary: .*/, '');
  expect(still(pasted)).toBe(still(shown));
  expect(pasted).toContain('Call back on the number on record: confirmed');
  expect(pasted).toContain('Yes, it says expired');
  test.info().annotations.push({ type: 'keystrokes', description: String(strokes) });
  expect(strokes).toBeLessThanOrEqual(15);
});

test('where the clipboard is denied, the summary of a call is selected, and can be saved', async ({
  page,
}) => {
  await denyClipboard(page);
  await beginExpired(page);
  await page.keyboard.press('1');
  await expect(here(page)).toHaveAttribute('data-kind', 'gate');
  for (const key of ['Tab', 'Enter', 'y']) await page.keyboard.press(key);
  await expect(here(page)).toHaveAttribute('data-node', 'reactivate');
  await page.keyboard.press('1');
  await expect(here(page)).toHaveAttribute('data-node', 'activated');
  await page.keyboard.press('c');
  const byHand = page.getByRole('textbox', { name: 'The text to copy' });
  await expect(byHand).toBeFocused();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the text' }).click();
  const saved = await readFile(await (await saving).path(), 'utf8');
  expect(saved).toBe(await byHand.inputValue());
  expect(saved).toContain('Yes, it says expired');
});

test('the desk says, does and listens; a value, a hand-over and another guide are one key away', async ({
  page,
}) => {
  await beginExpired(page);
  const script = page.locator('.script');
  await expect(script).toContainText('“Please read me the message in Entrust ST.');
  await expect(script).toContainText('Wait until they have Entrust ST open.');
  await expect(script).toContainText('return to your identity provider');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await page.keyboard.press('2');
  await expect(here(page)).toHaveAttribute('data-node', 'whichMessage');
  await expect(page.getByRole('navigation', { name: 'The call so far' })).toContainText(
    /\d\d:\d\d/,
  );
  await page.keyboard.press('0');
  await page.keyboard.type('they have to leave');
  await page.keyboard.press('Enter');
  await expect(here(page)).toHaveAttribute('data-node', 'hand-over');
  await expect(here(page)).toHaveAttribute('data-kind', 'escalation');
  const summary = page.locator('[data-summary="text"]');
  await expect(summary).toContainText('they have to leave');
  await expect(summary).toContainText('The administrator');

  await page.keyboard.press('ArrowLeft');
  await expect(here(page)).toHaveAttribute('data-node', 'whichMessage');
  await page.keyboard.press('/');
  await page.keyboard.type('1007');
  await expect(page.locator('.bycode [data-result]').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(here(page)).not.toHaveAttribute('data-flow', 'activation-code-expired');
  await page.keyboard.press('w');
  await expect(summary).toContainText('Yes, it says something else'.replace('Yes', 'No'));
  await page.goBack();
  await page.goBack();
  await expect(here(page)).toHaveAttribute('data-node', 'whichMessage');
});

test('what the caller has done is assumed, shown as such, and open to change', async ({ page }) => {
  await beginExpired(page);
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: 'The caller has done this already' });
  await expect(dialog).toContainText('A protected step: Reactivate');
  // What has just appeared takes no press: nobody has read it yet.
  await page.waitForTimeout(450);
  await dialog.locator('[data-assume="stillExpired"]').click();
  await expect(here(page)).toHaveAttribute('data-node', 'stillExpired');
  const trail = page.getByRole('navigation', { name: 'The call so far' });
  await expect(trail.getByText('Assumed, not asked')).toHaveCount(2);
  await expect(trail).not.toContainText('Get a new activation code');
  await saved(page);
  await page.reload();
  await expect(trail.getByText('Assumed, not asked')).toHaveCount(2);

  // The same answer again: now it was asked.
  await trail.getByRole('link').first().click();
  await expect(page.locator('[data-answer="yes"]')).toContainText('Your answer so far');
  await page.keyboard.press('1');
  await expect(here(page)).toHaveAttribute('data-node', 'stillExpired');
  await expect(trail.getByText('Assumed, not asked')).toHaveCount(1);
  // Another answer: what still fits is kept.
  await trail.getByRole('link').first().click();
  await choose(page, 'not-sure');
  await expect(page.getByText('The answer is changed.')).toBeVisible();
  await page.keyboard.press('w');
  await expect(page.locator('[data-summary="text"]')).toContainText(
    'Yes, it says expired ⇒ I’m not sure',
  );
});

test.describe('the identity check', () => {
  test('stands before every protected step, is for this tab only, and is asked again after a reload', async ({
    page,
    context,
  }) => {
    await beginExpired(page);
    await page.keyboard.press('1');
    await expect(here(page)).toHaveAttribute('data-kind', 'gate');
    await expect(page.locator('body')).not.toContainText('Get a new activation code');
    await expect(page.locator('body')).not.toContainText('click Reactivate');
    for (const words of [
      'Does not count',
      'Date of birth',
      'Hand over to security when',
      'Never ask for',
    ])
      await expect(page.locator('.side')).toContainText(words);

    await check(page, 'supervisor');
    await expect(here(page)).toHaveAttribute('data-node', 'reactivate');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(here(other)).toHaveAttribute('data-kind', 'gate');
    await other.close();

    await saved(page);
    await page.reload();
    await expect(here(page)).toHaveAttribute('data-kind', 'gate');
    await expect(here(page)).toContainText('A check was recorded earlier');
    await expect(page.locator('body')).not.toContainText('click Reactivate');
  });

  test('is not forged by what is stored', async ({ page }) => {
    await beginExpired(page);
    await page.keyboard.press('1');
    await expect(here(page)).toHaveAttribute('data-kind', 'gate');
    await expect.poll(() => storedText(page)).toContain('"yes"');
    const [call] = JSON.parse(await storedText(page)) as {
      case: { id: string; startedAt: string };
    }[];
    if (call === undefined) throw new Error('nothing is stored');
    const identityCheck = { at: call.case.startedAt, method: 'call-back', outcome: 'confirmed' };
    await putStored(page, call.case.id, { ...call, case: { ...call.case, identityCheck } });
    await page.reload();
    await expect(here(page)).toHaveAttribute('data-kind', 'gate');
    await expect(page.locator('body')).not.toContainText('click Reactivate');
  });

  test('that cannot be made ends kindly at security, with a summary of its own', async ({
    page,
  }) => {
    await beginExpired(page);
    await page.keyboard.press('1');
    await expect(here(page)).toHaveAttribute('data-kind', 'gate');
    await page.keyboard.press('s');
    await expect(here(page)).toHaveAttribute('data-node', 'security');
    await expect(here(page)).toHaveAttribute('data-kind', 'escalation');
    await expect(page.locator('.script')).toContainText('I’m sorry');
    await page.getByLabel('The caller rushed you.').check();
    const summary = page.locator('[data-summary="text"]');
    await expect(summary).toContainText('could not be identified: Reactivate');
    await expect(summary).toContainText('The caller rushed you.');
    await expect(summary).toContainText('no check was possible');
    await expect(page.locator('body')).not.toContainText('click Reactivate');
    await saved(page);
    await page.reload();
    await expect(here(page)).toHaveAttribute('data-node', 'security');
    await expect(page.getByLabel('The caller rushed you.')).toBeChecked();
    await page.keyboard.press('ArrowLeft');
    await expect(here(page)).toHaveAttribute('data-kind', 'gate');
    // It stays so, whatever is said to have helped, until it is taken back.
    await expect(page.locator('[data-answer="call-back"]')).toHaveCount(0);
    await page.keyboard.press('a');
    await page.waitForTimeout(450);
    await page.locator('[data-assume="activated"]').click();
    await expect(here(page)).toHaveAttribute('data-node', 'activated');
    await expect(summary).toContainText('could not be identified');
    await page.locator('[data-take-back]').click();
    await expect(summary).not.toContainText('could not be identified');
  });

  test('is answered by no digit, recorded by a second act, and can be taken back', async ({
    page,
  }) => {
    await beginExpired(page);
    await page.keyboard.press('1');
    await expect(here(page)).toHaveAttribute('data-kind', 'gate');
    for (const digit of '0123456789') await page.keyboard.press(digit);
    await expect(here(page)).toHaveAttribute('data-kind', 'gate');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await choose(page, 'call-back');
    await expect(here(page)).toHaveAttribute('data-kind', 'gate');
    for (const digit of '0123456789') await page.keyboard.press(digit);
    await expect(here(page)).toHaveAttribute('data-kind', 'gate');
    await page.waitForTimeout(450);
    await page.getByRole('button', { name: 'Yes, I called back on the number on record' }).click();
    await expect(here(page)).toHaveAttribute('data-node', 'reactivate');
    await expect(page.locator('[data-identity="checked"]')).toBeVisible();

    // Back is the check, and back from there is the question.
    await page.keyboard.press('ArrowLeft');
    await expect(here(page)).toHaveAttribute('data-kind', 'gate');
    await choose(page, 'go-on');
    await expect(here(page)).toHaveAttribute('data-node', 'reactivate');
    await page.locator('.side [data-take-back]').click();
    await expect(here(page)).toHaveAttribute('data-kind', 'gate');
    await expect(page.locator('body')).not.toContainText('click Reactivate');
    await page.keyboard.press('ArrowLeft');
    await expect(here(page)).toHaveAttribute('data-node', 'sameMessage');
  });

  test('leaves a reminder to tell the user by another way', async ({ page }) => {
    await beginExpired(page);
    for (const [key, node] of [
      ['1', 'identity'],
      ['y', 'reactivate'],
      ['1', 'activated'],
    ] as const) {
      if (node === 'reactivate') await choose(page, 'in-person');
      await page.keyboard.press(key);
      await expect(here(page)).toHaveAttribute('data-node', node);
    }
    const summary = page.locator('[data-summary="text"]');
    await expect(summary).toContainText('Tell the user through another channel');
    await page.getByLabel(/Tell the user about this through another channel/).check();
    await expect(summary).toContainText('Told through another channel');
    await expect(summary).not.toContainText('Tell the user through another channel');
  });
});

test('every step and note is there again after a reload and after the tab was closed', async ({
  page,
  context,
}) => {
  const way = stepsOf(activationCodeExpired).find(({ node }) => node === 'askAdministrator');
  if (way === undefined) throw new Error('the guide has changed');
  await beginExpired(page);
  for (const [i, answer] of way.answers.entries()) {
    await page.keyboard.press('t');
    await page.keyboard.type(`note ${i}`);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    if ((await here(page).getAttribute('data-kind')) === 'gate') await check(page, 'call-back');
    await choose(page, answer);
    await expect(page).toHaveURL(new RegExp(`${way.answers.slice(0, i + 1).join('/')}$`));
    await saved(page);
    await page.reload();
    await expect(page.locator('.trail .leg-a')).toHaveCount(i + 1);
    await expect(page.locator('.notes li')).toHaveCount(i + 1);
  }
  const { pathname } = new URL(page.url());
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await again.goto('/desk');
  await again.locator('.call-line').click();
  await expect(again).toHaveURL(new RegExp(`${pathname}$`));
  await expect(again.locator('.notes li')).toHaveCount(way.answers.length);
  await again.goBack();
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('Calls');
});

test('a note that is not finished is there again after a reload, and is kept by Enter', async ({
  page,
}) => {
  await beginExpired(page);
  await page.keyboard.press('t');
  await page.keyboard.type('they sa');
  await expect.poll(() => storedText(page)).toContain('"draft":"they sa"');
  await page.reload();
  await expect(page.locator('.note-field')).toHaveValue('they sa');
  await page.keyboard.press('t');
  await page.keyboard.press('End');
  await page.keyboard.type('y so');
  await page.keyboard.press('Enter');
  await expect(page.locator('.notes li')).toContainText('they say so');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect.poll(() => storedText(page)).not.toContain('"draft"');
});

test('a guide that was gone back from stays in the call and in its summary', async ({ page }) => {
  await beginExpired(page);
  await page.keyboard.press('2');
  await expect(here(page)).toHaveAttribute('data-node', 'whichMessage');
  await page.keyboard.press('/');
  await page.keyboard.type('rejected clock');
  await expect(page.locator('.bycode [data-result]').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(here(page)).toHaveAttribute('data-flow', 'clock-drift');
  await choose(page, 'yes');
  await expect(page.locator('.trail .leg-a')).toHaveCount(2);
  await page.keyboard.press('t');
  await page.keyboard.type('the clock is four minutes behind');
  await page.keyboard.press('Enter');

  const other = page.locator('.trail a', { hasText: 'Another guide in this call' });
  await other.click();
  await expect(here(page)).toHaveAttribute('data-node', 'whichMessage');
  await expect(other).toContainText('Go back to it');
  await page.keyboard.press('w');
  const summary = page.locator('[data-summary="text"]');
  await expect(summary).toContainText('the clock is four minutes behind');
  await expect(page.locator('[data-summary="json"]')).toContainText('clock-drift');
  await other.click();
  await expect(here(page)).toHaveAttribute('data-flow', 'clock-drift');
  await expect(page.locator('.trail .leg-a')).toHaveCount(2);
});

test('a call that no guide fits is handed over, and the list says so and what is left', async ({
  page,
}) => {
  await begin(page);
  await page.keyboard.type('xyzzy the lake');
  await page.keyboard.press('Enter');
  await expect(page.locator('.pick-find [data-nothing]')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('m');
  await page.keyboard.type('Ada Byron');
  await page.keyboard.press('Enter');
  await page.keyboard.press('0');
  await page.keyboard.type('they need a new phone');
  await page.keyboard.press('Enter');
  const summary = page.locator('[data-summary="text"]');
  await expect(summary).toContainText('xyzzy the lake');
  await expect(summary).toContainText('Caller: Ada Byron');
  await page.getByLabel('What is still to be done').fill('order one');
  await page.getByLabel('What is still to be done').blur();
  await page.getByRole('button', { name: 'End the call' }).click();
  const line = page.locator('.call-list > li');
  await expect(line).toContainText('Handed over: The administrator');
  await expect(line).toContainText('To do: order one');
  await page.locator('[data-filter="to-do"]').click();
  await expect(line).toHaveCount(1);
  await page.locator('[data-filter="open"]').click();
  await expect(line).toHaveCount(0);
});

test('back and forward walk through the call, and lose nothing', async ({ page }) => {
  await beginExpired(page);
  await page.keyboard.press('2');
  await expect(here(page)).toHaveAttribute('data-node', 'whichMessage');
  await page.goBack();
  await expect(here(page)).toHaveAttribute('data-node', 'sameMessage');
  await page.goForward();
  await expect(here(page)).toHaveAttribute('data-node', 'whichMessage');
  await expect(page.locator('.trail .leg-a')).toHaveCount(1);
  await page.keyboard.press('w');
  await expect(page.locator('[data-summary="text"]')).not.toContainText('changed');
});

test('one call in two tabs is one call', async ({ page, context }) => {
  await beginExpired(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(here(other)).toHaveAttribute('data-node', 'sameMessage');

  await page.keyboard.press('2');
  await expect(here(other)).toHaveAttribute('data-node', 'whichMessage');
  await expect(other).toHaveURL(page.url());

  const note = async (tab: Page, text: string) => {
    await tab.locator('.note-field').fill(text);
    await tab.locator('.note-field').press('Enter');
  };
  await Promise.all([note(page, 'from one'), note(other, 'from two')]);
  for (const tab of [page, other]) {
    await expect(tab.locator('.notes li')).toHaveCount(2);
    await expect(tab.locator('.notes')).toContainText('from one');
    await expect(tab.locator('.notes')).toContainText('from two');
  }
  await choose(other, 'another-message');
  await expect(here(page)).toHaveAttribute('data-node', 'askAdministratorOther');
  await page.goto('/desk');
  await page.getByRole('button', { name: /^Delete/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete it' }).click();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('This call was deleted');
});

test('several calls are open at once, held, ended, and found again', async ({ page }) => {
  await beginExpired(page);
  await page.keyboard.press('r');
  await page.keyboard.type('INC-20418');
  await page.keyboard.press('Enter');
  await page.keyboard.press('h');
  const tabs = page.locator('.calls [data-call]');
  await expect(tabs.first()).toContainText(/on hold \d\d:\d\d/);
  await page.keyboard.press('n');
  await expect(page.locator('.pick-find input')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(tabs).toHaveCount(2);
  await page.keyboard.press('F1');
  await expect(here(page)).toHaveAttribute('data-node', 'sameMessage');
  await page.keyboard.press('h');
  await expect(tabs.first()).toContainText(/talking \d\d:\d\d/);
  await page.keyboard.press('2');
  await expect(here(page)).toHaveAttribute('data-node', 'whichMessage');
  await page.keyboard.press('w');
  const code = (await page.locator('[data-case-code]').textContent()) ?? '';
  await page.keyboard.press('x');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Calls');
  await expect(tabs).toHaveCount(1);

  const find = page.getByLabel('Find a call by anything in it, or by its case code');
  for (const text of ['inc-204', 'activation expired', 'entrust something else', code]) {
    await find.fill(text);
    await expect(page.locator('.call-list li')).toHaveCount(1);
    await expect(page.locator('.call-list')).toContainText('INC-20418');
  }
  await find.fill('nothing like that');
  await expect(page.locator('.call-list li')).toHaveCount(0);
});

test('a visit is opened from its case code or its link, and goes on from there', async ({
  page,
}) => {
  await page.goto('/guides/activation-code-expired/yes/failed/expired-again');
  const code = (await page.locator('[data-case-code]').first().textContent())?.trim() ?? '';
  expect(code).not.toBe('');

  await page.goto(`/desk?open=${encodeURIComponent(code)}`);
  await expect(here(page)).toHaveAttribute('data-kind', 'gate');
  const trail = page.getByRole('navigation', { name: 'The call so far' });
  await expect(trail.getByText('Before the call')).toHaveCount(3);
  await expect(trail).not.toContainText('Get a new activation code');
  await expect(page.locator('body')).not.toContainText('Start a new activation');

  await begin(page);
  await page.keyboard.type('https://help.example/guides/activation-code-expired/something-else');
  await page.keyboard.press('Enter');
  await expect(here(page)).toHaveAttribute('data-node', 'whichMessage');
  await expect(trail.getByText('Before the call')).toHaveCount(1);

  await begin(page);
  const wrong = code.replace(/.$/, (last) => (last === '7' ? '8' : '7'));
  await page.goto(`/desk?open=${encodeURIComponent(wrong)}`);
  await expect(page.getByRole('alert')).toContainText('is not a case code');
});

test('keys rest while somebody types, with other keys, in a dialog, and when they are switched off', async ({
  page,
}) => {
  await beginExpired(page);
  await page.keyboard.press('t');
  await page.keyboard.type('1 n h c 0');
  await expect(here(page)).toHaveAttribute('data-node', 'sameMessage');
  await expect(page.locator('.calls [data-call]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  for (const key of ['Control+1', 'Alt+1', 'Shift+N', 'Meta+1']) await page.keyboard.press(key);
  await expect(here(page)).toHaveAttribute('data-node', 'sameMessage');
  await expect(page.locator('.calls [data-call]')).toHaveCount(1);

  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys.locator('dt')).not.toHaveCount(0);
  await page.keyboard.press('1');
  await expect(here(page)).toHaveAttribute('data-node', 'sameMessage');
  await keys.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await saved(page);
  await page.reload();
  await expect(here(page)).toHaveAttribute('data-node', 'sameMessage');
  await expect(page.locator('.sign .key')).toHaveCount(0);
  for (const key of ['1', 'n', '/', '?', 'h']) await page.keyboard.press(key);
  await expect(here(page)).toHaveAttribute('data-node', 'sameMessage');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Keys' }).click();
  await keys.getByRole('checkbox').check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('2');
  await expect(here(page)).toHaveAttribute('data-node', 'whichMessage');
});

test('secrets are held back before they are stored, wherever they are typed', async ({ page }) => {
  await beginExpired(page);
  await page.keyboard.press('t');
  await page.keyboard.type('Read out passcode 483920');
  await page.keyboard.press('Enter');
  await expect(page.locator('.notes')).toContainText('held back');
  await expect(page.locator('.notes li')).not.toContainText('483920');
  await page.keyboard.press('Escape');
  await page.keyboard.press('r');
  await page.keyboard.type('otpauth://totp/a?secret=JBSWY3DPEHPK3PXP');
  await page.keyboard.press('Enter');
  await page.keyboard.press('2');
  await page.keyboard.press('0');
  await page.keyboard.type('password: hunter2hunter2');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('It was not saved');
  await page.keyboard.press('Enter');
  await expect(here(page)).toHaveAttribute('data-node', 'hand-over');
  const told = page.getByLabel('What the caller was told');
  await told.fill('your new code 112233');
  await told.blur();
  await expect(told).not.toHaveValue(/112233/);
  const secret = /483920|JBSWY3DPEHPK3PXP|hunter2|112233/;
  await expect.poll(() => storedText(page)).toContain('your new code');
  expect(await storedText(page)).not.toMatch(secret);
  expect(await page.locator('main').textContent()).not.toMatch(secret);

  await page.locator('.note-field').fill('Building 20241107');
  await page.locator('.note-field').fill('Locker 552901');
  await page.locator('.note-field').press('Enter');
  await expect(page.locator('.notes li').first()).not.toContainText('552901');
  await page.locator('.notes ~ div').getByRole('button', { name: 'It’s not a secret' }).click();
  await expect(page.locator('.notes li').first()).toContainText('552901');
  await expect.poll(() => storedText(page)).toContain('552901');
});

test('calls are exported, deleted after a question, and imported again; bad lines are named', async ({
  page,
}) => {
  await beginExpired(page);
  await page.keyboard.press('r');
  await page.keyboard.type('INC-7');
  await page.keyboard.press('Enter');
  await page.keyboard.press('2');
  await expect(here(page)).toHaveAttribute('data-node', 'whichMessage');
  await page.keyboard.press('l');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export all calls' }).click();
  const path = await (await downloading).path();
  const file = await readFile(path, 'utf8');
  expect(file.trim().split('\n')).toHaveLength(1);

  await page.getByRole('button', { name: 'Delete INC-7' }).click();
  await page.keyboard.press('Escape');
  await expect(page.locator('.call-list li')).toHaveCount(1);
  // Two clicks in quick succession at one place are one.
  await page.waitForTimeout(600);
  await page.getByRole('button', { name: 'Delete INC-7' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete it' }).click();
  await expect(page.locator('.call-list li')).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('No calls yet.')).toBeVisible();

  const bad = `${file}{"kind":"desk-call"}\nnot json\n${file}`;
  await page.locator('input[type="file"]').setInputFiles({
    name: 'calls.jsonl',
    mimeType: 'application/jsonl',
    buffer: Buffer.from(bad),
  });
  await expect(page.getByText('One call imported.')).toBeVisible();
  await expect(page.getByText('One was here already.')).toBeVisible();
  await expect(page.locator('[data-line="2"]')).toBeVisible();
  await expect(page.locator('[data-line="3"]')).toBeVisible();
  await page.reload();
  await page.locator('.call-line').click();
  await expect(here(page)).toHaveAttribute('data-node', 'whichMessage');
});

test('a call that the storage refuses to delete stays, and the page says so', async ({ page }) => {
  await page.addInitScript(() => {
    const own = IDBObjectStore.prototype.delete;
    IDBObjectStore.prototype.delete = () => {
      throw new DOMException('no', 'UnknownError');
    };
    Object.assign(window, {
      allowDeletion: () => {
        IDBObjectStore.prototype.delete = own;
      },
    });
  });
  await beginExpired(page);
  await page.keyboard.press('r');
  await page.keyboard.type('INC-8');
  await page.keyboard.press('Enter');
  await page.keyboard.press('l');
  const remove = async () => {
    await page.getByRole('button', { name: 'Delete INC-8' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete it' }).click();
  };
  await remove();
  await expect(page.locator('[data-undeleted]')).toContainText('could not be deleted');
  await expect(page.locator('.call-list li')).toHaveCount(1);
  await expectNoBarriers(page, 'a call that could not be deleted');
  await page.evaluate(() => (window as unknown as { allowDeletion: () => void }).allowDeletion());
  await remove();
  await expect(page.locator('.call-list li')).toHaveCount(0);
  await expect(page.locator('[data-undeleted]')).toHaveCount(0);
});

test('a storage that takes its time is waited for in plain sight', async ({ page }) => {
  await page.addInitScript(() => {
    const own = IDBObjectStore.prototype.get;
    IDBObjectStore.prototype.get = function (key) {
      // As a slow disk: many requests stand before this one.
      const until = performance.now() + 2500;
      const wait = () => {
        if (performance.now() < until) this.count().onsuccess = wait;
      };
      wait();
      return own.call(this, key);
    };
  });
  await beginExpired(page);
  await saved(page);
  await page.locator('.note-field').fill('they are in a hurry');
  await page.locator('.note-field').press('Enter');
  await expect(page.locator('.notes li')).toHaveCount(1);
  await expect(page.getByText('Saving…')).toBeVisible();
  await saved(page);
  expect(await storedText(page)).toContain('they are in a hurry');
});

test('what cannot be read is put aside, said plainly, and can be exported', async ({ page }) => {
  await beginExpired(page);
  await expect.poll(() => storedText(page)).toContain('activation-code-expired');
  await putStored(page, 'torn', { version: 1, torn: true });
  await putStored(page, 'future', { kind: 'desk-call', version: 2 });
  await page.goto('/desk');
  await expect(page.locator('.call-list li')).toHaveCount(1);
  await expect(page.locator('[data-unreadable="2"]')).toContainText('could not be read');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export it' }).click();
  const file = await readFile(await (await downloading).path(), 'utf8');
  expect(file).toContain('torn');
  expect(file).toContain('future');
});

for (const [what, gone, says] of [
  ['its answers still fit', [], 'The answers still apply'],
  ['an answer fits no more', ['gone-by-now'], 'one answer no longer applies and is left out'],
] as const)
  test(`promise 1: a kept call whose guide has changed since says so where ${what}`, async ({
    page,
  }) => {
    await beginExpired(page);
    await page.keyboard.press('2');
    await expect(here(page)).toHaveAttribute('data-node', 'whichMessage');
    await saved(page);
    const [call] = JSON.parse(await storedText(page)) as {
      furthest: object;
      case: {
        id: string;
        startedAt: string;
        answeredAt: string[];
        transcript: { flow: string; answers: string[] };
      };
    }[];
    if (call === undefined) throw new Error('nothing is stored');
    const { flow, answers } = call.case.transcript;
    const transcript = { flow, answers: [...answers, ...gone] };
    const answeredAt = [...call.case.answeredAt, ...gone.map(() => call.case.startedAt)];
    await putStored(page, call.case.id, {
      ...call,
      furthest: { ...call.furthest, ...transcript },
      case: { ...call.case, revision: 'older1', transcript, answeredAt },
    });
    await page.goto('/desk');
    await page.locator('.call-list a').first().click();
    await expect(page.locator('main')).toContainText('This guide has changed since');
    await expect(page.locator('main')).toContainText(says);
    // It goes on from what still fits.
    await expect(page).toHaveURL(`/desk/${call.case.id}/${flow}/${answers.join('/')}`);
    await expect(here(page)).toHaveAttribute('data-node', 'whichMessage');
    await page.waitForTimeout(450);
    await page.locator('main [data-answer]').first().click();
    await expect(here(page)).not.toHaveAttribute('data-node', 'whichMessage');
  });

test('a newer version’s storage is left alone, and the desk works all the same', async ({
  page,
}) => {
  await page.goto('/open');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const asked = indexedDB.open('desk', 9);
        asked.onupgradeneeded = () => {
          asked.result.createObjectStore('calls9').put({ future: true }, 1);
        };
        asked.onsuccess = () => {
          asked.result.close();
          resolve();
        };
      }),
  );
  await beginExpired(page);
  await expect(page.locator('[data-trouble="newer"]')).toBeVisible();
  await page.keyboard.press('2');
  await expect(here(page)).toHaveAttribute('data-node', 'whichMessage');
});

for (const [what, script] of [
  [
    'refused',
    `Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('no', 'SecurityError'); } });
     Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });`,
  ],
  [
    'failing',
    `IDBFactory.prototype.open = () => { throw new DOMException('no', 'InvalidStateError'); };`,
  ],
] as const) {
  test(`where storage is ${what}, the call goes on in memory and the page says so`, async ({
    page,
  }) => {
    await page.addInitScript(script);
    await beginExpired(page);
    await expect(page.locator('[data-trouble="blocked"]')).toBeVisible();
    await page.locator('.note-field').fill('in memory');
    await page.locator('.note-field').press('Enter');
    await expect(page.locator('.notes li')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('2');
    await expect(here(page)).toHaveAttribute('data-node', 'whichMessage');
    await page.goBack();
    await expect(here(page)).toHaveAttribute('data-node', 'sameMessage');
    await expect(page.locator('.notes li')).toHaveCount(1);
    // Leaving the page would lose it all: the browser asks first.
    const asked = page.waitForEvent('dialog');
    const leaving = page.evaluate(() => window.location.reload());
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await leaving;
    await expect(page.locator('.notes li')).toHaveCount(1);
  });
}

test('full storage is said, and nothing is lost', async ({ page }) => {
  await beginExpired(page);
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    Object.assign(window, { giveRoom: () => (IDBObjectStore.prototype.put = put) });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.keyboard.press('2');
  await expect(here(page)).toHaveAttribute('data-node', 'whichMessage');
  await expect(page.locator('[data-trouble="full"]')).toBeVisible();
  await page.evaluate(() => (window as unknown as { giveRoom: () => void }).giveRoom());
  await page.locator('.note-field').fill('room again');
  await page.locator('.note-field').press('Enter');
  await expect(page.locator('[data-trouble]')).toHaveCount(0);
  await page.reload();
  await expect(here(page)).toHaveAttribute('data-node', 'whichMessage');
  await expect(page.locator('.notes li')).toHaveCount(1);
});

test('a clock that is set back or forward loses nothing and makes no negative time', async ({
  page,
}) => {
  await beginExpired(page);
  await page.clock.setSystemTime(Date.now() - 365 * 86_400_000);
  await page.keyboard.press('2');
  await expect(here(page)).toHaveAttribute('data-node', 'whichMessage');
  await page.keyboard.press('h');
  await expect(page.locator('.calls')).toContainText(/on hold \d\d:\d\d/);
  await page.clock.setSystemTime(Date.now() + 365 * 86_400_000);
  await saved(page);
  await page.reload();
  await expect(here(page)).toHaveAttribute('data-node', 'whichMessage');
  await page.waitForTimeout(9000);
  await page.keyboard.press('l');
  await expect(page.locator('.call-list li')).toHaveCount(1);
  expect(await page.locator('body').textContent()).not.toMatch(/-\d+:|-\d\d/);
});

test('a call that was kept long enough is deleted by itself', async ({ page }) => {
  await beginExpired(page);
  const id = idOf(page);
  await expect.poll(() => storedText(page)).toContain(id);
  const [call] = JSON.parse(await storedText(page)) as { case: object }[];
  const updatedAt = '2026-02-01T00:00:00+00:00';
  await putStored(page, id, { ...call, case: { ...call?.case, updatedAt } });
  await page.goto('/desk');
  await expect(page.getByText('No calls yet.')).toBeVisible({ timeout: 30_000 });
  expect(await storedText(page)).toBe('[]');
});

test('the clock of the caller’s device is compared by hand, with the time to read aloud', async ({
  page,
}) => {
  const check = stepsOf(clockDrift).find(({ kind }) => kind === 'check');
  if (check === undefined) throw new Error('the guide has changed');
  await begin(page);
  await expect.poll(() => storedText(page)).toContain(idOf(page));
  await page.goto(`/desk/${idOf(page)}/clock-drift/${check.answers.join('/')}`);
  await expect(here(page)).toHaveAttribute('data-kind', 'check');
  await expect(page.locator('.exact-time')).toHaveText(/\d\d:\d\d:\d\d/);
  await expect(page.locator('.script')).toContainText('They do');
  await expect(page.getByText('The correct time, measured')).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('main .signs [data-answer]')).not.toHaveCount(1);
  await expect(here(page)).toHaveAttribute('data-node', check.node);
});

test('every screen of the desk is free of barriers that axe finds, light and dark, narrow and wide', async ({
  page,
}) => {
  test.setTimeout(420_000);
  await page.goto('/desk');
  await expect(page.getByText('No calls yet.')).toBeVisible();
  await axe(page, 'no calls');
  await begin(page);
  await axe(page, 'new call');
  await page.keyboard.type('expired');
  await expect(page.locator('.pick-find [data-result]').first()).toBeVisible();
  await axe(page, 'suggestions');
  await page.keyboard.press('Enter');
  await page.locator('.note-field').fill('passcode 483920');
  await page.locator('.note-field').press('Enter');
  await page.keyboard.press('Escape');
  await axe(page, 'question');
  for (const [key, name] of [
    ['?', 'Keys'],
    ['0', 'Hand over now'],
    ['a', 'The caller has done this already'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog', { name })).toBeVisible();
    await axe(page, name);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await page.keyboard.press('1');
  await expect(here(page)).toHaveAttribute('data-kind', 'gate');
  await axe(page, 'gate');
  await page.keyboard.press('s');
  await expect(here(page)).toHaveAttribute('data-node', 'security');
  await axe(page, 'security');
  await page.keyboard.press('ArrowLeft');
  await expect(here(page)).toHaveAttribute('data-kind', 'gate');
  await page.locator('[data-take-back]').first().click();
  await choose(page, 'call-back');
  await axe(page, 'the second act of the gate');
  await page.keyboard.press('y');
  await expect(here(page)).toHaveAttribute('data-node', 'reactivate');
  await axe(page, 'instruction');
  await page.keyboard.press('1');
  await expect(here(page)).toHaveAttribute('data-node', 'activated');
  await axe(page, 'resolved');
  await page.keyboard.press('ArrowLeft');
  await expect(here(page)).toHaveAttribute('data-node', 'reactivate');
  await page.keyboard.press('2');
  await expect(here(page)).not.toHaveAttribute('data-node', 'reactivate');
  await page.keyboard.press('1');
  await expect(here(page)).toHaveAttribute('data-node', 'askAdministrator');
  await axe(page, 'escalation');
  await page.keyboard.press('l');
  await expect(page.locator('.call-list li')).toHaveCount(1);
  await axe(page, 'calls');
  await page.goto('/desk/no-such-call');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/no such call/);
  await axe(page, 'no such call');
});
