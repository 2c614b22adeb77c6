// @vitest-environment jsdom
import { I18nProvider } from '@lingui/react';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createActor } from 'xstate';
import { CallerFields } from '../../src/desk/CallerFields.tsx';
import { newCall } from '../../src/desk/callEdits.ts';
import { DeskContext, useCall } from '../../src/desk/deskContext.ts';
import { useKeyboard } from '../../src/desk/deskKeys.ts';
import { callOf, deskMachine } from '../../src/desk/deskMachine.ts';
import { Notes } from '../../src/desk/Notes.tsx';
import { dueCalls } from '../../src/desk/Reminders.tsx';
import type { Call } from '../../src/engine/call.ts';
import { i18n } from '../../src/locales/i18n.ts';
import { at, ID } from './calls.ts';

beforeEach(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  localStorage.clear();
});

function Side() {
  const call = useCall(ID);
  useKeyboard();
  return (
    call && (
      <>
        <CallerFields call={call} />
        <Notes call={call} place={{ flow: 'clock-drift', node: 'start' }} />
      </>
    )
  );
}

function open(more: Partial<Call> = {}) {
  const desk = createActor(deskMachine).start();
  const call = { ...newCall(ID, at(0), { flow: '', answers: [] }, ''), ...more };
  act(() => desk.send({ type: 'edit', id: ID, edit: { type: 'begin', call } }));
  const page = render(
    <I18nProvider i18n={i18n}>
      <DeskContext.Provider open={() => desk}>
        <main>
          <h1 tabIndex={-1}>The step</h1>
          <Side />
        </main>
      </DeskContext.Provider>
    </I18nProvider>,
  );
  const field = () => screen.getByLabelText<HTMLTextAreaElement>(/^Notes(?! so)/);
  const write = (text: string) => {
    act(() => field().focus());
    fireEvent.change(field(), { target: { value: text } });
    fireEvent.keyDown(field(), { key: 'Enter' });
  };
  const listed = () => screen.queryAllByRole('listitem').map((one) => one.textContent);
  return { ...page, field, write, listed, now: () => callOf(desk.getSnapshot().context, ID) };
}

describe('notes', () => {
  it('stand with the newest first, each at its step, and give the focus back to it', () => {
    const { write, listed, now } = open();
    write('one');
    write('two');
    expect(listed()).toEqual([expect.stringContaining('two'), expect.stringContaining('one')]);
    expect(now()?.case.notes[0]?.place).toEqual({ flow: 'clock-drift', node: 'start' });
    expect(document.activeElement?.textContent).toBe('The step');
  });

  it('can be told to be of the whole call after they were typed, by Tab and Space', () => {
    const { field, now } = open();
    const box = screen.getByLabelText<HTMLInputElement>('Not about this step');
    act(() => field().focus());
    fireEvent.change(field(), { target: { value: 'one' } });
    act(() => box.focus());
    expect(now()?.case.notes).toEqual([]);
    fireEvent.click(box);
    act(() => box.blur());
    expect(now()?.case.notes).toMatchObject([{ text: 'one' }]);
    expect(now()?.case.notes[0]).not.toHaveProperty('place');
    expect(box.checked).toBe(false);
    expect(screen.getByText('Note 1 is saved.')).toBeTruthy();
  });

  it('can be put otherwise or deleted after they were kept', () => {
    const { write, now } = open();
    write('one');
    write('two');
    const [newest, oldest] = screen.getAllByRole('button', { name: /^Change the note/ });
    fireEvent.click(oldest as HTMLElement);
    const editor = screen.getByLabelText('The note');
    fireEvent.change(editor, { target: { value: 'uno, password is Hunter2!' } });
    fireEvent.keyDown(editor, { key: 'Enter' });
    const texts = () => now()?.case.notes.map(({ text }) => text);
    expect(texts()).toEqual([expect.stringMatching(/^uno, password is (?!Hunter2)/), 'two']);
    fireEvent.click(newest as HTMLElement);
    fireEvent.click(screen.getByRole('button', { name: 'Delete this note' }));
    expect(texts()).toHaveLength(1);
  });

  it('are drafts, without their secrets, as soon as typing pauses', () => {
    vi.useFakeTimers();
    const { field, now } = open();
    fireEvent.change(field(), { target: { value: 'they said, password is Hunter2!' } });
    expect(now()?.draft).toBeUndefined();
    act(() => vi.advanceTimersByTime(500));
    expect(now()?.draft).toMatch(/^they said, password is (?!Hunter2)/);
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(now()?.case.notes).toEqual([]);
    expect(now()?.draft).toContain('they said');
  });

  it('go on from the draft after a reload, and keep nothing that nobody has touched', () => {
    const { field, unmount, now } = open({ draft: 'they sa' });
    expect(field().value).toBe('they sa');
    unmount();
    expect(now()).toMatchObject({ draft: 'they sa', case: { notes: [] } });
  });

  it('take phrases of one’s own by a digit', () => {
    const { field } = open();
    fireEvent.click(screen.getByRole('button', { name: /Phrases/ }));
    const dialog = within(screen.getByRole('dialog'));
    fireEvent.change(dialog.getByLabelText('A new phrase'), {
      target: { value: 'Tried on Wi-Fi, password is Hunter2!' },
    });
    fireEvent.submit(dialog.getByLabelText('A new phrase').closest('form') as HTMLFormElement);
    const [phrase] = dialog.getAllByRole('button', { name: /^1? ?Tried/ });
    expect(phrase?.textContent).not.toContain('Hunter2');
    fireEvent.keyDown(phrase as HTMLElement, { key: '1' });
    expect(field().value).toMatch(/^Tried on Wi-Fi/);
    expect(JSON.parse(localStorage.getItem('desk-phrases') ?? '')).toHaveLength(1);
  });
});

describe('the caller', () => {
  it('has a name, a number that is taken for no code, and a department', () => {
    const { now } = open();
    const type = (name: string, value: string) => {
      fireEvent.change(screen.getByLabelText(new RegExp(`^${name}`)), { target: { value } });
      fireEvent.blur(screen.getByLabelText(new RegExp(`^${name}`)));
    };
    type('Name', 'Ada Byron');
    type('Number', '5550123');
    type('Department', 'Mills');
    expect(now()?.caller).toEqual({ name: 'Ada Byron', phone: '5550123', department: 'Mills' });
  });

  it('is urgent by a key', () => {
    const { now } = open();
    fireEvent.keyDown(document.body, { key: 'u' });
    expect(now()?.urgent).toBe(true);
    fireEvent.keyDown(document.body, { key: 'u' });
    expect(now()?.urgent).toBeUndefined();
  });

  it('is called back at the time that was agreed on', () => {
    const { now } = open();
    fireEvent.keyDown(document.body, { key: 'b' });
    const dialog = within(screen.getByRole('dialog'));
    fireEvent.change(dialog.getByLabelText('When'), { target: { value: '2026-03-02T15:30' } });
    fireEvent.change(dialog.getByLabelText('Number'), { target: { value: '044 555 12 34' } });
    fireEvent.submit(dialog.getByLabelText('When').closest('form') as HTMLFormElement);
    const call = now();
    expect(call?.callBack?.number).toBe('044 555 12 34');
    expect(call?.caller?.phone).toBe('044 555 12 34');
    const due = new Date('2026-03-02T15:30').getTime();
    expect(Date.parse(call?.callBack?.due ?? '')).toBe(due);
    expect(dueCalls([call as Call], due - 1)).toEqual([]);
    expect(dueCalls([call as Call], due)).toEqual([call]);
  });
});
