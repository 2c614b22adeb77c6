/** OneSpan Authentication Server did not accept a signature, or could not return a code for it (1060-1062). */
import {
  answered,
  escalation,
  guide,
  information,
  instruction,
  question,
  resolution,
  to,
} from '../build.ts';
import { readStatusCode } from '../procedures/read-status-code.ts';
import { codeNotKnown, codeRead, readTheCode } from '../procedures/status-code.ts';

export const signatures = guide(
  'signatures',
  {
    product: 'onespan-server',
    title: 'My signature is rejected',
    summary: 'Codes 1060 and 1061. With 1062, a host code or confirmation code is missing.',
    symptoms: [
      'signature failed',
      'signature incorrect',
      'signature wrong',
      'signiture not accepted',
      'signature already used',
      'signature replay',
      'sign transaction fails',
      'transaction signing',
      'host code',
      'confirmation code missing',
      'dpx file',
      'score warning',
      'STAT_SIGNATURE_INCORRECT',
      'STAT_SIGNATURE_REPLAY',
      'STAT_DP_NOT_HOSTCONF_CAPABLE',
    ],
  },
  {
    whichCode: question(
      {
        text: 'Which status code do you see?',
        lead: 'Look for the number. “Failed” and “already used” sound alike and need different help.',
        why: 'If the signature was used before, you can do something yourself. For the others, you can’t.',
        say: 'Which status code do you see, please? It’s a four-digit number. Don’t read me the signature.',
        listenFor: ['failed validation', 'already been used', 'host code or confirmation code'],
        note: '1060: the verification failed. 1061: it was used before, or is older than the last one used. Both may be called “wrong”.',
        cites: ['OAS-1060', 'OAS-1061', 'OAS-1062'],
      },
      {
        '1060': codeRead('frameworkCode', '1060: The signature failed validation', {
          hint: 'STAT_SIGNATURE_INCORRECT',
          caller: ['Ten sixty. It says my signature failed.', 'It doesn’t like what I signed.'],
        }),
        '1061': codeRead('newSignature', '1061: The signature has already been used', {
          hint: 'STAT_SIGNATURE_REPLAY',
          caller: ['Ten sixty-one, already used.', 'It claims I’ve used this one before.'],
        }),
        '1062': codeRead('whichRequest', '1062: A host or confirmation code is required', {
          hint: 'STAT_DP_NOT_HOSTCONF_CAPABLE',
          caller: [
            'Ten sixty-two. Something about a host code.',
            'It wants a code that my device can’t make.',
          ],
        }),
        'another-code': to('anotherCode', 'Another code', {
          isOther: true,
          caller: ['The number is a different one.', 'None of these three.'],
          value: { label: 'Status code', pattern: '-?\\d{1,10}', example: '1012', is: 'code' },
        }),
        'not-sure': to('readStatusCode', 'I’m not sure', {
          hint: 'We’ll show you where to find the code.',
          caller: ['It only says that it didn’t work.', 'I can’t see a number anywhere.'],
        }),
      },
    ),

    ...readStatusCode({ found: 'whichCode', unread: 'codeUnread' }),

    newSignature: instruction(
      {
        text: 'Make a new signature',
        lead: 'Yours was used before, or is older than the last one used. So what you signed may already have gone through.',
        steps: [
          {
            do: 'Check whether what you signed has already gone through.',
            also: 'If it has, or you can’t tell, stop here and choose that.',
          },
          {
            do: 'If it hasn’t, make a new signature with your authenticator.',
            also: 'Don’t enter the earlier one again.',
          },
          {
            do: 'Enter the new signature.',
            also: 'Use the newest one, even if you have another that was never used.',
          },
        ],
        say: 'First check whether what you signed has already gone through. If it hasn’t, make a new signature with your authenticator and enter that one. Don’t use the earlier one again, and don’t read any of them to me.',
        listenFor: ['it is accepted now', 'already used, again', 'now it says failed'],
        note: '“Already used” can mean that it counted the first time: signing again would then do the same thing twice. An unused signature can be rejected too, if a newer one was used after it.',
        cites: ['OAS-1061'],
      },
      {
        worked: to('signatureAccepted', 'It worked', {
          hint: 'The new signature is accepted.',
          caller: ['Yes, it accepted the new one.', 'That went through now.'],
        }),
        failed: to('stillUsed', 'Again 1061, already used', {
          caller: ['No, it says used again.', 'I made a new one, and it’s the same message.'],
        }),
        'failed-validation': to('frameworkCode', 'Now it says 1060, failed validation', {
          caller: ['Now the number ends in a zero.', 'It isn’t “used” any more, it says failed.'],
        }),
        'another-code': to('anotherCode', 'Now it says something else', {
          isOther: true,
          knows: ['new-code'],
          caller: ['This is a new number.', 'A different message this time.'],
          value: { label: 'Status code', pattern: '-?\\d{1,10}', example: '1012', is: 'code' },
        }),
        'gone-through': to('alreadyThrough', 'It has already gone through', {
          hint: 'What I signed the first time counted.',
          caller: [
            'Oh, it’s there already. It went through.',
            'The first one did count, I can see it.',
          ],
        }),
        'not-sure': to('askWhetherThrough', 'I can’t tell whether it went through', {
          caller: ['I can’t see that anywhere.', 'No idea whether the first one counted.'],
        }),
        cannot: to('noNewSignature', 'I can’t make a new one', {
          caller: ['It won’t give me another signature.', 'I can’t get to that point again.'],
        }),
        'already-tried': to('stillUsed', 'I already tried a new one', {
          hint: 'It said “already used” too.',
          caller: ['I made a new one before I called.', 'That was already my second.'],
        }),
      },
    ),

    signatureAccepted: resolution({
      text: 'Fixed. The new signature is accepted.',
      lead: 'The server accepted the new one.',
      wrong: answered(
        'newSignature/worked',
        'The earlier signature was already used, or was older than the most recently used one.',
      ),
      fixed: 'A new signature.',
      remember: 'Use each signature once, and always the newest.',
      say: 'Good, it’s accepted. Next time, please use each signature once, and always the newest.',
      note: 'End with the cause: used before, or older than the last one used.',
      cites: ['OAS-1061'],
    }),

    alreadyThrough: information({
      text: answered('newSignature/gone-through', 'Don’t sign it again'),
      notMe: 'I didn’t sign it',
      lead: 'What you signed has gone through, so the signature was used. That’s what the message says.',
      facts: [
        answered(
          'newSignature/gone-through',
          'Status 1061 means that a signature was already used, or is older than the one used last.',
        ),
        'A second signature could do the same thing again.',
      ],
      say: answered(
        'newSignature/gone-through',
        'Then it counted the first time. Please don’t sign it again.',
      ),
      note: 'If the caller sees something that they didn’t sign themselves, this is a matter for security.',
      cites: ['OAS-1061'],
    }),

    askWhetherThrough: escalation({
      to: 'administrator',
      text: answered('newSignature/not-sure', 'Ask someone to check before you sign again'),
      lead: answered(
        'newSignature/not-sure',
        'The message says that the signature was used, so what you signed may have gone through. Don’t sign it again until someone has checked.',
      ),
      problem: answered(
        'newSignature/not-sure',
        'OneSpan Authentication Server rejected a signature with status 1061, “The Signature has already been used”. The user cannot tell whether what was signed has already gone through, and has been told not to sign again until that is known.',
      ),
      asks: [
        'Check whether what the user signed has gone through.',
        'If it has not, have the user make a new signature. Check the effective **Online Signature Level** policy setting: the status depends on it.',
      ],
      left: 'A new signature, only if the first one did not count.',
      say: answered(
        'newSignature/not-sure',
        'Then please don’t sign it again. I’ll pass this on so that someone can check whether it went through.',
      ),
      note: 'A second signature for the same thing could do it twice. The document doesn’t say whether it does, so have someone check first.',
      cites: ['OAS-1061'],
    }),

    stillUsed: escalation({
      to: 'administrator',
      text: 'Your administrator can look at the signature setting',
      lead: 'You made a new signature, and it’s rejected as used. That depends on a setting on the server.',
      problem:
        'OneSpan Authentication Server rejects a newly made signature with status 1061, “The Signature has already been used”.',
      asks: [
        'Check the effective **Online Signature Level** policy setting. The status depends on it.',
        'Check whether the signature was sent to the server more than once, or a newer one was used before it.',
      ],
      left: 'The document says nothing more about this code.',
      say: answered(
        ['newSignature/failed', 'newSignature/already-tried'],
        'You’ve tried a new one, so I won’t ask you to do it again. The administrator can look at the setting behind this.',
      ),
      note: 'One new signature is enough. A third or fourth try won’t tell us anything.',
      cites: ['OAS-1061'],
    }),

    noNewSignature: escalation({
      to: 'administrator',
      text: 'Your administrator can help with the next signature',
      lead: 'First someone has to check whether what you signed has gone through. If it has, it doesn’t need a second signature.',
      problem:
        'OneSpan Authentication Server rejected a signature with status 1061, “The Signature has already been used”, and the user cannot make a new one.',
      asks: [
        'Check whether what the user signed has gone through. If it has, it does not need a second signature.',
        'If it has not, find out why the user cannot make a new signature.',
        'Check the effective **Online Signature Level** policy setting. The status depends on it.',
      ],
      left: 'A new signature, only if the first one did not count.',
      say: 'Then I’ll pass on that you can’t make a new signature. The administrator can check whether the first one counted.',
      note: 'Ask what stops the caller, and write it down. Don’t ask for the signature.',
      cites: ['OAS-1061'],
    }),

    frameworkCode: question(
      {
        text: 'Is there a Framework error code with it?',
        lead: 'OneSpan Authentication Server Framework error codes may say why the signature failed. They’re on the server side.',
        why: 'The status code only says that it failed. The Framework error code may say why.',
        say: 'Is there a second error code with it, one of the OneSpan Authentication Server Framework? If you can’t see that, it doesn’t matter.',
        listenFor: ['there is another number', 'only 1060', 'a score warning'],
        note: 'It may be visible only on the server. Don’t press the caller; carry on with “I’m not sure”.',
        cites: ['OAS-1060'],
      },
      {
        yes: to('invalidWithDetail', 'Yes, there is one', {
          caller: ['There’s a second number behind it.', 'Yes, another code, I can read it.'],
          value: {
            label: 'Framework error code',
            pattern: '-?\\d{1,10}',
            example: '-13',
            is: 'code',
          },
        }),
        no: to('invalidWithoutDetail', 'No, there is none', {
          caller: ['No, just that one number.', 'We looked, there’s nothing else.'],
        }),
        'not-sure': to('invalidUnseen', 'I’m not sure', {
          hint: 'Or I can’t look there.',
          caller: ['I wouldn’t know where to look.', 'I only see my own screen.'],
        }),
      },
    ),

    invalidWithDetail: escalation({
      to: 'administrator',
      text: 'Your administrator can look up the Framework code',
      lead: 'The list of these codes isn’t in our document. Your administrator can look yours up.',
      problem:
        'OneSpan Authentication Server reports status 1060, “The Signature failed validation”, with a OneSpan Authentication Server Framework error code.',
      asks: [
        'Look up the Framework error code that was read.',
        'Check whether a score-based authenticator application returned success with a score warning. That gives 1060 too.',
      ],
      left: 'The document gives no other fix for this code.',
      say: 'Thank you. The administrator can look that code up. I’ll pass on both numbers.',
      note: 'If the number wasn’t entered with the answer, add it to the ticket. It’s what the administrator needs.',
      cites: ['OAS-1060'],
    }),

    invalidWithoutDetail: escalation({
      to: 'administrator',
      text: 'Your administrator can look for the reason',
      lead: 'The signature failed, and no more detail was found. Your administrator needs to look into it.',
      problem:
        'OneSpan Authentication Server reports status 1060, “The Signature failed validation”. Someone looked for a Framework error code and found none.',
      asks: [
        'Check whether a score-based authenticator application returned success with a score warning. That gives 1060 too.',
        'Read the audit and trace messages for this signature.',
      ],
      left: 'The document says nothing more about this code.',
      say: 'Then the administrator has to look at this on the server. I’ll say that no second code was found.',
      note: 'This isn’t “already used”. The document doesn’t give a new signature as the fix here.',
      cites: ['OAS-1060'],
    }),

    invalidUnseen: escalation({
      to: 'administrator',
      text: 'Your administrator can look for more detail',
      lead: answered(
        'frameworkCode/not-sure',
        'The reason can only be found on the server. Tell your administrator the code and when it happened.',
      ),
      problem:
        'OneSpan Authentication Server reports status 1060, “The Signature failed validation”. Nobody has looked for more detail yet.',
      asks: [
        'Look for a OneSpan Authentication Server Framework error code with this failure. It may hold the details.',
        'Check whether a score-based authenticator application returned success with a score warning. That gives 1060 too.',
      ],
      left: 'The Framework error code, once it is found. The document gives no other fix.',
      say: 'That’s fine. The administrator can find the details on the server. When did it happen?',
      note: 'Write down the code and the time. Nothing else from the caller helps.',
      cites: ['OAS-1060'],
    }),

    whichRequest: question(
      {
        text: 'What were you doing when it failed?',
        lead: 'The server had to return a code, but the authenticator application can’t make it.',
        why: 'A login needs a host code, a signature needs a confirmation code. Your answer tells the administrator which one to look for.',
        say: 'Were you logging in, or were you signing something?',
        listenFor: ['logging in', 'signing', 'host code', 'confirmation code'],
        note: 'The caller doesn’t have to know the two codes. What they were doing is enough.',
        cites: ['OAS-1062'],
      },
      {
        'logging-in': to('noHostCode', 'I was logging in', {
          caller: ['I wanted to get in.', 'With my one-time password, like every day.'],
        }),
        signing: to('noConfirmationCode', 'I was signing something', {
          caller: ['I wanted to confirm something with a signature.', 'It was after I had signed.'],
        }),
        'not-sure': to('noReturnCode', 'I’m not sure', {
          caller: ['A colleague told me about it.', 'I don’t know what that step was.'],
        }),
      },
    ),

    noHostCode: escalation({
      to: 'administrator',
      text: 'Your administrator can look at the host code',
      lead: 'This is controlled by the file used to import your authenticator application. You can’t change it.',
      problem:
        'Status 1062 at a login on OneSpan Authentication Server: a host code had to be returned, but the authenticator application for which the OTP was validated cannot generate one.',
      asks: [
        'Check whether the .dpx file that was used to import the authenticator application allows host codes.',
        'Check whether a host code is really required for this login.',
      ],
      left: 'The document gives no fix for this code.',
      say: 'The server needs a host code that your authenticator application can’t give. The administrator can look at that.',
      note: 'The one-time password itself was validated. Don’t have it tried again.',
      cites: ['OAS-1062'],
    }),

    noConfirmationCode: escalation({
      to: 'administrator',
      text: 'Your administrator can look at the confirmation code',
      lead: 'This is controlled by the file used to import your authenticator application. You can’t change that.',
      problem:
        'Status 1062 at a signature validation on OneSpan Authentication Server: a confirmation code had to be returned, but the authenticator application for which the signature was validated cannot generate one.',
      asks: [
        'Check whether the .dpx file that was used to import the authenticator application allows confirmation codes.',
        'Check whether a confirmation code is really required for this signature.',
      ],
      left: 'The document gives no fix for this code.',
      say: 'The server needs a confirmation code that your authenticator application can’t give. The administrator can look at that.',
      note: 'The signature itself was validated. Don’t have it made again.',
      cites: ['OAS-1062'],
    }),

    noReturnCode: escalation({
      to: 'administrator',
      text: 'Your administrator can look into which code is missing',
      lead: 'Tell your administrator the code and when it happened. The server has the rest.',
      problem:
        'Status 1062 on OneSpan Authentication Server: a host code or a confirmation code had to be returned, but the authenticator application cannot generate it. It is not known which of the two.',
      asks: [
        'See whether it was an authentication request (host code) or a signature validation request (confirmation code).',
        'Check whether the .dpx file that was used to import the authenticator application allows that code.',
      ],
      left: 'The document gives no fix for this code.',
      say: 'That doesn’t matter. The administrator can look into which of the two it was.',
      note: 'Don’t guess between login and signature. The server knows.',
      cites: ['OAS-1062'],
    }),

    codeUnread: escalation({
      to: 'administrator',
      text: readTheCode,
      lead: 'Without the code, we can’t tell whether the signature was wrong or used before. Tell your administrator when it happened.',
      problem: codeNotKnown('A signature is not accepted by OneSpan Authentication Server.'),
      asks: [
        'Read the status code of the failed request in the audit and trace messages.',
        answered(
          ['readStatusCode/failed', 'readStatusCode/cannot'],
          'Tell 1060 (failed validation), 1061 (already used) and 1062 (host or confirmation code) apart.',
        ),
      ],
      left: 'If it is 1061, a new signature, only if the first one did not count. For the other two, only the administrator can look further.',
      say: 'That’s fine. The administrator can look for the code on the server. When did it happen?',
      note: 'Don’t have signatures made just in case. Get the code first.',
      cites: ['OAS-1000', 'OAS-1060', 'OAS-1061', 'OAS-1062'],
    }),
  },
);
