/** Authentication by a back end (Windows, RADIUS) fails or cannot be used (1022, 1023, 1032, 1040, 1090, 1121). */
import { answered, escalation, guide, instruction, question, resolution, to } from '../build.ts';
import { canYouChange } from '../procedures/can-you-change.ts';
import { readStatusCode } from '../procedures/read-status-code.ts';
import { codeNotKnown, codeRead, readTheCode } from '../procedures/status-code.ts';

export const backEndAndRadius = guide(
  'back-end-and-radius',
  {
    product: 'onespan-server',
    title: 'Windows, RADIUS or another back end rejects the login',
    summary:
      'OneSpan Authentication Server asks another system, and that fails. Codes 1022, 1023, 1032, 1040, 1090, 1121.',
    symptoms: [
      'back-end authentication failed',
      'backend authentication failed',
      'back end rejected password',
      'supplied password',
      'stored password',
      'hashed passwords',
      'CHAP',
      'MS-CHAP',
      'EAP-MD5',
      'radius access-challenge',
      'raduis challenge',
      'IIS module',
      'challenge cannot be handled',
      'back-end protocol ID missing',
      'INPUT missing',
      'user attribute synchronization failed',
      'user sync failed',
      'W-016004',
      'windows rejects login',
    ],
  },
  {
    whichCode: question(
      {
        text: 'Which status code do you see?',
        lead: 'The back end is another system, such as Windows or a RADIUS server, that OneSpan Authentication Server asks.',
        why: 'Some of these codes are for the back-end team, others for whoever looks after OneSpan.',
        say: 'Which status code do you see, please? It’s a four-digit number. Don’t tell me any password.',
        listenFor: [
          'back-end authentication failed',
          'with supplied password',
          'hashed passwords',
          'challenge',
        ],
        note: '1022 and 1023 sound alike. The text of 1023 says “with supplied password”. The status name of 1022 means the stored one. Only 1023 can be reported as 1000.',
        cites: ['OAS-1022', 'OAS-1023', 'OAS-1032', 'OAS-1040', 'OAS-1090', 'OAS-1121'],
      },
      {
        '1022': codeRead('accompanyingError', '1022: Back-end authentication failed', {
          hint: 'STAT_BACKEND_REJECT_STORED_PASS',
          caller: ['Ten twenty-two, the back end failed.', 'It says back-end, and that’s all.'],
        }),
        '1023': codeRead(
          'suppliedPassword',
          '1023: Back-end authentication failed with supplied password',
          {
            hint: 'STAT_BACKEND_REJECT_SUPPLIED_PASS',
            caller: [
              'Ten twenty-three, with supplied password.',
              'It didn’t like the password, somewhere at the back.',
            ],
          },
        ),
        '1032': codeRead('hashedPassword', '1032: Hashed passwords cannot be verified by Windows', {
          hint: 'STAT_HASH_PWDS_DISALLOWED',
          caller: [
            'Ten thirty-two. Something with hashed.',
            'Windows can’t check my password, it says.',
          ],
        }),
        '1040': codeRead(
          'whichSetup',
          '1040: The back end returned a challenge that cannot be handled',
          {
            hint: 'STAT_NO_CHALLRESP_FOR_PWDPROXY',
            caller: [
              'Ten forty, and it talks about a challenge.',
              'I think the RADIUS thing wants something more.',
            ],
          },
        ),
        '1090': codeRead('canSetProtocol', '1090: Back-End Protocol ID missing', {
          hint: 'STAT_MISSING_BACKEND_PROTOCOL',
          caller: ['Ten ninety, input missing.', 'It wants an ID of some protocol.'],
        }),
        '1121': codeRead(
          'attributesNotSynchronized',
          '1121: User attribute synchronisation failed',
          {
            hint: 'STAT_USER_SYNC_FAILED',
            caller: [
              'Eleven twenty-one, something about sync.',
              'It couldn’t copy some user information.',
            ],
          },
        ),
        'another-code': to('anotherCode', 'Another code', {
          isOther: true,
          caller: ['Mine isn’t in that list.', 'It’s some other number.'],
          value: { label: 'Status code', pattern: '-?\\d{1,10}', example: '1021', is: 'code' },
        }),
        'not-sure': to('readStatusCode', 'I’m not sure', {
          hint: 'We’ll show you where to find the code.',
          caller: ['I was only told that the back end says no.', 'I don’t see a number.'],
        }),
      },
    ),

    ...readStatusCode({ found: 'whichCode', unread: 'codeUnread' }),

    accompanyingError: question(
      {
        text: 'Which error came with it?',
        lead: 'A specific error code and message come with the record of this status.',
        why: 'The status only says that it failed. The second code is more specific.',
        say: 'There should be a second error code and message with it. Can you see them? Leave out any password.',
        listenFor: ['a second number', 'a message from Windows', 'only 1022'],
        note: 'The second code is for the back-end team. Don’t try to explain it yourself.',
        cites: ['OAS-1022'],
      },
      {
        'have-it': to('backEndError', 'I have the error code or message', {
          caller: ['There is another number and a sentence.', 'Yes, it says more, I have it here.'],
          value: {
            label: 'Error code that came with it',
            pattern: '-?\\d{1,10}',
            example: '1326',
            is: 'code',
          },
        }),
        none: to('backEndErrorMissing', 'I looked, and there is none', {
          caller: ['We looked at the record, nothing else is there.', 'Only that, no second one.'],
        }),
        'not-sure': to('backEndErrorUnread', 'I’m not sure', {
          hint: 'Or I can’t see the record.',
          caller: ['I only got the first number.', 'I have no access to such records.'],
        }),
      },
    ),

    backEndError: escalation({
      to: 'back-end-team',
      text: 'The back-end team can read this error',
      lead: answered(
        'accompanyingError/have-it',
        'Whoever looks after the system behind OneSpan Authentication Server, for example Windows, needs the code and the message.',
      ),
      problem:
        'Status 1022 on OneSpan Authentication Server, “Back-end authentication failed”. A specific error code and message came with it.',
      asks: [
        'Look up the error code and message that came with status 1022.',
        'Check in the back end (for example Windows) why it refused this user at that time.',
      ],
      left: 'What to do follows from the accompanying error. The document gives no other fix.',
      say: answered(
        'accompanyingError/have-it',
        'Thank you. That second error says more. I’ll pass it to the team that looks after that system.',
      ),
      do: 'Put the exact message of the second error in the ticket, without any password.',
      note: 'If the number wasn’t entered with the answer, add it to the ticket. Without it the back end has nothing to look up.',
      cites: ['OAS-1022'],
    }),

    backEndErrorMissing: escalation({
      to: 'administrator',
      text: 'Your administrator can search for the second error',
      lead: 'A specific error should come with this status. Mention that it wasn’t found.',
      problem:
        'Status 1022 on OneSpan Authentication Server, “Back-end authentication failed”. Someone looked for the specific error code and message that should come with it, and found none.',
      asks: [
        'Look for the specific error code and message that come with the record of this failure.',
        'Find out which back end was asked, and take the failure up with the back-end team.',
      ],
      left: 'The accompanying error, once it is found.',
      say: 'There should be a second error with it. I’ll ask the administrator to search for it.',
      note: 'Ask where the caller looked, and write it down. It saves the administrator one place.',
      cites: ['OAS-1022'],
    }),

    backEndErrorUnread: escalation({
      to: 'administrator',
      text: 'Your administrator can read the second error',
      lead: 'The system behind OneSpan Authentication Server said no. A more specific error comes with the code on the server.',
      problem:
        'Status 1022 on OneSpan Authentication Server, “Back-end authentication failed”. The specific error code and message that come with it have not been read yet.',
      asks: [
        'Read the specific error code and message that accompany the record of this failure.',
        'Take them to the back-end team (for example Windows).',
      ],
      left: 'The accompanying error, once it is read. The document gives no other fix.',
      say: 'That’s fine. The administrator can read the second error on the server. When did it happen?',
      note: 'Don’t ask the user to change a password. The status name mentions the stored password, but the cause is in the specific error code and message.',
      cites: ['OAS-1022'],
    }),

    suppliedPassword: escalation({
      to: 'administrator',
      text: 'Your administrator can ask the back end',
      lead: 'The back end rejected the supplied password. The message says no more than that.',
      problem:
        'Status 1023 on OneSpan Authentication Server, “Back-end authentication failed with supplied password”.',
      asks: [
        'Find out which back end was asked, and why it refused the supplied password.',
        'Read the audit and trace messages. They keep 1023 where the user only sees 1000 because **Use Generic Authentication Status Codes** is active.',
      ],
      left: 'The document has nothing on this code beyond its message.',
      say: 'The system behind OneSpan rejected the password. I’ll pass that on. Please don’t tell me the password.',
      note: 'Unlike 1022: this code means the supplied password; the status name of 1022 means the stored one. Don’t tell the user which of their passwords to change: the document doesn’t say.',
      cites: ['OAS-1023'],
    }),

    hashedPassword: escalation({
      to: 'administrator',
      text: 'Your administrator can look at the protocol',
      lead: answered(
        'whichCode/1032',
        'Your password reached the server in a form that Windows can’t check. Typing it again won’t help.',
      ),
      problem:
        'Status 1032 on OneSpan Authentication Server, “Hashed passwords cannot be verified by Windows”: back-end authentication using Windows was required, but the password was hashed.',
      asks: [
        'Check which protocol the request used. CHAP, MS-CHAP, MS-CHAP2, EAP-MD5 and other protocols with a one-way hash lead to this.',
        'Check the effective back-end authentication setting: the policy’s, unless the user account overrides it.',
        'Decide whether the protocol or the back-end authentication fits this login.',
      ],
      left: 'The document gives the cause but no fix.',
      say: 'The message is about the way your password reaches the server, not about the password itself. The administrator can look at that.',
      note: 'Trying the password over and over can’t help: its form is the problem.',
      cites: ['OAS-1032'],
    }),

    whichSetup: question(
      {
        text: 'How does this login reach the RADIUS server?',
        lead: 'The RADIUS server asked back with an Access-Challenge. In some set-ups that can’t be handled. An administrator can look into which one you have.',
        why: 'This happens in two kinds of set-up.',
        say: 'Do you know how this login is set up? For example, whether it goes through a Microsoft IIS Module? If not, that’s fine.',
        listenFor: ['IIS', 'the static password is forwarded', 'no idea'],
        note: 'Users can’t be expected to know this, so “not sure” is a good answer. 1040 is a challenge that can’t be handled; if it can be, the code is 3003.',
        cites: ['OAS-1040'],
      },
      {
        'iis-module': to(
          'challengeAtIis',
          'RADIUS Back-End Authentication for a Microsoft IIS Module',
          {
            caller: [
              'It’s the IIS one.',
              'The login is on a web server from Microsoft, with that module.',
            ],
          },
        ),
        'password-forwarded': to(
          'challengeAfterOtp',
          'The server verifies an OTP and forwards the static password',
          {
            caller: [
              'OneSpan checks the code, then it passes the password on.',
              'It sends my fixed password to the RADIUS server after the code.',
            ],
          },
        ),
        'not-sure': to('challengeUnknownSetup', 'I’m not sure', {
          hint: 'Your administrator knows.',
          caller: ['I just log in.', 'I have no idea what is behind it.'],
        }),
      },
    ),

    challengeAtIis: escalation({
      to: 'administrator',
      text: 'The IIS Module can’t handle this challenge',
      lead: 'With a Microsoft IIS Module, a challenge from the RADIUS server isn’t supported. We don’t have instructions for changing that.',
      problem:
        'Status 1040 on OneSpan Authentication Server: RADIUS Back-End Authentication is used for a Microsoft IIS Module, and the RADIUS server responded with an Access-Challenge. That is not supported there.',
      asks: [
        'Find out why the RADIUS server responds with an Access-Challenge for this user.',
        'Decide whether this login is meant to use RADIUS Back-End Authentication with the IIS Module.',
      ],
      left: 'The document gives the limit but no fix.',
      say: 'The RADIUS server asks back, and this kind of login can’t handle that. The administrator has to decide what to do.',
      note: 'The document calls it not supported. Don’t promise a setting that changes that.',
      cites: ['OAS-1040'],
    }),

    challengeAfterOtp: escalation({
      to: 'administrator',
      text: 'Your administrator can look at how the password is forwarded',
      lead: 'The server verifies your one-time password and forwards your static password. In that case it can’t handle a challenge.',
      problem:
        'Status 1040 on OneSpan Authentication Server: it verifies an OTP and forwards the static password to a RADIUS server, which responds with an Access-Challenge. That cannot be handled.',
      asks: [
        'Find out why the RADIUS server responds with an Access-Challenge for this user.',
        'Consider that an Access-Challenge can be handled only when the password is forwarded unmodified to the RADIUS server.',
      ],
      left: 'The document gives the condition but no fix.',
      say: 'The RADIUS server asks back, and the way the login is forwarded doesn’t allow that. The administrator can look at it.',
      note: 'Don’t promise another forwarding. Whether it fits is the administrator’s decision.',
      cites: ['OAS-1040'],
    }),

    challengeUnknownSetup: escalation({
      to: 'administrator',
      text: 'Your administrator can look into how the login is set up',
      lead: 'The RADIUS server answered with a challenge that can’t be handled.',
      problem:
        'Status 1040 on OneSpan Authentication Server, “Back-end authentication returned a Challenge that cannot be handled”. The set-up of the login is not known.',
      asks: [
        'Check whether the login uses RADIUS Back-End Authentication for a Microsoft IIS Module. An Access-Challenge is not supported there.',
        'Check whether the server verifies an OTP and forwards the static password. A challenge can be handled only when the password is forwarded unmodified.',
        'Find out why the RADIUS server responds with an Access-Challenge for this user.',
      ],
      left: 'The document names the two cases but gives no fix.',
      say: 'That’s fine. The administrator can look into how the login is set up.',
      note: 'This is a challenge between servers. The user can’t answer it, so don’t ask them to.',
      cites: ['OAS-1040'],
    }),

    canSetProtocol: canYouChange(
      {
        text: 'Can you change the back-end server group?',
        lead: 'The group is missing its back-end protocol ID. An administrator can add it.',
        cites: ['OAS-1090'],
      },
      { yes: 'setProtocol', no: 'administratorSetsProtocol' },
    ),

    setProtocol: instruction(
      {
        text: 'Give the server group its back-end protocol ID',
        lead: 'The status means that this input is missing.',
        steps: [
          { do: 'Open the back-end server group that was used.' },
          {
            do: 'Set its back-end protocol ID.',
            also: 'The document doesn’t say which value is right. It depends on your back end.',
          },
          { do: 'Repeat what failed.' },
        ],
        say: 'Please open the back-end server group and set its back-end protocol ID. Then repeat what failed.',
        listenFor: ['it works now', 'there is an ID already', 'I don’t know which value'],
        note: 'Don’t name a value. Whoever looks after the back end knows the protocol.',
        cites: ['OAS-1090'],
      },
      {
        worked: to('protocolSet', 'It worked', {
          caller: ['The code is gone.', 'Yes, that was missing.'],
        }),
        failed: to('protocolStillMissing', 'Still 1090', {
          caller: ['No, input missing again.', 'I set it, and it still complains.'],
        }),
        'another-code': to('anotherCode', 'It fails with another code', {
          isOther: true,
          knows: ['new-code'],
          caller: ['Now I get a different number.', 'That one is gone, but there’s a new one.'],
          value: { label: 'Status code', pattern: '-?\\d{1,10}', example: '1021', is: 'code' },
        }),
        'already-tried': to('protocolStillMissing', 'The ID is set already', {
          caller: ['There’s one in there.', 'I did that before, it has an ID.'],
        }),
        cannot: to('administratorSetsProtocol', 'I can’t do this', {
          hint: 'For example, I don’t know which ID is right.',
          caller: ['I don’t know what to put in.', 'I can’t get to that group.'],
        }),
      },
    ),

    protocolSet: resolution({
      text: 'Fixed. The server group has its protocol ID.',
      lead: answered('setProtocol/worked', 'The input is no longer missing.'),
      wrong: 'The back-end server group was missing a back-end protocol ID.',
      fixed: 'Setting the back-end protocol ID of the group.',
      say: 'Good. The group has its protocol ID now, and what failed goes through.',
      note: 'Close with the name of the group in the ticket, so that it can be found again.',
      cites: ['OAS-1090'],
    }),

    administratorSetsProtocol: escalation({
      to: 'administrator',
      text: 'Your administrator can add the protocol ID',
      lead: 'A value is missing on the server. You don’t have to set it yourself.',
      problem:
        'Status 1090 on OneSpan Authentication Server, “INPUT missing: Back-End Protocol ID”: the back-end server group is missing a back-end protocol ID.',
      asks: [
        'Find the back-end server group that was used.',
        'Set the back-end protocol ID that fits this back end.',
      ],
      left: 'Setting the ID follows from the cause. The document says no more.',
      say: 'Something is missing in the settings of the server. I’ll pass it to the administrator.',
      note: 'Nothing here depends on the user or their password.',
      cites: ['OAS-1090'],
    }),

    protocolStillMissing: escalation({
      to: 'administrator',
      text: answered(
        ['setProtocol/failed', 'setProtocol/already-tried'],
        'Ask someone to check which server group is used',
      ),
      lead: answered(
        ['setProtocol/failed', 'setProtocol/already-tried'],
        'The ID is set, but the server still says it’s missing. Someone has to take a closer look.',
      ),
      problem:
        'Status 1090 on OneSpan Authentication Server, “INPUT missing: Back-End Protocol ID”, although a back-end protocol ID was set in the back-end server group that was looked at.',
      asks: [
        'Check which back-end server group the failed operation really used.',
        'Check the back-end protocol ID of that group.',
      ],
      left: 'The document says nothing more about this code.',
      say: answered(
        ['setProtocol/failed', 'setProtocol/already-tried'],
        'The ID is set, but the code still appears. I’ll pass on both, so that someone checks which group is used.',
      ),
      note: 'Name the group that was checked in the ticket.',
      cites: ['OAS-1090'],
    }),

    attributesNotSynchronized: escalation({
      to: 'administrator',
      text: 'Your administrator can look at the synchronisation',
      lead: answered(
        'whichCode/1121',
        'Information about the user couldn’t be synchronised. We don’t have instructions for this.',
      ),
      problem:
        'Status 1121 on OneSpan Authentication Server, “User information attribute synchronization failed.”',
      asks: [
        'Read audit message W-016004, which is recorded in addition.',
        answered(
          'whichCode/1121',
          'Check which user information attributes could not be synchronised.',
        ),
      ],
      left: 'The document gives no cause and no fix for this code.',
      say: answered(
        'whichCode/1121',
        'Some information about the user couldn’t be synchronised. The administrator can find more in an audit message.',
      ),
      note: 'Put W-016004 in the ticket. It’s the one thing the document adds.',
      cites: ['OAS-1121'],
    }),

    codeUnread: escalation({
      to: 'administrator',
      text: readTheCode,
      lead: 'Without the code, we can’t tell what happened in the back end. Tell your administrator when it happened.',
      problem: codeNotKnown(
        'A login through OneSpan Authentication Server and its back end (for example Windows or RADIUS) fails.',
      ),
      asks: [
        'Read the status code of the failed request in the audit and trace messages. 1023 stays visible there even if the user sees 1000.',
        'With 1022, read the specific error code and message that accompany it.',
      ],
      left: 'What applies to the code, once it is known.',
      say: 'That’s fine. The administrator can look for the code on the server. When did it happen?',
      note: 'Don’t send the caller to the back-end team just in case. Get the code first.',
      cites: ['OAS-1000', 'OAS-1022', 'OAS-1023'],
    }),
  },
);
