/** The codes are refused because the clock is off: step 4 of “the token does not work” (ENT-09). */
import { check, escalation, guide, instruction, question, resolution, to } from '../build.ts';

export const clockDrift = guide(
  'clock-drift',
  {
    product: 'entrust',
    title: 'The code is refused: is the clock right?',
    summary: 'A clock that is off can make a right code look wrong. This guide checks it.',
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
        text: 'Is your authenticator on the device you read this on?',
        lead: 'Think of the device that shows you the codes.',
        why: 'We can measure the clock of this device. The clock of another one can only be compared by hand.',
        say: 'Which device shows you the codes? If you could open this guide on that very device, it can measure the clock for you. If not, we compare the clocks together.',
        do: 'The measurement checks the device on which the page is open. On a call that is yours. Unless the caller opens the guide on the phone with the authenticator, choose “No, on another device”.',
        listenFor: [
          'on my phone, and I read this on it',
          'I am at the computer',
          'I have a small separate token',
        ],
        note: 'The common mistake is to measure the computer while the codes come from the phone. The right clock of the wrong device proves nothing.',
        cites: ['ENT-09-TOKEN-FAILS'],
      },
      {
        yes: to('measure', 'Yes, on this device', {
          caller: ['I have it all on my phone here.', 'It is the same thing I read this on.'],
        }),
        no: to('compareByHand', 'No, on another device', {
          hint: 'For example, on the phone while I read this on a computer.',
          caller: ['The codes come on my phone. I sit at the computer.', 'It is on the other one.'],
        }),
        'hard-token': to('noDeviceClock', 'It is a separate hard token, not an app', {
          caller: ['I have this little thing with a display.', 'It hangs on my key ring.'],
        }),
        'not-sure': to('compareByHand', 'I’m not sure', {
          hint: 'We compare by hand, on the phone that shows you the codes.',
          caller: [
            'I don’t know where that lives.',
            'An authenticator? I just get a code on my phone.',
          ],
        }),
      },
    ),

    measure: check(
      {
        check: 'clock',
        text: 'Measure the clock of this device',
        lead: 'We compare it with the clock of this site’s server. Nothing is changed on your device.',
        why: 'Codes follow the clock, and many change every 30 seconds. A clock that is off can make a right code look wrong.',
        byHand: [
          {
            do: 'Hold this device next to another one that takes its time from the same mobile carrier.',
          },
          {
            do: 'Compare hour, minute and seconds.',
            also: 'One full hour of difference can come from daylight saving or from the time zone.',
          },
        ],
        say: 'I will read you the exact time. Please look at the clock of the phone with the authenticator, and tell me by how much it differs.',
        do: 'What is measured here is your own device, not the caller’s. Check that yours is right, and read the time aloud with the seconds. Then take the answer that the caller’s clock gives.',
        listenFor: ['the same', 'a minute behind', 'ahead', 'exactly one hour'],
        note: 'The document compares with the carrier’s clock. The server’s clock is our stand-in for it. About 3600 seconds point at daylight saving or the time zone.',
        cites: ['ENT-09-TOKEN-FAILS'],
        standards: ['RFC 6238'],
      },
      {
        'in-sync': to('freshCode', 'The clock is right', {
          caller: ['Mine says the very same.', 'It is on the dot.'],
        }),
        behind: to('setClock', 'The clock is behind', {
          value: { label: 'Seconds behind', pattern: '\\d{1,9}', example: '94' },
          caller: ['Mine is not there yet. It is slow.', 'It is a bit late, a minute or so.'],
        }),
        ahead: to('setClock', 'The clock is ahead', {
          value: { label: 'Seconds ahead', pattern: '\\d{1,9}', example: '94' },
          caller: ['Mine is further already. It is fast.', 'It runs early, I think.'],
        }),
        cannot: to('compareByHand', 'It could not be measured here', {
          hint: 'We compare by hand.',
          caller: ['It just says that it can’t.', 'Nothing happens when it measures.'],
        }),
        'other-device': to('compareByHand', 'My authenticator is on another device', {
          hint: 'Its clock counts. We compare by hand.',
          caller: [
            'Hang on, the codes come on the other phone.',
            'That is my laptop you measured.',
          ],
        }),
      },
    ),

    compareByHand: question(
      {
        text: 'Is the phone’s clock in step with your mobile carrier’s time?',
        lead: 'Use the phone that shows you the codes. Compare it with one that takes its time from the same carrier, or have somebody read you the exact time.',
        why: 'Codes follow the clock, and many change every 30 seconds. A clock that is off can make a right code look wrong.',
        say: 'Please look at the clock of the phone with the authenticator. I read you the exact time now, and you tell me whether yours is the same: the hour, the minute, and the seconds if you can see them.',
        do: 'Read the exact time aloud with the seconds, and count on for a moment. Check first that your own clock is right, and that you speak of the same time zone.',
        listenFor: ['the same', 'two minutes behind', 'exactly an hour', 'I can’t see any seconds'],
        note: 'Have them say the time they see. “Yes, it is right” is not a comparison. A full hour points at daylight saving or the time zone.',
        cites: ['ENT-09-TOKEN-FAILS'],
        standards: ['RFC 6238'],
      },
      {
        'in-sync': to('freshCode', 'Yes, they agree', {
          caller: ['To the second, as far as I can see.', 'No difference.'],
        }),
        'hour-out': to('setHour', 'No, it is a full hour out', {
          hint: 'Daylight saving, or the time zone.',
          caller: ['It is exactly one hour later here.', 'The minutes are right, the hour isn’t.'],
        }),
        differs: to('setClock', 'No, it differs', {
          hint: 'By seconds, minutes or more.',
          caller: ['Mine is a bit behind.', 'It is off by two minutes or thereabouts.'],
        }),
        'not-sure': to('setToBeSure', 'I’m not sure', {
          hint: 'Then we set the clock, to be on the safe side.',
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
        lead: 'The clock is off. That can make a right code look wrong.',
        steps: [
          {
            do: 'In the settings of this phone, go to date and time.',
            also: 'Use the device that shows you the codes.',
          },
          {
            do: 'Let the phone take its time from the mobile carrier. If it can’t, set the exact time by hand.',
          },
          {
            do: 'Check the time zone and daylight saving.',
            also: 'Both must be right for the place where you are.',
          },
          { do: 'Compare the clocks once more.' },
        ],
        say: 'Please go to the date and time settings of the phone with the authenticator, and let it take its time from the mobile carrier. Check the time zone and daylight saving, too. Then I read you the time once more.',
        do: 'Read the exact time aloud again when they are done. Don’t look for menu names: every phone has its own.',
        listenFor: ['now it is the same', 'it jumps back', 'it won’t let me change that'],
        note: 'Setting the minutes by hand and leaving the time zone wrong is the usual mistake.',
        cites: ['ENT-09-TOKEN-FAILS'],
      },
      {
        worked: to('freshCodeAfterSetting', 'The clock is right now', {
          caller: ['Now it shows the same.', 'It jumped, and now it fits.'],
        }),
        failed: to('clockStaysOff', 'The clock is still off', {
          caller: ['It doesn’t change.', 'It goes back to the wrong time.'],
        }),
        cannot: to('clockLocked', 'I can’t change the clock', {
          hint: 'For example, the setting is locked.',
          caller: ['It is greyed out.', 'That is a company phone, I am not allowed.'],
        }),
        'already-tried': to('clockStaysOff', 'It is set like this already, and still off', {
          caller: [
            'It takes the time from the network as it is.',
            'I did that this morning, and it is off again.',
          ],
        }),
      },
    ),

    setHour: instruction(
      {
        text: 'Set the time zone and daylight saving right',
        lead: 'The minutes fit, so only the hour is wrong. The clock must fit the carrier’s, daylight saving included.',
        steps: [
          { do: 'In the settings of the phone, go to date and time.' },
          { do: 'Set the time zone of the place where you are.' },
          { do: 'Check that daylight saving is on when it applies, and off when it doesn’t.' },
          {
            do: 'If the phone can, let it take its time from the mobile carrier.',
            also: 'Then compare the clocks once more.',
          },
        ],
        say: 'The minutes are right, so it is the time zone or daylight saving. Please go to the date and time settings and put both right for where you are. If it can, let the phone take its time from the carrier.',
        do: 'Read the exact time aloud again when they are done. Ask whether they have been travelling.',
        listenFor: ['now it is the same', 'I was abroad last week', 'it won’t let me'],
        note: 'The document names daylight saving expressly. Ask whether the clocks have just changed, or whether they have travelled.',
        cites: ['ENT-09-TOKEN-FAILS'],
      },
      {
        worked: to('freshCodeAfterSetting', 'The hour is right now', {
          caller: ['That was it, it jumped by an hour.', 'Now we agree.'],
        }),
        failed: to('clockStaysOff', 'It is still an hour out', {
          caller: ['No change.', 'Now it is off the other way.'],
        }),
        cannot: to('clockLocked', 'I can’t change it', {
          hint: 'For example, the setting is locked.',
          caller: ['I can’t get in there.', 'It is managed by my company, it says.'],
        }),
        'already-tried': to('clockStaysOff', 'Both are right, and it is still off', {
          caller: ['I have checked all that.', 'The zone is right. It is off all the same.'],
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
        note: 'The goal is a clock in step with the carrier’s. Who cannot compare can still let the carrier set it.',
        cites: ['ENT-09-TOKEN-FAILS'],
      },
      {
        worked: to('freshCodeAfterSetting', 'Done, it takes the carrier’s time now', {
          caller: ['I switched that on.', 'It sets itself now.'],
        }),
        failed: to('clockUnknown', 'It does not take the carrier’s time', {
          caller: ['It switches itself off again.', 'That doesn’t do anything.'],
        }),
        cannot: to('clockUnknown', 'I can’t do this', {
          hint: 'For example, the setting is locked, or there is no carrier.',
          caller: ['There is no SIM in it.', 'I can’t find anything like that.'],
        }),
        'already-tried': to('freshCode', 'It is set like this already', {
          caller: ['It has been like that from the start.', 'It was on already.'],
        }),
      },
    ),

    freshCode: instruction(
      {
        text: 'The clock fits. Try a fresh code once more',
        lead: 'A code that is about to change can be too old when it arrives.',
        steps: [
          {
            do: 'Wait until the authenticator shows a new code.',
            also: 'Many do that every 30 seconds.',
          },
          { do: 'Enter the new code at once.', also: 'Don’t tell anyone the code.' },
        ],
        say: 'The clock fits. Please wait until a new code appears, and enter it right away. Don’t read it to me.',
        listenFor: ['it took it', 'refused again', 'I am locked out'],
        note: 'One fresh code, entered calmly. More attempts show nothing new.',
        cites: ['ENT-09-TOKEN-FAILS'],
        standards: ['RFC 6238'],
      },
      {
        worked: to('worksInSync', 'It worked', {
          hint: 'I am signed in.',
          caller: ['Now I am in.', 'This one it took.'],
        }),
        failed: to('replaceAuthenticator', 'The code is refused again', {
          caller: ['Wrong, it says.', 'No, same as ever.'],
        }),
        cannot: to('cannotTry', 'I can’t try it now', {
          hint: 'For example, the sign-in does not let me any more.',
          caller: ['It won’t let me try any more.', 'I don’t get to that page.'],
        }),
        'already-tried': to('replaceAuthenticator', 'I already tried fresh codes', {
          caller: ['I have done that ten times.', 'Always fresh ones. Always wrong.'],
        }),
      },
    ),

    freshCodeAfterSetting: instruction(
      {
        text: 'Now sign in with a fresh code',
        lead: 'Codes from before don’t count. The clock is right only now.',
        steps: [
          {
            do: 'Wait until the authenticator shows a new code.',
            also: 'Many do that every 30 seconds.',
          },
          { do: 'Enter the new code at once.', also: 'Don’t tell anyone the code.' },
        ],
        say: 'Now please wait until a new code appears, and enter that one right away. Don’t read it to me.',
        listenFor: ['it took it', 'still refused', 'I am locked out'],
        note: 'People enter the code that they had copied before. Only one from after the change counts.',
        cites: ['ENT-09-TOKEN-FAILS'],
        standards: ['RFC 6238'],
      },
      {
        worked: to('clockFixed', 'It worked', {
          hint: 'I am signed in.',
          caller: ['Yes. In at last.', 'That was all? It works.'],
        }),
        failed: to('replaceAuthenticator', 'The code is still refused', {
          caller: ['It says wrong again.', 'No luck. The clock is right, but still.'],
        }),
        cannot: to('cannotTry', 'I can’t try it now', {
          hint: 'For example, the sign-in does not let me any more.',
          caller: ['I am shut out now.', 'I can’t get back to where it asks for it.'],
        }),
      },
    ),

    clockFixed: resolution({
      text: 'Fixed. The clock is right, and your code works.',
      lead: 'You can sign in again.',
      wrong:
        'The clock of the device was off, or nobody could compare it. Clock drift can make a right code look wrong.',
      fixed: 'Setting the clock to the carrier’s time, and a fresh code.',
      remember:
        'Let the phone take its time from the carrier, and look at the time zone when you travel. Daylight saving counts too.',
      say: 'Good, you are in. Let the phone go on taking its time from the carrier, and look at the time zone when you travel.',
      note: 'Close with the clock and with what keeps it right. Daylight saving is part of it.',
      cites: ['ENT-09-TOKEN-FAILS'],
    }),

    worksInSync: resolution({
      text: 'It works. The clock was not the cause.',
      lead: 'You are signed in. Nothing has to be changed on the clock.',
      wrong: 'No fault was found: the clock fits. Why the earlier code was refused is not known.',
      fixed: 'A fresh code, entered at once.',
      remember: 'Wait for a new code when the old one is about to change.',
      say: 'Good, you are in, and your clock is fine. If it is refused again, call us, and we look at the other side.',
      note: 'An honest ending: it works, and we don’t claim a cause.',
      cites: ['ENT-09-TOKEN-FAILS'],
      standards: ['RFC 6238'],
    }),

    replaceAuthenticator: escalation({
      operation: 'replace',
      to: 'administrator',
      text: 'Ask your administrator about a new authenticator',
      lead: 'The clock is not in the way any more. An authenticator that still does not work can always be replaced with a new one.',
      problem:
        'The token does not work when the user signs in to Identity as a Service: a fresh code is refused, although the clock of the device has been checked or set to the carrier’s time.',
      asks: [
        'Confirm that the user and the authenticator are both active. If either is not, resolve that first.',
        'Confirm that the authenticator is assigned to the user’s profile. If none is assigned, assign and activate one.',
        'Confirm that the resource rule controlling access to the application allows the user to authenticate. Reconfigure it if required.',
        'If all this is right, replace the authenticator with a new one.',
      ],
      left: 'A new authenticator is the last thing that is documented. Who replaces it, and how, is not written.',
      say: 'We have ruled out the clock as far as we can. I will ask the administrator to check your account, and to give you a new authenticator if that is needed.',
      do: 'Say in the hand-over how the clock was checked: measured, compared by hand, or set.',
      note: 'The document names three checks before the clock, and all need an administrator. They come before a replacement.',
      cites: ['ENT-09-TOKEN-FAILS'],
    }),

    cannotTry: escalation({
      operation: 'assign',
      to: 'administrator',
      text: 'Your administrator can see why you can’t try',
      lead: 'The clock is checked. Without a try nobody knows yet whether it was the cause.',
      problem:
        'The token did not work when the user signed in to Identity as a Service. The clock of the device has been checked or set, and now the user cannot enter a code any more.',
      asks: [
        'Confirm that the user and the authenticator are both active. If either is not, resolve that.',
        'Confirm that the authenticator is assigned to the user’s profile. If none is assigned, assign and activate one.',
        'Confirm that the resource rule controlling access to the application allows the user to authenticate. Reconfigure it if required.',
        'Let the user try a fresh code after that.',
      ],
      left: 'A fresh code. If it is refused although all this is right: a new authenticator.',
      say: 'Then the administrator has to look first. I will pass on that the clock is done, and that a fresh code is still to be tried.',
      note: 'Do not count the clock as fixed or as ruled out. It has not been tried.',
      cites: ['ENT-09-TOKEN-FAILS'],
    }),

    clockStaysOff: escalation({
      to: 'administrator',
      text: 'Your clock stays off. Somebody has to look at the device',
      lead: 'While the clock is off, right codes can look wrong. Nothing is documented for a clock that does not stay right.',
      problem:
        'The token does not work when the user signs in to Identity as a Service. The clock of the user’s mobile device differs from the carrier’s, and setting it does not help.',
      asks: [
        'Find out why this device does not keep the mobile carrier’s time, including time zone and daylight saving.',
        'Once the clock is right, let the user try a fresh code.',
        'Confirm meanwhile that the user and the authenticator are active, and that the resource rule allows the user to authenticate.',
      ],
      left: 'A fresh code with the right clock. If the clocks are in sync and it is still refused: a new authenticator.',
      say: 'We have found something: the clock of that phone is off and stays off. I will pass on by how much, so that somebody can look at the device.',
      note: 'The difference belongs in the hand-over. A full hour and 94 seconds are two different stories.',
      cites: ['ENT-09-TOKEN-FAILS'],
    }),

    clockLocked: escalation({
      to: 'administrator',
      text: 'Somebody with the right to change the clock has to help',
      lead: 'The clock is off, and you can’t change it. That is a clear finding, so it should not take long to explain.',
      problem:
        'The token does not work when the user signs in to Identity as a Service. The clock of the user’s mobile device differs from the carrier’s, and the user cannot change it.',
      asks: [
        'Have the clock of this device put in sync with the mobile carrier’s, including time zone and daylight saving.',
        'Let the user try a fresh code after that.',
      ],
      left: 'A fresh code with the right clock. If the clocks are in sync and it is still refused: a new authenticator.',
      say: 'We know what is off, you are only not allowed to change it. I will pass on that the clock of this phone has to be set.',
      note: 'Do not send people round locks on a managed phone. Whoever looks after it sets the clock.',
      cites: ['ENT-09-TOKEN-FAILS'],
    }),

    clockUnknown: escalation({
      to: 'administrator',
      text: 'Compare the clock together with your administrator',
      lead: 'We could neither compare the clock nor have the carrier set it. So it is still open.',
      problem:
        'The token does not work when the user signs in to Identity as a Service. Whether the clock of the user’s mobile device is in sync with the carrier’s could not be found out.',
      asks: [
        'Compare the clock of this device with the mobile carrier’s, including daylight saving, and have it set if it differs.',
        'Let the user try a fresh code after that.',
        'Confirm meanwhile that the user and the authenticator are active, and that the resource rule allows the user to authenticate.',
      ],
      left: 'The clock, and then a fresh code. If the clocks are in sync and it is still refused: a new authenticator.',
      say: 'That is all right. I will pass on that the clock is still to be compared, so that somebody does it together with you.',
      note: 'Open is a result too. Do not write “clock is fine”.',
      cites: ['ENT-09-TOKEN-FAILS'],
    }),

    noDeviceClock: escalation({
      operation: 'assign',
      to: 'administrator',
      text: 'The clock check is for mobile devices, not for a hard token',
      lead: 'There is nothing to set on your side. Your administrator can check the rest.',
      problem:
        'A hard token does not work when the user signs in to Identity as a Service. The documented clock check is for mobile devices, so it was not made.',
      asks: [
        'Confirm that the user and the authenticator are both active. If either is not, resolve that.',
        'Confirm that the authenticator is assigned to the user’s profile. If none is assigned, assign and activate one.',
        'Confirm that the resource rule controlling access to the application allows the user to authenticate. Reconfigure it if required.',
      ],
      left: 'Nothing is documented for the clock of a hard token.',
      say: 'The clock check is written for phones, not for your token. I will ask the administrator to check your account and the token.',
      note: 'The document speaks of the mobile device and its carrier. Do not stretch it to a hard token.',
      cites: ['ENT-09-TOKEN-FAILS'],
    }),
  },
);
