/** An authenticator that a user wants to assign to themselves is refused (OAS-1016, 1031, 1041, 1042). */
import {
  answered,
  escalation,
  guide,
  instruction,
  question,
  resolution,
  to,
  when,
} from '../build.ts';
import { askForCode } from '../procedures/ask-for-code.ts';
import { readStatusCode } from '../procedures/read-status-code.ts';
import { codeMeant, codeRead, endedWith } from '../procedures/status-code.ts';

export const selfAssignment = guide(
  'self-assignment',
  {
    product: 'onespan-server',
    title: 'I can’t assign an authenticator to myself',
    summary: 'Self-Assignment is refused. Codes 1016, 1031, 1041, 1042.',
    symptoms: [
      'self assignment',
      'self-assign',
      'assign my authenticator',
      'register my digipass',
      'new digipass not accepted',
      'serial number not found',
      'serial number wrong',
      'seriel number',
      'authenticator not available',
      'authenticator not found',
      'already assigned to someone else',
      'self-assignment not allowed',
      'DIGIPASS Records Location',
      'search scope',
    ],
  },
  {
    whichCode: question(
      {
        text: 'Which status code do you see?',
        lead: 'Look for the number. Two codes are about the serial number, and two are about server settings.',
        why: 'You can correct a serial number yourself. You can’t change the settings.',
        say: 'Which status code is there? Or what does the message say: is it about the authenticator, or is it not allowed?',
        do: 'If you can read the audit or trace messages of the server, look for this request there.',
        listenFor: ['not available', 'no authenticator was found', 'does not allow', 'back-end'],
        note: 'Both 1016 and 1041 can follow a mistyped serial number. Only 1016 can also mean that someone else has the authenticator.',
        cites: ['OAS-1016', 'OAS-1041', 'OAS-1031', 'OAS-1042'],
      },
      {
        '1016': codeRead('checkSerial', '1016: The authenticator is not available', {
          hint: 'STAT_DIGIPASS_NOT_AVAILABLE',
          caller: ['It says that mine isn’t available.', 'Ten sixteen, and it’s brand new.'],
        }),
        '1041': codeRead(
          'checkSerial',
          '1041: No authenticator was found for the given Serial Number',
          {
            hint: 'STAT_DIGIPASS_NOT_FOUND',
            caller: [
              'I typed the number from the back, and it finds nothing.',
              'Ten forty-one, no such serial number.',
            ],
          },
        ),
        '1031': codeRead('askPolicy', '1031: The policy does not allow a self-assignment attempt', {
          hint: 'STAT_SELF_ASSIGN_DISABLED',
          caller: ['I’m not allowed to do it myself, it says.', 'Ten thirty-one, some policy.'],
        }),
        '1042': codeRead('askBackEnd', '1042: Self-Assignment without Back-End Authentication', {
          hint: 'STAT_NO_BACKEND_FOR_SELF_ASSIGN',
          caller: [
            'Back-end authentication didn’t occur, whatever that means.',
            'Ten forty-two, a very long sentence.',
          ],
        }),
        'another-code': to('anotherCode', 'Another code', {
          isOther: true,
          caller: ['No, another number.', 'It starts the same way, but it isn’t there.'],
          value: { label: 'Status code', pattern: '-?\\d{1,10}', example: '1053', is: 'code' },
        }),
        'not-sure': to('readStatusCode', 'I’m not sure', {
          hint: 'We’ll show you where to find the code.',
          caller: ['It doesn’t want my new authenticator.', 'It didn’t tell me any number.'],
        }),
      },
    ),

    ...readStatusCode({ found: 'whichCode', unread: 'whatAbout' }),

    whatAbout: question(
      {
        text: 'What’s the message about?',
        lead: 'It doesn’t have to match word for word.',
        why: 'The words of the message can stand in for the number.',
        say: 'What does the message say, in your own words?',
        listenFor: ['serial number', 'not available', 'not allowed', 'back-end authentication'],
        note: 'If they didn’t read any words either, someone has to read the code on the server.',
        cites: ['OAS-1016', 'OAS-1041', 'OAS-1031', 'OAS-1042'],
      },
      {
        authenticator: codeMeant(
          'checkSerial',
          'The authenticator isn’t available, or wasn’t found',
          {
            meaning: 'The authenticator is not available, or was not found',
            caller: ['It can’t find my device.', 'That it isn’t available.'],
          },
        ),
        'not-allowed': codeMeant('askPolicy', 'The policy doesn’t allow it', {
          meaning: 'The policy does not allow a self-assignment attempt',
          caller: ['Not allowed.', 'Some policy won’t let me do it.'],
        }),
        'back-end': codeMeant('askBackEnd', 'Back-End Authentication didn’t occur', {
          meaning:
            'Self-Assignment was attempted but Back-End Authentication did not occur to authenticate the static password',
          caller: [
            'Something with back end that didn’t occur.',
            'Back end, authenticate, password.',
          ],
        }),
        'not-sure': to('askForCode', 'I’m not sure', {
          caller: ['I only know that it didn’t work.', 'I haven’t read it.'],
        }),
      },
    ),

    checkSerial: instruction(
      {
        operation: 'assign',
        text: 'Check the serial number and enter it again',
        lead: 'Check the number before anything else: a mistyped serial number is one possible reason.',
        steps: [
          { do: 'Read the serial number of your authenticator, digit by digit.' },
          { do: 'Compare it with what you entered.' },
          {
            do: 'Enter it again.',
            also: 'If it was correct from the start, choose “I already checked it”.',
          },
        ],
        say: 'Please compare the serial number on your authenticator with what you entered, digit by digit. Then enter it again.',
        do: 'The next person needs the serial number, but it belongs in the ticket, not in the notes here.',
        listenFor: ['I had two digits swapped', 'it is right', 'I can’t read it'],
        note: 'Have each character compared. If the number is correct and still rejected, it’s one for the administrator.',
        cites: ['OAS-1016', 'OAS-1041'],
      },
      {
        worked: to('assigned', 'It worked', {
          hint: 'The authenticator is now assigned to me.',
          caller: ['Yes, a six that was an eight.', 'It has accepted it.'],
        }),
        failed: to('afterSerial', 'It still fails', {
          caller: ['It won’t accept the correct one either.', 'No. The same problem.'],
        }),
        'already-tried': to('afterSerial', 'I already checked it', {
          caller: [
            'The number is right, I have looked twice.',
            'My colleague has compared it too.',
          ],
        }),
        cannot: to('askSerialUnreadable', 'I can’t do this', {
          hint: 'For example, I can’t read the number.',
          caller: ['The number has rubbed off.', 'Where’s the serial number?'],
        }),
      },
    ),

    afterSerial: question(
      {
        text: 'What does the server say to the correct serial number?',
        lead: 'The two messages point to different places on the server.',
        why: 'One can mean that someone else has this authenticator. The other can’t.',
        say: 'What does it say to the correct number: not available, or no authenticator found?',
        listenFor: ['not available', 'no authenticator was found', 'something else'],
        note: 'Not available: the search scope, the location, or someone else has it. Not found: the record isn’t in the domain or the organisational unit.',
        cites: ['OAS-1016', 'OAS-1041'],
      },
      {
        'not-available': codeMeant('askNotAvailable', 'The authenticator isn’t available', {
          meaning: 'The authenticator is not available',
          hint: '1016',
          caller: ['Not available, it says.', 'Ten sixteen, still.'],
        }),
        'not-found': codeMeant(
          'askNotFound',
          'No authenticator was found for the given Serial Number',
          {
            hint: '1041',
            caller: ['It finds none for the number.', 'Ten forty-one.'],
          },
        ),
        'another-code': to('anotherCode', 'Another code', {
          isOther: true,
          knows: ['new-code'],
          caller: ['Now it’s something else.', 'It went further, and then another error.'],
          value: { label: 'Status code', pattern: '-?\\d{1,10}', example: '1012', is: 'code' },
        }),
        'not-sure': to('askForCode', 'I’m not sure', {
          knows: ['new-message-unread'],
          caller: ['I can’t remember which of the two.', 'They all sound the same to me.'],
        }),
      },
    ),

    assigned: resolution({
      text: 'Fixed. The authenticator is assigned to you.',
      lead: 'You can use it from now on.',
      wrong: answered(
        'checkSerial/worked',
        'The server didn’t accept the serial number as it was entered first.',
      ),
      fixed: 'Comparing the serial number with the authenticator, and entering the correct one.',
      say: 'Good, the authenticator is yours now.',
      note: 'The document names a mistyped serial number as one cause, not the only one.',
      cites: ['OAS-1016', 'OAS-1041'],
    }),

    askNotAvailable: escalation({
      to: 'administrator',
      operation: 'assign',
      text: 'Your administrator can look into this authenticator',
      lead: 'The message is that this authenticator isn’t available. Keep it ready: your administrator needs its serial number.',
      problem: endedWith(
        'Self-Assignment fails',
        '1016 (STAT_DIGIPASS_NOT_AVAILABLE)',
        'The authenticator is not available',
        'The user has checked the serial number.',
        ['afterSerial/not-available'],
      ),
      asks: [
        answered(
          'afterSerial/not-available',
          'Check whether this authenticator is already assigned to someone else.',
        ),
        'Check whether the search scope is correct, and whether the authenticator is in the correct location to be made available to the user (OneSpan Authentication Server Product Guide, section “DIGIPASS Records Location”).',
      ],
      left: 'Self-Assignment again, when the cause has been fixed.',
      say: answered(
        'afterSerial/not-available',
        'You’ve checked the number, and the server says that this authenticator isn’t available. The administrator can look into it. I’ll pass it on.',
      ),
      note: 'Don’t tell the caller who has the authenticator. Only the administrator needs to know.',
      cites: ['OAS-1016'],
    }),

    askNotFound: escalation({
      to: 'administrator',
      operation: 'assign',
      text: 'Your administrator can look for this authenticator',
      lead: 'The message is that no authenticator was found for this serial number. Keep the authenticator ready: your administrator needs its serial number.',
      problem: endedWith(
        'Self-Assignment fails',
        '1041 (STAT_DIGIPASS_NOT_FOUND)',
        'No authenticator was found for the given Serial Number',
        'The user has checked the serial number.',
        ['afterSerial/not-found'],
      ),
      asks: [
        'Check whether there is an authenticator record for this serial number in the data store.',
        'Check whether the record is in the user’s domain or organisational unit.',
      ],
      left: 'Self-Assignment again, when the record is where it belongs.',
      say: answered(
        'afterSerial/not-found',
        'You’ve checked the number, but the server can’t find it. The administrator can look for it. I’ll pass it on.',
      ),
      note: 'This code doesn’t mean that someone else has it. That would be 1016.',
      cites: ['OAS-1041'],
    }),

    askSerialUnreadable: escalation({
      to: 'administrator',
      operation: 'assign',
      text: 'Your administrator can help with the serial number',
      lead: 'Without the serial number, you can’t assign the authenticator to yourself.',
      problem: [
        when(
          'status-code-meant',
          'Self-Assignment was refused. By its meaning, the message is that the authenticator is not available (status code 1016) or was not found (1041). The code of this message was not read. The user cannot check the serial number.',
        ),
        'Self-Assignment was refused with status code 1016 (The authenticator is not available) or 1041 (No authenticator was found for the given Serial Number). The user cannot check the serial number.',
      ],
      asks: [
        'Find out with the user which authenticator it is, and its serial number.',
        answered(
          'checkSerial/cannot',
          'Check whether it is already assigned to someone else, and whether its record is in the right location, domain and organisational unit.',
        ),
      ],
      left: 'Self-Assignment again, with the correct serial number.',
      say: 'Then the administrator needs to look at the authenticator with you. I’ll pass it on.',
      note: 'A caller who isn’t holding the authenticator shouldn’t assign it.',
      cites: ['OAS-1016', 'OAS-1041'],
    }),

    askPolicy: escalation({
      to: 'administrator',
      operation: 'assign',
      text: 'Your administrator decides who assigns authenticators',
      lead: 'The message is about the policy: it doesn’t permit you to assign an authenticator yourself.',
      problem: endedWith(
        'Self-Assignment is refused',
        '1031 (STAT_SELF_ASSIGN_DISABLED)',
        'The policy does not allow a self-assignment attempt',
      ),
      asks: [
        'Check whether the policy that applies is meant to exclude Self-Assignment.',
        'Decide how this user gets the authenticator. The document gives no fix for this code.',
      ],
      left: 'The document gives no fix for this code.',
      say: 'You aren’t allowed to assign it yourself here. The administrator decides how you get it. I’ll pass it on.',
      note: 'Self-assignment may be excluded on purpose. Don’t promise that it’ll be allowed.',
      cites: ['OAS-1031'],
    }),

    askBackEnd: escalation({
      to: 'administrator',
      operation: 'assign',
      text: 'Your administrator can look into why the back end wasn’t asked',
      lead: 'Before you can assign an authenticator, the back end has to check your static password. The message means that this didn’t happen.',
      problem: endedWith(
        'Self-Assignment is refused',
        '1042 (STAT_NO_BACKEND_FOR_SELF_ASSIGN)',
        'Self-Assignment was attempted but Back-End Authentication did not occur to authenticate the static password',
        '',
        ['whichCode/1042', 'whatAbout/back-end'],
      ),
      asks: [
        'Find out why Back-End Authentication did not take place for this request.',
        'Self-Assignment is not allowed without Back-End Authentication: it is required to validate the static password. Decide how this user gets the authenticator.',
      ],
      left: 'The document gives no fix for this code.',
      say: answered(
        ['whichCode/1042', 'whatAbout/back-end'],
        'The back end has to confirm your password first, and that didn’t happen. The administrator can look into it. I’ll pass it on.',
      ),
      note: 'The code says that the password wasn’t checked, so it says nothing about the password itself.',
      cites: ['OAS-1042'],
    }),

    ...askForCode(
      'A user cannot assign an authenticator to themselves on OneSpan Authentication Server.',
    ),
  },
);
