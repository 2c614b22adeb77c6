import { expect, it } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { aboutCaller, forAgent } from '../../src/desk/forAgent.ts';
import { graphOf } from '../../src/engine/graph.ts';

it.each([
  ['Fixed. Your soft token is active.', 'Fixed. Their soft token is active.'],
  ['Your administrator takes it from here', 'The administrator takes it from here'],
  ['Your organisation’s security team can look', 'The security team can look'],
  ['Is the right email address stored for you?', 'Is the right email address stored for them?'],
  ['Do you have your phone with you?', 'Do they have their phone with them?'],
  ['Is it yours? Look yourself.', 'Is it theirs? Look themselves.'],
  ['What your organisation allows', 'What your organisation allows'],
  ['The app shows “Enter your PIN”', 'The app shows “Enter your PIN”'],
  ['Tap **Your devices** if you can', 'Tap **Your devices** if they can'],
  ['Get a new activation code', 'Get a new activation code'],
])('%s', (text, told) => expect(aboutCaller(text)).toBe(told));

it('leaves nothing on the way that speaks to the caller, but what screens say', () => {
  const quoted = /“[^”]*”|‘[^’]*’|\*\*[^*]*\*\*/g;
  for (const flow of Object.values(allFlows)) {
    for (const [node, step] of graphOf(flow).steps) {
      if (step === undefined || step.kind === 'continue') continue;
      const { text } = forAgent(step);
      expect(text.replace(quoted, ''), `${flow.id}/${node}`).not.toMatch(
        /\b(you|yours|yourself|your(?! organisation))\b|\b(for|to|with|of|gets?|without) they\b/i,
      );
      expect([step.say, step.cites]).toEqual([forAgent(step).say, forAgent(step).cites]);
    }
  }
});
