import { expect, it } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { aboutCaller } from '../../src/desk/aboutCaller.ts';
import { forAgent } from '../../src/desk/forAgent.ts';
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

it.each([
  ['What’s keeping you out?', 'What’s keeping them out?'],
  ['It allows you to sign in', 'It allows them to sign in'],
  ['This stays between you and your bank', 'This stays between them and their bank'],
  ['It makes you type the code again', 'It makes them type the code again'],
  ['The app can remind you tomorrow', 'The app can remind them tomorrow'],
  ['Does the bank want you to wait?', 'Does the bank want them to wait?'],
  ['The person calling you can see it', 'The person calling them can see it'],
  ['It surprises you now and then', 'It surprises them now and then'],
  ['Tap **Allow** before you, not after', 'Tap **Allow** before them, not after'],
  ['The codes sent to you are old', 'The codes sent to them are old'],
])('%s: whom something is done to', (text, told) => expect(aboutCaller(text)).toBe(told));

it.each([
  ['Where are you?', 'Where are they?'],
  ['You’re in. You scanned it.', 'They’re in. They scanned it.'],
  ['If you alone know it, wait', 'If they alone know it, wait'],
  ['After that, you pay nothing', 'After that, they pay nothing'],
  ['Check it before you pay', 'Check it before they pay'],
  ['The invoice you pay', 'The invoice they pay'],
  ['Use the push notification you approved', 'Use the push notification they approved'],
  ['Everything you chose', 'Everything they chose'],
  ['After you’ve signed, close it', 'After they’ve signed, close it'],
  ['Make sure you have it', 'Make sure they have it'],
  ['The one thing you can check', 'The one thing they can check'],
])('%s: who does something', (text, told) => expect(aboutCaller(text)).toBe(told));

/** What the agent says, or hears, and what is verbatim. */
const SAID_ALOUD = new Set(['say', 'listenFor', 'shows', 'notMe', 'do', 'note', 'cites']);

const TO_CALLER = /\b(you|yours|yourself|your(?! organisation))\b/i;

/** They whom a text is about already. */
const OTHERS = /\b(they|them)\b/gi;

const quoted = /“[^”]*”|‘[^’]*’|\*\*[^*]*\*\*/g;

/** What a verb does to somebody, or a preposition puts them beside, never has the form of who acts. */
const WRONG_THEY =
  /\b(?:(?!\w*thing\b)\w{3,}ing|(?:allow|ask|give|help|keep|lead|let|make|permit|remind|send|show|stop|take|tell|want)s?|gave|let|made|sent|told|read|about|at|behind|between|by|for|from|of|to|with|without|against) they\b|\bthey(?: to\b|[.,;:?!)]|$)/i;
const WRONG_THEM =
  /(?:^|[.!?] )Them\b|\b(?:if|when|what|where|why|how|whether|once|while|because|unless|although|until) them\b|\bthem(?:’(?:re|ve|ll|d)| (?:can|could|are|were|have|had|need|want|don’t|didn’t|can’t)\b)/i;

const isClaim = (value: object): value is { text: string } => 'text' in value;

/** Every text of a step, in all its alternatives, by the field that it is in. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? (isClaim(value) ? [value.text] : Object.values(value)).flatMap(textsOf)
      : [];

it('tells every text of every flow about the caller, in good English', () => {
  const faults = Object.values(allFlows).flatMap((flow) =>
    [...graphOf(flow).written].flatMap(([node, step]) => {
      if (step === undefined || step.kind === 'continue') return [];
      return Object.entries(step)
        .filter(([field]) => !SAID_ALOUD.has(field))
        .flatMap(([, value]) => textsOf(value))
        .map((text) => aboutCaller(text.replace(quoted, '').replace(OTHERS, 'people')))
        .filter((told) => [WRONG_THEY, WRONG_THEM, TO_CALLER].some((fault) => fault.test(told)))
        .map((told) => `${flow.id}/${node}: ${told}`);
    }),
  );
  expect(faults).toEqual([]);
});

it('leaves what is said aloud as it stands, and turns every heading', () => {
  for (const flow of Object.values(allFlows)) {
    for (const step of graphOf(flow).steps.values()) {
      if (step === undefined || step.kind === 'continue') continue;
      const told = forAgent(step);
      expect([told.say, told.cites]).toEqual([step.say, step.cites]);
      expect(told.text).toBe(aboutCaller(step.text));
    }
  }
});
