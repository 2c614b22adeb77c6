/** Azure Multi-Factor result codes about the mobile app and a device (129-131, 133, 135-137, 145). */
import { answered, guide, question, to } from '../build.ts';
import { whichResultCode } from '../procedures/read-result-code.ts';
import { undocumented } from '../procedures/undocumented.ts';

const cites = ['AZ-129', 'AZ-130', 'AZ-131', 'AZ-133', 'AZ-135', 'AZ-136', 'AZ-137', 'AZ-145'];

export const azureMobileApp = guide(
  'azure-mobile-app',
  {
    product: 'azure-mfa',
    title: 'Log: problem with the mobile app',
    summary:
      'Denied, no response, PIN, notification, device. Codes 129 to 131, 133, 135 to 137, 145.',
    symptoms: [
      'mobile app denied',
      'app denied',
      'request denied',
      'mobile app invalid pin',
      'app pin wrong',
      'pin not changed',
      'no response from app',
      'app did not answer',
      'push',
      'no notification',
      'notification failed',
      'all devices blocked',
      'invalid result',
      'device registration changed',
      'new phone',
      'mobil app',
    ],
  },
  {
    ...whichResultCode(
      {
        lead: 'It says how the step in the app went, not whether the sign-in worked. The code is only in the logs.',
        say: 'Which result code is in the log, please? Just the number and the words next to it.',
        listenFor: ['denied', 'no response', 'blocked', 'notification'],
        note: '133 is an app that didn’t respond, 136 a notification that failed. The document explains neither. Don’t mix them up.',
        cites,
      },
      {
        '129': to('whoDenied', '129: Mobile App Denied', {
          caller: ['One twenty-nine, denied.', 'It looks like the app said no.'],
        }),
        '130': to('appPinInvalid', '130: Mobile App Invalid PIN', {
          caller: ['A hundred and thirty, the PIN.', 'The PIN in the app is wrong.'],
        }),
        '131': to('appPinNotChanged', '131: Mobile App PIN Not Changed', {
          caller: [
            'One thirty-one, PIN not changed.',
            'They should have changed the app’s PIN, I guess.',
          ],
        }),
        '133': to('appAsked', '133: Mobile App No Response', {
          caller: ['A hundred and thirty-three, no response.', 'The app never answered.'],
        }),
        '135': to('devicesBlocked', '135: Mobile App All Devices Blocked', {
          hint: 'Names devices. A blocked user is 14, a locked account 105.',
          caller: ['One three five. All blocked.', 'All their devices are blocked, it says.'],
        }),
        '136': to('howManyNotNotified', '136: Mobile App Notification Failed', {
          caller: ['A hundred and thirty-six.', 'The notification failed, the log says.'],
        }),
        '137': to('appResultInvalid', '137: Mobile App Invalid Result', {
          caller: ['One thirty-seven, invalid result.', 'The app gave a strange result.'],
        }),
        '145': to('registrationChanged', '145: Device Registration Changed', {
          caller: ['One forty-five, device registration.', 'A device has changed, as I read it.'],
        }),
      },
    ),

    whoDenied: question(
      {
        text: 'Did the user deny it in the mobile app?',
        lead: 'The log says that it was denied. The user knows whether they did that, and why.',
        why: 'Someone who denies a request they didn’t start may have stopped a stranger.',
        say: 'The log says that it was denied in the app. Did you do that? And had you started it yourself?',
        listenFor: ['I did not start it', 'wrong button', 'I denied nothing'],
        note: 'Ask this one carefully. There may be someone else’s attempt behind “denied”.',
        cites: ['AZ-129'],
      },
      {
        'not-mine': to('deniedNotMine', 'Yes, because they hadn’t started it', {
          caller: [
            'I wasn’t trying to get in, so I said no.',
            'It came out of the blue, I denied it.',
          ],
        }),
        'by-mistake': to('deniedByMistake', 'Yes, by mistake', {
          caller: ['I tapped the wrong one.', 'My finger slipped.'],
        }),
        no: to('notDenied', 'No', {
          caller: ['I didn’t deny anything.', 'My phone showed me nothing.'],
        }),
        'not-sure': to('deniedUnclear', 'I’m not sure', {
          caller: ['I tapped something, I don’t know what.', 'I’m only reading the log.'],
        }),
      },
    ),

    deniedNotMine: undocumented([129, 'Mobile App Denied'], {
      to: 'security',
      text: 'Tell security about the denied request',
      lead: 'The user says that they denied a request they hadn’t started. That was the careful thing to do.',
      found: 'The user says that they denied a request they had not started.',
      asks: [
        'Find out who or what made the authentication request at that time.',
        'Check whether there were more requests for this user.',
      ],
      say: answered(
        'whoDenied/not-mine',
        'You did well to deny it. I’ll pass this on right now. Please don’t confirm anything that you didn’t start yourself.',
      ),
      note: 'The document doesn’t say who handles this. Pass it to security right away.',
    }),

    deniedByMistake: undocumented([129, 'Mobile App Denied'], {
      text: 'Give the administrator the code and the mistake',
      lead: 'The user says that they denied it by mistake.',
      found: 'The user says that they denied it by mistake.',
      asks: ['Make sure that this is the right person, and that the request was theirs.'],
      say: 'That can happen. I’ll pass on that it was a mistake.',
      note: '“It was a mistake” is also what a stranger would say. The administrator makes sure first.',
    }),

    notDenied: undocumented([129, 'Mobile App Denied'], {
      text: 'The administrator can find out where it was denied',
      lead: 'The log says that it was denied. The user says that it wasn’t them.',
      found: answered('whoDenied/no', 'The user says that they did not deny anything.'),
      asks: [
        'Ask whether the user had started the sign-in that was denied. If not, tell security.',
        'Find out which devices use the mobile app for this user, and who has them. A device that the user does not know is a matter for security too.',
        'Read the other log entries for the same request.',
      ],
      say: answered(
        'whoDenied/no',
        'The log says that it was denied, and you didn’t do that. Had you started a sign-in at that time? I’ll pass on both.',
      ),
      note: 'The code doesn’t say who denied it. Don’t guess.',
    }),

    deniedUnclear: undocumented([129, 'Mobile App Denied'], {
      text: 'The administrator can clear this up with the user',
      lead: 'The log says that it was denied. It doesn’t say by whom or why.',
      found: 'It is not known who denied it.',
      asks: [
        'Ask the user whether they started the request and whether they denied it.',
        'If they did not start it, tell security.',
      ],
      say: answered(
        'whoDenied/not-sure',
        'That’s fine. I’ll pass on the code and the time. The administrator may ask you again.',
      ),
      note: 'Leave the question open in the handover.',
    }),

    appPinInvalid: undocumented([130, 'Mobile App Invalid PIN'], {
      isAboutPin: true,
      text: 'The administrator can look at the PIN of the mobile app',
      lead: 'The log says that the PIN of the mobile app wasn’t valid. It doesn’t say why.',
      asks: [
        'Check whether a PIN is expected in the mobile app for this user. Do not ask for the PIN itself.',
        'Read the other log entries for the same request.',
      ],
      say: 'The log says that the PIN in the app wasn’t valid. I’ll pass that on. Please don’t tell me the PIN.',
      note: 'Don’t offer a new PIN: the document says nothing of the kind.',
    }),

    appPinNotChanged: undocumented([131, 'Mobile App PIN Not Changed'], {
      isAboutPin: true,
      text: 'The administrator can look at the PIN that wasn’t changed',
      lead: 'The log says that the PIN of the mobile app wasn’t changed. It doesn’t say why it should have been.',
      asks: [
        'Check whether the user was to change the PIN of the mobile app, and whether they can.',
        'Read the other log entries for the same request.',
      ],
      say: 'The log says that the PIN in the app wasn’t changed. Did the app ask you to? Please don’t tell me the PIN.',
      note: 'Code 5 mentions an expired PIN. This one doesn’t.',
    }),

    appAsked: question(
      {
        text: 'Did the mobile app ask for anything?',
        lead: 'The log says that the app didn’t respond. The user with the phone knows what it showed.',
        why: 'An app that showed nothing is a different matter from a request that nobody answered.',
        say: 'Did the app on your phone show you anything at that time?',
        listenFor: ['nothing came', 'I was too late', 'I did answer'],
        note: '“No response” doesn’t blame anyone. There may have been nothing to respond to.',
        cites: ['AZ-133'],
      },
      {
        answered: to('appAnswered', 'Yes, and it was answered', {
          caller: ['I tapped on it at once.', 'Yes, I confirmed it.'],
        }),
        'not-answered': to('appNotAnswered', 'Yes, and it wasn’t answered', {
          caller: ['I saw it when it was too late.', 'It was there, but I didn’t touch it.'],
        }),
        nothing: to('appShowedNothing', 'No, it showed nothing', {
          caller: ['Nothing came up.', 'I was looking at it, and nothing.'],
        }),
        'not-sure': to('appUnclear', 'I’m not sure', {
          caller: ['I didn’t look at my phone.', 'The user would have to tell you that.'],
        }),
      },
    ),

    appAnswered: undocumented([133, 'Mobile App No Response'], {
      text: 'The administrator can look for the app’s answer',
      lead: 'The user says that they answered in the app. The log says that there was no response.',
      found: 'The user says that they answered in the app.',
      asks: [
        'Compare the time of the answer with the time of the entry.',
        'Read the other log entries for the same request.',
      ],
      say: 'You answered, but the log has no response. When was that? I’ll pass it on.',
      note: 'The log and the user don’t agree. That’s what to pass on.',
    }),

    appNotAnswered: undocumented([133, 'Mobile App No Response'], {
      text: 'Tell the administrator about the code and the unanswered request',
      lead: answered(
        'appAsked/not-answered',
        'The user says that the app asked and that they didn’t answer. The log says that there was no response.',
      ),
      found: answered(
        'appAsked/not-answered',
        'The user says that the app asked and that they did not answer.',
      ),
      asks: [
        'Ask whether the request was expected. An unexpected one is a matter for security.',
        'Read the other log entries for the same request.',
      ],
      say: 'The log and you say the same: there was no answer. Had you started that yourself?',
      note: 'It’s right not to answer an unexpected request. Say so.',
    }),

    appShowedNothing: undocumented([133, 'Mobile App No Response'], {
      text: 'The administrator can look at the app that showed nothing',
      lead: 'The user says that the app showed nothing. The log says that there was no response from it.',
      found: 'The user says that the app showed nothing.',
      asks: [
        'Check for which device the request was meant.',
        'Check whether the logs also show **Mobile App Notification Failed**. That is code 136.',
      ],
      say: 'Your app showed nothing, and the log has no response from it. I’ll pass on both.',
      note: 'Don’t have the app removed or installed again. The document says nothing of the kind.',
    }),

    appUnclear: undocumented([133, 'Mobile App No Response'], {
      text: 'The administrator can find out what the app showed',
      lead: 'The log says that the app didn’t respond. What it showed isn’t known.',
      found: 'It is not known whether the app showed anything.',
      asks: [
        'Ask the user whether the app asked for anything at that time.',
        'Read the other log entries for the same request.',
      ],
      say: 'That’s fine. I’ll pass on the code and the time.',
      note: 'Say in the handover what isn’t known.',
    }),

    devicesBlocked: undocumented([135, 'Mobile App All Devices Blocked'], {
      text: 'The administrator can look at the blocked devices',
      lead: 'The log says that all devices for the mobile app are blocked. It doesn’t say why.',
      asks: ['Find out which devices are meant, and who or what blocked them.'],
      operation: 'unlock',
      say: 'The log says that all your devices for the app are blocked, but not why. The administrator has to look at that. I can’t lift it.',
      note: 'The document doesn’t give another phone as a way round. Never lift a block over the phone.',
    }),

    howManyNotNotified: question(
      {
        text: 'Is one user not getting notifications, or several?',
        lead: 'The same code for many users is a different matter from a code for one user.',
        why: 'A failed notification may affect one device or all of them. The code doesn’t say which.',
        say: 'Do you know of anyone else who isn’t getting notifications?',
        listenFor: ['only me', 'all of us', 'I have not asked'],
        note: 'Look in the logs for the same code before you ask around.',
        cites: ['AZ-136'],
      },
      {
        one: to('notNotifiedOne', 'One user', {
          caller: ['It’s only my phone.', 'Everyone else gets theirs.'],
        }),
        several: to('notNotifiedSeveral', 'Several users', {
          caller: [
            'The whole shift has that.',
            'The colleague next to me isn’t getting them either.',
          ],
        }),
        'not-sure': to('notNotifiedUnclear', 'I’m not sure', {
          caller: ['I haven’t asked anyone yet.', 'I only see this one line.'],
        }),
      },
    ),

    notNotifiedOne: undocumented([136, 'Mobile App Notification Failed'], {
      text: 'The administrator can look at this user’s notification',
      lead: answered(
        'howManyNotNotified/one',
        'The log says that the notification failed. It doesn’t say why. Only one user has this.',
      ),
      found: 'One user is affected.',
      asks: [
        'Check for which device the notification was meant.',
        'Read the other log entries for the same request.',
      ],
      say: answered(
        'howManyNotNotified/one',
        'The log says that the notification failed, but not why. I’ll pass on that it’s only you.',
      ),
      note: 'Don’t walk the user through the phone’s settings. The document names none.',
    }),

    notNotifiedSeveral: undocumented([136, 'Mobile App Notification Failed'], {
      text: 'The administrator can look at all notifications',
      lead: 'The log says that notifications failed. It doesn’t say why. Several users are affected.',
      found: 'Several users are affected.',
      asks: [
        'Find out when the code first appeared in the logs, and for which users.',
        'Check whether any notification gets through at the moment.',
      ],
      say: 'Several people aren’t getting notifications. I’ll pass that on right away. When did it begin?',
      note: 'Many users at once make this urgent. Put the number of people first.',
    }),

    notNotifiedUnclear: undocumented([136, 'Mobile App Notification Failed'], {
      text: 'The administrator can check how many users aren’t getting notifications',
      lead: 'The log says that the notification failed. It doesn’t say why.',
      found: 'It is not known how many users are affected.',
      asks: [
        'Check whether the logs show the same code for other users.',
        'Check for which device the notification was meant.',
      ],
      say: 'That’s fine. I’ll ask the administrator to check whether others have it too.',
      note: 'Whoever can read the logs can answer this in a minute.',
    }),

    appResultInvalid: undocumented([137, 'Mobile App Invalid Result'], {
      text: 'The administrator can look at the result of the app',
      lead: 'The log says that the result of the mobile app wasn’t valid. It doesn’t say in what way.',
      asks: [
        'Look into this with whoever maintains the SDK integration.',
        'Check whether the logs show the same code for other users.',
      ],
      say: 'The log says that the result of the app wasn’t valid, but not why. I’ll pass that on with the time.',
      note: 'The code doesn’t say that the user did anything wrong. Don’t suggest it.',
    }),

    registrationChanged: question(
      {
        text: 'Does the user know about the change?',
        lead: 'The log says that the registration of a device has changed. It doesn’t say who changed it or how.',
        why: 'If they know about the change, fine. If they don’t, someone else may have made it.',
        say: 'The log says that the registration of a device has changed. Do you know about that?',
        listenFor: ['I have a new phone', 'I changed nothing', 'what registration'],
        note: 'Don’t suggest a new phone. Let the user tell you.',
        cites: ['AZ-145'],
      },
      {
        yes: to('changeKnown', 'Yes', {
          caller: ['I’ve set up another phone.', 'Yes, we did something with it last week.'],
        }),
        no: to('changeUnknown', 'No', {
          caller: ['I haven’t changed anything.', 'My phone is the same as ever.'],
        }),
        'not-sure': to('changeUnclear', 'I’m not sure', {
          caller: ['Maybe my colleague did something.', 'I only have the log in front of me.'],
        }),
      },
    ),

    changeKnown: undocumented([145, 'Device Registration Changed'], {
      text: 'Tell the administrator about the code and the change',
      lead: 'The log says that the registration of a device has changed. The user says that they know about it.',
      found: 'The user says that they know about a change.',
      asks: [
        'Make sure that this is the right person, and that the change was theirs.',
        'Compare the time of the change with the time of the entry.',
      ],
      say: 'You know about the change. I’ll pass that on, with what was changed and when.',
      note: 'Write down what was changed and when, in the user’s words.',
    }),

    changeUnknown: undocumented([145, 'Device Registration Changed'], {
      to: 'security',
      text: 'Security should look at a change that nobody recognises',
      lead: 'The log says that the registration of a device has changed. The user says that they know nothing about it.',
      found: 'The user says that they know of no change.',
      asks: [
        'Find out which device is meant, who changed its registration, and when.',
        'Check whether there were requests for this user that they did not start.',
      ],
      say: 'Then someone has to find out who changed it. I’ll pass it on right now.',
      note: 'It may be harmless. That’s for security to find out, not us.',
    }),

    changeUnclear: undocumented([145, 'Device Registration Changed'], {
      text: 'The administrator can find out what was changed',
      lead: 'The registration of a device has changed. Nobody knows yet whether the user knows about it.',
      found: 'It is not known whether the user knows about the change.',
      asks: [
        'Find out which device is meant, who changed its registration, and when.',
        'Ask the user. If they know nothing about it, tell security.',
      ],
      say: 'That’s fine. The administrator can find out what was changed.',
      note: 'Leave the question open in the handover.',
    }),
  },
);
