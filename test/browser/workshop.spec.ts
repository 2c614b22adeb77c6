/** The workshop: somebody who never saw the code writes a guide, checks, tries and exports it. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { readGuideFile } from '../../src/engine/guideFile.ts';
import { press, test } from './page.ts';
import { expect, expectNoBarriers } from './training.ts';

/** How somebody works: what they press, write and choose. */
interface Hand {
  press(what: Locator): Promise<void>;
  write(where: Locator, text: string): Promise<void>;
  choose(where: Locator, value: string): Promise<void>;
}

const mouse: Hand = {
  press: (what) => what.click(),
  write: (where, text) => where.fill(text),
  choose: async (where, value) => void (await where.selectOption(value)),
};

/** How many places the Tab key stops at from where the focus is to another; fewer than none where it is before. */
const stopsTo = (target: Element): number => {
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button:enabled, input:enabled, select, textarea, summary, iframe, [tabindex]',
    ),
  ].filter((one) => one.tabIndex >= 0 && one.checkVisibility());
  const here = stops.indexOf(document.activeElement as HTMLElement);
  return stops.indexOf(target as HTMLElement) - here;
};

/** Whoever has no mouse comes everywhere with the Tab key, forwards or back. */
const keyboard = (page: Page): Hand => {
  const reach = async (what: Locator) => {
    await what.waitFor();
    // What a frame holds is not counted: it may take a few more.
    for (let tries = 0; tries < 40; tries++) {
      const stops = await what.evaluate(stopsTo);
      if (stops === 0) return;
      for (let i = 0; i < Math.abs(stops); i++)
        await page.keyboard.press(stops > 0 ? 'Tab' : 'Shift+Tab');
    }
    throw new Error(`the Tab key does not reach ${what}`);
  };
  return {
    press: async (what) => {
      await reach(what);
      await page.keyboard.press('Enter');
    },
    write: async (where, text) => {
      await reach(where);
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(text);
    },
    choose: async (where, value) => {
      await reach(where);
      const at = await where.evaluate(
        (one, wanted) =>
          [...(one as HTMLSelectElement).options].findIndex((o) => o.value === wanted),
        value,
      );
      await page.keyboard.press('Home');
      for (let i = 0; i < at; i++) await page.keyboard.press('ArrowDown');
      expect(await where.inputValue()).toBe(value);
    },
  };
};

interface Noted {
  /** The name that the step gets from what leads to it. */
  step: string;
  text: string;
  /** Label, what callers say, and where it leads: `new` and a kind, or a step that is there. */
  answers: readonly (readonly [label: string, target: string])[];
  more?: readonly (readonly [field: string, text: string])[];
}

