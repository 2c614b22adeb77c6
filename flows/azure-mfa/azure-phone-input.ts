/** Azure Multi-Factor result codes about what the person entered or said in the call (2-5, 12, 18, 118). */
import { answered, guide, information, question, to } from '../build.ts';
import { whichResultCode } from '../procedures/read-result-code.ts';
import { undocumented } from '../procedures/undocumented.ts';

const cites = ['AZ-2', 'AZ-3', 'AZ-4', 'AZ-5', 'AZ-12', 'AZ-18', 'AZ-118'];

export const azurePhoneInput = guide(
  'azure-phone-input',
  {
    product: 'azure-mfa',
    title: 'Log: problem with a PIN, the # key, phone input or a voiceprint',
    summary: 'Codes 2 to 5, 12, 18, 118.',
    symptoms: [
      'no pin entered',
      'pin not entered',
      'hash key',
      'pound key',
      '# not pressed',
      'forgot the hash',
      'no phone input',
      'nothing entered',
      'timed out on the phone',
      'pin expired',
      'pin not changed',
      'invalid phone input',
      'wrong keys',
      'voiceprint failed',
      'voice print expired',
      'voice not recognised',
    ],
  },
  {
    ...whichResultCode(
      {
        lead: 'It says how the call went, not whether the sign-in worked. The code is only in the logs.',
        say: 'Which result code is in the log, please? Just the number and the words next to it.',
        listenFor: ['no PIN', 'not pressed', 'timed out', 'voiceprint'],
        note: '4 means no input at all, 3 means no # after it, 12 an input that isn’t valid. 12 doesn’t mean the phone number.',
        cites,
      },
      {
        '2': to('pinAsked', '2: No PIN Entered', {
          hint: 'Nothing was entered as a PIN.',
          caller: ['Two. No PIN entered.', 'Something about a PIN that’s missing.'],
        }),
        '3': to('hashPressed', '3: # Not Pressed After Entry', {
          hint: 'Something was entered, # wasn’t.',
          caller: ['Three, with that hash sign.', 'Not pressed after entry, it says.'],
        }),
        '4': to('callCame', '4: No Phone Input - Timed Out', {
          hint: 'Names the phone input. Other timeouts are 11, 142, 143 and 144.',
          caller: ['Four, timed out.', 'No phone input, and then the time was up.'],
        }),
        '5': to('pinExpired', '5: PIN Expired and Not Changed', {
          caller: ['Five. The PIN expired.', 'An old PIN that nobody changed.'],
        }),
        '12': to('invalidInput', '12: Invalid Phone Input', {
          hint: 'Not the phone number: that is 100 or 107.',
          caller: ['Twelve, invalid input.', 'The phone input is wrong somehow.'],
        }),
        '18': to('voiceprintExpired', '18: Voiceprint Expired and Not Changed', {
          caller: [
            'Eighteen, the voiceprint expired.',
            'Something about the voice, expired and not changed.',
          ],
        }),
        '118': to('voiceprintFailed', '118: Voiceprint Failed', {
          caller: ['A hundred and eighteen.', 'Voiceprint failed, that’s all it says.'],
        }),
      },
    ),

    pinAsked: question(
      {
        isAboutPin: true,

        text: 'Was a PIN asked for in the call?',
        lead: 'The user who took the call knows best. Never ask for the PIN itself.',
        why: 'The code only says that none was entered. It doesn’t say whether one was asked for.',
        say: 'Did the call ask for a PIN? Please don’t tell me the PIN.',
        listenFor: ['it asked for a PIN', 'nothing about a PIN', 'there was no call'],
        note: 'Code 2 may be nothing to worry about, so ask before you hand it over.',
        cites: ['AZ-2'],
      },
      {
        yes: to('pinNotEntered', 'Yes, a PIN was asked for', {
          caller: ['The voice wanted my PIN.', 'It asked, but I didn’t know it.'],
        }),
        no: to('noPinWanted', 'No, it didn’t ask for one', {
          caller: ['I never had to give a PIN.', 'It only wanted one key.'],
        }),
        'not-sure': to('pinUnclear', 'I’m not sure', {
          caller: ['I didn’t listen to the end.', 'I can’t reach the user right now.'],
        }),
      },
    ),

    pinNotEntered: undocumented([2, 'No PIN Entered'], {
      isAboutPin: true,
      text: 'The administrator can look at the missing PIN',
      lead: 'The user says that a PIN was asked for, and the log says that none was entered. Pass on the code, the user and the time.',
      found: 'The user says that a PIN was asked for.',
      asks: [
        'Find out with the user why no PIN was entered. Do not ask for the PIN itself.',
        'Read the other log entries for the same request.',
      ],
      say: 'The log says that no PIN was entered. I’ll pass that on to the administrator. Please don’t tell anyone your PIN.',
      note: 'Don’t offer a new PIN: nothing of the kind is documented here.',
    }),

    noPinWanted: information({
      isAboutPin: true,
      text: 'No PIN was asked for, and none was entered',
      lead: 'That’s all the code says. On its own it doesn’t name a failure, and it doesn’t say whether the sign-in worked.',
      facts: [
        'If something doesn’t work, search for the message or code that’s seen there.',
        'The document doesn’t say when a PIN is asked for.',
      ],
      say: 'The log says that no PIN was entered, and none was asked for. The two match.',
      note: 'Nothing to worry about: the code and the user say the same.',
      cites: ['AZ-2'],
    }),

    pinUnclear: undocumented([2, 'No PIN Entered'], {
      isAboutPin: true,
      text: 'The administrator can check whether a PIN was needed',
      lead: 'The log says only that no PIN was entered. Whether one was asked for isn’t known.',
      found: 'It is not known whether a PIN was asked for.',
      asks: [
        'Check whether this user is asked for a PIN at all. If not, the code says nothing new.',
        'Read the other log entries for the same request.',
      ],
      say: 'That’s fine. I’ll ask the administrator to check whether a PIN was needed at all.',
      note: 'Without this answer, the code can mean anything or nothing. Say so in the handover.',
    }),

    hashPressed: question(
      {
        text: 'Did the user press # after the entry?',
        lead: 'Only the user who took the call knows. Never ask what they entered.',
        why: 'If they did press it, the log and the user don’t agree. The administrator needs to know.',
        say: 'Do you remember if you pressed the # key at the end? Please don’t tell me what you entered before it.',
        listenFor: ['I pressed it', 'what hash key', 'I just hung up'],
        note: 'Many people know # as “hash” or “pound”. Say both.',
        cites: ['AZ-3'],
      },
      {
        yes: to('hashWasPressed', 'Yes, # was pressed', {
          caller: ['I did press the hash key, I’m sure.', 'Yes, the pound key, like always.'],
        }),
        no: to('hashNotPressed', 'No', {
          caller: ['No, I only typed the numbers.', 'Oh. Was I supposed to?'],
        }),
        'not-sure': to('hashNotPressed', 'I’m not sure', {
          caller: ['I don’t remember.', 'I didn’t answer the call, the user did.'],
        }),
      },
    ),

    hashWasPressed: undocumented([3, '# Not Pressed After Entry'], {
      text: 'The administrator can compare the log with the call',
      lead: 'The log says that # wasn’t pressed. The user says that it was.',
      found: 'The user says that # was pressed.',
      asks: [
        'Read the other log entries for the same request.',
        'Check whether the logs show the same code for other users.',
      ],
      say: 'So the log says something different from you. I’ll tell the administrator exactly that.',
      note: 'Don’t argue with the user. Pass on that the two don’t agree.',
    }),

    hashNotPressed: undocumented([3, '# Not Pressed After Entry'], {
      text: 'The administrator can go through the call with the user',
      lead: 'The log says that something was entered and # wasn’t pressed after it. Nobody says otherwise.',
      found: 'Nobody reports that # was pressed.',
      asks: [
        'Go through the call with the user: what does it ask for, and is # part of it?',
        'Read the other log entries for the same request.',
      ],
      say: 'The log says that the # key was missing after your entry. I’ll pass on that we don’t know whether it was pressed.',
      note: '“Press # next time” sounds right, but the document doesn’t give it as the fix.',
    }),

    callCame: question(
      {
        text: 'Did the phone ring, and was the call answered?',
        lead: 'A result code is logged whether or not a call was made.',
        why: 'No input can mean that nobody pressed anything in the call, or that there was no call at all.',
        say: 'Did you get a call and pick it up, when this happened?',
        listenFor: ['I picked up', 'my phone did not ring', 'it rang, but I was away'],
        note: 'Don’t assume there was a call: the log always has a code.',
        cites: ['AZ-4'],
      },
      {
        yes: to('callWithoutInput', 'Yes, it was answered', {
          caller: ['I did pick up, yes.', 'There was a voice, and then it was over.'],
        }),
        unanswered: to('callUnanswered', 'It rang, but nobody answered', {
          caller: ['I was too far away.', 'I saw a missed call later.'],
        }),
        no: to('noCallSeen', 'There was no call', {
          caller: ['Nothing rang all day.', 'I waited, but no call.'],
        }),
        'not-sure': to('noInputUnclear', 'I’m not sure', {
          caller: ['I’d have to ask the user.', 'My phone was in a bag.'],
        }),
      },
    ),

    callWithoutInput: undocumented([4, 'No Phone Input - Timed Out'], {
      text: 'The administrator can look at the call without input',
      lead: 'The user says that the call was answered, and the log says that nothing was entered in time.',
      found: 'The user says that the call was answered.',
      asks: [
        'Ask the user what the call asked for, and whether any key was pressed.',
        'Read the other log entries for the same request.',
      ],
      say: answered(
        'callCame/yes',
        'The log says that no key was entered in time. I’ll pass on that you did answer the call.',
      ),
      note: 'The document doesn’t say how long the time limit is.',
    }),

    callUnanswered: undocumented([4, 'No Phone Input - Timed Out'], {
      text: 'The administrator can look at the missed call',
      lead: 'The user says that the phone rang and nobody answered. The log says that nothing was entered in time.',
      found: 'The user says that the phone rang and was not answered.',
      asks: [
        'Read the other log entries for the same request.',
        'Check whether the missed call is the one this entry is about.',
      ],
      say: answered('callCame/unanswered', 'Then I’ll pass on that you didn’t answer the call.'),
      note: 'The missed call is what the user reports. The code itself doesn’t say so.',
    }),

    noCallSeen: undocumented([4, 'No Phone Input - Timed Out'], {
      text: 'The administrator can check whether there was a call',
      lead: 'The user says that there was no call. The log says that nothing was entered in time.',
      found: 'The user says that there was no call.',
      asks: [
        'Check whether a call was made at all. A result code is recorded in any case.',
        'Check which phone number the call was meant for.',
      ],
      say: 'You had no call, but the log says that nothing was entered. I’ll pass on both.',
      note: 'People may be surprised: there is a code for a call that may never have been made.',
    }),

    noInputUnclear: undocumented([4, 'No Phone Input - Timed Out'], {
      text: 'The administrator can find out what happened in the call',
      lead: 'The log says that nothing was entered in time. Whether there was a call isn’t known.',
      found: 'It is not known whether there was a call.',
      asks: [
        'Ask the user whether they got a call at that time.',
        'Read the other log entries for the same request.',
      ],
      say: answered(
        'callCame/not-sure',
        'That’s fine. I’ll pass on the code and the time, and that the call is still unclear.',
      ),
      note: 'Say in the handover what isn’t known. It saves the next person a question.',
    }),

    pinExpired: undocumented([5, 'PIN Expired and Not Changed'], {
      isAboutPin: true,
      text: 'The administrator can look at the expired PIN',
      lead: 'The log says that the PIN had expired and wasn’t changed. The document doesn’t say how it’s changed.',
      asks: [
        'Check how the PIN is changed for this user, and whether the user can do so.',
        'Read the other log entries for the same request.',
      ],
      say: 'The log says that your PIN had expired and wasn’t changed. The administrator can look at that. Please don’t tell me the PIN.',
      note: 'Don’t describe how to change the PIN: the document doesn’t say.',
    }),

    invalidInput: undocumented([12, 'Invalid Phone Input'], {
      text: 'The administrator can look at the phone input',
      lead: 'The log says that the phone input wasn’t valid. It doesn’t say whether that means the keys or something else.',
      asks: [
        'Ask the user what the call asked for and what kind of entry was made, without the digits.',
        'Read the other log entries for the same request.',
      ],
      say: 'The log says that the input on the phone wasn’t valid. I’ll pass that on. Please don’t tell me what you entered.',
      note: 'This isn’t about the phone number: that would be 100 or 107.',
    }),

    voiceprintExpired: undocumented([18, 'Voiceprint Expired and Not Changed'], {
      text: 'The administrator can look at the expired voiceprint',
      lead: 'The log says that the voiceprint had expired and wasn’t changed. The document doesn’t say how it’s changed.',
      asks: [
        'Check how the voiceprint is changed for this user.',
        'Read the other log entries for the same request.',
      ],
      say: 'The log says that the voiceprint had expired. The administrator can look at that.',
      note: 'Expired isn’t the same as failed, which is 118.',
    }),

    voiceprintFailed: undocumented([118, 'Voiceprint Failed'], {
      text: 'The administrator can look at the failed voiceprint',
      lead: 'The log says that the voiceprint failed. It doesn’t say why.',
      asks: [
        'Check whether a voiceprint is meant to be used for this user.',
        'Check whether the logs show the same code for other users.',
      ],
      say: 'The log says that the voiceprint failed, but not why. I’ll pass that on with the time.',
      note: 'Don’t blame the line, the voice or the phone. The code doesn’t mention any of them.',
    }),
  },
);
