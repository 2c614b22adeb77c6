/** The Windows Group Check failed: the request was rejected (1002) or not handled (5001). */
import type { Claim } from '../../src/engine/step.ts';
import { answered, escalation, guide, information, question, to, when } from '../build.ts';
import { readStatusCode } from '../procedures/read-status-code.ts';
import { codeRead } from '../procedures/status-code.ts';

/**
 * @param what what the server did
 * @param option the option with which the status can occur
 * @param code the status code
 * @param rest what else the next person has to know
 * @param from the answers that make it true, as `step/answer`
 * @returns the sentence for a hand-over: the code where it was read, else the option that was seen
 */
const failedCheck = (
  what: string,
  option: string,
  code: string,
  rest: string,
  from: readonly string[] = [],
): Claim[] =>
  [
    when(
      'group-option-seen',
      `${what}. The option “${option}” was read for this user; the status code was not read. ${rest}`,
    ),
    `${what} (status code ${code}). This can occur when the effective option is “${option}”. ${rest}`,
  ].map((text) => (from.length === 0 ? text : answered(from, text)));

export const windowsGroupCheck = guide(
  'windows-group-check',
  {
    product: 'onespan-server',
    title: 'The Windows Group Check stops the login',
    summary: 'Codes 1002 (rejected) and 5001 (not handled).',
    symptoms: [
      'windows group check failed',
      'failed the group check',
      'group check',
      'windows goup check',
      'not in group',
      'not in listed groups',
      'user is in the wrong group',
      'AD group',
      'authenticate listed groups, reject others',
      'pass requests back to host system',
      'rejected because of group',
      'STAT_GROUPCHK',
      'STAT_NOT_IN_GROUPS',
    ],
  },
  {
    whichCode: question(
      {
        text: 'Which status code do you see?',
        lead: 'Two codes have the same text. Only the number, or the option that’s set, tells you which one it is.',
        shows: {
          where: 'The status message of both codes',
          words: 'The user failed the Windows Group Check',
        },
        why: 'With one code, the login was rejected. With the other, the server may have passed it on.',
        say: 'The text is the same for two codes, so I need the number, please. Or the Windows Group Check option, if you know it.',
        listenFor: ['1002', '5001', 'reject others', 'back to host system'],
        note: 'Never choose by the text. 1002 rejects the request; 5001 doesn’t handle it. If they only know the option, choose “I only know the option”.',
        cites: ['OAS-1002', 'OAS-5001'],
      },
      {
        '1002': codeRead('inListedGroup', '1002: The user failed the Windows Group Check', {
          hint: 'STAT_GROUPCHK. The request was rejected.',
          caller: [
            'One thousand and two, and something about groups.',
            'Ten oh two, and they’re locked out by some group thing.',
          ],
        }),
        '5001': codeRead('loggedIn', '5001: The user failed the Windows Group Check', {
          hint: 'STAT_NOT_IN_GROUPS. The request wasn’t handled.',
          caller: [
            'Five thousand and one, with the group check.',
            'It’s fifty oh one. Not in groups, it says.',
          ],
        }),
        option: to('whichOption', 'I only know the option that’s set', {
          hint: 'The Windows Group Check option of the policy or the user account.',
          caller: [
            'No number, but I can see the setting.',
            'I have the policy open, if that helps.',
          ],
        }),
        'another-code': to('anotherCode', 'Another code', {
          isOther: true,
          caller: ['Mine is neither of them.', 'It’s a different number.'],
          value: { label: 'Status code', pattern: '-?\\d{1,10}', example: '1010', is: 'code' },
        }),
        'not-sure': to('readStatusCode', 'I’m not sure', {
          hint: 'We’ll show you where to find the code.',
          caller: [
            'I only have the sentence, no number.',
            'It says group check, that’s all I know.',
          ],
        }),
      },
    ),

    ...readStatusCode({ found: 'whichCode', unread: 'whichOption' }),

    whichOption: question(
      {
        text: 'Which Windows Group Check option is in effect?',
        lead: 'It’s set in the policy. The user account can override it.',
        why: 'The option tells us the same as the code: whether the request was rejected or passed on.',
        say: 'Which Windows Group Check option is in effect for this user? It’s in the policy, unless the user account overrides it.',
        listenFor: ['reject others', 'back to host system', 'I can’t see that'],
        note: 'Have the user account checked too. An override there takes precedence over the policy.',
        cites: ['OAS-1002', 'OAS-5001'],
      },
      {
        'reject-others': to('inListedGroup', '“Authenticate listed groups, reject others”', {
          knows: ['group-option-seen'],
          caller: ['It says reject others.', 'The one that throws everyone else out.'],
        }),
        'pass-back': to(
          'loggedIn',
          '“Pass requests for users not in listed groups back to host system”',
          {
            knows: ['group-option-seen'],
            caller: ['The long one with host system at the end.', 'It passes them back, it says.'],
          },
        ),
        'another-option': to('otherOption', 'Another option', {
          caller: ['No, something else is chosen.', 'Neither of those two sentences.'],
        }),
        'not-sure': to('codeOrOptionUnknown', 'I’m not sure', {
          hint: 'Or I can’t see that setting.',
          caller: ['I have no idea where that is.', 'I can’t look into the policy.'],
        }),
      },
    ),

    inListedGroup: question(
      {
        text: 'Is the user in one of the listed Windows groups?',
        lead: [
          when(
            'group-option-seen',
            'With this option the server authenticates the listed groups and rejects everyone else. An administrator can check this.',
          ),
          'This can come from an option that authenticates the listed groups and rejects everyone else. An administrator can check this.',
        ],
        why: 'If the user isn’t in any of them, the server did what it’s set up to do.',
        say: 'Has anyone checked whether this user is in one of the groups that the policy lists? If you don’t know, that’s fine.',
        listenFor: ['is in the group', 'not in any of them', 'nobody has checked'],
        note: 'Don’t promise to add anyone to a group. It isn’t for us to decide who belongs in it.',
        cites: ['OAS-1002'],
      },
      {
        yes: to('rejectedThoughListed', 'Yes, the user is in one', {
          caller: ['We checked, the person is in there.', 'It should work, the group is right.'],
        }),
        no: to('rejectedNotListed', 'No, in none of them', {
          caller: ['The person is in none of those.', 'No, they’re in some other group.'],
        }),
        'not-sure': to('rejectedUnchecked', 'I’m not sure', {
          hint: 'Nobody has checked yet.',
          caller: ['Which groups do you mean?', 'I don’t know what groups I’m in.'],
        }),
      },
    ),

    rejectedThoughListed: escalation({
      to: 'administrator',
      text: 'Your administrator can check which option applied',
      lead: answered(
        'inListedGroup/yes',
        'The user is in a listed group, but the server still rejected the login. We have no fix for this.',
      ),
      problem: failedCheck(
        'OneSpan Authentication Server rejected an authentication request because the Windows Group Check failed',
        'Authenticate listed groups, reject others',
        '1002',
        'Someone checked that the user is in one of the listed groups.',
        ['inListedGroup/yes'],
      ),
      asks: [
        'Check which policy applied to the request, and which groups it lists.',
        'Check whether the user account overrides the Windows Group Check option of the policy.',
        'Compare the user’s groups with that list.',
      ],
      left: 'The document gives the cause but no fix.',
      say: answered(
        'inListedGroup/yes',
        'The group seems right, but the login is still rejected. I’ll pass that on, so that the administrator can compare the two.',
      ),
      note: 'Check that the list is that of the policy that applied, and that the user account doesn’t override it.',
      cites: ['OAS-1002'],
    }),

    rejectedNotListed: escalation({
      to: 'administrator',
      text: 'Your administrator decides about the groups',
      lead: 'The user isn’t in any of the listed groups. The administrator decides whether that’s right for this user.',
      problem: failedCheck(
        'OneSpan Authentication Server rejected an authentication request because the Windows Group Check failed',
        'Authenticate listed groups, reject others',
        '1002',
        'The user is in none of the listed groups.',
      ),
      asks: [
        'Decide whether this user is meant to be authenticated by OneSpan Authentication Server.',
        'If so, check the listed groups, the user’s groups and a possible override on the user account.',
      ],
      left: 'The document gives the cause but no fix.',
      say: 'This user isn’t in any of the listed groups. The administrator decides whether that should change.',
      note: 'Being in a group gives access. Only the administrator decides that, however urgent the call is.',
      cites: ['OAS-1002'],
    }),

    rejectedUnchecked: escalation({
      to: 'administrator',
      text: 'Your administrator can check the groups',
      lead: 'The message is about your Windows groups, not about a password.',
      problem: failedCheck(
        'OneSpan Authentication Server rejected an authentication request because the Windows Group Check failed',
        'Authenticate listed groups, reject others',
        '1002',
        'The user’s groups have not been checked yet.',
        ['inListedGroup/not-sure'],
      ),
      asks: [
        'Check whether the user is in one of the listed Windows groups, and is meant to be.',
        'Check whether the user account overrides the Windows Group Check option of the policy.',
      ],
      left: 'The document gives the cause but no fix.',
      say: 'This is about the Windows groups of the account. The administrator can check them.',
      note: 'Tell the caller that trying again won’t help until someone has looked at the groups.',
      cites: ['OAS-1002'],
    }),

    loggedIn: question(
      {
        text: 'Did the login work in the end?',
        lead: 'OneSpan Authentication Server didn’t handle this request. That can mean that it went back to the host system.',
        why: 'If the host system let the user in, this may be exactly what is intended.',
        say: 'OneSpan didn’t handle this login. Did they get in, in the end?',
        listenFor: ['I got in', 'I am still outside', 'I only saw it in the log'],
        note: 'This code doesn’t say that anyone was rejected. That would be 1002.',
        cites: ['OAS-5001'],
      },
      {
        yes: to('passedOn', 'Yes, it did', {
          caller: [
            'Yes, they’re in. I just saw the message.',
            'It worked, but without the authenticator.',
          ],
        }),
        no: to('passedOnNotIn', 'No, it didn’t', {
          caller: ['No, still outside.', 'It was rejected there too.'],
        }),
        'not-sure': to('passedOnUnknown', 'I’m not sure', {
          caller: ['I only have a line in the log.', 'I can’t tell what happened after that.'],
        }),
      },
    ),

    passedOn: information({
      text: 'The login worked without OneSpan Authentication Server',
      lead: 'It worked, so there is nothing more to do, unless this user should log in with an authenticator.',
      facts: [
        'The user failed the Windows Group Check, so OneSpan Authentication Server didn’t handle the request.',
        'This can occur when the effective option is “Pass requests for users not in listed groups back to host system”.',
        'The policy’s option applies, unless the user account overrides it.',
        'If this user should log in with an authenticator, ask the administrator to look at the listed groups.',
      ],
      say: 'Then the login worked without OneSpan. If an authenticator should have been used, the administrator can look at the groups.',
      note: 'Not every line in a log is a fault. Say what the option does, and stop there.',
      cites: ['OAS-5001'],
    }),

    passedOnNotIn: escalation({
      to: 'administrator',
      text: 'Your administrator can look at both sides',
      lead: answered(
        'loggedIn/no',
        'OneSpan Authentication Server didn’t handle the login, and it didn’t succeed.',
      ),
      problem: failedCheck(
        'OneSpan Authentication Server did not handle an authentication request because the Windows group check failed',
        'Pass requests for users not in listed groups back to host system',
        '5001',
        'The user did not get in.',
        ['loggedIn/no'],
      ),
      asks: [
        'Decide whether OneSpan Authentication Server or the host system is meant to authenticate this user.',
        'If OneSpan is: check the listed Windows groups, the user’s groups and a possible override on the user account.',
        'If the host system is: find out there why the login failed.',
      ],
      left: 'The document gives the cause but no fix.',
      say: answered(
        'loggedIn/no',
        'OneSpan didn’t handle this login, and you didn’t get in. I’ll pass this on, so that both sides are looked at.',
      ),
      note: 'OneSpan didn’t reject this login. Whoever takes over needs to know that, or they’ll look in the wrong place.',
      cites: ['OAS-5001'],
    }),

    passedOnUnknown: escalation({
      to: 'administrator',
      text: 'Your administrator can look into what happened next',
      lead: [
        when(
          'group-option-seen',
          'With this option, OneSpan Authentication Server passes requests for users who aren’t in a listed group back to the host system.',
        ),
        'The code says only that OneSpan Authentication Server didn’t handle the request.',
      ],
      problem: failedCheck(
        'OneSpan Authentication Server did not handle an authentication request because the Windows group check failed',
        'Pass requests for users not in listed groups back to host system',
        '5001',
        'It is not known whether the user got in.',
        ['loggedIn/not-sure'],
      ),
      asks: [
        'See whether the host system let the user in. If so, nothing may be wrong.',
        'Check whether the user is meant to be in one of the listed Windows groups.',
        'Check whether the user account overrides the Windows Group Check option of the policy.',
      ],
      left: 'The document gives the cause but no fix.',
      say: [
        when(
          'group-option-seen',
          'The administrator can look into what became of that login. I’ll pass on the option.',
        ),
        'The administrator can look into what became of that login. I’ll pass on the code.',
      ],
      note: 'Don’t call it a rejection. With this code the request was passed on.',
      cites: ['OAS-5001'],
    }),

    otherOption: escalation({
      to: 'administrator',
      text: answered(
        'whichOption/another-option',
        'Ask someone to compare the option with the code',
      ),
      lead: answered(
        'whichOption/another-option',
        'Two options can go with this message, and yours is neither of them. Someone has to read the code.',
      ),
      problem: answered(
        'whichOption/another-option',
        'OneSpan Authentication Server says “The user failed the Windows Group Check”. The code is not known, and the Windows Group Check option that was seen is neither of the two in the document.',
      ),
      asks: [
        'Read the status code in the audit and trace messages: 1002 (rejected) or 5001 (not handled).',
        'Check whether the user account overrides the option that was seen in the policy.',
      ],
      left: 'What applies to 1002 or 5001, once the code is known.',
      say: 'I don’t have anything on that option. The administrator needs to read the code on the server.',
      note: 'Check whether the policy was read while the user account overrides it.',
      cites: ['OAS-1002', 'OAS-5001'],
    }),

    codeOrOptionUnknown: escalation({
      to: 'administrator',
      text: 'Your administrator can read the code or the option',
      lead: 'The text alone can’t tell whether the login was rejected or passed on.',
      problem: answered(
        'whichOption/not-sure',
        'OneSpan Authentication Server says “The user failed the Windows Group Check”. Neither the status code nor the Windows Group Check option is known.',
      ),
      asks: [
        'Read the status code in the audit and trace messages: 1002 (rejected) or 5001 (not handled).',
        'Or read the effective Windows Group Check option: the policy’s, unless the user account overrides it.',
        'Check whether the user is meant to be in one of the listed Windows groups.',
      ],
      left: 'What applies to 1002 or 5001, once one of the two is known.',
      say: 'That’s fine. The administrator can look up the code and the option. I’ll pass on the text.',
      note: 'Don’t guess 1002 because the caller says “rejected”. People may say that for both.',
      cites: ['OAS-1000', 'OAS-1002', 'OAS-5001'],
    }),
  },
);
