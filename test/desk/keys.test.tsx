// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { useKeyboard, useKeys } from '../../src/desk/keys.ts';

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
