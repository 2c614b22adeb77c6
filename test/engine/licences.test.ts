import { expect, it } from 'vitest';
import { notices } from '../../scripts/build/notices.ts';

it('a build comes with the licences of all that it contains', () => {
  const parts = notices('.').split('-'.repeat(72));
  for (const name of ['react', 'react-dom', 'react-router', 'xstate', 'zod', 'idb', '@lingui/core'])
    expect(parts.find((part) => part.trim().startsWith(`${name} `))).toMatch(
      /copyright|permission/i,
    );
});
