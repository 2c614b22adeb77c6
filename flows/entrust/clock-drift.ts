/** The codes are rejected because the clock is wrong: step 4 of “the token does not work” (ENT-09). */
import type { Claim } from '../../src/engine/step.ts';
import {
  always,
  check,
  escalation,
  guide,
  instruction,
  needs,
  question,
  resolution,
  to,
  when,
} from '../build.ts';
import type { FactName } from '../facts.ts';
import {
  accountChecked,
  accountChecks,
  askAdministratorReplaced,
  checksThenReplacement,
  replacement,
} from '../procedures/sign-in-checks.ts';

const cites = ['ENT-09-TOKEN-FAILS'];

/** What is asked where the clock is not right yet: the other checks first, then what it needs. */
const thenFreshCode = (clock: Claim): Claim[] => [
  ...accountChecks,
  clock,
  'Let the user try a new code after that.',
  replacement,
];
const leftAfterClock =
  'A new code with the right clock. If all of that is in order and it still fails, a new authenticator is the last thing that the document offers.';

/** What is known of the clock, the most certain first. The last one holds wherever none before it does. */
const aboutClock: readonly (readonly [facts: readonly FactName[], text: string])[] = [
  [['clock-set'], 'The user has set the clock of the device to the carrier’s time.'],
  [['clock-compared'], 'According to the user, the clock of the device matches the carrier’s.'],
  [
    ['clock-measured', 'hour-right'],
    'The clock of the device was measured here and is in sync. According to the user, it shows the right hour.',
  ],
  [
    ['clock-measured', 'clock-follows-carrier'],
    'The clock of the device was measured here and is in sync. According to the user, it takes its time from the carrier; nobody knows whether the hour is right.',
  ],
  [
    ['clock-follows-carrier'],
    'According to the user, the clock of the device takes its time from the carrier. Whether it is right is not settled.',
  ],
];

/** @returns a sentence, and what is known of the clock */
const withClock = (before: string): Claim[] =>
  aboutClock.map(([facts, text], i) =>
    (i < aboutClock.length - 1 ? when : needs)(facts, `${before} ${text}`),
  );

const newCode = [
  { do: 'Wait until the authenticator shows a new code.', also: 'Many do that every 30 seconds.' },
  { do: 'Enter the new code at once.', also: 'Don’t tell anyone the code.' },
];

/** Whoever has had a new authenticator is not offered a second one. */
const replacedAlready = to(
  'askAdministratorReplaced',
  'The code is rejected, and this is a new authenticator',
  {
    hint: 'It has been replaced before.',
    caller: ['This is the new one, and it’s just the same.', 'They replaced it last week.'],
    knows: ['new-code-rejected', 'replaced-before'],
  },
);

const rejected = (label: string, caller: string[]) =>
  to('replaceAuthenticator', label, { caller, knows: ['new-code-rejected'] });

const cannotNow = (caller: string[]) =>
  to('cannotTry', 'I can’t try it now', {
    hint: 'For example, I can’t get to the sign-in page any more.',
    caller,
  });

/** @returns the step of entering a new code, wherever the clock has been looked at */
const tryNewCode = <On extends Parameters<typeof instruction>[1]>(
  step: Omit<Parameters<typeof instruction>[0], 'steps' | 'cites' | 'standards'>,
  on: On,
) => instruction({ ...step, steps: newCode, cites, standards: ['RFC 6238'] }, on);