/** A page of notes: eight steps, two endings. */
const notes: readonly Noted[] = [
  {
    step: 'firstQuestion',
    text: 'Does the app open?',
    answers: [
      ['Yes', 'new question'],
      ['No', 'new instruction'],
      ['I’m not sure', 'no'],
    ],
  },
  {
    step: 'yes',
    text: 'Does the app show a code?',
    answers: [
      ['Yes', 'new instruction'],
      ['No', 'no'],
      ['I’m not sure', 'new question'],
    ],
  },
  {
    step: 'no',
    text: 'Close the app and open it again',
    more: [['steps.0.do', 'Close the app, wait a moment, then open it.']],
    answers: [
      ['It works now', 'new resolution'],
      ['It still does not work', 'new question'],
    ],
  },
  {
    step: 'yes2',
    text: 'Enter the code that the app shows',
    more: [['steps.0.do', 'Type the code before the next one appears.']],
    answers: [
      ['It works now', 'itWorksNow'],
      ['It still does not work', 'itStillDoesNotWork'],
    ],
  },
  {
    step: 'imNotSure',
    text: 'Is there any number on the screen?',
    answers: [
      ['Yes', 'yes2'],
      ['No', 'no'],
      ['I’m not sure', 'no'],
    ],
  },
  {
    step: 'itWorksNow',
    text: 'It works now. You can sign in.',
    more: [
      ['wrong', 'The app shows no code.'],
      ['fixed', 'The app shows a code.'],
    ],
    answers: [],
  },
  {
    step: 'itStillDoesNotWork',
    text: 'Is your phone up to date?',
    answers: [
      ['Yes', 'new escalation'],
      ['No', 'yes3'],
      ['I’m not sure', 'yes3'],
    ],
  },
  {
    step: 'yes3',
    text: 'Your helpdesk can look into this',
    more: [
      ['problem', 'The app shows no code that is accepted.'],
      ['asks', 'Find out why the app shows no code.'],
    ],
    answers: [],
  },
];
/** A shorter one: by keyboard each field takes its time. */
const fewNotes: readonly Noted[] = [
  {
    step: 'firstQuestion',
    text: 'Does the app show a code?',
    answers: [
      ['Yes', 'new resolution'],
      ['No', 'new instruction'],
      ['I’m not sure', 'no'],
    ],
  },
  {
    step: 'no',
    text: 'Close the app and open it again',
    more: [['steps.0.do', 'Close the app, wait a moment, then open it.']],
    answers: [
      ['It works now', 'yes'],
      ['It still does not work', 'new escalation'],
    ],
  },
  {
    step: 'yes',
    text: 'It works now. You can sign in.',
    more: [
      ['wrong', 'The app shows no code.'],
      ['fixed', 'The app shows a code.'],
    ],
    answers: [],
  },
  {
    step: 'itStillDoesNotWork',
    text: 'Your helpdesk can look into this',
    more: [
      ['problem', 'The app shows no code.'],
      ['asks', 'Find out why the app shows no code.'],
    ],
    answers: [],
  },
];
const RECORD = 'ENT-03-CODE-EXPIRED';

const field = (page: Page, path: string) => page.locator(`[data-field="${path}"]`);

/** Writes everything of one step. */
async function writeStep(page: Page, hand: Hand, { step, text, answers, more = [] }: Noted) {
  const meta = `flow.states.${step}.meta`;
  await expect(page.locator(`[data-writing="${step}"]`)).toBeVisible();
  await hand.write(field(page, `${meta}.text`), text);
  for (const [name, words] of more) await hand.write(field(page, `${meta}.${name}`), words);
  for (const [label, target] of answers) {
    await hand.write(page.locator('[data-new-answer]'), label);
    await hand.choose(page.locator('[data-new-target]'), target);
    await hand.press(page.getByRole('button', { name: 'Add the answer' }));
    const form = page.locator('[data-answer-form]').last();
    await expect(form.getByLabel('What the person presses')).toHaveValue(label);
    await expect(form.getByLabel('How callers say it')).toBeFocused();
    await page.keyboard.insertText(`${label}.\nI would say: ${label}.`);
  }
  await hand.press(page.getByRole('button', { name: 'Use the heading' }));
  await hand.write(field(page, `${meta}.note`), 'Listen before you go on.');
  const again = page.locator(`[data-cite="${RECORD}"]`);
  if (await again.isVisible()) {
    await hand.press(again);
    return;
  }
  await hand.write(field(page, `${meta}.cites`), RECORD);
  await hand.press(
    page.locator(`[data-pick="${meta}.cites"]`).getByRole('button', { name: 'Add' }),
  );
}

/** Begins the guide, writes it, and waits until the check finds nothing. */
async function writeGuide(page: Page, hand: Hand, steps: readonly Noted[]): Promise<void> {
  await page.goto('/workshop');
  await hand.write(
    page.getByLabel('The problem, in the words of someone'),
    'The app shows no code',
  );
  await hand.press(page.getByRole('button', { name: 'Begin', exact: true }));
  for (const [i, note] of steps.entries()) {
    if (i > 0) await goTo(page, hand, note.step);
    await writeStep(page, hand, note);
  }
  await hand.press(page.getByRole('button', { name: 'Title, symptoms, records' }));
  await hand.write(page.getByLabel('Summary'), 'The app opens, but no code appears in it.');
  await hand.write(page.getByLabel('What people type when they look for it'), 'no code\nempty app');
  await expect(page.locator('[data-faults="0"]')).toBeVisible({ timeout: 60_000 });
}

