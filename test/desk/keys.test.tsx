// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { useKeyboard, useKeys } from '../../src/desk/deskKeys.ts';
import { watchPresses } from '../../src/input/onePress.ts';

afterEach(cleanup);

const pressed: string[] = [];

function Room() {
  useKeyboard();
  useKeys({ F1: () => pressed.push('F1'), n: () => pressed.push('n') });
  return <input aria-label="field" />;
}

it('function keys work while somebody types, since they type nothing; letters do not', () => {
  render(<Room />);
  const field = screen.getByLabelText('field');
  for (const key of ['F1', 'n']) fireEvent.keyDown(field, { key });
  expect(pressed).toEqual(['F1']);
  fireEvent.keyDown(document.body, { key: 'n' });
  expect(pressed).toEqual(['F1', 'n']);
});

it('a key that bounces does its work once; another one, or the same later, does it again', async () => {
  watchPresses();
  render(<Room />);
  pressed.length = 0;
  const press = (key: string) => fireEvent.keyDown(document.body, { key });
  press('n');
  press('n');
  expect(pressed).toEqual(['n']);
  press('F1');
  press('n');
  expect(pressed).toEqual(['n', 'F1', 'n']);
  await new Promise((done) => setTimeout(done, 420));
  press('n');
  expect(pressed).toEqual(['n', 'F1', 'n', 'n']);
});

it('a key that is held down writes nothing into the field that it has led to', () => {
  render(<Room />);
  const field = screen.getByLabelText('field');
  const isWritten = (key: string, repeat: boolean) => fireEvent.keyDown(field, { key, repeat });
  fireEvent.keyDown(document.body, { key: 'n' });
  expect(isWritten('n', true)).toBe(false);
  expect(isWritten('n', false)).toBe(true);
  expect(isWritten('n', true)).toBe(true);
});
