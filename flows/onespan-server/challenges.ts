/** Challenges: too old, not the latest, not found, not supported, and two that are no errors (OAS-1004, 1013, 1034-1036, 3001-3003). */
import {
  answered,
  escalation,
  guide,
  information,
  instruction,
  question,
  resolution,
  to,
  when,
} from '../build.ts';
import { askForCode } from '../procedures/ask-for-code.ts';
import { canYouChange } from '../procedures/can-you-change.ts';
import { readStatusCode } from '../procedures/read-status-code.ts';
import { codeMeant, codeRead, endedWith } from '../procedures/status-code.ts';

export const challenges = guide(
  'challenges',
  {
    product: 'onespan-server',
    title: 'The challenge has expired, is invalid or isn’t supported',
    summary:
      'Anything about a challenge or Challenge/Response. Codes 1004, 1013, 1034 to 1036, 3001 to 3003.',
    symptoms: [
      'challenge expired',
      'challange expired',
      'challenge invalid',
      'wrong challenge',
      'no challenge found',
      'challenge too old',
      'too slow with the challenge',
      'one minute',
      'challenge response not supported',
      'challenge response CHAP',
      'MS-CHAP',
      'PAP',
      'Windows 2000 challenge',
      '1-step challenge',
      'one step challenge response disabled',
      'Access-Challenge',
      'server asks for a response',
      'Max-Age',
    ],
  },
  {
    whichCode: question(
      {
        text: 'Which status code do you see?',
        lead: 'Look for the number. A challenge is what the server gives you to answer with your authenticator. Two of these codes aren’t errors.',
        why: 'Expired, not the latest and not found sound alike, but if it fails again, each needs different help.',
        say: 'Which status code is there? Or what does the message say about the challenge? Please don’t read me the challenge or the response.',
        do: 'If you can read the audit or trace messages of the server, look for this login there.',
        listenFor: [
          'challenge has expired',
          'challenge was invalid',
          'no challenge',
          'not supported',
        ],
        note: '3001 and 3003 aren’t failures. Don’t treat them as such.',
        cites: [
          'OAS-1004',
          'OAS-1013',
          'OAS-3002',
          'OAS-3001',
          'OAS-3003',
          'OAS-1034',
          'OAS-1035',
          'OAS-1036',
        ],
      },
      {
        '1004': codeRead('answerInTime', '1004: The challenge has expired', {
          hint: 'STAT_EXP_CHALLENGE',
          caller: ['I was too slow, I think. Ten oh four.', 'The challenge thing is too old.'],
        }),
        '1013': codeRead('answerLatest', '1013: The challenge was invalid', {
          hint: 'STAT_CHALLENGE_INVALID',
          caller: ['It says invalid challenge.', 'Ten thirteen. I answered, but it was no good.'],
        }),
        '3002': codeRead(
          'requestNewChallenge',
          '3002: No challenge was identified for the authentication',
          {
            hint: 'STAT_NO_CHALLENGE',
            caller: [
              'It can’t find any challenge.',
              'Three thousand and two. No challenge identified.',
            ],
          },
        ),
        '3001': codeRead('challengeIssued', '3001: An authenticator challenge was returned', {
          hint: 'STAT_DP_CHALLENGE',
          caller: ['Three thousand and one, something came back.', 'It returned a challenge.'],
        }),
        '3003': codeRead('backEndChallenge', '3003: Back-end authentication returned a Challenge', {
          hint: 'STAT_BACKEND_CHALLENGE',
          caller: [
            'The back end wants something from me, three thousand and three.',
            'Back-end challenge, it reads.',
          ],
        }),
        '1034': codeRead(
          'canChangeProtocol',
          '1034: Challenge/Response is not supported by CHAP-based protocols',
          {
            hint: 'STAT_NO_CHALLRESP_FOR_CHAP',
            caller: ['Not supported, and then something with CHAP.', 'Ten thirty-four.'],
          },
        ),
        '1035': codeRead(
          'askWindows2000',
          '1035: Challenge/Response is not supported by Windows 2000',
          {
            hint: 'STAT_NO_CHALLRESP_FOR_W2K, also STAT_NO_CHALLRESP_FOR_W_2_K',
            caller: ['It says not supported by Windows 2000.', 'Ten thirty-five, W2K or so.'],
          },
        ),
        '1036': codeRead('canEnableOneStep', '1036: 1-Step Challenge/Response is disabled', {
          hint: 'STAT_1STEP_CR_DISABLED, also STAT_1_STEP_CR_DISABLED',
          caller: ['Something with one step is disabled.', 'Ten thirty-six. One-step challenge.'],
        }),
        'another-code': to('anotherCode', 'Another code', {
          isOther: true,
          caller: ['There’s a challenge, but the number is different.', 'None of those numbers.'],
          value: { label: 'Status code', pattern: '-?\\d{1,10}', example: '1040', is: 'code' },
        }),
        'not-sure': to('readStatusCode', 'I’m not sure', {
          hint: 'We’ll show you where to find the code.',
          caller: [
            'I only see the word challenge.',
            'My response was rejected, that’s all I know.',
          ],
        }),
      },
    ),

    ...readStatusCode({ found: 'whichCode', unread: 'whatAbout' }),

    whatAbout: question(
      {
        text: 'What happened with the challenge?',
        lead: 'It doesn’t have to match word for word.',
        why: 'The words of the message can replace the number.',
        say: 'What does the message say about the challenge, in your own words?',
        listenFor: ['expired', 'invalid', 'none found', 'it only asks'],
        note: 'If they only see a challenge on the screen, there is no error: the server is waiting for the response.',
        cites: ['OAS-1004', 'OAS-1013', 'OAS-3002', 'OAS-3001'],
      },
      {
        expired: codeMeant('answerInTime', 'It has expired', {
          meaning: 'The challenge has expired',
          caller: ['Expired, it said.', 'That the time for it was over.'],
        }),
        invalid: codeMeant('answerLatest', 'It was invalid', {
          meaning: 'The challenge was invalid',
          caller: ['Invalid.', 'The challenge isn’t valid, more or less.'],
        }),
        'none-found': codeMeant('requestNewChallenge', 'No challenge was identified', {
          meaning: 'No challenge was identified for the authentication',
          caller: ['It doesn’t know of any challenge.', 'None identified, I read.'],
        }),
        waiting: to('challengeIssued', 'I only see a challenge, and no error', {
          caller: ['There’s a challenge, and that’s it.', 'It’s waiting for me to do something.'],
        }),
        'not-sure': to('askForCode', 'I’m not sure', {
          hint: 'Or it says something else.',
          caller: ['I can’t remember.', 'It was something about not supported.'],
        }),
      },
    ),

    answerInTime: instruction(
      {
        text: 'Ask for a new challenge and answer it at once',
        lead: 'Your response came after the challenge had expired. Unless your administrator has set another time, you have one minute.',
        steps: [
          { do: 'Take your authenticator, so that it’s ready.' },
          { do: 'Start the login again, so that the server gives you a new challenge.' },
          { do: 'Answer the new challenge at once.' },
        ],
        say: 'The challenge was too old. Please have your authenticator ready, start the login again, and answer the new challenge at once. Don’t read me the challenge or the response.',
        listenFor: ['it worked', 'expired again', 'I can’t do it that fast'],
        note: 'One minute is only the default. Give people time to get the authenticator ready before they start.',
        cites: ['OAS-1004'],
      },
      {
        worked: to('answeredInTime', 'It worked', {
          hint: 'I’m logged in.',
          caller: ['This time I was fast enough.', 'I’m in.'],
        }),
        failed: to('afterChallenge', 'It still fails', {
          caller: ['No, refused again.', 'I was really quick, and still.'],
        }),
        'already-tried': to('afterChallenge', 'I already tried this', {
          caller: ['I did it three times, with a new one each time.', 'I’m not that slow.'],
        }),
        cannot: to('canChangeMaxAge', 'I can’t do it that fast', {
          caller: ['A minute is too short for me.', 'I have to walk over to get the device.'],
        }),
      },
    ),

    answerLatest: instruction(
      {
        text: 'Answer only the latest challenge',
        lead: 'Your response was to a challenge that isn’t the latest one for your authenticator.',
        steps: [
          { do: 'Close older login windows that still show a challenge.' },
          { do: 'Start the login again, so that the server gives you a new challenge.' },
          { do: 'Answer this one, and don’t start another login in the meantime.' },
        ],
        say: 'You answered a challenge that wasn’t the latest one. Please close other login windows, start again, and answer only the newest challenge. Don’t read it to me.',
        listenFor: ['I had two windows', 'it worked', 'invalid again'],
        note: '“Invalid” doesn’t mean mistyped here: it means not the latest. If the response came too late, the code is 1004.',
        cites: ['OAS-1013'],
      },
      {
        worked: to('answeredLatest', 'It worked', {
          hint: 'I’m logged in.',
          caller: ['Yes, I had two of them open.', 'The new one worked.'],
        }),
        failed: to('afterChallenge', 'It still fails', {
          caller: ['It was the newest one, and it still complains.', 'No.'],
        }),
        'already-tried': to('afterChallenge', 'I already tried this', {
          caller: ['I only have the one window.', 'I always take the newest.'],
        }),
        cannot: to('askNotLatest', 'I can’t do this', {
          hint: 'For example, I can’t tell which one is the latest.',
          caller: ['I can’t see which one is new.', 'I don’t get a new challenge.'],
        }),
      },
    ),

    requestNewChallenge: instruction(
      {
        text: 'Ask for a new challenge',
        lead: 'The server found no challenge for your response. Most likely it was too old and has gone.',
        steps: [
          { do: 'Take your authenticator, so that it’s ready.' },
          { do: 'Start the login again, so that the server gives you a new challenge.' },
          { do: 'Answer the new challenge right away.' },
        ],
        say: 'The server doesn’t know the challenge any more. Please start the login again, and answer the new challenge right away. Don’t read it to me.',
        listenFor: ['it worked', 'no challenge again', 'I don’t get one'],
        note: 'For the user it feels the same as code 1004. The difference shows when it fails again: then a challenge key may be missing.',
        cites: ['OAS-3002'],
      },
      {
        worked: to('newChallengeAnswered', 'It worked', {
          hint: 'I’m logged in.',
          caller: ['With a new one it was fine.', 'Done, I’m in.'],
        }),
        failed: to('afterChallenge', 'It still fails', {
          caller: ['It can’t find the new one either.', 'Still no good.'],
        }),
        'already-tried': to('afterChallenge', 'I already tried this', {
          caller: ['I started over twice.', 'That was with a new one.'],
        }),
        cannot: to('askNoChallenge', 'I can’t do this', {
          hint: 'For example, I get no new challenge.',
          caller: ['There’s no new challenge.', 'It doesn’t show me anything to answer.'],
        }),
      },
    ),

    afterChallenge: question(
      {
        text: 'What does the server say to the new challenge?',
        lead: 'Your answer tells your administrator where to look.',
        why: 'The three messages point to three different places on the server.',
        say: 'What’s the code or the message now: expired, invalid, or no challenge?',
        listenFor: ['expired', 'invalid', 'no challenge was identified'],
        note: 'From here on, someone needs to look at the server. Don’t ask for a third attempt.',
        cites: ['OAS-1004', 'OAS-1013', 'OAS-3002'],
      },
      {
        expired: codeMeant('canChangeMaxAge', 'The challenge has expired', {
          hint: '1004',
          caller: ['Expired, with the new one.', 'Ten oh four, too late again.'],
        }),
        invalid: codeMeant('askNotLatest', 'The challenge was invalid', {
          hint: '1013',
          caller: ['Invalid.', 'Now it’s ten thirteen.'],
        }),
        'none-found': codeMeant('askNoChallenge', 'No challenge was identified', {
          meaning: 'No challenge was identified for the authentication',
          also: ['new-challenge-answered'],
          hint: '3002',
          caller: ['It finds none.', 'Three thousand and two.'],
        }),
        'another-code': to('anotherCode', 'Another code', {
          isOther: true,
          knows: ['new-code'],
          caller: ['It’s about something else now.', 'A new number.'],
          value: { label: 'Status code', pattern: '-?\\d{1,10}', example: '1012', is: 'code' },
        }),
        'not-sure': to('askForCode', 'I’m not sure', {
          knows: ['new-message-unread'],
          caller: ['I didn’t catch it.', 'Just failed.'],
        }),
      },
    ),

    answeredInTime: resolution({
      text: 'Fixed. You answered the challenge in time.',
      lead: 'You’re logged in.',
      wrong: answered('answerInTime/worked', 'The response came after the challenge had expired.'),
      fixed: 'Answering a new challenge at once.',
      remember: 'Have your authenticator ready before you start. The default time is one minute.',
      say: 'Good, you’re in. Next time have the authenticator ready before you start.',
      note: 'If many users are too late, the administrator can look at the time allowed.',
      cites: ['OAS-1004'],
    }),

    answeredLatest: resolution({
      text: 'Fixed. You answered the latest challenge.',
      lead: 'You’re logged in.',
      wrong: 'The challenge that was answered wasn’t the latest one for the authenticator.',
      fixed: 'Answering the latest challenge.',
      remember: 'Answer only the latest challenge that was issued for your authenticator.',
      say: answered('answerLatest/worked', 'Good, you’re in. Only the newest challenge counts.'),
      note: 'Ask whether two logins ran at the same time. Then the caller knows what to avoid.',
      cites: ['OAS-1013'],
    }),

    newChallengeAnswered: resolution({
      text: 'Fixed. You answered a new challenge.',
      lead: 'You’re logged in.',
      wrong: 'The server found no challenge for the response.',
      fixed: 'A new challenge.',
      say: answered(
        'requestNewChallenge/worked',
        'Good, you’re in. Before, the server found no challenge for your response.',
      ),
      note: 'Most likely the old challenge had been removed from the challenge cache.',
      cites: ['OAS-3002'],
    }),

    canChangeMaxAge: canYouChange(
      {
        text: 'Can you change the configuration file of the server?',
        lead: 'How long a challenge is valid is set there. The default is one minute.',
        cites: ['OAS-1004'],
      },
      { yes: 'changeMaxAge', no: 'askMaxAge' },
    ),

    changeMaxAge: instruction(
      {
        text: 'Check how long a challenge is valid',
        lead: 'The setting is **VASCO/Challenge-Cache/Max-Age** in the configuration file. It’s in seconds.',
        steps: [
          { do: 'Look at the value of **VASCO/Challenge-Cache/Max-Age**.' },
          {
            do: 'If users need more time, decide on a longer one and set it.',
            also: 'Whether a longer time is acceptable is for your organisation to say.',
          },
          { do: 'Have the user log in with a new challenge.' },
        ],
        say: 'The time is set in the configuration file, in VASCO, Challenge-Cache, Max-Age, in seconds. Please look at the value, and decide whether users need more time.',
        listenFor: ['it is set to a few seconds', 'it works now', 'still expired'],
        note: 'The value is in seconds. Someone who writes 1 for a minute gives users one second.',
        cites: ['OAS-1004'],
      },
      {
        worked: to('maxAgeChanged', 'It worked', {
          hint: 'The user can answer in time.',
          caller: ['Changed, and now there is enough time.', 'That value was far too small.'],
        }),
        failed: to('askMaxAgeAgain', 'The challenge still expires', {
          caller: ['It makes no difference.', 'Ten oh four, as before.'],
        }),
        'already-tried': to('askMaxAgeAgain', 'The time is already long enough', {
          caller: ['It’s five minutes already.', 'I raised that last month.'],
        }),
        cannot: to('askMaxAge', 'I can’t do this', {
          hint: 'For example, I’m not allowed to change it.',
          caller: ['I can see it, but I’m not allowed to touch it.', 'I can’t find that file.'],
        }),
      },
    ),

    maxAgeChanged: resolution({
      text: 'Fixed. There is enough time for the challenge.',
      lead: 'The user has answered a challenge in time.',
      wrong: 'Challenges expired before they were answered.',
      fixed:
        'The time that **VASCO/Challenge-Cache/Max-Age** in the configuration file allows was looked at, and the user answered in time.',
      say: 'Good. The challenge was answered in time, and the login works.',
      note: 'The value is in the server’s configuration file, not in this caller’s record.',
      cites: ['OAS-1004'],
    }),

    askMaxAge: escalation({
      to: 'administrator',
      text: 'Your administrator can check the time limit for challenges',
      lead: 'The challenge expires before you can answer it. How long it’s valid is set on the server.',
      problem: endedWith(
        'Logins fail',
        '1004 (STAT_EXP_CHALLENGE)',
        'The challenge has expired',
        'The user cannot answer a new challenge in time.',
      ),
      asks: [
        'Check the value of **VASCO/Challenge-Cache/Max-Age** in the configuration file. It is in seconds; the default expiration time is one minute.',
        'Decide whether users need more time, and change the value if so.',
      ],
      left: 'Answering a new challenge within the new time.',
      say: 'The time for the answer is a setting on the server. I’ll ask the administrator to look at it.',
      note: 'Say how long the user really needs. The administrator has to know that.',
      cites: ['OAS-1004'],
    }),

    askMaxAgeAgain: escalation({
      to: 'administrator',
      text: 'Ask someone else to look at the expired challenges',
      lead: answered(
        ['changeMaxAge/failed', 'changeMaxAge/already-tried'],
        'The time was checked, but challenges still expire. Someone has to take a closer look.',
      ),
      problem: endedWith(
        'Logins fail',
        '1004 (STAT_EXP_CHALLENGE)',
        'The challenge has expired',
        '**VASCO/Challenge-Cache/Max-Age** has been checked, and challenges still expire before they are answered.',
        ['changeMaxAge/failed', 'changeMaxAge/already-tried'],
      ),
      asks: [
        'Compare in the audit and trace messages when the challenge was issued and when the response arrived.',
        'Check that the value of **VASCO/Challenge-Cache/Max-Age** that was read is the one that this server uses.',
      ],
      left: 'The document says nothing more about this code.',
      say: answered(
        ['changeMaxAge/failed', 'changeMaxAge/already-tried'],
        'Then someone has to take a closer look at the server. I’ll write down what we checked.',
      ),
      note: 'Give the time of the login. Without it, nobody will find the entries.',
      cites: ['OAS-1004', 'OAS-1000'],
    }),

    askNotLatest: escalation({
      to: 'administrator',
      text: 'Your administrator can look into which challenge is the latest',
      lead: 'The server says that a newer challenge was issued for your authenticator.',
      problem: endedWith(
        'Logins fail',
        '1013 (STAT_CHALLENGE_INVALID)',
        'The challenge was invalid',
        'The challenge that is answered is not the latest one issued for the authenticator.',
      ),
      asks: [
        'Check in the audit and trace messages whether more than one challenge is issued for this authenticator.',
        'Check the policy setting **Check Challenge**: it controls this.',
      ],
      left: 'Answering the latest challenge, when it is clear which one that is.',
      say: 'The server’s message means that there is a newer challenge. The administrator can look into it. I’ll pass it on.',
      note: 'The document writes “Check Challenge Policy setting”. The setting is in the policy.',
      cites: ['OAS-1013', 'OAS-1000'],
    }),

    askNoChallenge: escalation({
      to: 'administrator',
      text: 'Your administrator can look into why no challenge is found',
      lead: 'Someone has to look for the cause on the server.',
      problem: endedWith(
        'Logins fail',
        '3002 (STAT_NO_CHALLENGE)',
        'No challenge was identified for the authentication',
        {
          fact: 'new-challenge-answered',
          text: 'According to the user, a new challenge was answered, with the same message.',
          otherwise: 'The user cannot answer a new challenge.',
        },
        ['requestNewChallenge/cannot', 'afterChallenge/none-found'],
      ),
      asks: [
        answered(
          ['requestNewChallenge/cannot', 'afterChallenge/none-found'],
          'Check whether the challenge was too old and has already been removed from the challenge cache.',
        ),
        'Check whether the request supplies a challenge key to identify the challenge.',
      ],
      left: 'The document says nothing more about this code.',
      say: 'The server can’t find the challenge. The administrator can look into it. I’ll pass it on.',
      note: 'If new challenges aren’t found either, the remaining cause in the document is a missing challenge key.',
      cites: ['OAS-3002'],
    }),

    challengeIssued: information({
      text: 'This isn’t an error. The server is waiting for your response.',
      lead: [
        when('status-code-read', 'A challenge was issued. Answer it with your authenticator.'),
        'You see a challenge, not an error. If it asks for your authenticator, answer it with that.',
      ],
      facts: [
        'Status code 3001 (STAT_DP_CHALLENGE) is the standard code when a challenge is issued.',
        'It doesn’t indicate any kind of error.',
        'By default a challenge can be answered for one minute.',
      ],
      say: 'That isn’t an error. The server has sent you a challenge and is waiting for your response. Please answer it with your authenticator, and don’t read it to me.',
      note: 'Don’t look for a fault here. If the response fails, the server gives another code, and that’s the one that counts.',
      cites: ['OAS-3001', 'OAS-1004'],
    }),

    backEndChallenge: information({
      text: 'The back end asks for something more',
      lead: 'This isn’t necessarily an error. A RADIUS server has answered with a challenge, and your server can handle that. If the screen asks you for something, answer it there.',
      facts: [
        'Status code 3003 (STAT_BACKEND_CHALLENGE) occurs when a RADIUS server responds with an Access-Challenge.',
        'It occurs where OneSpan Authentication Server can handle this kind of response.',
        'A challenge from the back end that can’t be handled has the code 1040.',
      ],
      say: 'That isn’t necessarily an error. The back end is asking for something more, and the server can handle that. Please answer what the screen asks, but don’t tell me.',
      note: 'Only 1040 says that the challenge of the back end can’t be handled. The document gives no fix for 3003; it doesn’t describe a failure.',
      cites: ['OAS-3003', 'OAS-1040'],
    }),

    canChangeProtocol: canYouChange(
      {
        text: 'Can you change the protocol of the RADIUS login?',
        lead: 'With this protocol, the server can’t give a challenge. That’s a setting, not a mistake of yours.',
        cites: ['OAS-1034'],
      },
      { yes: 'usePap', no: 'askPap' },
    ),

    usePap: instruction(
      {
        text: 'Use PAP where Challenge/Response is needed',
        lead: 'In RADIUS, Challenge/Response is supported only with the PAP protocol.',
        steps: [
          {
            do: 'Find out which protocol this login uses.',
            also: 'CHAP, MS-CHAP, MS-CHAP2, EAP-MD5 and other complex protocols are based on CHAP. They don’t work here.',
          },
          {
            do: 'Decide whether this login is allowed to use PAP. If so, change it to PAP.',
            also: 'If it isn’t allowed to, choose “I can’t do this”.',
          },
          { do: 'Have a challenge requested again.' },
        ],
        say: 'Challenge/Response works in RADIUS only with PAP. Which protocol does this login use? If it’s allowed to use PAP, please change it and request a challenge again.',
        listenFor: ['it uses MS-CHAP', 'PAP is not allowed here', 'it works now'],
        note: 'The change follows from the documented cause. It applies to everyone who logs in this way, so it’s for the organisation to decide.',
        cites: ['OAS-1034'],
      },
      {
        worked: to('papUsed', 'It worked', {
          hint: 'A challenge is issued.',
          caller: ['With PAP it gives me one.', 'Switched over, and it works.'],
        }),
        failed: to('askPapAgain', 'It’s still not supported', {
          caller: ['I set PAP, and it says CHAP.', 'The same again.'],
        }),
        'already-tried': to('askPapAgain', 'It uses PAP already', {
          caller: ['But that’s set to PAP.', 'We have PAP everywhere, I believe.'],
        }),
        cannot: to('askPap', 'I can’t do this', {
          hint: 'For example, PAP isn’t allowed here.',
          caller: ['We don’t allow PAP.', 'I’m not the one who can change that.'],
        }),
      },
    ),

    papUsed: resolution({
      text: 'Fixed. The server can give a challenge.',
      lead: 'The login uses PAP, and a challenge is issued.',
      wrong:
        'A challenge was requested over a CHAP-based protocol, which doesn’t support Challenge/Response.',
      fixed: 'Using the PAP protocol for this RADIUS login.',
      say: 'Good. With PAP, the server gives a challenge.',
      note: 'Other logins over the same RADIUS client may change too. Mention it.',
      cites: ['OAS-1034'],
    }),

    askPap: escalation({
      to: 'administrator',
      text: 'Your administrator can look at the login protocol',
      lead: 'Your login uses a protocol that can’t carry a challenge.',
      problem: endedWith(
        'Generating a challenge fails',
        '1034 (STAT_NO_CHALLRESP_FOR_CHAP)',
        'Challenge/Response is not supported by CHAP-based protocols',
        '',
        ['canChangeProtocol/no', 'canChangeProtocol/not-sure', 'usePap/cannot'],
      ),
      asks: [
        'Check which protocol this RADIUS login uses. Challenge/Response is supported in RADIUS only with PAP.',
        'Decide whether this login may use PAP, or whether these users log in without Challenge/Response.',
      ],
      left: 'Requesting a challenge over PAP, if it may be used.',
      say: 'The protocol of your login can’t carry a challenge. I’ll ask the administrator to look at it.',
      note: 'A user can’t choose the protocol. Don’t let them try again.',
      cites: ['OAS-1034'],
    }),

    askPapAgain: escalation({
      to: 'administrator',
      text: 'Find out which protocol really arrives',
      lead: answered(
        ['usePap/failed', 'usePap/already-tried'],
        'The login is set to PAP, but the server still sees a CHAP-based protocol.',
      ),
      problem:
        'Status code 1034 (STAT_NO_CHALLRESP_FOR_CHAP): Challenge/Response is not supported by CHAP-based protocols. The login is said to use PAP.',
      asks: [
        'Check in the audit and trace messages which protocol the request really uses.',
        'Check every RADIUS client that this login can come from.',
      ],
      left: 'The document says nothing more about this code.',
      say: answered(
        ['usePap/failed', 'usePap/already-tried'],
        'The server still sees another protocol. Someone has to look at what really arrives. I’ll write that down.',
      ),
      note: 'The code appears only when a challenge was to be generated over a CHAP-based protocol.',
      cites: ['OAS-1034', 'OAS-1000'],
    }),

    askWindows2000: escalation({
      to: 'administrator',
      text: 'Your administrator needs to know about this limit',
      lead: 'This is a limit of the product on Windows 2000. We know of no way round it.',
      problem: endedWith(
        'A user requested a challenge and got an error',
        '1035 (STAT_NO_CHALLRESP_FOR_W2K)',
        'Challenge/Response is not supported by Windows 2000',
      ),
      asks: [
        'Check whether the authenticator plug-in for Microsoft Internet Authentication Service runs on Windows 2000. The code occurs only in this plug-in.',
        'Decide how these users log in. A product limitation on Windows 2000 inhibits Challenge/Response, and the document gives no fix.',
      ],
      left: 'The document gives no fix for this code.',
      say: 'This is a limit of the product with Windows 2000. I don’t have a way round it. I’ll pass it on.',
      note: 'The name of the code is also written STAT_NO_CHALLRESP_FOR_W_2_K. It’s the same code.',
      cites: ['OAS-1035'],
    }),

    canEnableOneStep: canYouChange(
      {
        text: 'Can you change the policy on the server?',
        lead: 'The policy for this login doesn’t allow 1-step Challenge/Response, or it isn’t complete.',
        cites: ['OAS-1036'],
      },
      { yes: 'enableOneStep', no: 'askOneStep' },
    ),

    enableOneStep: instruction(
      {
        text: 'Set 1-step Challenge/Response in the policy',
        lead: 'The code has two causes, and each is in the policy that applies to this login.',
        steps: [
          {
            do: 'Check that 1-step Challenge/Response is meant to be used here.',
            also: 'If it isn’t, choose “I can’t do this”.',
          },
          { do: 'Check that it’s enabled in the policy that applies.' },
          {
            do: 'Check that the challenge length and the check digit indicator are specified there.',
          },
          { do: 'Have a challenge requested again.' },
        ],
        say: 'Please look at the policy that applies. Is 1-step Challenge/Response enabled? And are the challenge length and the check digit indicator specified?',
        listenFor: ['it was disabled', 'the length is missing', 'all is set'],
        note: 'Enabling it isn’t enough: the length and the check digit indicator have to be there too.',
        cites: ['OAS-1036'],
      },
      {
        worked: to('oneStepEnabled', 'It worked', {
          hint: 'A challenge is issued.',
          caller: ['The length was empty. Works now.', 'Now it gives me a challenge.'],
        }),
        failed: to('askOneStepAgain', 'It’s still disabled', {
          caller: ['All set, and the same code.', 'No difference.'],
        }),
        'already-tried': to('askOneStepAgain', 'All of this is set already', {
          caller: ['I’ve been through these fields.', 'It’s on, with a length and everything.'],
        }),
        cannot: to('askOneStep', 'I can’t do this', {
          hint: 'For example, it may be off on purpose.',
          caller: ['I don’t know if we want that.', 'That isn’t my policy.'],
        }),
      },
    ),

    oneStepEnabled: resolution({
      text: 'Fixed. 1-step Challenge/Response works.',
      lead: 'The server issues a challenge.',
      wrong: answered(
        'enableOneStep/worked',
        'The policy didn’t have 1-step Challenge/Response enabled, or lacked the challenge length and check digit indicator.',
      ),
      fixed: 'Completing these settings in the policy.',
      say: 'Good, the policy is complete, and a challenge is issued.',
      note: 'Write down which of the settings was missing.',
      cites: ['OAS-1036'],
    }),

    askOneStep: escalation({
      to: 'administrator',
      text: 'Your administrator can look at the challenge policy',
      lead: 'The server doesn’t give this kind of challenge under its policy.',
      problem: endedWith(
        'A request for a random challenge for 1-step Challenge/Response fails',
        '1036 (STAT_1STEP_CR_DISABLED)',
        '1-Step Challenge/Response is disabled',
      ),
      asks: [
        'Check whether the policy that applies is meant to allow 1-step Challenge/Response.',
        'If so, enable it there, and specify the challenge length and the check digit indicator.',
      ],
      left: 'Requesting a challenge again, when the policy is set.',
      say: 'The policy doesn’t allow this kind of challenge. I’ll ask the administrator to look at it.',
      note: 'The name of the code is also written STAT_1_STEP_CR_DISABLED. It’s the same code.',
      cites: ['OAS-1036'],
    }),

    askOneStepAgain: escalation({
      to: 'administrator',
      text: 'Find out which policy applies to the challenge',
      lead: answered(
        ['enableOneStep/failed', 'enableOneStep/already-tried'],
        'The policy that was checked is complete, but the server still refuses.',
      ),
      problem: answered(
        ['enableOneStep/failed', 'enableOneStep/already-tried'],
        'Status code 1036 (STAT_1STEP_CR_DISABLED): 1-Step Challenge/Response is disabled. In the policy that was checked it is enabled, with challenge length and check digit indicator.',
      ),
      asks: [
        'Check which policy really applies to this request.',
        'Check there that 1-step Challenge/Response is enabled, and that the challenge length and the check digit indicator are specified.',
      ],
      left: 'The document says nothing more about this code.',
      say: answered(
        ['enableOneStep/failed', 'enableOneStep/already-tried'],
        'Then another policy may apply to this login. I’ll write down what we checked.',
      ),
      note: 'The document names the applicable policy. That may not be the one that was opened.',
      cites: ['OAS-1036'],
    }),

    ...askForCode('A login with a challenge fails on OneSpan Authentication Server.'),
  },
);
