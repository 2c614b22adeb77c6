/**
 * What simulated callers say apart from the lines of a flow: greetings, moods, vague answers, pressure, and
 * what impostors try. None of it states a fact about a product or an incident, so it fits every call; and up
 * to the identity check an impostor says nothing that a real caller does not say as well.
 */
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { DefaultCheck } from '../../engine/organisation.ts';

/** Something said: a line of a flow, or a message of the application. */
export type SpokenLine = string | MessageDescriptor;

/** The callers' first names. They are not translated. */
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

/** The team named by callers who say that they are from IT. */
export const ownTeam = msg`IT`;

export const moods = ['calm', 'hurried', 'annoyed', 'anxious', 'chatty'] as const;
export type Mood = (typeof moods)[number];

/** How a caller in a given mood begins a call. */
export const openings: Readonly<Record<Mood, readonly MessageDescriptor[]>> = {
  calm: [msg`Good morning.`, msg`Hello, I hope you can help me.`],
  hurried: [msg`Hello, I only have a few minutes.`, msg`Hi. I have to be somewhere soon.`],
  annoyed: [msg`Finally, someone picks up.`, msg`I’ve been in your queue for ages.`],
  anxious: [msg`Hello, I’m so sorry to bother you.`, msg`I hope I’ve come to the right place.`],
  chatty: [
    msg`Oh, a real person! How lovely.`,
    msg`Hello! A colleague gave me your number, she said you’re the nice ones.`,
  ],
};

/** What a caller in a given mood sometimes adds to an answer. */
export const asides: Readonly<Record<Mood, readonly MessageDescriptor[]>> = {
  calm: [msg`Take your time.`],
  hurried: [msg`Is it much longer?`, msg`All right, next.`],
  annoyed: [msg`I do have other work.`, msg`It always has to be me.`],
  anxious: [msg`Is that bad?`, msg`I hope that’s all right.`],
  chatty: [msg`Funny, isn’t it?`, msg`My daughter would know this straight away.`],
};

/** First words of a caller who does not say what the call is about. */
export const beginsVaguely = [
  msg`Something isn’t right with this sign-in business, and I need your help.`,
  msg`It’s about the sign-in. I’m no expert, so please bear with me.`,
  msg`I’m stuck, and they told me to call you.`,
] as const;

/** Answers that do not answer the question. */
export const vague = [
  msg`Sorry, what was the question again?`,
  msg`Wait, let me put my glasses on. What did you want to know?`,
  msg`Hold on, someone’s at the door. Say that again, please.`,
  msg`What do you mean by that?`,
  msg`You’ve lost me. Could you ask me that in other words?`,
] as const;

/** What is said about an action before it is done. */
export const vagueDone = [
  msg`Just a moment. I’m not there yet.`,
  msg`Slowly, please. Where was that again?`,
  msg`Wait. I’m still doing it.`,
] as const;

/** Said when a guide asks about something that is not the caller’s problem. It states nothing. */
export const wrongFooted = [
  msg`Hm. That’s not really what I called about.`,
  msg`You’ve lost me. That doesn’t sound like my problem.`,
  msg`I don’t think we’re talking about the same thing.`,
] as const;

/** The second problem of a caller who has two. */
export const secondMatter = [
  (words: string) => msg`And while I have you, there’s one more thing. ${words} But that can wait.`,
  (words: string) => msg`I have something else for later. ${words} The other one first, please.`,
] as const;

/** Said by callers who offer a secret that nobody asked for. */
export const blurted = (pin: string) =>
  msg`My PIN is ${pin}, by the way, in case you need it. Do you want to write it down?`;

/** How a real caller responds to a check that works. */
export const confirms: Readonly<Record<DefaultCheck, MessageDescriptor>> = {
  'call-back': msg`Of course. I’ve hung up, it rang, and here I am again, on the number you have.`,
  supervisor: msg`Yes, ask her. – She has just told you that it’s me, hasn’t she?`,
  'video-with-id': msg`Fine. There, can you see me? And this is my card, photo and all.`,
  'in-person': msg`I’m in the building. – So, here I am at your desk, with my badge.`,
  'second-authenticator': msg`Yes, I have the other one with me. – There, I’ve signed in with it. You should see that.`,
};

/** The same for a check in the organisation’s own words. */
export const confirmsOwn = msg`Yes, we can do it that way. – There, you should have it now.`;

/** How a caller responds to a check that is not possible today, be they real or an impostor. */
export const regrets: Readonly<Record<DefaultCheck, MessageDescriptor>> = {
  'call-back': msg`That’s my desk phone, and I’m on the road today. Is there another way?`,
  supervisor: msg`He’s on leave, I’m afraid. What else can we do?`,
  'video-with-id': msg`My camera is broken. I’m happy to do it some other way.`,
  'in-person': msg`I’m at the other site this week. Is there another way?`,
  'second-authenticator': msg`I only have this one. How else can we do it?`,
};
export const regretsOwn = msg`That won’t work for me today. Is there another way?`;

