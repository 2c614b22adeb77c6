/** Azure Multi-Factor result codes about what the person entered or said in the call (2-5, 12, 18, 118). */
import { answered, goOn, guide, information, question, to } from '../build.ts';
import { readResultCode } from '../procedures/read-result-code.ts';
import { undocumented } from '../procedures/undocumented.ts';

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
    whichCode: question(
      {
        text: 'Which result code is in the log?',
        lead: 'It says how the call went, not whether the sign-in worked. The code is only in the logs.',
        why: 'The document gives neither a cause nor a fix, so whoever takes over needs the exact code.',
        say: 'Which result code is in the log, please? Just the number and the words next to it.',
        listenFor: ['no PIN', 'not pressed', 'timed out', 'voiceprint'],
        note: '4 means no input at all, 3 means no # after it, 12 an input that is not valid. 12 does not speak of the phone number.',
        cites: ['AZ-2', 'AZ-3', 'AZ-4', 'AZ-5', 'AZ-12', 'AZ-18', 'AZ-118'],
      },
      {
        '2': to('pinAsked', '2: No PIN Entered', {
          hint: 'Nothing was entered as a PIN.',
          caller: ['Two. No PIN entered.', 'Something about a PIN that is missing.'],
        }),
        '3': to('hashPressed', '3: # Not Pressed After Entry', {
          hint: 'Something was entered, # was not.',
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
            'Something of the voice, expired and not changed.',
          ],
        }),
        '118': to('voiceprintFailed', '118: Voiceprint Failed', {
          caller: ['A hundred and eighteen.', 'Voiceprint failed, that’s all it says.'],
        }),
        'another-code': to('anotherCode', 'Another code', {
          caller: ['It is a different number.', 'None of those is in my log.'],
        }),
        'not-sure': to('readLog', 'I’m not sure', {
          hint: 'We’ll show you where to find the code.',
          caller: ['I have not seen the log.', 'Somebody told me about it, without a number.'],
        }),
      },
    ),

    ...readResultCode({
      found: 'whichCode',
      cites: ['AZ-2', 'AZ-3', 'AZ-4', 'AZ-5', 'AZ-12', 'AZ-18', 'AZ-118'],
    }),

    anotherCode: goOn('azure-other-code', {
      cites: ['AZ-2', 'AZ-3', 'AZ-4', 'AZ-5', 'AZ-12', 'AZ-18', 'AZ-118'],
    }),

    pinAsked: question(
      {
        text: 'Was a PIN asked for in the call?',
        lead: 'The person who took the call knows this best. Never ask for the PIN itself.',
        why: 'The code only says that none was entered. It does not say whether one was asked for.',
        say: 'Did the call ask for a PIN? Please don’t tell me the PIN.',
        listenFor: ['it asked for a PIN', 'nothing about a PIN', 'there was no call'],
        note: 'Code 2 may be nothing to worry about, so ask before you hand it over.',
        cites: ['AZ-2'],
      },
      {
        yes: to('pinNotEntered', 'Yes, a PIN was asked for', {
          caller: ['The voice wanted my PIN.', 'It asked, but I did not know it.'],
        }),
        no: to('noPinWanted', 'No, nobody asked for one', {
          caller: ['I never had to give a PIN.', 'It only wanted one key.'],
        }),
        'not-sure': to('pinUnclear', 'I’m not sure', {
          caller: ['I did not listen to the end.', 'I can’t reach the user right now.'],
        }),
      },
    ),

    pinNotEntered: undocumented([2, 'No PIN Entered'], {
      text: 'The administrator can look at the missing PIN',
      lead: 'A PIN was asked for, and the log says that none was entered. Hand over the code, the user and the time.',
      found: 'The person says that a PIN was asked for.',
      asks: [
        'Find out with the user why no PIN was entered. Do not ask for the PIN itself.',
        'Read the other log entries for the same request.',
      ],
      say: 'The log says that no PIN was entered. I’ll pass that on to the administrator. Please don’t tell anybody your PIN.',
      note: 'Do not offer a new PIN: nothing of the kind is documented here.',
    }),

    noPinWanted: information({
      text: 'No PIN was asked for, and none was entered',
      lead: 'That is all the code says. By itself it names no failure, and it does not say whether the sign-in worked.',
      facts: [
        'If something does not work, search for the message or code that is seen there.',
        'The document does not say when a PIN is asked for.',
      ],
      say: 'The log says that no PIN was entered, and none was asked for. Those two fit together.',
      note: 'A calm ending: the code says what the person says.',
      cites: ['AZ-2'],
    }),

    pinUnclear: undocumented([2, 'No PIN Entered'], {
      text: 'The administrator can check whether a PIN was due',
      lead: 'The log says only that no PIN was entered. Whether one was asked for is not known.',
      found: 'It is not known whether a PIN was asked for.',
      asks: [
        'Check whether this user is asked for a PIN at all. If not, the code says nothing new.',
        'Read the other log entries for the same request.',
      ],
      say: 'That is fine. I’ll ask the administrator to check whether a PIN was needed at all.',
      note: 'Without this answer the code can mean anything or nothing. Say so in the hand-over.',
    }),

    hashPressed: question(
      {
        text: 'Did the person press # after the entry?',
        lead: 'Only the person who took the call knows. Never ask what they entered.',
        why: 'If they did press it, the log and the person do not agree. The administrator needs to know.',
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
          caller: ['I don’t remember.', 'I did not take the call, the user did.'],
        }),
      },
    ),

    hashWasPressed: undocumented([3, '# Not Pressed After Entry'], {
      text: 'The administrator can compare the log with the call',
      lead: 'The log says that # was not pressed. The person says that it was.',
      found: 'The person says that # was pressed.',
      asks: [
        'Read the other log entries for the same request.',
        'Check whether the same code is in the logs for other users.',
      ],
      say: 'So the log says something different from you. I’ll tell the administrator exactly that.',
      note: 'Do not argue with the person. That the two do not agree is the finding.',
    }),

    hashNotPressed: undocumented([3, '# Not Pressed After Entry'], {
      text: 'The administrator can go through the call with the user',
      lead: 'The log says that something was entered and # was not pressed after it. Nobody says otherwise.',
      found: 'Nobody reports that # was pressed.',
      asks: [
        'Go through the call with the user: what does it ask for, and is # part of it?',
        'Read the other log entries for the same request.',
      ],
      say: 'The log says that the # key was missing after your entry. I’ll pass on that it is not known to have been pressed.',
      note: '“Press # next time” sounds right, but is not documented as the remedy.',
    }),

    callCame: question(
      {
        text: 'Did a call come, and was it answered?',
        lead: 'A result code is written whether or not a call was made.',
        why: 'No input can mean a call that nobody used, or no call at all.',
        say: 'Did you get a call and pick it up, when this happened?',
        listenFor: ['I picked up', 'my phone did not ring', 'it rang, but I was away'],
        note: 'Do not take the call for granted: the log always has a code.',
        cites: ['AZ-4'],
      },
      {
        yes: to('callWithoutInput', 'Yes, it was answered', {
          caller: ['I did pick up, yes.', 'There was a voice, and then it was over.'],
        }),
        unanswered: to('callUnanswered', 'It rang, but nobody answered', {
          caller: ['I was too far away.', 'I saw a missed call later.'],
        }),
        no: to('noCallSeen', 'No call came', {
          caller: ['Nothing rang all day.', 'I waited, but no call.'],
        }),
        'not-sure': to('noInputUnclear', 'I’m not sure', {
          caller: ['I would have to ask the user.', 'My phone was in a bag.'],
        }),
      },
    ),

    callWithoutInput: undocumented([4, 'No Phone Input - Timed Out'], {
      text: 'The administrator can look at the call without input',
      lead: 'The call was answered, and the log says that nothing was entered in time.',
      found: 'The person says that the call was answered.',
      asks: [
        'Ask the user what the call asked for, and whether any key was pressed.',
        'Read the other log entries for the same request.',
      ],
      say: answered(
        'callCame/yes',
        'The log says that no key was entered in time. I’ll pass on that you did answer the call.',
      ),
      note: 'How long the time is, is not documented.',
    }),

    callUnanswered: undocumented([4, 'No Phone Input - Timed Out'], {
      text: 'The administrator can look at the missed call',
      lead: 'The phone rang, and nobody answered. The log says that nothing was entered in time.',
      found: 'The person says that the phone rang and was not answered.',
      asks: [
        'Read the other log entries for the same request.',
        'Check whether the missed call is the one that this entry belongs to.',
      ],
      say: answered('callCame/unanswered', 'Then I’ll pass on that you did not take the call.'),
      note: 'A missed call is what the person tells. The code itself does not say it.',
    }),

    noCallSeen: undocumented([4, 'No Phone Input - Timed Out'], {
      text: 'The administrator can check whether there was a call',
      lead: 'The person had no call. The log says that nothing was entered in time.',
      found: 'The person says that no call came.',
      asks: [
        'Check whether a call was made at all. A result code is written in any case.',
        'Check which phone number the call was meant for.',
      ],
      say: 'You had no call, and the log says that nothing was entered. I’ll pass both on.',
      note: 'This is the case that surprises people: a code for a call that may never have been made.',
    }),

    noInputUnclear: undocumented([4, 'No Phone Input - Timed Out'], {
      text: 'The administrator can find out what happened in the call',
      lead: 'The log says that nothing was entered in time. Whether there was a call is not known.',
      found: 'It is not known whether a call came.',
      asks: [
        'Ask the user whether a call came at that time.',
        'Read the other log entries for the same request.',
      ],
      say: answered(
        'callCame/not-sure',
        'That is fine. I’ll pass on the code and the time, and that the call is still unclear.',
      ),
      note: 'Say in the hand-over what is not known. It saves the next person a question.',
    }),

    pinExpired: undocumented([5, 'PIN Expired and Not Changed'], {
      text: 'The administrator can look at the expired PIN',
      lead: 'The log says that the PIN had expired and was not changed. The document does not say how it is changed.',
      asks: [
        'Check how the PIN is changed for this user, and whether the user can do so.',
        'Read the other log entries for the same request.',
      ],
      say: 'The log says that your PIN had expired and was not changed. The administrator can look at that. Please don’t tell me the PIN.',
      note: 'Do not describe a way to change the PIN: none is documented.',
    }),

    invalidInput: undocumented([12, 'Invalid Phone Input'], {
      text: 'The administrator can look at the phone input',
      lead: 'The log says that the phone input was not valid. It does not say whether that means the keys or something else.',
      asks: [
        'Ask the user what the call asked for and which kind of entry was made, without the digits.',
        'Read the other log entries for the same request.',
      ],
      say: 'The log says that the input on the phone was not valid. I’ll pass that on. Please don’t tell me what you entered.',
      note: 'Not the phone number: that would be 100 or 107.',
    }),

    voiceprintExpired: undocumented([18, 'Voiceprint Expired and Not Changed'], {
      text: 'The administrator can look at the expired voiceprint',
      lead: 'The log says that the voiceprint had expired and was not changed. The document does not say how it is changed.',
      asks: [
        'Check how the voiceprint is changed for this user.',
        'Read the other log entries for the same request.',
      ],
      say: 'The log says that the voiceprint had expired. The administrator can look at that.',
      note: 'Expired is not failed: failed is 118.',
    }),

    voiceprintFailed: undocumented([118, 'Voiceprint Failed'], {
      text: 'The administrator can look at the failed voiceprint',
      lead: 'The log says that the voiceprint failed. It does not say why.',
      asks: [
        'Check whether a voiceprint is meant to be used for this user.',
        'Check whether the same code is in the logs for other users.',
      ],
      say: 'The log says that the voiceprint failed, but not why. I’ll pass that on with the time.',
      note: 'Do not blame the line, the voice or the phone. The code names none of them.',
    }),
  },
);