export const clockDrift = guide(
  'clock-drift',
  {
    product: 'entrust',
    title: 'My codes are rejected: check the clock',
    summary: 'If a clock is wrong, correct codes can be rejected. This guide checks yours.',
    symptoms: [
      'clock drift',
      'clock out of sync',
      'phone time is wrong',
      'time is off by an hour',
      'daylight saving',
      'summer time',
      'wrong time zone',
      'code always wrong',
      'code rejected after travelling',
      'token codes not accepted',
      'authenticator code does not match',
      'time sync authenticator',
      'set the clock automaticaly',
      'TOTP invalid',
    ],
  },
  {
    sameDevice: question(
      {
        text: 'Is your authenticator on the device you’re using now?',
        lead: 'Think of the device that shows you the codes.',
        why: 'We can measure the clock of this device. The clock of another one has to be compared by you.',
        say: 'Which device shows you the codes? If you can open this guide on that device, it can check the clock for you. If not, we’ll compare the clocks together.',
        do: 'The measurement checks the device on which the page is open. On a call that’s yours. Unless the caller opens the guide on the phone with the authenticator, choose “No, on another device”.',
        listenFor: [
          'on my phone, and I’m reading this on it',
          'I am at the computer',
          'I have a small separate token',
          'I get the code by text message',
        ],
        note: 'Don’t measure the computer while the codes come from the phone. The clock of the wrong device proves nothing.',
        cites,
      },
      {
        yes: to('measure', 'Yes, on this device', {
          caller: ['I have it all on my phone here.', 'It’s the same thing I’m reading this on.'],
        }),
        no: to('compareByHand', 'No, on another device', {
          hint: 'For example, on the phone while I read this on a computer.',
          caller: ['The codes are on my phone. I’m at the computer.', 'It’s on the other one.'],
        }),
        'clock-is-off': to('setClock', 'I know that its clock is wrong', {
          caller: ['The clock on it is slow, I can see that.', 'It’s still on winter time.'],
          knows: ['clock-off'],
        }),
        'hard-token': to('noDeviceClock', 'It isn’t on a mobile device', {
          hint: 'For example, a hard token.',
          caller: ['I have this little thing with a display.', 'It hangs on my key ring.'],
          knows: ['hard-token'],
        }),
        'sent-to-me': to('codeSent', 'I have no authenticator: the code is sent to me', {
          hint: 'By email, text message or phone call.',
          caller: [
            'An authenticator? I just get a text message.',
            'They send me the code by email.',
          ],
          knows: ['code-sent'],
        }),
        'not-sure': to('compareByHand', 'I’m not sure', {
          hint: 'We’ll compare clocks on the phone that shows you the codes.',
          caller: ['I don’t know where that is.', 'It’s an app, I think. On one of my phones.'],
        }),
      },
    ),

    measure: check(
      {
        check: 'clock',
        text: 'Measure the clock of this device',
        lead: 'We compare it with the clock of the server of this page. Nothing is changed on your device.',
        why: 'Codes follow the clock, and many change every 30 seconds. If a clock is wrong, correct codes can be rejected.',
        byHand: [
          {
            do: 'Hold this device next to another one that takes its time from the same mobile carrier.',
          },
          {
            do: 'Compare hour, minute and seconds.',
            also: 'One full hour of difference can come from daylight saving or from the time zone.',
          },
        ],
        say: 'I’ll read out the exact time. Please look at the clock of the phone with the authenticator, and tell me by how much it differs.',
        do: 'What is measured here is your own device, not the caller’s. Check that yours is right, and read the time aloud with the seconds. Then take the answer that the caller’s clock gives.',
        listenFor: ['the same', 'a minute behind', 'ahead', 'exactly one hour'],
        note: 'The document compares with the carrier’s clock. Here the server’s clock replaces it. The measurement doesn’t depend on the time zone: the next question asks about the hour.',
        cites,
        standards: ['RFC 6238'],
      },
      {
        'in-sync': to('hourRight', 'Measured: the clock is in sync', {
          caller: ['The page says that my clock is right.', 'It measured it. In sync, it says.'],
          knows: ['clock-measured'],
        }),
        compared: to('freshCode', 'Compared: the clocks agree', {
          hint: 'Hour, minute and seconds.',
          caller: ['Mine says the very same.', 'It’s the same to the second.'],
          knows: ['clock-compared'],
        }),
        behind: to('setClock', 'The clock is behind', {
          value: {
            label: 'Seconds behind',
            pattern: '\\d{1,9}',
            example: '94',
            is: 'seconds-behind',
          },
          caller: ['Mine isn’t there yet. It’s slow.', 'It’s a bit late, a minute or so.'],
          knows: ['clock-off'],
        }),
        ahead: to('setClock', 'The clock is ahead', {
          value: {
            label: 'Seconds ahead',
            pattern: '\\d{1,9}',
            example: '94',
            is: 'seconds-ahead',
          },
          caller: ['Mine is further already. It’s fast.', 'It’s early, I think.'],
          knows: ['clock-off'],
        }),
        cannot: to('compareByHand', 'It couldn’t be measured here', {
          hint: 'We’ll compare the clocks instead.',
          caller: ['It just says that it can’t.', 'Nothing happens when it measures.'],
        }),
        'other-device': to('compareByHand', 'My authenticator is on another device', {
          hint: 'That’s the clock that counts. We’ll compare it.',
          caller: ['Hang on, the codes are on the other phone.', 'That’s my laptop you measured.'],
        }),
      },
    ),

    hourRight: question(
      {
        text: 'Does the clock show the right hour for where you are?',
        lead: 'Look at the hour on this device. Daylight saving time counts too.',
        why: 'Our measurement doesn’t notice a wrong time zone or daylight saving setting. Your carrier’s clock has both.',
        say: 'Now look at the hour. Is it the right hour for the place where you are, with daylight saving time?',
        do: 'Tell them the local time of the place where they are, if you know it.',
        listenFor: ['yes, it’s the right hour', 'it’s an hour off', 'I was abroad last week'],
        note: 'The document names daylight saving expressly. Ask whether the clocks have just changed, or whether they have travelled.',
        cites,
      },
      {
        yes: to('freshCode', 'Yes, the hour is right', {
          caller: ['Yes, that’s the time here.', 'The hour is right, I compared it.'],
          knows: ['hour-right'],
        }),
        no: to('setHour', 'No, the hour is wrong', {
          hint: 'Daylight saving, or the time zone.',
          caller: ['It’s exactly one hour late.', 'It still has the time from my holiday.'],
          knows: ['clock-off'],
        }),
        'not-sure': to('setToBeSure', 'I’m not sure', {
          hint: 'Then let the carrier set the clock.',
          caller: ['I’m travelling, I don’t know.', 'Have the clocks changed?'],
        }),
      },
    ),

    compareByHand: question(
      {
        text: 'Does the phone’s clock match your mobile carrier’s time?',
        lead: 'Use the phone that shows you the codes. Compare it with one that takes its time from the same carrier, or have someone read you the exact time.',
        why: 'Codes follow the clock, and many change every 30 seconds. If a clock is wrong, correct codes can be rejected.',
        say: 'Please look at the clock on the phone with the authenticator. I’ll read out the exact time, and you tell me whether yours is the same: hours, minutes, and seconds if you can see them.',
        do: 'Read the exact time aloud with the seconds, and count on for a moment. Check first that your own clock is right, and that you both mean the same time zone.',
        listenFor: ['the same', 'two minutes behind', 'exactly an hour', 'I can’t see any seconds'],
        note: 'Have them say the time they see. “Yes, it’s right” isn’t a comparison. A full hour points to daylight saving or the time zone.',
        cites,
        standards: ['RFC 6238'],
      },
      {
        'in-sync': to('freshCode', 'Yes, they agree', {
          hint: 'Hour, minute and seconds.',
          caller: ['To the second, as far as I can see.', 'No difference.'],
          knows: ['clock-compared'],
        }),
        'hour-out': to('setHour', 'No, it’s a full hour out', {
          hint: 'Daylight saving, or the time zone.',
          caller: ['It’s exactly one hour later here.', 'The minutes are right, the hour isn’t.'],
          knows: ['clock-off'],
        }),
        differs: to('setClock', 'No, it differs', {
          hint: 'By seconds, minutes or more.',
          caller: ['Mine is a bit behind.', 'It’s off by two minutes or thereabouts.'],
          knows: ['clock-off'],
        }),
        'not-sure': to('setToBeSure', 'I’m not sure', {
          hint: 'Then let the carrier set the clock.',
          caller: [
            'Nobody here has the exact time.',
            'About right, I suppose. I can’t see the seconds.',
          ],
        }),
      },
    ),

    setClock: instruction(
      {
        text: 'Set the clock to your carrier’s time',
        lead: 'The clock is wrong, so correct codes can be rejected.',
        steps: [
          {
            do: 'In the settings of this phone, go to date and time.',
            also: 'Use the device that shows you the codes.',
          },
          {
            do: 'Let the phone take its time from the mobile carrier. If it can’t, set the exact time yourself.',
          },
          {
            do: 'Check the time zone and daylight saving.',
            also: 'Both must be right for the place where you are.',
          },
          { do: 'Compare the clocks again.' },
        ],
        say: 'Please go to the date and time settings of the phone with the authenticator, and let it take its time from the mobile carrier. Check the time zone and daylight saving too. Then I’ll read out the time again.',
        do: 'Read the exact time aloud again when they’re done. Don’t look for menu names: every phone has its own.',
        listenFor: ['now it is the same', 'it jumps back', 'it won’t let me change that'],
        note: 'Setting the minutes and leaving the time zone wrong is an easy mistake.',
        cites,
      },
      {
        worked: to('freshCodeAfterSetting', 'The clock is right now', {
          caller: ['Now it shows the same.', 'It jumped, and now it matches.'],
          knows: ['clock-set'],
        }),
        failed: to('clockStaysOff', 'The clock is still wrong', {
          caller: ['It doesn’t change.', 'It goes back to the wrong time.'],
        }),
        cannot: to('clockLocked', 'I can’t change the clock', {
          hint: 'For example, the setting is locked.',
          caller: ['It’s greyed out.', 'That’s a company phone, I’m not allowed.'],
        }),
        'already-tried': to('clockStaysOff', 'It’s already set like this, and still wrong', {
          caller: [
            'It takes the time from the network as it is.',
            'I did that this morning, and it’s wrong again.',
          ],
        }),
      },
    ),

    setHour: instruction(
      {
        text: 'Correct the time zone and daylight saving',
        lead: 'The minutes are right, so only the hour is wrong. The clock must match the carrier’s, daylight saving included.',
        steps: [
          { do: 'In the settings of the phone, go to date and time.' },
          { do: 'Set the time zone of the place where you are.' },
          { do: 'Check that daylight saving is on when it applies, and off when it doesn’t.' },
          {
            do: 'If the phone can, let it take its time from the mobile carrier.',
            also: 'Then compare the clocks again.',
          },
        ],
        say: 'The minutes are right, so it’s the time zone or daylight saving. Please go to the date and time settings and correct both for where you are. If it can, let the phone take its time from the carrier.',
        do: 'Read the exact time aloud again when they’re done. Ask whether they’ve been travelling.',
        listenFor: ['now it is the same', 'I was abroad last week', 'it won’t let me'],
        note: 'The document names daylight saving expressly. Ask whether the clocks have just changed, or whether they have travelled.',
        cites,
      },
      {
        worked: to('freshCodeAfterSetting', 'The hour is right now', {
          caller: ['That was it, it jumped by an hour.', 'Now we agree.'],
          knows: ['clock-set'],
        }),
        failed: to('clockStaysOff', 'It’s still an hour out', {
          caller: ['No change.', 'Now it’s off the other way.'],
        }),
        cannot: to('clockLocked', 'I can’t change it', {
          hint: 'For example, the setting is locked.',
          caller: ['I can’t get in there.', 'It’s managed by my company, it says.'],
        }),
        'already-tried': to('clockStaysOff', 'Both are right, and it’s still out', {
          caller: ['I’ve checked all that.', 'The zone is right. It’s wrong all the same.'],
        }),
      },
    ),

    setToBeSure: instruction(
      {
        text: 'Let the carrier set the clock, to be sure',
        lead: 'Then you don’t have to compare anything: the clock follows the carrier.',
        steps: [
          { do: 'In the settings of the phone with the authenticator, go to date and time.' },
          { do: 'Let the phone take its time from the mobile carrier.' },
          {
            do: 'Check that the time zone is that of the place where you are.',
            also: 'Daylight saving counts too.',
          },
        ],
        say: 'Then let’s not guess. Please go to the date and time settings of that phone, and let it take its time from the mobile carrier. Check the time zone as well.',
        do: 'Don’t look for menu names: every phone has its own.',
        listenFor: ['it is set like that', 'I have done it', 'it won’t let me'],
        note: 'The goal is a clock that matches the carrier’s. Whoever can’t compare can still let the carrier set it.',
        cites,
      },
      {
        worked: to('freshCodeAfterSetting', 'Done, it takes the carrier’s time now', {
          caller: ['I switched that on.', 'It sets itself now.'],
          knows: ['clock-set'],
        }),
        failed: to('clockUnknown', 'It can’t get the carrier’s time', {
          caller: ['It switches itself off again.', 'That doesn’t do anything.'],
        }),
        cannot: to('clockUnknown', 'I can’t do this', {
          hint: 'For example, the setting is locked, or there is no carrier.',
          caller: ['There’s no SIM in it.', 'I can’t find anything like that.'],
        }),
        'already-tried': to('freshCodeUncompared', 'It’s set like this already', {
          caller: ['It has been like that from the start.', 'It was on already.'],
          knows: ['clock-follows-carrier'],
        }),
      },
    ),

    freshCode: tryNewCode(
      {
        text: 'The clock is right. Try a new code',
        lead: 'A code that’s about to change can be too old by the time you’ve entered it.',
        say: 'The clock is right. Please wait until a new code appears, and enter it right away. Don’t read it to me.',
        listenFor: ['it took it', 'rejected again', 'I am locked out'],
        note: 'One new code, entered calmly. More attempts show nothing new.',
      },
      {
        worked: to('worksInSync', 'It worked', {
          hint: 'I’m signed in.',
          caller: ['Now I’m in.', 'It accepted this one.'],
        }),
        failed: rejected('The code is rejected again', ['Wrong, it says.', 'No, same as before.']),
        'replaced-before': replacedAlready,
        cannot: cannotNow(['It won’t let me try any more.', 'I don’t get to that page.']),
        'already-tried': rejected('I already tried new codes', [
          'I’ve done that ten times.',
          'Always new ones. Always wrong.',
        ]),
      },
    ),

    freshCodeUncompared: tryNewCode(
      {
        text: 'Try a new code',
        lead: 'The clock follows your carrier. A code that’s about to change can be too old by the time you’ve entered it.',
        say: 'Then please wait until a new code appears, and enter it right away. Don’t read it to me.',
        listenFor: ['it took it', 'rejected again', 'I am locked out'],
        note: 'Nobody has compared the clock. Don’t call it right.',
      },
      {
        worked: to('worksUncompared', 'It worked', {
          hint: 'I’m signed in.',
          caller: ['I’m in now.', 'Yes, that code was fine.'],
        }),
        failed: rejected('The code is rejected', [
          'It says it’s wrong.',
          'It won’t accept this one either.',
        ]),
        'replaced-before': replacedAlready,
        cannot: cannotNow(['It won’t let me try any more.', 'That page doesn’t open for me.']),
        'already-tried': rejected('I already tried new codes', [
          'I’ve tried so many codes.',
          'They were all new ones.',
        ]),
      },
    ),

    freshCodeAfterSetting: tryNewCode(
      {
        text: 'Now sign in with a new code',
        lead: 'Don’t use an earlier code. The clock is only right now that you’ve changed it.',
        say: 'Now please wait until a new code appears, and enter that one right away. Don’t read it to me.',
        listenFor: ['it took it', 'still rejected', 'I am locked out'],
        note: 'People enter the code that they had copied before. Only one from after the change counts.',
      },
      {
        worked: to('clockFixed', 'It worked', {
          hint: 'I’m signed in.',
          caller: ['Yes. In at last.', 'That was all? It works.'],
        }),
        failed: rejected('The code is still rejected', [
          'It says wrong again.',
          'No luck. The clock is set, but still.',
        ]),
        'replaced-before': replacedAlready,
        cannot: cannotNow(['I’m shut out now.', 'I can’t get back to where it asks for it.']),
      },
    ),

    clockFixed: resolution({
      text: 'Fixed. Your code works with the clock that you’ve set.',
      lead: 'You’re signed in.',
      wrong: [
        when('clock-off', 'The clock of the device was wrong. Correct codes can be rejected then.'),
        when(
          'clock-measured',
          'Nobody knew whether the clock of the device showed the right hour. It may have been wrong.',
        ),
        'Nobody could compare the clock of the device. It may have been wrong.',
      ],
      fixed: needs('clock-set', 'Setting the clock to the carrier’s time, and a new code.'),
      remember:
        'Let the phone take its time from the carrier, and check the time zone when you travel. Daylight saving counts too.',
      say: 'Good, you’re in. Let the phone take its time from the carrier, and check the time zone when you travel.',
      note: 'Close with the clock and with what keeps it right. Daylight saving is part of it.',
      cites,
    }),

    worksInSync: resolution({
      text: 'It works, and we found nothing wrong with the clock',
      lead: 'You’re signed in.',
      wrong: [
        when(
          'clock-compared',
          'No fault was found: according to the user, the clock matches the carrier’s. Why the user couldn’t sign in before isn’t known.',
        ),
        needs(
          ['clock-measured', 'hour-right'],
          'No fault was found: the clock was measured and is in sync, and according to the user it shows the right hour. Why the user couldn’t sign in before isn’t known.',
        ),
      ],
      fixed: 'A new code, entered at once.',
      remember: 'Wait for a new code when the old one is about to change.',
      say: 'Good, you’re in. Next time a code is rejected, call us, and we’ll check our end.',
      note: 'It works now, and we don’t claim a cause.',
      cites,
      standards: ['RFC 6238'],
    }),

    worksUncompared: resolution({
      text: 'It works now',
      lead: 'You’re signed in.',
      wrong:
        'No fault was found. According to the user, the clock follows the carrier. Whether it’s right wasn’t settled.',
      fixed: 'A new code, entered at once.',
      remember: 'Wait for a new code when the old one is about to change.',
      say: 'Good, you’re in. Next time a code is rejected, call us.',
      note: 'It works now, and we don’t claim a cause. The clock wasn’t compared.',
      cites,
      standards: ['RFC 6238'],
    }),

    replaceAuthenticator: escalation({
      operation: 'replace',
      to: 'administrator',
      text: 'Ask your administrator about a new authenticator',
      lead: [
        when(
          accountChecked,
          'An authenticator that doesn’t work can always be replaced with a new one.',
        ),
        'Your administrator will check the rest first. An authenticator that doesn’t work can always be replaced with a new one.',
      ],
      problem: withClock('A user cannot authenticate with a token: a new code is rejected.').map(
        (claim) => needs('new-code-rejected', claim),
      ),
      asks: checksThenReplacement,
      left: 'Replacing the authenticator is the last thing that the document offers. It does not say who does it, or how.',
      say: [
        when(accountChecked, 'I’ll ask the administrator about a new authenticator for you.'),
        'I’ll ask the administrator to check your account, and to give you a new authenticator if you need one.',
      ],
      do: 'Say when you pass it on how the clock was checked: measured, compared, or set.',
      note: 'The document names three checks before the clock, and an administrator makes them. They come before a replacement.',
      cites,
    }),

    askAdministratorReplaced,

    cannotTry: escalation({
      operation: 'assign',
      to: 'administrator',
      text: 'Your administrator can see why you can’t try',
      lead: 'Until you try a new code, we can’t tell whether the clock was the cause.',
      problem: withClock(
        'A user could not authenticate with a token, and cannot enter a code now.',
      ).map((claim) => always('whoever is here was rejected before, and cannot try now', claim)),
      asks: [
        ...accountChecks,
        when(
          'clock-follows-carrier',
          'Compare the clock of the device with the clock of the carrier, including daylight saving time.',
        ),
        'Find out why the user cannot enter a code now.',
        'Let the user try a new code after that.',
        replacement,
      ],
      left: 'A new code.',
      say: 'Then the administrator has to look first. I’ll pass on what we know about the clock, and that you haven’t been able to try a new code.',
      note: 'Don’t count the clock as the cause or as ruled out. No code has been tried.',
      cites,
    }),

    clockStaysOff: escalation({
      operation: 'assign',
      to: 'administrator',
      text: needs('clock-off', 'Your clock is still wrong. Someone needs to look at the device'),
      lead: 'While the clock is wrong, correct codes can be rejected. We have no instructions for a clock that doesn’t stay right.',
      problem: needs(
        'clock-off',
        'A user cannot authenticate with a token. The clock of the user’s mobile device is wrong, and setting it does not help.',
      ),
      asks: thenFreshCode(
        'Find out why this device does not keep the mobile carrier’s time, including time zone and daylight saving.',
      ),
      left: leftAfterClock,
      say: 'We’ve found something: the clock of that phone is wrong and stays wrong. I’ll pass that on, so that someone can look at the device.',
      note: 'If you know the difference, it belongs in the handover. A full hour and 94 seconds are two different stories.',
      cites,
    }),

    clockLocked: escalation({
      operation: 'assign',
      to: 'administrator',
      text: 'You need help from someone who can change the clock',
      lead: 'The clock is wrong, and you can’t change it.',
      problem: needs(
        'clock-off',
        'A user cannot authenticate with a token. The clock of the user’s mobile device is wrong, and the user cannot change it.',
      ),
      asks: thenFreshCode(
        'Set the clock of this device to the mobile carrier’s time, including time zone and daylight saving.',
      ),
      left: leftAfterClock,
      say: 'Then someone else has to set the clock of this phone. I’ll let them know.',
      note: 'Don’t help people around locks on a managed phone. Whoever looks after it sets the clock.',
      cites,
    }),

    clockUnknown: escalation({
      operation: 'assign',
      to: 'administrator',
      text: 'Compare the clock together with your administrator',
      lead: 'We don’t know whether your clock is right, so someone needs to compare it with you.',
      problem: [
        when(
          'clock-measured',
          'A user cannot authenticate with a token. The clock of the user’s mobile device was measured here and is in sync. Whether it shows the right hour, daylight saving included, is not known.',
        ),
        'A user cannot authenticate with a token. Whether the clock of the user’s mobile device matches the carrier’s, daylight saving included, is not known.',
      ],
      asks: thenFreshCode(
        'Compare the clock of this device with the mobile carrier’s, including daylight saving, and have it set if it differs.',
      ),
      left: leftAfterClock,
      say: 'That’s fine. I’ll pass on that the clock needs comparing, so that someone does it together with you.',
      note: 'Don’t write “clock is fine”. Nobody knows that.',
      cites,
    }),

    noDeviceClock: escalation({
      operation: 'assign',
      to: 'administrator',
      text: 'The clock check is for mobile devices',
      lead: [
        when(
          accountChecked,
          'There is nothing for you to set. Your administrator can check the authenticator with you.',
        ),
        'There is nothing for you to set. Your administrator can check the rest.',
      ],
      problem: needs(
        'hard-token',
        'A user cannot authenticate with a hard token, or another token that is not on a mobile device.',
      ),
      asks: [
        ...accountChecks,
        'Check this authenticator together with the user, and decide whether to replace it with a new one.',
      ],
      left: 'The document has the clock check for mobile devices, and says nothing about the clock of any other token.',
      say: [
        when(
          accountChecked,
          'The clock check is for mobile devices, not for your token. I’ll ask the administrator to check the token with you.',
        ),
        'The clock check is for mobile devices, not for your token. I’ll ask the administrator to check your account and the token.',
      ],
      note: 'The document names the mobile device and its carrier. Don’t stretch it to a hard token.',
      cites,
    }),

    codeSent: escalation({
      operation: 'assign',
      to: 'administrator',
      text: 'Your administrator can check how you’re meant to sign in',
      lead: 'The clock check is for an authenticator on your device. It has nothing to do with a code that’s sent to you.',
      problem: needs(
        'code-sent',
        'A user cannot sign in. According to the user, there is no authenticator: the code is sent to the user.',
      ),
      asks: ['Find out which way of signing in the user is meant to use.', ...accountChecks],
      left: 'The document says nothing about a sent code that is rejected.',
      say: 'Then the clock isn’t the question here. I’ll ask the administrator to check how you’re meant to sign in.',
      note: 'Don’t have them set the clock. If the code doesn’t arrive at all, there is a guide for that.',
      cites: ['ENT-09-TOKEN-FAILS', 'ENT-01-OTP-CHANNEL'],
    }),
  },
);