/** What any caller says when the check comes up. */
export const atTheCheck: Readonly<Record<Mood, readonly MessageDescriptor[]>> = {
  calm: [msg`All right. What do you need from me?`, msg`Sure, I understand.`],
  hurried: [msg`If you must. But quickly, please.`, msg`I really don’t have time for this.`],
  annoyed: [
    msg`Oh, come on. You know who I am.`,
    msg`Is this really necessary? Every single time?`,
  ],
  anxious: [
    msg`Yes, of course. Have I done something wrong?`,
    msg`It’s good that you check. I think.`,
  ],
  chatty: [
    msg`Like at the airport! Go ahead.`,
    msg`It’s good that you check. You hear so much these days.`,
  ],
};

/** The pressure that a caller is under, or applies. Real callers do as well: it reveals nothing. */
export const pressures = ['urgency', 'authority', 'privileged', 'from-it'] as const;
export type Tactic = (typeof pressures)[number];

/** How it comes up in the opening. */
export const stories: Readonly<Record<Tactic, readonly MessageDescriptor[]>> = {
  urgency: [
    msg`I need this in five minutes, a customer is waiting.`,
    msg`The board meeting is starting, so please let’s be quick.`,
  ],
  authority: [
    msg`It’s for the finance director, and she is not a patient woman.`,
    msg`The head of your department said that you’d look after me.`,
  ],
  privileged: [
    msg`Everyone here is waiting for me.`,
    msg`Half the site is at a standstill until I’m in. You see why it can’t wait.`,
  ],
  'from-it': [
    msg`I’m from IT too, from the team upstairs, so we can keep this short.`,
    msg`I’m with IT myself, by the way. I know how you work.`,
  ],
};

/** How an impostor evades a check. Each of these asks for an exception, which no real caller does. */
export const exceptions: Readonly<Record<Tactic, readonly MessageDescriptor[]>> = {
  urgency: [
    msg`There’s no time for that. I’ll give you my date of birth instead, all right?`,
    msg`I can’t, not now. Do it first, and check me afterwards.`,
  ],
  authority: [
    msg`Do you want to explain that to the director? Just do it, I’ll take the blame.`,
    msg`My boss has already approved it. You can skip that part.`,
  ],
  privileged: [
    msg`Nobody can work until it’s done. Skip that, I’ll sign whatever you like tomorrow.`,
    msg`We both know what it costs if this waits. You can do without that this once.`,
  ],
  'from-it': [
    msg`Between colleagues: we don’t do that for each other. I can tell you my employee number.`,
    msg`I run these checks myself all day. You can skip it with me.`,
  ],
};

/** How an impostor who applies no pressure asks for an exception: kindly. */
export const kindExceptions = [
  msg`Oh, that’s a pity. Could you ring me on another number? I’ll give it to you.`,
  msg`I see. Would my date of birth and my employee number do? I’d be so grateful.`,
  msg`I’d rather not, if it’s all the same to you. Couldn’t you do it without, just this once?`,
] as const;

/** What an impostor says to a trainee who gives way. */
export const gratitude = msg`See, that wasn’t so hard. Go on then.`;

/** What a real caller says when asked for something that proves nothing. */
export const puzzled = msg`If you like. But couldn’t anyone look that up?`;

/** What a caller says after their check was recorded. */
export const checked = [msg`Good. What’s next?`, msg`Fine. Then let’s go on.`] as const;

/** What a caller says to a polite refusal: it reveals nothing either. */
export const refused = [
  msg`Oh. Well, if that’s the rule.`,
  msg`Unbelievable. What’s your name?`,
  msg`I see. Then I’ll wait for their call.`,
] as const;

/** The caller's last words when the call has come to its end. */
export const farewells = [
  msg`Thank you. Is there anything else I should know?`,
  msg`All right. And what happens now?`,
] as const;

/** A number that the caller reads out. */
export const readsOut = (value: string) => msg`The number is ${value}.`;

export const introduces = (name: string) => msg`This is ${name}.`;

/** Said by a caller who is not sure who has answered the telephone. */
export const doubts = [
  msg`Wait a moment. How do I know that you’re really the helpdesk?`,
  msg`Before I tell you anything: who says that you’re not one of these fraudsters?`,
] as const;

/** What they say after calling a number that they know. */
export const convinced = msg`That’s fair. – There, I’ve rung the number from our own pages, and it’s you again. Go on.`;

/** What they say to a trainee who gives them no way to find out. */
export const unconvinced = msg`Hm. Anyone could say that. But all right, go on.`;
