import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { type Flow, type Flows, guideOf } from '../../src/engine/flow.ts';
import type { Move } from '../../src/training/practise/moves.ts';
import type { PracticeCall } from '../../src/training/practise/practiceCall.ts';
import { Statement } from '../training/xapi.ts';
import { test } from './page.ts';
import { click, expect, expectNoBarriers, field, practice } from './training.ts';

test.describe.configure({ timeout: 240_000 });

const here = (page: Page) => page.locator('article[data-seed]');

/** @returns the first call, by its number, that is as it should be */
async function callThat(
  fits: (call: PracticeCall, flows: Flows) => boolean,
  level: PracticeCall['difficulty'],
): Promise<PracticeCall> {
  const { makeCall, allFlows, records } = await practice();
  for (let seed = 1; seed < 500; seed++) {
    const call = makeCall(String(seed), allFlows, records, level);
    if (fits(call, allFlows)) return call;
  }
  throw new Error('no call is like that');
}

/** A caller who is who they say, whose matter needs an identity check, and who is clear at once. */
const honest = () =>
  callThat(
    ({ caller, isProtected, truth, isInDoubt }) =>
      caller.is === 'real' &&
      isProtected &&
      !isInDoubt &&
      Object.keys(truth).length > 2 &&
      Object.values(truth).every((answer) => !answer.includes('~')),
    1,
  );

const impostor = () =>
  callThat(
    ({ caller, truth, isInDoubt, end, way }, flows) =>
      caller.is === 'impostor' &&
      Object.keys(truth).length > 0 &&
      !isInDoubt &&
      way.flow !== 'start' &&
      // What comes after the identity check is no ending.
      flows[end.flow]?.config.states?.[end.node]?.type !== 'final',
    2,
  );

/** Begins a call on the first page of practice. */
async function begin(page: Page, call: PracticeCall, name: string): Promise<void> {
  await page.goto('/train/practise');
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Number of the call').fill(`${call.seed}-${call.difficulty}`);
  await page.locator('[data-begin]').click();
  await expect(here(page)).toHaveAttribute('data-seed', call.seed);
}

/** Whether the page stands where the moves so far lead. */
async function expectAt(page: Page, call: PracticeCall, moves: readonly Move[]): Promise<void> {
  const { playOut, allFlows } = await practice();
  const { here: step, isGate, turns } = playOut(call, allFlows, { moves });
  if (step === undefined) return;
  await expect(here(page)).toHaveAttribute('data-flow', step.flow);
  await expect(here(page)).toHaveAttribute('data-node', isGate ? 'identity' : step.node);
  await expect(page.locator('[data-said="caller"]').last()).toBeVisible();
  await expect(page.locator('[data-said]')).toHaveCount(turns.length);
}

/** Moves the focus with the Tab key until it is where it should be. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const target = page.locator(selector).first();
  await expect(target).toBeVisible();
  for (let tabs = 0; tabs < 80; tabs++) {
    if (await target.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not reach ${selector}`);
}

/** Does one thing of a call as somebody without a mouse does it. */
async function press(page: Page, move: Move, title: string): Promise<void> {
  switch (move.is) {
    case 'guide':
      // The finder has the focus, as at the desk.
      await expect(page.locator('.practice-pick input')).toBeFocused();
      await page.keyboard.type(title);
      await expect(page.locator('[data-result]').first()).toBeVisible();
      await tabTo(page, `[data-result][data-guide="${move.flow}"]`);
      await page.keyboard.press('Enter');
      return;
    case 'ask':
      // At once after another it would be the second press of one gesture.
      await page.waitForTimeout(450);
      return page.keyboard.press('q');
    case 'answer': {
      const answer = page.locator(`[data-answer="${move.answer}"]`);
      const key = await answer.getAttribute('aria-keyshortcuts');
      return page.keyboard.press(key ?? '');
    }
    case 'check':
      // No digit proposes a check.
      if (await page.locator('[data-answer="another-way"]').isVisible())
        await page.keyboard.press('ArrowLeft');
      await tabTo(page, `[data-answer="check-${move.method}"]`);
      return page.keyboard.press('Enter');
    case 'record':
      return page.keyboard.press('y');
    case 'refuse':
      if (await page.locator('[data-answer="another-way"]').isVisible())
        await page.keyboard.press('ArrowLeft');
      await expect(page.locator('[data-answer="refuse"]')).toBeVisible();
      return page.keyboard.press('s');
    case 'write':
      await tabTo(page, `[data-field="${move.field}"]`);
      await page.keyboard.type(move.text);
      await page.keyboard.press(
        move.field === 'note' || move.field === 'reference' ? 'Enter' : 'Tab',
      );
      return;
    case 'end':
      await tabTo(page, '[data-end]');
      return page.keyboard.press('Enter');
    default:
      throw new Error(`nobody does that: ${move.is}`);
  }
}

