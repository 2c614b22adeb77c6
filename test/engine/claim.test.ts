import { describe, expect, it } from 'vitest';
import { establish, tell, told } from '../../src/engine/claim.ts';
import { universalTexts } from '../../src/engine/universalTexts.ts';
import { escalation } from './toys.ts';

const established = (...facts: string[]) => new Set(facts);

describe('what a visit has established', () => {
  it('grows with each answer, in order', () => {
    expect(establish([{ id: 'a' }], [{ id: 'b' }])).toEqual([{ id: 'a' }, { id: 'b' }]);
  });

  it('holds of one thing only what was said of it last', () => {
    const before = [{ id: 'off', about: 'lamp' }, { id: 'wet' }];
    expect(establish(before, [{ id: 'on', about: 'lamp' }])).toEqual([
      { id: 'wet' },
      { id: 'on', about: 'lamp' },
    ]);
  });
});

describe('a text with alternatives', () => {
  const claims = [
    { text: 'Wet and cold', when: ['wet', 'cold'] },
    { text: 'Dry', unless: ['wet'] },
    'Wet',
  ];

  it.each([
    [['wet', 'cold'], 'Wet and cold'],
    [['cold'], 'Dry'],
    [['wet'], 'Wet'],
  ])('with %j established says %j', (facts, words) => {
    expect(told(claims, established(...facts))).toBe(words);
  });

  it('says nothing where none applies', () => {
    expect(told({ text: 'Dry', unless: ['wet'] }, established('wet'))).toBeUndefined();
  });
});

describe('a hand-over', () => {
  const asks = [{ text: 'Dry it.', when: ['wet'] }, 'Look at the spring.', 'Look at the spring.'];

  it('asks for nothing that does not apply, and for nothing twice', () => {
    const { meta } = escalation('Help', { asks });
    expect(tell(meta)).toMatchObject({ asks: ['Look at the spring.'] });
    expect(tell(meta, established('wet'))).toMatchObject({
      asks: ['Dry it.', 'Look at the spring.'],
    });
  });

  it('asks first who the person is where it asks for a protected operation', () => {
    const { meta } = escalation('Help', { asks, operation: 'reset' });
    expect(tell(meta)).toMatchObject({ asks: [universalTexts.identityAsk, 'Look at the spring.'] });
  });
});
