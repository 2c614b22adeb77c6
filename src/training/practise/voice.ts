/**
 * What simulated callers say besides the lines of a flow: greetings, moods, vague answers, and what
 * impostors try. None of it tells a fact about a product.
 */
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { DefaultCheck } from '../../engine/organisation.ts';

/** Something said: a line of a flow, or a message of ours. */
export type Line = string | MessageDescriptor;

/** Callers, by first name. Names are no words: they are the same in every language. */
export const names = [
  'Jonas',
  'Amira',
  'Priya',
  'Tomasz',
  'Lena',
  'Kofi',
  'Mei',
  'Rosa',
  'Henrik',
  'Fatima',
  'Diego',
  'Ingrid',
  'Sam',
  'Noor',
  'Pavel',
  'Grace',
] as const;

export const teams = [
  msg`Sales`,
  msg`Accounting`,
  msg`Logistics`,
  msg`Human resources`,
  msg`Purchasing`,
  msg`Customer service`,
  msg`The workshop`,
  msg`Legal`,
] as const;

export const moods = ['calm', 'hurried', 'annoyed', 'anxious', 'chatty'] as const;
export type Mood = (typeof moods)[number];

/** How a mood begins a call. */
export const openings: Readonly<Record<Mood, readonly MessageDescriptor[]>> = {
  calm: [msg`Good morning.`, msg`Hello, I hope you can help me.`],
  hurried: [
    msg`Hello, I have a few minutes only, so let’s go through it one by one.`,
    msg`Hi. I have to be somewhere soon.`,
  ],
  annoyed: [msg`Finally somebody picks up.`, msg`This is the third time this month.`],
  anxious: [msg`Hello, I’m so sorry to bother you.`, msg`I hope I have not broken anything.`],
  chatty: [
    msg`Oh, a real person! How lovely.`,
    msg`Hello! My colleague gave me your number, she said you are the nice ones.`,
  ],
};

/** What a mood adds to an answer now and then. */
export const asides: Readonly<Record<Mood, readonly MessageDescriptor[]>> = {
  calm: [msg`Take your time.`],
  hurried: [msg`Is it much longer?`, msg`All right, next.`],
  annoyed: [msg`As I said.`, msg`It always has to be me.`],
  anxious: [msg`Is that bad?`, msg`I did not touch anything else.`],
  chatty: [msg`Funny, isn’t it?`, msg`My daughter would know this at once.`],
};

/** Answers to a question that answer nothing. */
export const vague = [
  msg`It just doesn’t work. Nothing works.`,
  msg`Sorry, what was the question again?`,
  msg`I don’t know. Wait, let me put my glasses on.`,
  msg`Well, it says what it always says.`,
  msg`Yes. No. Hold on, somebody is at the door.`,
  msg`What do you mean by that?`,
] as const;

/** What is said of a thing to do before it is done. */
export const vagueDone = [
  msg`Just a moment. I’m not there yet.`,
  msg`I’m doing it. Where was that again?`,
  msg`Hm. Something happened. Let me look once more.`,
  msg`I don’t know. It is still turning.`,
] as const;

/** What is said where a guide asks for what is not the caller’s trouble. */
export const wrongFooted = [
  msg`Hm. That is not really what I called about.`,
  msg`You lost me. That doesn’t sound like my problem.`,
  msg`I don’t think we are talking about the same thing.`,
] as const;

/** The second matter of a caller who has two. */
export const secondMatter = [
  (words: string) =>
    msg`And while I have you, there is one more thing: ‘${words}’. But that can wait.`,
  (words: string) => msg`Oh, and later I also have this: ‘${words}’. First the other one, please.`,
] as const;

/** What one says who never offers a code and now does. */
export const blurted = (code: string) =>
  msg`There is a code on my screen, ${code}. Do you need it?`;

/** How a real caller meets a check that works. */
export const confirms: Readonly<Record<DefaultCheck, MessageDescriptor>> = {
  'call-back': msg`Of course. Ring my number, I’ll pick up.`,
  supervisor: msg`Yes, ask her, she is at her desk.`,
  'video-with-id': msg`Fine, I have my badge here. One second, the camera.`,
  'in-person': msg`I’m in the building. I’ll come down to you.`,
  'second-authenticator': msg`Yes, I have the other one with me. I’ll confirm it there.`,
};

/** A check in the organisation’s own words that works. */
export const confirmsOwn = msg`Yes, we can do it that way.`;

