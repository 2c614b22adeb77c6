/** Azure Multi-Factor result codes about a call that was not reached, not made or broken off (10, 11, 13, 101, 102, 108, 117, 144). */
import { answered, guide, question, to } from '../build.ts';
import { whichResultCode } from '../procedures/read-result-code.ts';
import { undocumented } from '../procedures/undocumented.ts';

const cites = ['AZ-10', 'AZ-11', 'AZ-13', 'AZ-101', 'AZ-102', 'AZ-108', 'AZ-117', 'AZ-144'];

export const azureCall = guide(
  'azure-call',
  {
    product: 'azure-mfa',
    title: 'Log: problem with the phone call',
    summary:
      'Disconnected, timed out, voicemail, unreachable, hung up. Codes 10, 11, 13, 101, 102, 108, 117, 144.',
    symptoms: [
      'call disconnected',
      'call dropped',
      'cut off',
      'hung up',
      'user hung up the phone',
      'call timed out',
      'timeout',
      'auth result timeout',
      'got voicemail',
      'mailbox',
      'answering machine',
      'voice mail',
      'phone unreachable',
      'no call',
      'phone did not ring',
      'call already in progress',
      'line busy',
      'unable to place call',
    ],
  },
  {
    ...whichResultCode(
      {
        lead: 'It says how the call went, not whether the sign-in worked. A result code is logged even if no call was made.',
        say: 'Which result code is in the log, please? Just the number and the words next to it.',
        listenFor: ['disconnected', 'hung up', 'voicemail', 'unreachable', 'timed out'],
        note: '10 and 108: only 108 says that the user hung up. 11 and 144: only 11 names the call. Use the name exactly as it is.',
        cites,
      },
      {
        '10': to('whoEnded', '10: Call Disconnected', {
          hint: 'It doesn’t say who ended it. “User Hung Up” is 108.',
          caller: ['Ten. The call was cut off.', 'Disconnected, it says in this line.'],
        }),
        '11': to('callTimedOut', '11: Call Timed Out', {
          hint: 'Names the call. Other timeouts are 4, 142, 143 and 144.',
          caller: ['Eleven, timed out.', 'The call ran out of time, I think.'],
        }),
        '13': to('voicemail', '13: Got Voicemail', {
          caller: ['Thirteen, voicemail.', 'It reached the mailbox, it seems.'],
        }),
        '101': to('otherCall', '101: Call Already In Progress', {
          caller: ['A hundred and one.', 'There was already a call going on, it says.'],
        }),
        '102': to('didItRing', '102: Phone Unreachable', {
          caller: ['A hundred and two, unreachable.', 'They couldn’t reach the phone.'],
        }),
        '108': to('hungUp', '108: User Hung Up the Phone', {
          hint: 'Names the user. “Call Disconnected” is 10.',
          caller: ['One-oh-eight. The user hung up.', 'It says someone put the phone down.'],
        }),
        '117': to('howManyNotPlaced', '117: Unable to Place Call', {
          caller: ['A hundred and seventeen.', 'No call could be placed, it says.'],
        }),
        '144': to('authTimeout', '144: Auth Result Timeout', {
          hint: 'Doesn’t say what kind. See also 4, 11, 142 and 143.',
          caller: ['A hundred and forty-four, a timeout.', 'Auth result timeout. What is that?'],
        }),
      },
    ),

    whoEnded: question(
      {
        text: 'Who ended the call?',
        lead: 'The code says only that the call was disconnected. The user who had the call may know more.',
        why: 'Who or what ended the call isn’t in the code. It’s the first thing the administrator asks.',
        say: 'Did you end that call yourself, or did it stop by itself?',
        listenFor: ['I put it down', 'it just stopped', 'I had no call'],
        note: '“Disconnected” doesn’t blame anyone. Ask openly.',
        cites: ['AZ-10'],
      },
      {
        person: to('endedByPerson', 'The user who was called', {
          caller: ['I hung up, I was in a meeting.', 'That was me, I pressed the red button.'],
        }),
        'by-itself': to('endedByItself', 'Nobody, it stopped by itself', {
          caller: ['It went dead in the middle.', 'There was a beep and it was gone.'],
        }),
        'no-call': to('noCallToEnd', 'There was no call', {
          caller: ['I didn’t get any call.', 'What call? My phone never rang.'],
        }),
        'not-sure': to('endUnknown', 'I’m not sure', {
          caller: ['I don’t remember how it ended.', 'The user isn’t here to ask.'],
        }),
      },
    ),

    endedByPerson: undocumented([10, 'Call Disconnected'], {
      text: answered('whoEnded/person', 'Give the administrator the code and what the user did'),
      lead: 'The log says that the call was disconnected, and the user says that they ended it.',
      found: 'The user says that they ended the call themselves.',
      asks: [
        'Ask whether the call was expected. An unexpected call is a matter for security.',
        'Read the other log entries for the same request.',
      ],
      say: 'Thank you. I’ll pass on that you ended the call. Did you expect it at all?',
      note: 'If they didn’t expect the call, they were right to end it.',
    }),

    endedByItself: undocumented([10, 'Call Disconnected'], {
      text: 'The administrator can look at the call that stopped',
      lead: 'The user says that the call stopped by itself. The code doesn’t say what ended it.',
      found: 'The user says that the call stopped by itself.',
      asks: [
        'Read the other log entries for the same request.',
        'Check whether the logs show the same code for other users.',
      ],
      say: 'The log says only that the call was disconnected. I’ll pass on that it stopped by itself.',
      note: 'Don’t blame the network or the phone. The code doesn’t mention either.',
    }),

    noCallToEnd: undocumented([10, 'Call Disconnected'], {
      text: 'The administrator can check which phone the call was meant for',
      lead: 'The log shows a call that was disconnected. The user says there was no call.',
      found: 'The user says that there was no call.',
      asks: [
        'Check whether a call was made at all. A result code is recorded in any case.',
        'Check which phone number the call was meant for.',
      ],
      say: 'You had no call, but the log has a code for one. I’ll pass on both.',
      note: 'A code is always logged, even without a call. Don’t tell the user that they must have missed it.',
    }),

    endUnknown: undocumented([10, 'Call Disconnected'], {
      text: 'The administrator can find out how the call ended',
      lead: 'The log says that the call was disconnected. Nobody here knows how it ended.',
      found: 'It is not known how the call ended.',
      asks: [
        'Ask the user whether they got a call and how it ended.',
        'Read the other log entries for the same request.',
      ],
      say: 'That’s fine. I’ll pass on the code and the time.',
      note: 'Say plainly that the user couldn’t tell.',
    }),

    callTimedOut: undocumented([11, 'Call Timed Out'], {
      text: 'The administrator can look at the call that timed out',
      lead: 'The log says that the call timed out. It doesn’t say at which point.',
      asks: [
        'Ask the user whether the phone rang, and whether the call was answered.',
        'Read the other log entries for the same request.',
      ],
      say: 'The log says that the call timed out, but not when. Did your phone ring? I’ll pass that on.',
      note: 'This isn’t 4, where the phone input was missing.',
    }),

    voicemail: undocumented([13, 'Got Voicemail'], {
      text: 'The administrator can look at the call that went to voicemail',
      lead: 'The log says that the call got voicemail. It doesn’t say why the call went there.',
      asks: [
        'Ask the user whether the phone was on and nearby, and which voicemail may have answered.',
        'Check which phone number the call was meant for.',
      ],
      say: 'The log says that the call reached voicemail. Was your phone with you then? I’ll pass that on.',
      note: 'The document doesn’t give changing a voicemail setting as a fix.',
    }),

    otherCall: question(
      {
        text: 'Was the user already on the phone at the time?',
        lead: 'The code says that a call was in progress. It doesn’t say which call.',
        why: 'It may be the user’s own call, or another one of the same kind. The user knows.',
        say: 'Were you on the phone at that moment?',
        listenFor: ['I was talking to someone', 'two calls at once', 'my phone was free'],
        note: '“In progress” may be any call. Let the user tell you; don’t suggest anything.',
        cites: ['AZ-101'],
      },
      {
        yes: to('wasOnPhone', 'Yes, on another call', {
          caller: ['I was talking to my boss.', 'Yes, and I heard another call beeping in.'],
        }),
        no: to('wasNotOnPhone', 'No', {
          caller: ['No, the phone was just lying there.', 'I wasn’t talking to anyone.'],
        }),
        'not-sure': to('wasNotOnPhone', 'I’m not sure', {
          caller: ['That was last week, I don’t know.', 'I can’t ask the user now.'],
        }),
      },
    ),

    wasOnPhone: undocumented([101, 'Call Already In Progress'], {
      text: 'Tell the administrator about the code and the other call',
      lead: 'The log says that a call was in progress, and the user says that they were on the phone.',
      found: 'The user says that they were on another call.',
      asks: [
        'Check whether the next request of this user shows the same code.',
        'Read the other log entries for the same request.',
      ],
      say: 'You were on the phone, and the log says that a call was in progress. I’ll pass that on.',
      note: 'The two match, but the document doesn’t call it the cause.',
    }),

    wasNotOnPhone: undocumented([101, 'Call Already In Progress'], {
      text: 'The administrator can find out which call it was',
      lead: 'The log says that a call was in progress. Nobody here knows of one.',
      found: 'Nobody reports another call at that time.',
      asks: [
        'Check whether several requests were made for this user at the same time.',
        'Check which phone number the call was meant for.',
      ],
      say: 'The log says that a call was in progress, but we don’t know of one. I’ll pass that on.',
      note: 'Two requests at once are worth checking, but nothing says that’s what happened.',
    }),

    didItRing: question(
      {
        text: 'Did the phone ring at that time?',
        lead: 'The user who should have been called knows. A missed call counts too.',
        why: 'If it did ring, the log and the user don’t agree. That changes where to look.',
        say: 'Did your phone ring when this happened, or do you see a missed call?',
        listenFor: ['nothing rang', 'a missed call', 'it rang once'],
        note: '“Unreachable” can have many everyday reasons, and the code doesn’t give one.',
        cites: ['AZ-102'],
      },
      {
        yes: to('itRang', 'Yes, it rang', {
          caller: ['It did ring, for a second.', 'There’s a missed call at that time.'],
        }),
        no: to('itDidNotRing', 'No', {
          caller: ['Not a sound.', 'I was waiting for it the whole time.'],
        }),
        'not-sure': to('itDidNotRing', 'I’m not sure', {
          caller: ['I had left my phone at home.', 'Nobody has asked the user yet.'],
        }),
      },
    ),

    itRang: undocumented([102, 'Phone Unreachable'], {
      text: 'The administrator can compare the log with the phone',
      lead: 'The log says that the phone was unreachable, but the user says that it rang.',
      found: 'The user says that the phone rang at that time.',
      asks: [
        'Compare the time of the entry with the time of the call on the phone. It may be another request.',
        'Read the other log entries for the same request.',
      ],
      say: answered(
        'didItRing/yes',
        'Your phone rang, but the log says that it couldn’t be reached. I’ll pass on both, with the time.',
      ),
      note: 'It’s easy to mix up two requests. Note the time on the phone.',
    }),

    itDidNotRing: undocumented([102, 'Phone Unreachable'], {
      text: 'The administrator can look at the phone that wasn’t reached',
      lead: 'The log says that the phone couldn’t be reached. It doesn’t say why, and nobody reports a call.',
      found: 'Nobody reports that the phone rang.',
      asks: [
        'Check which phone number the call was meant for.',
        'Ask the user whether the phone was on and could take other calls at that time.',
        'Check whether the logs show the same code for other users.',
      ],
      say: 'The log says that your phone couldn’t be reached, but not why. Can you take other calls? I’ll pass that on.',
      note: 'Don’t tell people to restart the phone or change the network. The document says nothing of the kind.',
    }),

    hungUp: question(
      {
        text: 'Did the user hang up?',
        lead: 'The log says so. The user knows whether it’s true, and whether the call was expected.',
        why: 'If the user didn’t hang up, or didn’t expect the call, the administrator needs to know.',
        say: 'The log says that you hung up. Did you, and did you expect that call?',
        listenFor: ['I hung up', 'I did not expect it', 'I never hung up'],
        note: 'Ask without blame. Hanging up on an unexpected call is the right thing to do.',
        cites: ['AZ-108'],
      },
      {
        'yes-expected': to('hungUpExpected', 'Yes, and the call was expected', {
          caller: ['I pressed the wrong button.', 'Yes, I thought I was done.'],
        }),
        'yes-unexpected': to('hungUpUnexpected', 'Yes, because the call wasn’t expected', {
          caller: ['I thought it was spam.', 'I hadn’t asked for anything, so I hung up.'],
        }),
        no: to('didNotHangUp', 'No', {
          caller: ['I didn’t hang up on anyone.', 'There was no call for me to end.'],
        }),
        'not-sure': to('didNotHangUp', 'I’m not sure', {
          caller: ['Maybe, I don’t know.', 'You’d have to ask the user, I can’t say.'],
        }),
      },
    ),

    hungUpExpected: undocumented([108, 'User Hung Up the Phone'], {
      text: 'Give the administrator the code and what happened',
      lead: 'The log says that the user hung up, and the user says so too.',
      found: 'The user says that they hung up on a call that they expected.',
      asks: ['Check whether the next request of this user shows the same code.'],
      say: 'The log and you say the same. I’ll pass that on.',
      note: 'Log and person agree. That alone is worth handing over.',
    }),

    hungUpUnexpected: undocumented([108, 'User Hung Up the Phone'], {
      to: 'security',
      text: 'Tell security about the unexpected call',
      lead: 'The user says that they ended a call they hadn’t asked for. That was the careful thing to do.',
      found: answered(
        'hungUp/yes-unexpected',
        'The user says that they did not expect the call and hung up.',
      ),
      asks: [
        'Find out who or what made the authentication request at that time.',
        'Check whether there were more requests for this user.',
      ],
      say: answered(
        'hungUp/yes-unexpected',
        'You did well to hang up. I’ll pass this on. Please don’t confirm anything that you didn’t start yourself.',
      ),
      note: 'The document doesn’t say who handles this. An unexpected call is one for security.',
    }),

    didNotHangUp: undocumented([108, 'User Hung Up the Phone'], {
      text: 'The administrator can compare the log with the call',
      lead: 'The log says that the user hung up. Nobody here confirms that.',
      found: 'The user does not confirm that they hung up.',
      asks: [
        'Check which phone number the call was meant for, and whether a call was made at all.',
        'Read the other log entries for the same request.',
      ],
      say: 'The log says that you hung up. I’ll pass on that you can’t confirm it.',
      note: 'A code is always logged, even without a call.',
    }),

    howManyNotPlaced: question(
      {
        text: 'Is this happening to one user or to several?',
        lead: 'The same code for many users is a different matter from a code for one user.',
        why: 'A call that can’t be placed may affect one number or all calls. The code doesn’t say which.',
        say: 'Do you know of anyone else who isn’t getting a call?',
        listenFor: ['only me', 'the whole team', 'I have not asked'],
        note: 'Look in the logs for the same code before you ask around.',
        cites: ['AZ-117'],
      },
      {
        one: to('notPlacedForOne', 'One user', {
          caller: ['It’s only this one person.', 'Everyone else is fine.'],
        }),
        several: to('notPlacedForSeveral', 'Several users', {
          caller: ['Nobody here gets a call.', 'My colleague has the same thing.'],
        }),
        'not-sure': to('notPlacedUnclear', 'I’m not sure', {
          caller: ['I only know about my own.', 'I haven’t looked for others.'],
        }),
      },
    ),

    notPlacedForOne: undocumented([117, 'Unable to Place Call'], {
      text: 'The administrator can look at this user’s number',
      lead: answered(
        'howManyNotPlaced/one',
        'The log says that the call couldn’t be placed. It doesn’t say why. Only one user is affected.',
      ),
      found: 'One user is affected.',
      asks: [
        'Check which phone number the call was meant for.',
        'Read the other log entries for the same request.',
      ],
      say: answered(
        'howManyNotPlaced/one',
        'The log says that the call couldn’t be placed, but not why. I’ll pass on that it’s only you.',
      ),
      note: 'A single user doesn’t point to a cause. It only narrows the search.',
    }),

    notPlacedForSeveral: undocumented([117, 'Unable to Place Call'], {
      text: 'The administrator can look at the calls of all users',
      lead: 'The log says that calls couldn’t be placed. It doesn’t say why. Several users are affected.',
      found: 'Several users are affected.',
      asks: [
        'Find out when the code first appeared in the logs, and for which users.',
        'Check whether any call is placed at the moment.',
      ],
      say: 'Several people aren’t getting a call. I’ll pass that on right away. When did it begin?',
      note: 'If many users are affected, this is urgent. Put the number of people first.',
    }),

    notPlacedUnclear: undocumented([117, 'Unable to Place Call'], {
      text: 'The administrator can check how many users are affected',
      lead: 'The log says that the call couldn’t be placed. It doesn’t say why.',
      found: 'It is not known how many users are affected.',
      asks: [
        'Check whether the logs show the same code for other users.',
        'Check which phone number the call was meant for.',
      ],
      say: 'That’s fine. I’ll ask the administrator to check whether others have it too.',
      note: 'Whoever can read the logs can answer this.',
    }),

    authTimeout: undocumented([144, 'Auth Result Timeout'], {
      text: answered(
        'whichCode/144',
        'The administrator can look at the result that didn’t come in time',
      ),
      lead: 'The log says that an authentication result didn’t come in time. It doesn’t say what kind.',
      asks: [
        'Find out from the request which kind of step it was: call, text message, app or another.',
        'Check whether the logs show the same code for other users.',
      ],
      say: 'The log says that a result didn’t come in time. What were you waiting for: a call, a text or an app? I’ll pass that on.',
      note: '11 names the call, 142 the OATH code, 143 the security questions. 144 names none of them.',
    }),
  },
);
