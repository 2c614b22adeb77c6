import { describe, expect, it } from 'vitest';
import { doors } from '../../flows/doors.ts';
import { plainOf } from '../../src/finder/search/fold.ts';
import { doorIn } from '../../src/finder/search/frontDoors.ts';
import { attacked } from './held-out.ts';
import { queries } from './queries.ts';
import { furtherAttacks } from './second-reports.ts';

const doorOf = doorIn(doors, plainOf);

describe('somebody under attack', () => {
  it('is sent to the guide for that, in whatever words', () => {
    const missed = [...attacked, ...furtherAttacks].filter(
      (text) => doorOf(text)?.guide !== 'somebody-else',
    );
    expect(missed).toEqual([]);
  });

  it('is not seen where somebody only cannot sign in', () => {
    const taken = Object.values(queries)
      .flat()
      .map(([text]) => text)
      .filter((text) => doorOf(text)?.guide === 'somebody-else');
    expect(taken).toEqual([]);
  });
});

describe('a lost phone, token or PIN', () => {
  it('has its own guide', () => {
    for (const text of ['lost my phone', 'stolen phone with soft token', 'forgot pin digipass'])
      expect(doorOf(text)?.guide, text).toBe('lost-or-new-device');
  });

  it('is no telephone number and no hash key', () => {
    for (const text of ['lost my phone number in the profile', 'forgot the hash key after the pin'])
      expect(doorOf(text), text).toBeUndefined();
  });
});
