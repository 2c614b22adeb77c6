// @vitest-environment jsdom
import { I18nProvider } from '@lingui/react';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { CallerFields } from '../../src/desk/CallerFields.tsx';
import { newCall } from '../../src/desk/callEdits.ts';
import { DeskContext } from '../../src/desk/deskContext.ts';
import { callOf, deskMachine } from '../../src/desk/deskMachine.ts';
import { Notes } from '../../src/desk/Notes.tsx';
import { CallLinesField } from '../../src/desk/WrapFields.tsx';
import { i18n } from '../../src/locales/i18n.ts';
import { at, ID } from './calls.ts';

afterEach(cleanup);

function open() {
  // Here there is no IndexedDB: calls are in memory alone.
  const desk = createActor(deskMachine).start();
  const call = newCall(ID, at(0), { flow: '', answers: [] }, '');
  act(() => desk.send({ type: 'edit', id: ID, edit: { type: 'begin', call } }));
  const page = render(
    <I18nProvider i18n={i18n}>
      <DeskContext.Provider open={() => desk}>
        <Notes call={call} />
        <CallerFields call={call} />
        <CallLinesField call={call} which="told" label="Told" />
        <CallLinesField call={call} which="outstanding" label="Outstanding" />
      </DeskContext.Provider>
    </I18nProvider>,
  );
  const type = (name: RegExp, value: string) =>
    fireEvent.change(screen.getByLabelText(name), { target: { value } });
  return { ...page, type, now: () => callOf(desk.getSnapshot().context, ID)?.case };
}

it('keeps a note and a reference that were being typed when the page gave way to another', () => {
  const { type, unmount, now } = open();
  type(/^Notes/, 'they see a blue screen');
  type(/^Reference/, 'INC-7');
  expect(now()).toMatchObject({ notes: [] });
  unmount();
  expect(now()).toMatchObject({
    notes: [{ text: 'they see a blue screen' }],
    reference: 'INC-7',
  });
});

it('keeps what the caller was told and what is still to be done when the page gave way while it was typed', () => {
  const { type, unmount, now } = open();
  type(/^Told/, 'a new code comes by post\n it takes two days ');
  type(/^Outstanding/, 'call back on Monday');
  expect(now()).toMatchObject({ told: [], outstanding: [] });
  unmount();
  expect(now()).toMatchObject({
    told: ['a new code comes by post', 'it takes two days'],
    outstanding: ['call back on Monday'],
  });
});

it('keeps nothing of fields that were not typed into', () => {
  const { unmount, now } = open();
  const before = now();
  unmount();
  expect(now()).toEqual(before);
});

it('lets through only what the agent has named, and holds back the rest of the note', () => {
  const { type, now } = open();
  type(/^Notes/, 'Locker 552901, password is Hunter2!, key JBSWY3DPEHPK3PXP');
  fireEvent.blur(screen.getByLabelText(/^Notes/));
  const all = screen.getAllByRole('button', { name: 'It’s not a secret' });
  expect(all).toHaveLength(3);
  act(() => all[0]?.click());
  const [note] = now()?.notes ?? [];
  expect(note?.text).toContain('552901');
  expect(note?.text).not.toMatch(/Hunter2|JBSWY3DPEHPK3PXP/);
  expect(screen.getAllByRole('button', { name: 'It’s not a secret' })).toHaveLength(2);
  // Nor is it let through in a later note.
  type(/^Notes/, 'new password is Hunter2!');
  fireEvent.blur(screen.getByLabelText(/^Notes/));
  expect(now()?.notes[1]?.text).not.toContain('Hunter2');
});
