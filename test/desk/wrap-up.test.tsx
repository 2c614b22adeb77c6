// @vitest-environment jsdom
import { I18nProvider } from '@lingui/react';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createActor } from 'xstate';
import { newCall } from '../../src/desk/callEdits.ts';
import { DeskContext } from '../../src/desk/deskContext.ts';
import { deskMachine } from '../../src/desk/deskMachine.ts';
import { useCode, WrapUp } from '../../src/desk/WrapUp.tsx';
import { summarise } from '../../src/engine/summary/summarise.ts';
import { type Replay, replay } from '../../src/engine/transcript.ts';
import { i18n } from '../../src/locales/i18n.ts';
import { circus } from '../engine/toys.ts';
import { at, ID } from './calls.ts';

/** Codes that are made when the test says so. */
const makers = new Map<Replay, (code: string) => void>();
vi.mock('../../src/content/caseCode.ts', () => ({
  makeCaseCode: (replayed: Replay) =>
    new Promise((resolve) => {
      makers.set(replayed, (code) => resolve({ code, groups: [] }));
    }),
}));

const copied: string[] = [];
beforeEach(() => {
  copied.length = 0;
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (text: string) => copied.push(text) },
  });
});
afterEach(cleanup);

const call = newCall(ID, at(0), { flow: 'lion', answers: ['yes'] }, 'aaaaaa');
const first = replay(circus, 'lion', ['yes']);
const next = replay(circus, 'lion', ['yes', 'failed']);
const made = (replayed: Replay, code: string) => act(async () => makers.get(replayed)?.(code));

function Wrapped({ replayed }: { replayed: Replay }) {
  const code = useCode(replayed);
  const summary = summarise(circus, replayed, undefined, {
    ...(typeof code === 'object' && { code: code.code }),
  });
  return <WrapUp call={call} summary={summary} code={code} isDone={false} onEnd={() => {}} />;
}

function open(replayed: Replay) {
  const desk = createActor(deskMachine).start();
  const page = (now: Replay) => (
    <I18nProvider i18n={i18n}>
      <DeskContext.Provider open={() => desk}>
        <Wrapped replayed={now} />
      </DeskContext.Provider>
    </I18nProvider>
  );
  const { rerender } = render(page(replayed));
  return { moveTo: (now: Replay) => rerender(page(now)) };
}

it('copies a summary with its own case code, however soon after the last answer it is copied', async () => {
  const { moveTo } = open(first);
  await made(first, 'AAAA-A');
  expect(document.querySelector('[data-case-code]')?.textContent).toBe('AAAA-A');
  moveTo(next);
  fireEvent.click(screen.getByRole('button', { name: /Copy the summary/ }));
  expect(document.body.textContent).not.toContain('AAAA-A');
  await made(next, 'BBBB-B');
  expect(copied).toHaveLength(1);
  expect(copied[0]).toContain('BBBB-B');
  expect(document.querySelector('[data-case-code]')?.textContent).toBe('BBBB-B');
});

it('does not show a code that was made too late', async () => {
  const { moveTo } = open(first);
  moveTo(next);
  await made(next, 'BBBB-B');
  await made(first, 'AAAA-A');
  expect(document.querySelector('[data-case-code]')?.textContent).toBe('BBBB-B');
});