const textOf = async (download: Download) => readFile(await download.path(), 'utf8');

/** Saves the calls before as a file. */
async function saved(page: Page, kind: 'csv' | 'xapi'): Promise<string> {
  const saving = page.waitForEvent('download');
  await page.locator(`[data-export="${kind}"]`).click();
  return textOf(await saving);
}

test('a whole call is taken by the answers that the page shows, a wrong reading put right, its debrief read, and kept as a table and as statements', async ({
  page,
}) => {
  const { playBest, playOut, judge, allFlows } = await practice();
  const call = await honest();
  const best = playBest(call, allFlows).moves;
  await begin(page, call, 'Ada');
  expect(new URL(page.url()).search).toBe(`?seed=${call.seed}`);
  await expect(page.locator('[data-said="caller"]')).toHaveCount(1);
  await expectNoBarriers(page, 'which guide');

  // Asked what happens, the caller tells more; the finder is one field away, and Enter takes its first.
  const moves: Move[] = [{ at: 1, is: 'ask' }];
  await page.locator('[data-ask]').click();
  await expect(page.locator('[data-said="caller"]')).toHaveCount(2);
  const { title, symptoms } = guideOf(allFlows[call.way.flow] as Flow);
  for (const words of [await page.locator('[data-said="caller"]').allTextContents()].flat())
    for (const symptom of symptoms.filter((one) => one.split(' ').length > 4))
      expect(words).not.toContain(symptom);
  await page.locator('.practice-pick input').fill(title);
  await expect(page.locator(`[data-result][data-guide="${call.way.flow}"]`).first()).toBeVisible();
  await page.locator('.practice-pick input').press('ArrowDown');
  await expect(page.locator('[data-result]').first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.locator('.practice-pick input').fill('');

  const act = async (move: Move) => {
    moves.push(move);
    await click(page, move);
    if (move.is !== 'write' && move.is !== 'end') await expectAt(page, call, moves);
  };
  for (const move of best) {
    if (move.is === 'answer' && moves.every(({ is }) => is !== 'answer')) {
      await expectNoBarriers(page, 'question');
      // A wrong reading, and back.
      const offered = playOut(call, allFlows, { moves }).here?.answers ?? [];
      const wrong = offered.find(({ id, value }) => id !== move.answer && !value)?.id ?? '';
      await act({ at: move.at, is: 'answer', answer: wrong });
      await act({ at: move.at, is: 'back' });
    }
    if (move.is === 'check' && moves.every(({ is }) => is !== 'check')) {
      await expectNoBarriers(page, 'gate');
      // A reload in the middle of the call loses nothing of it.
      await page.reload();
      await expectAt(page, call, moves);
      // No digit answers here, as at the desk.
      await page.keyboard.press('1');
      await page.keyboard.press('9');
      await expectAt(page, call, moves);
    }
    if (move.is === 'record') {
      await expectNoBarriers(page, 'record of a check');
      await act(move);
      await act({ at: move.at, is: 'take-back' });
      await expect(page.locator('[data-checked]')).toHaveCount(0);
      await act({ at: move.at, is: 'check', method: move.method });
    }
    if (move.is === 'write' && move.field === 'reference') await expectNoBarriers(page, 'ending');
    if (move.is === 'end') {
      // A code that was read out is not written down.
      await field(page, 'note').fill('She read me 483920 from her phone.');
      await field(page, 'note').press('Enter');
      await expect(page.locator('.practice-note-list .held')).toBeVisible();
      moves.push({ at: move.at, is: 'write', field: 'note', text: 'She read me •••••• from it.' });
    }
    await act(move);
  }

  const verdict = judge(call, allFlows, { moves, allowed: await allowedOf(call) });
  const debrief = page.locator('[data-debrief]');
  await expect(debrief).toHaveAttribute('data-outcome', 'right');
  const misread = verdict.reasons.find(({ is }) => is === 'misread');
  if (misread?.is !== 'misread') throw new Error('nothing was misread');
  await expect(page.locator('[data-reason="misread"]')).toContainText(misread.note);
  await expect(page.locator('[data-reason="misread"]')).toContainText(misread.meant);
  await expect(page.locator('[data-reason="secret-written"]')).toBeVisible();
  // The worst comes first, and stands alone.
  const [worst] = verdict.reasons.map(({ cost }) => cost).sort((a, b) => b - a);
  const first = verdict.reasons.find(({ cost }) => cost === worst)?.is ?? '';
  await expect(page.locator('[data-worst]')).toHaveAttribute('data-reason', first);
  await expect(debrief).toHaveAttribute('data-score', String(verdict.score));
  expect(verdict.score).toBeLessThan(100);
  await expect(page.locator('[data-way]')).toBeVisible();
  await expect(page.locator('.debrief-steps tbody tr')).toHaveCount(verdict.marks.length);
  await expectNoBarriers(page, 'debrief');
  await page.reload();
  await expect(debrief).toHaveAttribute('data-score', String(verdict.score));
  await page.getByRole('link', { name: 'Show on the map' }).click();
  await expect(page.locator('[data-map-walked]').first()).toBeAttached();
  await page.goBack();

  await page.getByRole('link', { name: 'Another call' }).click();
  await expect(page.getByRole('region', { name: 'Calls by Ada' }).locator('tbody tr')).toHaveCount(
    1,
  );
  await expectNoBarriers(page, 'calls before');
  const rows: Record<string, string>[] = parse(await saved(page, 'csv'), {
    columns: true,
    bom: true,
  });
  expect(rows).toMatchObject([
    {
      trainee: 'Ada',
      seed: call.seed,
      score: String(verdict.score),
      passed: 'yes',
      impostor: 'no',
    },
  ]);
  const statements = JSON.parse(await saved(page, 'xapi'));
  expect(statements).toHaveLength(1);
  for (const statement of statements) expect(() => Statement.parse(statement)).not.toThrow();
  expect(statements[0].object.id).toContain(`/train/practise?seed=${call.seed}`);

  await page.getByRole('button', { name: 'Discard these calls' }).click();
  await page.getByRole('button', { name: 'Delete them' }).click();
  await expect(page.getByText('None yet on this device.')).toBeVisible();
});

/** The checks that an organisation without a file allows. */
async function allowedOf(call: PracticeCall): Promise<string[]> {
  const { playBest, allFlows } = await practice();
  return playBest(call, allFlows).moves.flatMap((move) => (move.is === 'check' ? move.method : []));
}

test('an impostor is refused kindly and handed to security, by keyboard alone, for full marks', async ({
  page,
}) => {
  const { playBest, allFlows } = await practice();
  const call = await impostor();
  const title = guideOf(allFlows[call.way.flow] as Flow).title;
  await page.goto(`/train/practise?seed=${call.seed}&level=2`);
  await expect(here(page)).toHaveAttribute('data-kind', 'pick');
  const moves: Move[] = [];
  for (const move of playBest(call, allFlows).moves) {
    moves.push(move);
    await press(page, move, title);
    if (move.is === 'refuse') {
      await expect(page.locator('[data-ending="security"]')).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    } else if (move.is === 'answer' || move.is === 'ask' || move.is === 'guide') {
      await expectAt(page, call, moves);
    }
  }
  const debrief = page.locator('[data-debrief]');
  await expect(debrief).toHaveAttribute('data-outcome', 'right');
  await expect(debrief).toHaveAttribute('data-score', '100');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You kept an impostor out.');
  await expect(page.locator('.debrief-card')).toContainText(`You are not ${call.name}.`);
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
});

test('whoever gives way to an impostor is told so, and does not pass', async ({ page }) => {
  const { playBest, allFlows } = await practice();
  const call = await impostor();
  await page.goto(`/train/practise?seed=${call.seed}&level=2`);
  const moves = playBest(call, allFlows).moves;
  const gate = moves.findIndex(({ is }) => is === 'check' || is === 'refuse');
  for (const move of moves.slice(0, gate)) await click(page, move);
  await click(page, { at: 0, is: 'give-way', how: 'trust' });
  await expect(here(page)).not.toHaveAttribute('data-node', 'identity');
  await page.getByRole('button', { name: 'Hold' }).click();
  await expect(here(page)).toHaveAttribute('data-kind', 'paused');
  await expectNoBarriers(page, 'on hold');
  await page.getByRole('button', { name: 'Go on' }).first().click();
  await page.getByRole('button', { name: 'Refuse, and pass the call to security' }).click();
  await page.locator('[data-end]').click();
  const debrief = page.locator('[data-debrief]');
  await expect(debrief).toHaveAttribute('data-outcome', 'let-in');
  await expect(page.locator('[data-reason="gave-way"]')).toBeVisible();
  await expect(page.getByRole('heading', { name: /not passed/ })).toBeVisible();
  await expectNoBarriers(page, 'debrief of a call that was lost');
});

test('a trainer finds numbers for a class, five callers and one impostor; a trainee’s file opens the whole debrief', async ({
  page,
}) => {
  const { makeCall, playBest, judge, allFlows, records } = await practice();
  await page.goto('/train/practise');
  await page.getByText('For trainers: choose calls for the class').click();
  await page.getByLabel('What are the calls about?').selectOption('product entrust');
  await page.locator('[data-choose]').click();
  await expect(page.locator('[data-chosen] li')).toHaveCount(5);
  await expectNoBarriers(page, 'calls chosen for a class');
  const numbers = await page.locator('[data-chosen] a').allTextContents();
  const chosen = numbers.map((number) =>
    makeCall(number.split('-')[0] ?? '', allFlows, records, 1),
  );
  expect(chosen.filter(({ caller }) => caller.is === 'impostor')).toHaveLength(1);
  await page.getByText('Which of them is the impostor?').click();
  const at = chosen.findIndex(({ caller }) => caller.is === 'impostor');
  await expect(page.locator('.practise-chosen details')).toContainText(numbers[at] ?? '');

  // Somebody plays one of them and hands the file in.
  const call = chosen[at] as PracticeCall;
  await begin(page, call, 'Zoë O’Hara');
  for (const move of playBest(call, allFlows).moves) await click(page, move);
  const debrief = page.locator('[data-debrief]');
  await expect(debrief).toHaveAttribute('data-score', '100');
  await page.getByRole('link', { name: 'Another call' }).click();
  const saving = page.waitForEvent('download');
  await page.locator('[data-export="xapi"]').click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^practice-Zoe-O-Hara-\d{4}-\d\d-\d\d\.json$/);
  const text = await textOf(download);
  await page.evaluate(() => localStorage.clear());
  await page.goto('/train/practise/class');
  await page.locator('input[type="file"]').setInputFiles({
    name: 'zoe.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await page.locator('[data-trainee="Zoë O’Hara"] summary').click();
  await page.getByRole('button', { name: 'Open the debrief' }).click();
  await expect(debrief).toHaveAttribute('data-score', '100');
  await expect(page.locator('.debrief-written')).toContainText('Told what happens next, and when.');
  await page.getByRole('button', { name: 'Back to the class' }).click();
  await expect(page.getByRole('region', { name: 'The class' }).locator('tbody tr')).toHaveCount(1);
  expect(judge(call, allFlows, { moves: [], allowed: [] }).score).toBeLessThan(100);
});

test('a call that was played with an earlier version still opens, with its result', async ({
  page,
}) => {
  await page.goto('/train');
  const id = '00000000-0000-4000-8000-000000000001';
  await page.evaluate((id) => {
    const result = {
      version: 1,
      id,
      name: 'Ada',
      seed: '7',
      difficulty: 1,
      at: '2026-05-04T10:11:12+02:00',
      flow: 'clock-drift',
      title: 'The clock is wrong',
      caller: 'Jonas',
      isImpostor: false,
      time: 60000,
      score: 90,
      passed: true,
      parts: { outcome: 30, way: 20, identity: 25, handOff: 15 },
      outcome: 'right',
      end: 'done',
      reasons: ['You asked twice.'],
    };
    const moves = [
      { at: 1, is: 'guide', flow: 'clock-drift', answers: [] },
      { at: 2, is: 'check', method: 'call-back' },
      { at: 3, is: 'end' },
    ];
    const entry = { result, moves, allowed: ['call-back'], print: 'of-an-earlier-version' };
    localStorage.setItem('training-history', JSON.stringify({ version: 1, entries: [entry] }));
    sessionStorage.setItem(
      'training-call',
      JSON.stringify({ call: '/train/practise?seed=7', moves: moves.slice(0, 2) }),
    );
  }, id);
  await page.goto(`/train/practise/debrief?call=${id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This number is now a different call',
  );
  await expect(page.locator('main')).toContainText('You asked twice.');
  await expect(page.getByRole('link', { name: /7-1: The clock is wrong/ })).toBeVisible();
  // A call in the middle of which the version changed goes on.
  await page.goto('/train/practise?seed=7');
  await expect(here(page)).toHaveAttribute('data-flow', 'clock-drift');
});

test('the same number is the same call on another device, whatever came before', async ({
  page,
  browser,
  baseURL,
}) => {
  const address = '/train/practise?seed=24680&level=3';
  await page.goto(address);
  const said = page.locator('[data-said="caller"]');
  await expect(said).toHaveCount(1);
  const opening = await said.textContent();
  const other = await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'block' });
  const there = await other.newPage();
  await there.goto('/train/practise?seed=1');
  await there.goto(address);
  await expect(there.locator('[data-said="caller"]')).toHaveText(opening ?? '');
  await other.close();
});

test('a class is read from several files; files that are none get a clear message', async ({
  page,
}) => {
  const { toStatements } = await practice();
  const result = (id: number, name: string, own: object = {}) => ({
    version: 1 as const,
    id: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
    name,
    seed: '1',
    difficulty: 1 as const,
    at: '2026-05-04T10:11:12+02:00',
    flow: 'clock-drift',
    title: 'The clock is wrong',
    caller: 'Jonas',
    isImpostor: false,
    time: 60_000,
    score: 90,
    passed: true,
    parts: { outcome: 30, way: 20, identity: 25, handOff: 15 },
    outcome: 'right' as const,
    end: 'done' as const,
    reasons: [],
    ...own,
  });
  const file = (name: string, content: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
  const of = (...results: ReturnType<typeof result>[]) =>
    JSON.stringify(toStatements(results, 'https://help.example.org', 'en'));
  await page.goto('/train/practise/class');
  await page
    .locator('input[type="file"]')
    .setInputFiles([
      file('ada.json', of(result(1, 'Ada'), result(2, 'Ada', { score: 70 }))),
      file('again.json', of(result(1, 'Ada'))),
      file(
        'grace.json',
        of(result(3, '=Grace', { isImpostor: true, outcome: 'let-in', passed: false })),
      ),
      file('photo.json', '\u0000\u0001'),
      file('other.json', '{"kind":"demonstration"}'),
    ]);
  const rows = page.getByRole('region', { name: 'The class' }).locator('tbody tr');
  await expect(rows).toHaveCount(2);
  // Whoever let an impostor in comes first.
  await expect(rows.first()).toContainText('Grace');
  await expect(rows.first()).toContainText('an impostor was let in');
  await page.locator('[data-trainee="=Grace"] summary').click();
  await expect(page.locator('[data-trainee="=Grace"] [data-outcome="let-in"]')).toBeVisible();
  await expect(rows.filter({ hasText: 'Ada' })).toContainText(/Ada\s*2\s*2\s*80/);
  await expect(rows.filter({ hasText: 'Grace' })).toContainText('0 of 1');
  const read = page.locator('.practise-read li');
  await expect(read.filter({ hasText: 'photo.json' })).toContainText('This file is not JSON');
  await expect(read.filter({ hasText: 'other.json' })).toContainText(
    'Number 1 in it is not a practice call',
  );
  await expectNoBarriers(page, 'class');
  const table: Record<string, string>[] = parse(await saved(page, 'csv'), {
    columns: true,
    bom: true,
  });
  expect(table).toHaveLength(3);
  expect(table.map(({ trainee }) => trainee).sort()).toEqual(["'=Grace", 'Ada', 'Ada']);
});

test('calls that cannot be read are put aside; one that is not here says so', async ({ page }) => {
  await page.goto('/train');
  await page.evaluate(() =>
    localStorage.setItem('training-history', '{"version":1,"entries":[{"result":{"score":4000}}]}'),
  );
  await page.goto('/train/practise');
  await expect(page.locator('[data-unreadable]')).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save what was set aside' }).click();
  expect(await textOf(await saving)).toContain('4000');
  await page.getByRole('button', { name: 'Discard it' }).click();
  await expect(page.locator('[data-unreadable]')).toHaveCount(0);
  await page.goto('/train/practise/debrief?call=none');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This call is not on this device',
  );
  await page.goto('/train/practise/nonsense');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such guide');
});

test('practice is loaded only when the training room is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const address of ['/', '/guides/activation-code-expired', '/desk']) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
  }
  expect(asked.filter((path) => /training|practise|records/i.test(path))).toEqual([]);
  await page.goto('/train');
  await page.waitForLoadState('networkidle');
  expect(asked.some((path) => /training/i.test(path))).toBe(true);
  expect(asked.filter((path) => /practise|records/i.test(path))).toEqual([]);
});
