import { describe, expect, it } from 'vitest';
import { habits, habitsIn, Voice } from '../../scripts/words/habits.ts';

const voices = Voice.options;

describe('a habit that docs/style.md asks writers to lose', () => {
  it.each(habits.map((habit) => [habit.example, habit] as const))(
    'is found, in its voices only: %s',
    (example, habit) => {
      for (const voice of voices) {
        const found = habitsIn(example, voice).map(({ rather }) => rather);
        if (habit.in.includes(voice)) expect(found, voice).toContain(habit.rather);
        else expect(found, voice).not.toContain(habit.rather);
      }
    },
  );

  it.each([
    'Press **Cancel**. The server says “The operation was canceled by the user”.',
    '1127: The operation was canceled by the user',
    'Set `e-mail` to your address.',
    'The message stands for “No error”, and its words stand out.',
    'That may not be the one that was opened.',
    'The users take that with them.',
  ])('is not found in others’ wording, or in what only looks like it: %s', (text) => {
    for (const voice of voices) expect(habitsIn(text, voice), voice).toEqual([]);
  });
});
