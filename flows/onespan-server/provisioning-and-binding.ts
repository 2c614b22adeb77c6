/** Activating an authenticator through provisioning, or binding it to a device, fails (1051-1055, 1100-1108, 1120). */
import { answered, escalation, guide, instruction, question, resolution, to } from '../build.ts';
import { canYouChange } from '../procedures/can-you-change.ts';
import { readStatusCode } from '../procedures/read-status-code.ts';
import { codeNotKnown, codeRead, readTheCode } from '../procedures/status-code.ts';

export const provisioningAndBinding = guide(
  'provisioning-and-binding',
  {
    product: 'onespan-server',
    title: 'My authenticator can’t be activated or bound to my device',
    summary: 'Codes 1051 to 1055, 1100 to 1105, 1107, 1108, 1120.',
    symptoms: [
      'activation fails on server',
      'provisioning failed',
      'provisioning register',
      'device binding',
      'cannot bind device',
      'already bound to a device',
      'bind my new phone',
      'multiple authenticators found',
      'two tokens',
      'no authenticator available',
      'no static password for activation code',
      'error generating activation code',
      'activation pasword',
      'registration identifier',
      'DSAPP',
      'server nonce',
      'SVF data',
      'delayed activation notification',
      'W-009002',
      'no digipass for assignment',
    ],
  },
  {
    whichCode: question(
      {
        text: 'Which status code do you see?',
        lead: 'Look for the number. It says at which point the activation stopped.',
        why: 'For a few of these codes, there is something to do. For the others, the administrator needs the exact number.',
        say: 'Which status code do you see, please? It’s a four-digit number. Don’t read me any activation code or password.',
        listenFor: [
          'multiple authenticators',
          'no static password',
          'DSAPP',
          'bound',
          'notification',
        ],
        note: 'Easily confused: 1053 is about a Provisioning Register request, 1108 names only “required properties”. 1105 means that binding failed, 1107 that the authenticator doesn’t support it.',
        cites: [
          'OAS-1051',
          'OAS-1052',
          'OAS-1053',
          'OAS-1054',
          'OAS-1055',
          'OAS-1100',
          'OAS-1101',
          'OAS-1102',
          'OAS-1103',
          'OAS-1104',
          'OAS-1105',
          'OAS-1107',
          'OAS-1108',
          'OAS-1120',
        ],
      },
      {
        '1051': codeRead('canChoose', '1051: Multiple authenticators found', {
          hint: 'STAT_TOO_MANY_DIGIPASS',
          caller: ['Ten fifty-one. It found too many.', 'It can’t decide which of mine to use.'],
        }),
        '1052': codeRead(
          'canSetPassword',
          '1052: No static password to encrypt the activation code',
          {
            hint: 'STAT_NO_PROV_PASSWORD_DEFINED',
            caller: [
              'Ten fifty-two, no static password.',
              'It says that my account has no password.',
            ],
          },
        ),
        '1053': codeRead(
          'noneForAssignment',
          '1053: No authenticator was available for assignment',
          {
            hint: 'STAT_NO_DP_FOR_ASSIGN',
            caller: ['Ten fifty-three, none available.', 'It has none left for me, it seems.'],
          },
        ),
        '1054': codeRead('frameworkCode', '1054: Error generating activation code', {
          hint: 'STAT_GEN_ACTIVATION_CODE',
          caller: [
            'Ten fifty-four, error generating something.',
            'It couldn’t make the activation code.',
          ],
        }),
        '1055': codeRead('svfNotRead', '1055: Error reading SVF data', {
          hint: 'STAT_READING_SVF',
          caller: ['Ten fifty-five, three letters and data.', 'S, V, F, it can’t read that.'],
        }),
        '1100': codeRead(
          'noRegistrationId',
          '1100: DSAPP could not generate the registration identifier',
          {
            hint: 'STAT_ERROR_GENERATE_REGISTRATION_ID',
            caller: [
              'Eleven hundred, something with registration.',
              'It failed to make an identifier.',
            ],
          },
        ),
        '1101': codeRead(
          'noActivationPassword',
          '1101: DSAPP could not generate the activation password',
          {
            hint: 'STAT_ERROR_GENERATE_ACTIVATION_PASSWORD',
            caller: [
              'Eleven oh one, about an activation password.',
              'It couldn’t make some password.',
            ],
          },
        ),
        '1102': codeRead(
          'registrationNotFound',
          '1102: The registration identifier is not in the cache',
          {
            hint: 'STAT_REGISTERID_NOT_IN_CACHE',
            caller: [
              'Eleven oh two, not in the cache.',
              'It can’t find my registration, or something.',
            ],
          },
        ),
        '1103': codeRead('notEncrypted', '1103: DSAPP could not encrypt the activation data', {
          hint: 'STAT_FAIL_ENCRYPT_ACTIVATION_CODE',
          caller: ['Eleven oh three, failed to encrypt.', 'Something about encryption went wrong.'],
        }),
        '1104': codeRead(
          'nonceNotValidated',
          '1104: The encrypted server nonce could not be validated',
          {
            hint: 'STAT_FAIL_VERIFY_SERVER_NONCE',
            caller: [
              'Eleven oh four, and a strange word, nonce.',
              'It couldn’t check something that was sent.',
            ],
          },
        ),
        '1105': codeRead('whichBindingCase', '1105: Binding to a device failed', {
          hint: 'STAT_FAIL_BIND_DEVICE',
          caller: ['Eleven oh five, fail bind device.', 'My phone couldn’t be linked to it.'],
        }),
        '1107': codeRead(
          'bindingNotSupported',
          '1107: The authenticator does not support device binding',
          {
            hint: 'STAT_FAIL_BIND_DEVICE_NOT_SUPPORTED',
            caller: [
              'Eleven oh seven, binding isn’t supported.',
              'It says that mine can’t do that at all.',
            ],
          },
        ),
        '1108': codeRead(
          'noneWithProperties',
          '1108: No authenticator with the required properties',
          {
            hint: 'STAT_NO_APPLICABLE_DP_FOUND',
            caller: [
              'Eleven oh eight, required properties.',
              'It wants one with something it can’t find.',
            ],
          },
        ),
        '1120': codeRead(
          'canAddDestination',
          '1120: A notification for delayed activation could not be sent',
          {
            hint: 'STAT_NOTIFICATION_DELIVERY_FAILED',
            caller: [
              'Eleven twenty, a notification that didn’t go out.',
              'It doesn’t know where to send it.',
            ],
          },
        ),
        'another-code': to('anotherCode', 'Another code', {
          isOther: true,
          caller: ['It isn’t one of those.', 'I have a number, but a different one.'],
          value: { label: 'Status code', pattern: '-?\\d{1,10}', example: '1050', is: 'code' },
        }),
        'not-sure': to('readStatusCode', 'I’m not sure', {
          hint: 'We’ll show you where to find the code.',
          caller: ['It just wouldn’t activate.', 'I don’t see any number on my phone.'],
        }),
      },
    ),

    ...readStatusCode({ found: 'whichCode', unread: 'codeUnread' }),

    canChoose: question(
      {
        text: 'Can you name the authenticator in the activation request?',
        lead: 'The user has two or more authenticators, and the request didn’t say which one to use.',
        why: 'If you can name it, the request can go through. If not, your administrator can name it.',
        say: 'There are several authenticators, and the request has to say which one. Can you choose it where you start the activation?',
        listenFor: ['I can choose one', 'there is nothing to choose', 'I don’t know which is mine'],
        note: 'Where you choose it depends on the program that sends the request; the document doesn’t say. If the caller sees no choice, carry on with “No”.',
        cites: ['OAS-1051'],
      },
      {
        yes: to('nameAuthenticator', 'Yes, I can choose it', {
          caller: ['Yes, there’s a place for it.', 'I send that request myself, I can add it.'],
        }),
        no: to('administratorNames', 'No, I can’t', {
          caller: ['There’s nothing that I could choose.', 'No, it does that on its own.'],
        }),
        'not-sure': to('administratorNames', 'I’m not sure', {
          hint: 'For example, I don’t know which one it is.',
          caller: ['I didn’t know that I have two.', 'Which one is the right one?'],
        }),
      },
    ),

    nameAuthenticator: instruction(
      {
        operation: 'reactivate',
        text: 'Send the activation request for one authenticator',
        lead: 'The server needs the request to be for exactly one.',
        steps: [
          { do: 'Decide which authenticator is to be activated.' },
          { do: 'Name that authenticator in the activation request.' },
          { do: 'Send the request once.' },
        ],
        say: 'Please choose the authenticator you want to activate, name it in the request, and send it once. Don’t read me any activation code.',
        listenFor: ['it is activated', 'multiple, again', 'another number'],
        note: 'Send it once and carefully: attempts can be limited (Max Attempts, Min Interval), and then you get 1050.',
        cites: ['OAS-1051', 'OAS-1050'],
      },
      {
        worked: to('activatedOne', 'It worked', {
          hint: 'The authenticator is activated.',
          caller: ['Yes, it accepted that one now.', 'It’s active.'],
        }),
        failed: to('stillMultiple', 'Again 1051', {
          caller: ['Multiple authenticators, again.', 'I chose one, and it says the same.'],
        }),
        'another-code': to('anotherCode', 'It fails with another code', {
          isOther: true,
          knows: ['new-code'],
          caller: ['A different number now.', 'It isn’t about multiple any more.'],
          value: { label: 'Status code', pattern: '-?\\d{1,10}', example: '1050', is: 'code' },
        }),
        cannot: to('administratorNames', 'I can’t do this', {
          caller: ['I can’t find where to put it.', 'I don’t know which one to use.'],
        }),
        'already-tried': to('stillMultiple', 'I already named one', {
          caller: ['I had chosen one before I called.', 'It was in the request already.'],
        }),
      },
    ),

    activatedOne: resolution({
      text: 'Fixed. The authenticator is activated.',
      lead: 'There is nothing more to do.',
      wrong:
        'The user has more than one authenticator that could be used, and the request named none.',
      fixed: 'Naming the authenticator in the activation request.',
      remember:
        'If you have several authenticators, name the one you mean in every activation request.',
      say: 'Good, it’s activated. As long as there are several authenticators, always name the one you mean.',
      note: 'End with the cause: there were several authenticators, and the request named none.',
      cites: ['OAS-1051'],
    }),

    administratorNames: escalation({
      to: 'administrator',
      operation: 'reactivate',
      text: 'Your administrator can find out which authenticator it is',
      lead: 'You have two or more that could be used. The activation has to be for one of them. If you don’t know one of them, say so.',
      problem: answered(
        ['canChoose/no', 'canChoose/not-sure', 'nameAuthenticator/cannot'],
        'Status 1051 on OneSpan Authentication Server, “Multiple authenticators found where a single authenticator was required”: the activation request did not name one, and the user cannot name it.',
      ),
      asks: [
        'Check which authenticators this user has, and whether the user knows of each. One that the user does not know is a warning: ask security before you go on.',
        'Find out which one is to be activated.',
        'Start the activation of this one for the user, with the authenticator named in the request.',
      ],
      left: 'An activation request that names one authenticator.',
      say: 'You have more than one authenticator. The administrator can check which ones, and start the activation for the right one.',
      note: 'Don’t have an authenticator removed so that only one is left. The document says nothing of the kind.',
      cites: ['OAS-1051'],
    }),

    stillMultiple: escalation({
      to: 'administrator',
      text: answered(
        ['nameAuthenticator/failed', 'nameAuthenticator/already-tried'],
        'Ask someone to check what the request really names',
      ),
      lead: answered(
        ['nameAuthenticator/failed', 'nameAuthenticator/already-tried'],
        'You named one authenticator, but the server still finds several.',
      ),
      problem:
        'Status 1051 on OneSpan Authentication Server, “Multiple authenticators found where a single authenticator was required”, although an authenticator was named in the activation request.',
      asks: [
        'Check whether the activation request that reached the server really names one authenticator.',
        'Check which authenticators of this user could be used for the request.',
      ],
      left: 'The document says nothing more about this code.',
      say: answered(
        ['nameAuthenticator/failed', 'nameAuthenticator/already-tried'],
        'The request should name one, but the server can’t see it. I’ll pass that on. Please don’t send it again for now.',
      ),
      note: 'More attempts can run into the limits of the provisioning scenario (1050). Stop here.',
      cites: ['OAS-1051', 'OAS-1050'],
    }),

    canSetPassword: canYouChange(
      {
        text: 'Can you set a static password on user accounts?',
        lead: 'The user account has no static password. The server needs it to encrypt the activation code. An administrator can set one.',
        cites: ['OAS-1052'],
      },
      { yes: 'setPassword', no: 'administratorSetsPassword' },
    ),

    setPassword: instruction(
      {
        operation: 'reset',
        text: 'Set a static password on the user account',
        lead: 'It’s needed when neither local nor back-end authentication is done in the activation request.',
        steps: [
          { do: 'Make sure that this is the right user.' },
          { do: 'Set a static password on the user account.' },
          {
            do: 'Have the activation started again, once.',
            also: 'The server encrypts the activation code with the static password.',
          },
        ],
        say: 'Please set a static password on the user account, and have the activation started again. Don’t tell me the password.',
        listenFor: ['it is activated', 'no static password, again', 'another number'],
        note: 'Only set a password for a verified user, and never read one out over the phone.',
        cites: ['OAS-1052'],
      },
      {
        worked: to('activatedWithPassword', 'It worked', {
          hint: 'The activation went through.',
          caller: ['Yes, it goes through now.', 'With the password it worked.'],
        }),
        failed: to('passwordStillMissing', 'Again 1052', {
          caller: ['No, it still wants a static password.', 'The same number.'],
        }),
        'another-code': to('anotherCode', 'It fails with another code', {
          isOther: true,
          knows: ['new-code'],
          caller: ['Now it’s another number.', 'The password is fine, but something new came.'],
          value: { label: 'Status code', pattern: '-?\\d{1,10}', example: '1050', is: 'code' },
        }),
        'already-tried': to('passwordStillMissing', 'The account has one already', {
          caller: ['There’s a static password on it.', 'I did set it, yesterday.'],
        }),
        cannot: to('administratorSetsPassword', 'I can’t do this', {
          caller: ['I’m not allowed to change that account.', 'I can’t get to that place.'],
        }),
      },
    ),

    activatedWithPassword: resolution({
      text: 'Fixed. The activation went through.',
      lead: 'The server could encrypt the activation code.',
      wrong: 'The user account had no static password to encrypt the activation code.',
      fixed: 'A static password on the user account.',
      say: 'Good. The account has a static password now, and the activation went through.',
      note: 'Don’t use this call to tell the user that a password was set. Use another channel.',
      cites: ['OAS-1052'],
    }),

    administratorSetsPassword: escalation({
      to: 'administrator',
      operation: 'reset',
      text: 'Your administrator can set the static password',
      lead: 'Your account on the server has no static password. You can’t add one yourself.',
      problem:
        'Status 1052 on OneSpan Authentication Server, “The user account has no static password to encrypt the activation code”.',
      asks: [
        'Set a static password on the user account.',
        answered(
          ['canSetPassword/no', 'canSetPassword/not-sure', 'setPassword/cannot'],
          'Check whether the activation request is meant to do local or back-end authentication. If it does neither, the static password is required.',
        ),
      ],
      left: 'Starting the activation again, once the account has a static password.',
      say: 'Your account has no static password on the server. The administrator can set it. Please wait with the activation until then.',
      note: 'Don’t choose a password together with the caller.',
      cites: ['OAS-1052'],
    }),

    passwordStillMissing: escalation({
      to: 'administrator',
      text: answered(
        ['setPassword/failed', 'setPassword/already-tried'],
        'Ask someone to check which account the request is for',
      ),
      lead: 'The account has a static password, but the server can’t find it.',
      problem:
        'Status 1052 on OneSpan Authentication Server, “The user account has no static password to encrypt the activation code”, although the user account that was looked at has a static password.',
      asks: [
        'Check for which user account the activation request was made.',
        answered(
          ['setPassword/failed', 'setPassword/already-tried'],
          'Check whether local or back-end authentication is done in that request. The static password is required where neither is.',
        ),
      ],
      left: 'The document says nothing more about this code.',
      say: 'The password is there, but the server can’t see it. I’ll pass on both.',
      note: 'Check for two accounts with similar names before anyone sets another password.',
      cites: ['OAS-1052'],
    }),

    noneForAssignment: escalation({
      to: 'administrator',
      operation: 'assign',
      text: 'Your administrator can look for an available authenticator',
      lead: 'The server found none it could give you. Your administrator can find out which there are.',
      problem:
        'Status 1053 on OneSpan Authentication Server, “No authenticator was available for assignment”: no available authenticator was found for a Provisioning Register request.',
      asks: [
        'Check whether there is an available authenticator that is capable of activation.',
        'Check whether it meets the authenticator restrictions in the policy settings, if there are any.',
        'Check that this user is meant to get one before you assign an authenticator.',
      ],
      left: 'The document says what the authenticator must be able to do, but gives no fix.',
      say: 'The server found no authenticator it could give you. The administrator can look at what is available.',
      note: 'Unlike 1108: here a Provisioning Register request found nothing available. Don’t promise a token.',
      cites: ['OAS-1053'],
    }),

    noneWithProperties: escalation({
      to: 'administrator',
      text: 'Your administrator can find out what is required',
      lead: 'The server looked for an authenticator with certain properties and found none. The code doesn’t say which properties.',
      problem:
        'Status 1108 on OneSpan Authentication Server, “No authenticator with the required properties could be found.”',
      asks: [
        'Find out which operation failed, and which properties it requires of the authenticator.',
        'Compare them with the authenticators that there are.',
      ],
      left: 'The document has nothing on this code beyond its message.',
      say: 'The server wants an authenticator with certain properties and can’t find one. The administrator can look into what is asked for.',
      note: 'Unlike 1053: this code names properties, not a Provisioning Register request. Don’t use the checks for 1053 here.',
      cites: ['OAS-1108'],
    }),

    frameworkCode: question(
      {
        text: 'Is there a Framework error code with it?',
        lead: 'OneSpan Authentication Server Framework error codes may say why no activation code was generated. They’re on the server side.',
        why: 'The status code only says that it failed. The Framework error code may say why.',
        say: 'Is there a second error code with it, one of the OneSpan Authentication Server Framework? If you can’t see that, it doesn’t matter.',
        listenFor: ['there is another number', 'only 1054', 'I can’t see more'],
        note: 'It may be visible only on the server. Don’t press the caller; carry on with “I’m not sure”. And it’s never the activation code itself.',
        cites: ['OAS-1054'],
      },
      {
        yes: to('codeNotGeneratedWithDetail', 'Yes, there is one', {
          caller: [
            'There’s a second number after it.',
            'I have another code here, from the server.',
          ],
          value: {
            label: 'Framework error code',
            pattern: '-?\\d{1,10}',
            example: '-13',
            is: 'code',
          },
        }),
        no: to('codeNotGeneratedWithoutDetail', 'No, there is none', {
          caller: ['No, that’s the only number.', 'We looked, and there’s no other.'],
        }),
        'not-sure': to('codeNotGeneratedUnseen', 'I’m not sure', {
          hint: 'Or I can’t look there.',
          caller: ['I can’t see anything on the server.', 'I don’t know what a framework is.'],
        }),
      },
    ),

    codeNotGeneratedWithDetail: escalation({
      to: 'administrator',
      text: 'Your administrator can look up the Framework code',
      lead: 'We don’t have the list of these codes. Your administrator can look yours up.',
      problem:
        'Status 1054 on OneSpan Authentication Server, “Error generating activation code”, with a OneSpan Authentication Server Framework error code.',
      asks: [
        'Look up the Framework error code that was read.',
        'Read the audit and trace messages of this activation.',
      ],
      left: 'What to do follows from the Framework error code. The document gives no other fix.',
      say: 'Thank you. The administrator can look that code up. I’ll pass on both numbers.',
      note: 'If the number wasn’t entered with the answer, add it to the ticket.',
      cites: ['OAS-1054'],
    }),

    codeNotGeneratedWithoutDetail: escalation({
      to: 'administrator',
      text: 'Your administrator can look for the reason',
      lead: answered(
        'frameworkCode/no',
        'The server couldn’t generate an activation code, and no more detail was found.',
      ),
      problem:
        'Status 1054 on OneSpan Authentication Server, “Error generating activation code”. Someone looked for a Framework error code and found none.',
      asks: [
        'Read the audit and trace messages of this activation.',
        answered(
          'frameworkCode/no',
          'Look again for a OneSpan Authentication Server Framework error code. It may contain the details.',
        ),
      ],
      left: 'The document says nothing more about this code.',
      say: 'Then the administrator has to look on the server. I’ll say that no second code was found.',
      note: 'Don’t have the activation repeated in the hope of a better message.',
      cites: ['OAS-1054'],
    }),

    codeNotGeneratedUnseen: escalation({
      to: 'administrator',
      text: 'Your administrator can look for more detail',
      lead: answered(
        'frameworkCode/not-sure',
        'The reason can only be found on the server. Tell your administrator the code and when it happened.',
      ),
      problem:
        'Status 1054 on OneSpan Authentication Server, “Error generating activation code”. Nobody has looked for more detail yet.',
      asks: [
        'Look for a OneSpan Authentication Server Framework error code with this failure. It may contain the details.',
        'Look up that code.',
      ],
      left: 'The Framework error code, once it is found. The document gives no other fix.',
      say: 'That’s fine. The administrator can find the details on the server. When did it happen?',
      note: 'Write down the code and the time.',
      cites: ['OAS-1054'],
    }),

    svfNotRead: escalation({
      to: 'administrator',
      text: 'Your administrator can look at the SVF data',
      lead: answered(
        'whichCode/1055',
        'The server couldn’t read SVF data. We don’t have instructions for this.',
      ),
      problem: 'Status 1055 on OneSpan Authentication Server, “Error reading SVF data”.',
      asks: [
        'Read the audit and trace messages of the failed operation.',
        answered(
          'whichCode/1055',
          'Find out for which authenticator the SVF data could not be read.',
        ),
      ],
      left: 'The document gives no cause and no fix for this code.',
      say: answered(
        'whichCode/1055',
        'The server couldn’t read SVF data. I’ll pass that on with the code.',
      ),
      note: 'The document gives only the message. Don’t explain what SVF might be.',
      cites: ['OAS-1055'],
    }),

    noRegistrationId: escalation({
      to: 'administrator',
      text: answered('whichCode/1100', 'The server couldn’t make a registration identifier'),
      lead: 'This happened on the server, and we know of nothing you could do. Give your administrator the code and the time.',
      problem:
        'Status 1100 on OneSpan Authentication Server: “The Digipass Software Advanced Provisioning Protocol (DSAPP) server failed to generate the registration identifier.”',
      asks: [
        'Read the audit and trace messages of this registration.',
        answered(
          'whichCode/1100',
          'Check on the DSAPP server why it could not generate the registration identifier.',
        ),
      ],
      left: 'The document gives no cause and no fix for this code.',
      say: 'This went wrong on the server. I’ll pass on the code and the time.',
      note: 'DSAPP stands for Digipass Software Advanced Provisioning Protocol. The document says no more than the message.',
      cites: ['OAS-1100'],
    }),

    noActivationPassword: escalation({
      to: 'administrator',
      text: answered('whichCode/1101', 'The server couldn’t make an activation password'),
      lead: 'This happened on the server, and we know of nothing you could do. Give your administrator the code and the time.',
      problem:
        'Status 1101 on OneSpan Authentication Server: “The Digipass Software Advanced Provisioning Protocol (DSAPP) server failed to generate the activation password.”',
      asks: [
        'Read the audit and trace messages of this activation.',
        answered(
          'whichCode/1101',
          'Check on the DSAPP server why it could not generate the activation password.',
        ),
      ],
      left: 'The document gives no cause and no fix for this code.',
      say: 'This went wrong on the server. It’s a password that the server makes itself, not one of yours. I’ll pass it on.',
      note: 'The server generates this password itself. Don’t have the user change one of theirs.',
      cites: ['OAS-1101'],
    }),

    registrationNotFound: escalation({
      to: 'administrator',
      text: 'The server can’t find the registration identifier',
      lead: 'It isn’t in the cache where the server looks for it. We don’t know why. Give your administrator the code and the time.',
      problem:
        'Status 1102 on OneSpan Authentication Server: “The matching registration identifier could not be found in the provisioning system cache.”',
      asks: [
        'Find this registration in the audit and trace messages, with its time.',
        'Check why its registration identifier is not in the provisioning system cache.',
      ],
      left: 'The document gives no cause and no fix for this code.',
      say: 'The server can’t find part of your registration. When did you begin it? I’ll pass that on.',
      note: 'It’s tempting to say “it took too long” or “start again”. The document says neither.',
      cites: ['OAS-1102'],
    }),

    notEncrypted: escalation({
      to: 'administrator',
      text: answered('whichCode/1103', 'The server couldn’t encrypt the activation data'),
      lead: 'This happened on the server, and we know of nothing you could do. Give your administrator the code and the time.',
      problem:
        'Status 1103 on OneSpan Authentication Server: “The Digipass Software Advanced Provisioning Protocol (DSAPP) server failed to encrypt the activation data.”',
      asks: [
        'Read the audit and trace messages of this activation.',
        answered(
          'whichCode/1103',
          'Check on the DSAPP server why it could not encrypt the activation data.',
        ),
      ],
      left: 'The document gives no cause and no fix for this code.',
      say: 'This went wrong on the server. I’ll pass on the code and the time.',
      note: 'Not 1052: there the static password for the encryption is missing. Here no reason is given.',
      cites: ['OAS-1103'],
    }),

    nonceNotValidated: escalation({
      to: 'administrator',
      text: answered('whichCode/1104', 'The server couldn’t validate what the client sent'),
      lead: answered(
        'whichCode/1104',
        'It’s a value that the two exchange automatically. You didn’t type it. Give your administrator the code and the time.',
      ),
      problem:
        'Status 1104 on OneSpan Authentication Server: “The encrypted server nonce received from the client could not be validated.”',
      asks: [
        'Read the audit and trace messages of this activation.',
        'Check which client sent the encrypted server nonce, and whether other users of it have the same problem.',
      ],
      left: 'The document gives no cause and no fix for this code.',
      say: answered(
        'whichCode/1104',
        'The server and the program at your end exchange a value, and it couldn’t be validated. I’ll pass it on. Which app or program did you use?',
      ),
      note: 'The caller can’t read out or correct the nonce. Note the app and the time.',
      cites: ['OAS-1104'],
    }),

    whichBindingCase: question(
      {
        text: 'Do you know why the binding failed?',
        lead: 'There are three possible reasons. An administrator can find out which one it is.',
        why: 'Your answer tells whoever takes over where to look.',
        say: 'Do you know whether this authenticator is bound to a device already? If not, that’s fine.',
        listenFor: ['bound already', 'the device cannot be bound', 'activation data', 'no idea'],
        note: 'Users can’t be expected to know this. Unlike 1107, this code doesn’t say that the authenticator can’t be bound at all.',
        cites: ['OAS-1105'],
      },
      {
        'already-bound': to('boundAlready', 'It’s already bound to a device', {
          caller: ['It says that it’s already bound.', 'We see that it’s bound already.'],
        }),
        'cannot-be-bound': to('deviceCannotBeBound', 'The device can’t be bound', {
          caller: ['It’s the phone, it can’t be bound.', 'They told me my device can’t be used.'],
        }),
        'no-activation-data': to('noActivationData', 'The activation data can’t be generated', {
          caller: [
            'It can’t make the activation data.',
            'Something about data for the activation.',
          ],
        }),
        'not-sure': to('bindingUnclear', 'I’m not sure', {
          hint: 'Your administrator can find out.',
          caller: ['It only says that binding failed.', 'I can’t tell you why.'],
        }),
      },
    ),

    boundAlready: escalation({
      to: 'administrator',
      text: 'Your administrator can look into the device that it’s bound to',
      lead: answered(
        'whichBindingCase/already-bound',
        'This authenticator is already bound to a device. Your administrator needs to look into that.',
      ),
      problem: answered(
        'whichBindingCase/already-bound',
        'Status 1105 on OneSpan Authentication Server (STAT_FAIL_BIND_DEVICE): device binding failed. The authenticator is said to be bound to a device already.',
      ),
      asks: [
        'Check to which device the authenticator is bound, and whether that device is the user’s.',
        answered(
          'whichBindingCase/already-bound',
          'Find out why it was to be bound again. Do not change anything until the user is verified.',
        ),
      ],
      left: 'The document names the case but gives no fix.',
      say: answered(
        'whichBindingCase/already-bound',
        'It’s bound to a device already. The administrator can look into that. Do you still have the device you used before?',
      ),
      note: 'Moving an authenticator to a new device is exactly what an attacker wants. If they know nothing about an earlier device, say so in the ticket.',
      cites: ['OAS-1105'],
    }),

    deviceCannotBeBound: escalation({
      to: 'administrator',
      text: 'Your administrator can look at the device',
      lead: 'The device can’t be bound. We don’t know why.',
      problem:
        'Status 1105 on OneSpan Authentication Server (STAT_FAIL_BIND_DEVICE): device binding failed because the device cannot be bound.',
      asks: [
        'Find out which device it is and why it cannot be bound.',
        answered(
          'whichBindingCase/cannot-be-bound',
          'Check that the authenticator is not bound to another device already.',
        ),
      ],
      left: 'The document names the case but gives no fix.',
      say: 'This device can’t be bound. I’ll pass on which device it is. What make and model is it, please?',
      note: 'Don’t suggest another device. The document doesn’t say whether another one can be bound.',
      cites: ['OAS-1105'],
    }),

    noActivationData: escalation({
      to: 'administrator',
      text: 'Your administrator can look at the activation data',
      lead: answered(
        'whichBindingCase/no-activation-data',
        'The server couldn’t generate it, so the device wasn’t bound.',
      ),
      problem:
        'Status 1105 on OneSpan Authentication Server (STAT_FAIL_BIND_DEVICE): device binding failed because the activation data cannot be generated.',
      asks: [
        'Find out in the audit and trace messages why the activation data cannot be generated.',
        'Check which authenticator and which device the request was for.',
      ],
      left: 'The document names the case but gives no fix.',
      say: answered(
        'whichBindingCase/no-activation-data',
        'The server couldn’t make the data for the activation. I’ll pass it on.',
      ),
      note: 'This isn’t 1054 or 1103, though they sound alike: one is about an activation code, the other about encrypting the activation data.',
      cites: ['OAS-1105'],
    }),

    bindingUnclear: escalation({
      to: 'administrator',
      text: 'Your administrator can find out why it failed',
      lead: 'There are three possible reasons. The administrator can tell which one it is.',
      problem:
        'Status 1105 on OneSpan Authentication Server (STAT_FAIL_BIND_DEVICE): binding an authenticator to a device failed. It is not known why.',
      asks: [
        answered(
          'whichBindingCase/not-sure',
          'Check whether the authenticator is already bound to a device.',
        ),
        'If not, check whether the device cannot be bound, or the activation data cannot be generated.',
      ],
      left: 'The document names these three cases but gives no fix.',
      say: 'That’s fine. The administrator can find out which of three reasons it is. I’ll pass on the code.',
      note: 'Don’t choose “already bound” because the caller has a new phone. Someone has to see that on the server.',
      cites: ['OAS-1105'],
    }),

    bindingNotSupported: escalation({
      to: 'administrator',
      text: 'Your administrator can look at the kind of authenticator',
      lead: 'This authenticator doesn’t support device binding. Another try, or another device, won’t change that.',
      problem:
        'Status 1107 on OneSpan Authentication Server: “The authenticator does not support device binding.”',
      asks: [
        'Check which authenticator was used, and whether it is the one that was meant.',
        'Check why device binding was asked for.',
      ],
      left: 'The document gives no fix for this code.',
      say: 'This authenticator can’t be bound to a device. The administrator can look into what was intended.',
      note: 'Unlike 1105: there a binding failed, here the authenticator doesn’t support it at all. Don’t promise a different authenticator.',
      cites: ['OAS-1107'],
    }),

    canAddDestination: canYouChange(
      {
        text: 'Can you add a destination to the user account?',
        lead: 'A notification for delayed activation couldn’t be sent, because the user account has no destination attribute. An administrator can add one.',
        cites: ['OAS-1120'],
      },
      { yes: 'addDestination', no: 'administratorAddsDestination' },
    ),

    addDestination: instruction(
      {
        operation: 'reactivate',
        text: 'Add a destination to the user account',
        lead: 'Without it, the server doesn’t know where to send the notification.',
        steps: [
          {
            do: 'Make sure that this is the right user, and that the destination is really theirs.',
          },
          {
            do: 'Enter the destination attribute in the user account.',
            also: 'The document doesn’t say which attribute that is.',
          },
          { do: 'Have the delayed activation started again.' },
        ],
        say: 'Please check that it’s the right user. Then enter the destination in the user account, and have the activation started again.',
        listenFor: ['the notification came', 'the same code again', 'which attribute?'],
        note: 'Never accept a new destination from a caller who isn’t verified. The notification is part of an activation.',
        cites: ['OAS-1120'],
      },
      {
        worked: to('notificationSent', 'It worked', {
          hint: 'The notification was sent.',
          caller: ['Yes, it has arrived.', 'It went out this time.'],
        }),
        failed: to('destinationStillMissing', 'Again 1120', {
          caller: ['No, it couldn’t be sent again.', 'Same thing, although I put something in.'],
        }),
        'another-code': to('anotherCode', 'It fails with another code', {
          isOther: true,
          knows: ['new-code'],
          caller: ['Now it’s a different number.', 'It got further, then another code.'],
          value: { label: 'Status code', pattern: '-?\\d{1,10}', example: '1050', is: 'code' },
        }),
        'already-tried': to('destinationStillMissing', 'The account has a destination already', {
          caller: ['There’s one in the account.', 'I see an address there.'],
        }),
        cannot: to('administratorAddsDestination', 'I can’t do this', {
          hint: 'For example, I don’t know which attribute it is.',
          caller: ['I don’t know what to fill in.', 'I’m not allowed to change that.'],
        }),
      },
    ),

    notificationSent: resolution({
      text: 'Fixed. The notification was sent.',
      lead: 'The delayed activation can continue.',
      wrong: 'The user account had no destination attribute for the notification.',
      fixed: 'A destination in the user account.',
      say: 'Good. The notification went out, and the activation can continue.',
      note: 'Don’t use this call to tell the user that the destination was added. Use another channel.',
      cites: ['OAS-1120'],
    }),

    administratorAddsDestination: escalation({
      to: 'administrator',
      operation: 'reactivate',
      text: 'Your administrator can add a destination',
      lead: 'The server doesn’t know where to send your notification. You can’t add that yourself.',
      problem:
        'Status 1120 on OneSpan Authentication Server: “A notification for delayed activation could not be sent, because no destination attribute is specified in the user account.”',
      asks: [
        'Read audit message W-009002, which is recorded in addition.',
        'Add the missing destination attribute to the user account.',
        answered(
          ['canAddDestination/no', 'canAddDestination/not-sure', 'addDestination/cannot'],
          'Start the delayed activation again.',
        ),
      ],
      left: 'The activation, once the account has a destination. That follows from the cause; the document says no more.',
      say: answered(
        ['canAddDestination/no', 'canAddDestination/not-sure', 'addDestination/cannot'],
        'Your account has no destination for the notification. The administrator can add it after checking that it’s really you.',
      ),
      note: 'This isn’t 1017, which is about a mobile number for Virtual Mobile Authenticator. Don’t accept an address from the caller.',
      cites: ['OAS-1120'],
    }),

    destinationStillMissing: escalation({
      to: 'administrator',
      text: answered(
        ['addDestination/failed', 'addDestination/already-tried'],
        'Ask someone to check which destination is expected',
      ),
      lead: 'The account has a destination, but the server can’t find it.',
      problem: answered(
        ['addDestination/failed', 'addDestination/already-tried'],
        'Status 1120 on OneSpan Authentication Server: a notification for delayed activation could not be sent because no destination attribute is specified, although a destination was entered in the user account.',
      ),
      asks: [
        'Read audit message W-009002.',
        'Check which attribute of the user account the notification expects, and whether it is filled in.',
        'Check that the request was for the account that was changed.',
      ],
      left: 'The document says nothing more about this code.',
      say: 'There is a destination, but the server can’t see it. I’ll pass that on.',
      note: 'The document doesn’t name the attribute. So two people may be looking at different ones.',
      cites: ['OAS-1120'],
    }),

    codeUnread: escalation({
      to: 'administrator',
      text: readTheCode,
      lead: 'Without the code, we can’t tell where the activation stopped. Tell your administrator when it happened.',
      problem: codeNotKnown(
        'Activating an authenticator, or binding it to a device, fails on OneSpan Authentication Server.',
      ),
      asks: [
        'Read the status code of this activation in the audit and trace messages.',
        answered(
          ['readStatusCode/failed', 'readStatusCode/cannot'],
          'Look that code up before the activation is started again.',
        ),
      ],
      left: 'What applies to the code, once it is known.',
      say: 'That’s fine. The administrator can look for the code on the server. When did it happen?',
      note: 'Don’t have it tried over and over. Activation attempts can be limited (1050).',
      cites: ['OAS-1000', 'OAS-1050'],
    }),
  },
);