/** How a real caller meets a check that does not work today. Some other one does. */
export const regrets: Readonly<Record<DefaultCheck, MessageDescriptor>> = {
  'call-back': msg`That is my desk phone, and I’m on the road today. Is there another way?`,
  supervisor: msg`He is on leave, I’m afraid. What else can we do?`,
  'video-with-id': msg`My camera is broken. I’m happy to do it some other way.`,
  'in-person': msg`I’m at the other site this week. Is there another way?`,
  'second-authenticator': msg`I have only this one. How else can we do it?`,
};
export const regretsOwn = msg`That does not work for me today. Is there another way?`;

/** What a real caller says when the check comes up. */
export const willing = [
  msg`All right. What do you need from me?`,
  msg`Good that you check. What shall I do?`,
  msg`Sure, I understand.`,
] as const;

/** What an impostor leans on. */
export const tactics = ['urgency', 'authority', 'new-phone', 'privileged'] as const;
export type Tactic = (typeof tactics)[number];

/** The story that an impostor opens with. */
export const stories: Readonly<Record<Tactic, readonly MessageDescriptor[]>> = {
  urgency: [
    msg`I need this in five minutes, a customer is waiting.`,
    msg`The board meeting is starting, so please let’s be quick.`,
  ],
  authority: [
    msg`I’m calling for the finance director, and she is not a patient woman.`,
    msg`The head of your department said that you would just do this for me.`,
  ],
  'new-phone': [
    msg`My phone broke, so you have to enrol my new one.`,
    msg`I have a new phone since Monday, and it has to go on that one.`,
  ],
  privileged: [
    msg`It is the administrator account of the whole site, so everybody is waiting for me.`,
    msg`This is the account that runs all our servers, you see why it can’t wait.`,
  ],
};

/** What an impostor says when a protected operation is near. */
export const pushes: Readonly<Record<Tactic, readonly MessageDescriptor[]>> = {
  urgency: [
    msg`My board meeting starts in five minutes. Just send it to this number, I’ll tell you my date of birth, all right?`,
  ],
  authority: [
    msg`Do you want to explain to the director why this took so long? Just do it, I’ll take the blame.`,
  ],
  'new-phone': [
    msg`The old phone is in pieces. Just put it on the new one, I can give you my employee number.`,
  ],
  privileged: [
    msg`Nobody can work until this is done. Skip that, I’ll sign whatever you like tomorrow.`,
  ],
};

/** How an impostor evades a check. */
export const evades: Readonly<Record<DefaultCheck, readonly MessageDescriptor[]>> = {
  'call-back': [
    msg`I’m not in the office! You can only reach me on this number.`,
    msg`That number is old. Call this one, it is the same thing.`,
  ],
  supervisor: [
    msg`Leave her out of it. She is in a meeting, and she hates to be disturbed.`,
    msg`He knows about it. There is no need to ask him.`,
  ],
  'video-with-id': [
    msg`A video call? I’m in a car. We have no time for that.`,
    msg`My camera does not work, and my badge is at home.`,
  ],
  'in-person': [
    msg`I’m three hundred miles away. Be serious.`,
    msg`I can’t come in. That is why I’m calling.`,
  ],
  'second-authenticator': [
    msg`That was on the old phone as well. Everything was.`,
    msg`I never had a second one. Come on.`,
  ],
};
export const evadesOwn = [msg`There is no time for that. You have my name, what more do you want?`];

/** What an impostor says to somebody who gives way. */
export const gratitude = msg`See, that was not so hard. Go on then.`;

/** What a real caller says to somebody who asks for what proves nothing. */
export const puzzled = msg`If you like. But couldn’t anybody look that up?`;

/** What each says to a kind refusal. */
export const refusedImpostor = [
  msg`Unbelievable. What is your name?`,
  msg`Forget it. I’ll call somebody else.`,
] as const;
export const refusedCaller = [
  msg`Oh. But it is really me. Well, if that is the rule.`,
  msg`I see. Then I’ll wait for their call.`,
] as const;

/** The last words of a caller whose call has come to its end. */
export const farewells = [
  msg`Thank you. Is there anything else I should know?`,
  msg`All right. And what happens now?`,
] as const;

/** A number that the caller reads out. */
export const readsOut = (value: string) => msg`The number is ${value}.`;

/** How a caller sums up the trouble. */
export const sumsUp = [
  (words: string) => msg`In one line: ‘${words}’.`,
  (words: string) => msg`I would call it ‘${words}’.`,
  (words: string) => msg`I looked it up as ‘${words}’ and found nothing.`,
] as const;

export const introduces = (name: string) => msg`This is ${name}.`;