/** To a step that is there: by a press on the map, or by the outline’s keys. */
async function goTo(page: Page, hand: Hand, step: string): Promise<void> {
  if (hand === mouse) await page.locator(`[data-map-node="${step}"]`).click();
  else {
    await hand.press(page.getByRole('button', { name: 'Outline' }));
    await page.keyboard.press('Tab');
    const line = page.locator(`[data-outline-node="${step}"]:focus`);
    await page.keyboard.press('Home');
    for (let i = 0; i < 60 && (await line.count()) === 0; i++)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
}

const exported = async (page: Page, hand: Hand, what: Locator) => {
  const [file] = await Promise.all([page.waitForEvent('download'), hand.press(what)]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
};

/** Walks the guide to its good end and back again, and reads its endings. */
async function tryGuide(page: Page, hand: Hand, walk: readonly [string, string][], end: string) {
  await hand.press(page.getByRole('link', { name: 'Walk it' }));
  for (const [step, answer] of walk) {
    const sign = page.locator(`[data-node="${step}"] [data-answer="${answer}"]`);
    // A pointer’s press counts only once the step could have been read.
    await (hand === mouse ? press(sign) : hand.press(sign));
  }
  await expect(page.locator(`[data-node="${end}"][data-kind="resolution"]`)).toBeVisible();
  await hand.press(page.getByRole('link', { name: 'Back to writing' }));
  await hand.press(page.getByRole('link', { name: 'Endings' }));
  await expect(page.locator(`[data-ending="${end}"]`).first()).toBeVisible();
}

test('a guide of eight steps and two endings is written, checked, exported and tried', async ({
  page,
}) => {
  await writeGuide(page, mouse, notes);
  const { name, text } = await exported(page, mouse, page.locator('[data-export="json"]'));
  expect(name).toBe('the-app-shows-no-code.guide.json');
  const read = readGuideFile(text);
  if (!('guide' in read)) throw new Error(JSON.stringify(read.faults));
  const states = Object.values(read.guide.flow.states);
  expect([states.length, states.filter((state) => 'type' in state).length]).toEqual([8, 2]);
  await page.locator('[data-export="typescript"]').click();
  await expect(page.locator('[data-source]')).toContainText('export const theAppShowsNoCode');
  await page.keyboard.press('Escape');
  const walk: [string, string][] = [
    ['firstQuestion', 'yes'],
    ['yes', 'yes'],
    ['yes2', 'worked'],
  ];
  await tryGuide(page, mouse, walk, 'itWorksNow');
});

test('whoever has no mouse writes, checks and tries a guide by the keyboard alone', async ({
  page,
}) => {
  const hand = keyboard(page);
  await writeGuide(page, hand, fewNotes);
  const { text } = await exported(page, hand, page.locator('[data-export="json"]'));
  expect(readGuideFile(text)).toHaveProperty('guide');
  await tryGuide(page, hand, [['firstQuestion', 'yes']], 'yes');
});

test('a draft is there after the tab is closed, and two tabs show the same of it', async ({
  page,
  context,
}) => {
  await page.goto('/workshop');
  await page.locator('[data-open="activation-code-expired"]').click();
  const title = (of: Page) => of.getByLabel('Title', { exact: true });
  await page.getByRole('button', { name: 'Title, symptoms, records' }).click();
  await title(page).fill('Another title');
  await expect(page.locator('[data-saved="true"]')).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole('button', { name: 'Title, symptoms, records' }).click();
  await expect(title(other)).toHaveValue('Another title');
  await title(other).fill('Yet another title');
  await expect(title(page)).toHaveValue('Yet another title');
  await other.close();
  await page.reload();
  await page.keyboard.press('Control+Z');
  await page.keyboard.press('Control+Z');
  await expect(page.locator('h1')).toHaveText('The app says my activation code has expired');
});

test('a fault in a large guide is shown in the list, on the map and at its field, and leads there', async ({
  page,
}) => {
  await page.goto('/workshop');
  await page.locator('[data-open="azure-other-code"]').click();
  // A guide that is published has passed the same check.
  await expect(page.locator('[data-faults="0"]')).toBeVisible({ timeout: 60_000 });
  const step = (await page.locator('[data-writing]').getAttribute('data-writing')) ?? '';
  const note = field(page, `flow.states.${step}.meta.note`);
  await note.fill('');
  const fault = page.locator(`[data-fault="flow.states.${step}.meta.note"]`);
  await expect(fault).toContainText('Fill it in');
  await expect(page.locator(`[data-map-node="${step}"]`)).toHaveAttribute(
    'aria-label',
    /To fix: 1/,
  );
  await page.locator('.fault-list').getByRole('button').first().click();
  await expect(note).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('[data-faults="0"]')).toBeVisible({ timeout: 60_000 });
});

test('a practice call on a draft with facts of its own ends in its debrief, and one with a fault says why not', async ({
  page,
}) => {
  await page.goto('/workshop');
  await page.locator('input[type=file]').setInputFiles('docs/examples/own-vpn.guide.json');
  await page.getByRole('link', { name: 'Practice call' }).click();
  await expect(page.locator('[data-begin]')).toBeVisible();
  await expectNoBarriers(page, 'the beginning of a call on a draft');
  await page.locator('[data-begin]').click();
  await page.locator('.practice-pick input').fill('vpn passcode');
  await page.locator('[data-result]').filter({ hasText: 'The VPN asks for a code' }).click();
  await expect(page.locator('article[data-flow="own-vpn"]')).toBeVisible();
  // A reload loses nothing of it.
  await page.reload();
  await expect(page.locator('article[data-flow="own-vpn"]')).toBeVisible();
  await page.getByRole('button', { name: 'Wrap up' }).click();
  await page.getByRole('button', { name: 'End the call' }).click();
  await expect(page.locator('[data-debrief]')).toBeVisible();
  await expectNoBarriers(page, 'the debrief of a call on a draft');
  await page.locator('[data-draft-note]').getByRole('link', { name: 'Back to writing' }).click();
  await field(page, 'flow.states.sameMessage.meta.note').fill('');
  await page.getByRole('link', { name: 'Practice call' }).click();
  await expect(page.locator('[data-not-yet="1"]')).toContainText('where people go wrong');
  await expectNoBarriers(page, 'what keeps a draft from being practised');
});

test('the workshop has no barriers', async ({ page }) => {
  await page.goto('/workshop');
  await expectNoBarriers(page, 'the first page');
  await page.locator('[data-open="activation-code-expired"]').click();
  await field(page, 'flow.states.sameMessage.meta.note').fill('');
  await expect(page.locator('[data-fault]').first()).toBeVisible({ timeout: 60_000 });
  await expectNoBarriers(page, 'a draft');
  await page.getByRole('link', { name: 'Compare' }).click();
  await expect(page.locator('[data-changes]')).toContainText('sameMessage: note (texts) changed');
  // What nobody has touched is no change.
  await expect(page.locator('[data-changes]')).toContainText('1 edit, 0 paths, 0 endings');
  await expect(page.locator('[data-map-node="sameMessage"]')).toHaveAttribute(
    'aria-label',
    /Changed\./i,
  );
  await expectNoBarriers(page, 'a comparison');
  await page.getByRole('link', { name: 'Back to writing' }).click();
  await page.getByRole('link', { name: 'Walk it' }).click();
  await expect(page.locator('[data-answer]').first()).toBeVisible();
  await expectNoBarriers(page, 'a walk');
  await page.getByRole('link', { name: 'Back to writing' }).click();
  await page.getByRole('link', { name: 'Endings' }).click();
  await page.locator('[data-ending] > summary').first().click();
  await expectNoBarriers(page, 'endings');
  await page.getByLabel('Search the endings').fill('You can use it from now on');
  await expect(page.locator('[data-ending="activated"]')).toHaveAttribute('open');
  await expect(page.locator('[data-ending="askAdministrator"]')).toHaveCount(0);
});
