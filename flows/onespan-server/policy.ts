/** OneSpan Authentication Server did not use a policy: it is invalid, or it asks for nothing (1030, 5002). */
import { answered, escalation, guide, instruction, question, resolution, to } from '../build.ts';
import { canYouChange } from '../procedures/can-you-change.ts';
import { readStatusCode } from '../procedures/read-status-code.ts';
import { codeNotKnown, codeRead, readTheCode } from '../procedures/status-code.ts';

export const policy = guide(
  'policy',
  {
    product: 'onespan-server',
    title: 'A server policy stops the login',
    summary: 'Codes 1030 (the policy is invalid) and 5002 (the policy asks for no authentication).',
    symptoms: [
      'policy invalid',
      'invalid policy',
      'policy was invalid',
      'polcy error',
      'policy failed to load',
      'circular policy',
      'policy inherits from itself',
      'choice list setting is Default',
      'Active Directory replication',
      'neither local nor back-end authentication',
      'local authentication None',
      'back-end authentication None',
      'server does not handle the request',
      'STAT_INVALID_POLICY',
      'STAT_NO_LOCAL_OR_BACKEND_AUTH',
    ],
  },
  {
    whichCode: question(
      {
        text: 'Which status code do you see?',
        lead: 'Look for the number. Both codes here are about settings on the server, not about your password.',
        why: 'With one code, the policy is invalid. With the other, it’s valid but asks for no authentication.',
        say: 'Which status code do you see, please? It’s a number with four digits.',
        listenFor: ['policy was invalid', 'neither local nor back-end', 'STAT_INVALID_POLICY'],
        note: 'Both are settings on the server. Don’t let the caller try passwords in the meantime.',
        cites: ['OAS-1030', 'OAS-5002'],
      },
      {
        '1030': codeRead('canFixPolicy', '1030: The policy was invalid', {
          hint: 'STAT_INVALID_POLICY',
          caller: [
            'It’s ten thirty. Something about an invalid policy.',
            'It says the policy is no good.',
          ],
        }),
        '5002': codeRead('whereNone', '5002: Neither local nor back-end authentication done', {
          hint: 'STAT_NO_LOCAL_OR_BACKEND_AUTH',
          caller: [
            'Five thousand and two. Neither local nor something.',
            'It says no authentication was done at all.',
          ],
        }),
        'another-code': to('anotherCode', 'Another code', {
          isOther: true,
          caller: ['No, it’s a different number.', 'Mine isn’t one of those two.'],
          value: { label: 'Status code', pattern: '-?\\d{1,10}', example: '1010', is: 'code' },
        }),
        'not-sure': to('readStatusCode', 'I’m not sure', {
          hint: 'We’ll show you where to find the code.',
          caller: ['I only see that it failed.', 'Which number do you mean?'],
        }),
      },
    ),

    ...readStatusCode({ found: 'whichCode', unread: 'codeUnread' }),

    canFixPolicy: canYouChange(
      {
        text: 'Can you change policies on the server?',
        lead: 'An administrator has to fix the policy before anyone can log in with it.',
        cites: ['OAS-1030'],
      },
      { yes: 'fixPolicy', no: 'administratorFixesPolicy' },
    ),

    fixPolicy: instruction(
      {
        text: 'Find and fix what makes the policy invalid',
        lead: 'There are two main reasons why a policy is invalid. Check both.',
        steps: [
          {
            do: 'Open the policy that applies to the rejected request, and its parent policy if it has one.',
          },
          {
            do: 'Look for choice list settings that are **Default** in the policy, and in its parent policy if it has one.',
            also: 'In a policy without a parent, a setting that is **Default** is enough. With a parent, it’s one that is **Default** in both. Choose a value for it.',
          },
          {
            do: 'Follow the parents upwards and see whether you come back to a policy you’ve seen.',
            also: 'A chain such as A from B, B from C, C from A is circular. Break it.',
          },
          { do: 'Have the login tried again.' },
        ],
        do: 'A change applies to everyone who uses this policy. Get agreement before you make it.',
        say: 'Please open the policy for this request, and its parent if it has one. Look for choice lists that are Default in the policy, and in the parent if there is one. Then follow the parents and see whether the chain comes back to itself. Fix what you find, and have the login tried once.',
        listenFor: [
          'it is Default, and there is no parent',
          'it is Default in both',
          'the policies go round in a circle',
          'I see nothing wrong',
        ],
        note: 'Two things are easy to miss: the parent, and a policy that has none. Without a parent, Default alone makes the policy invalid.',
        cites: ['OAS-1030'],
      },
      {
        worked: to('policyFixed', 'It worked', {
          hint: 'The login goes through.',
          caller: ['Yes, they’re in.', 'That was it, it goes through now.'],
        }),
        failed: to('policyStillInvalid', 'Still 1030', {
          caller: ['No, the same code again.', 'I changed it, and it still says invalid.'],
        }),
        'another-code': to('anotherCode', 'It fails with another code', {
          isOther: true,
          knows: ['new-code'],
          caller: ['Now there’s a different number.', 'It got further, but there’s a new code.'],
          value: { label: 'Status code', pattern: '-?\\d{1,10}', example: '1010', is: 'code' },
        }),
        'already-tried': to('policyStillInvalid', 'I already checked both', {
          caller: ['I’ve been through all that.', 'Both are fine, I looked this morning.'],
        }),
        cannot: to('administratorFixesPolicy', 'I can’t do this', {
          hint: 'For example, I can’t open that policy.',
          caller: ['I can’t get to the parent policy.', 'I’m not allowed to change this one.'],
        }),
      },
    ),

    policyFixed: resolution({
      text: answered('fixPolicy/worked', 'Fixed. The policy is valid again.'),
      lead: answered('fixPolicy/worked', 'Logins with this policy are permitted again.'),
      wrong: 'The applicable policy had invalid settings or failed to load.',
      fixed: 'Correcting the policy.',
      remember:
        'Choose a value for each choice list in the policy or its parent, and make sure the chain of parents isn’t circular.',
      say: answered(
        'fixPolicy/worked',
        'Good. The policy is valid again, and the login goes through.',
      ),
      note: 'End with which of the two it was: a setting left at Default, or a circular chain.',
      cites: ['OAS-1030'],
    }),

    administratorFixesPolicy: escalation({
      to: 'administrator',
      text: 'Your administrator has to fix the policy',
      lead: 'The code names the policy as the cause. The policy must be fixed before this login can work.',
      problem:
        'OneSpan Authentication Server rejects an authentication request with status 1030, “The policy was invalid”. Someone who may change the policy has to look at it.',
      asks: [
        'Open the policy that applies to this request, and its parent if it has one. Look for choice list settings that are **Default** in the policy, and in the parent if there is one.',
        'Look for a circular chain of policies (A inherits from B, B from C, C from A).',
        'If both are in order, consider that the policy failed to load, for example through a delay in Active Directory replication.',
      ],
      left: 'The policy must be fixed for authentication to be permitted with it.',
      say: 'The message is about a policy on the server. I’ll pass it to the administrator with what they need to check.',
      note: 'The policy may apply to other people too. Tell the administrator if more callers report it.',
      cites: ['OAS-1030'],
    }),

    policyStillInvalid: escalation({
      to: 'administrator',
      text: 'Look at the whole chain of policies together',
      lead: answered(
        ['fixPolicy/failed', 'fixPolicy/already-tried'],
        'You checked the two main causes, and the code is still there. Look at it with the administrators who know this policy and the directory.',
      ),
      problem: answered(
        ['fixPolicy/failed', 'fixPolicy/already-tried'],
        'Status 1030, “The policy was invalid”, on OneSpan Authentication Server. The policy, and its parent if it has one, were checked for **Default** settings and for circular inheritance, and the request is still rejected.',
      ),
      asks: [
        'Check which policy is really the applicable one for this request.',
        'Check whether the policy failed to load, for example because Active Directory replication is delayed.',
        answered(
          ['fixPolicy/failed', 'fixPolicy/already-tried'],
          'Go through every policy in the chain again, not only the first parent.',
        ),
      ],
      left: 'Apart from a policy that failed to load, the document names no other cause. It calls the two that were checked the main ones.',
      say: answered(
        ['fixPolicy/failed', 'fixPolicy/already-tried'],
        'You’ve checked both main causes. Let’s pass this to someone who knows the policies and the directory, with what you found.',
      ),
      note: 'A replication delay is the document’s own example of how this can happen although it shouldn’t.',
      cites: ['OAS-1030'],
    }),

    whereNone: question(
      {
        text: 'Do you know where the setting None comes from?',
        lead: 'The server left the request alone because **Local Authentication** and **Back-End Authentication** were both **None**.',
        why: 'The policy decides, unless the user account overrides it. Your answer tells the administrator where to look first.',
        say: 'The server did nothing because two settings are both None. Do you know whether they come from the policy or from the user account? If not, that’s fine.',
        listenFor: ['it is in the policy', 'the account overrides it', 'I can’t see settings'],
        note: 'Users can’t be expected to know this, so “not sure” is a good answer. An administrator can look at both effective settings.',
        cites: ['OAS-5002'],
      },
      {
        policy: to('noneInPolicy', 'From the policy', {
          caller: ['Both are None in the policy.', 'I looked. The policy has None twice.'],
        }),
        'user-account': to('noneInAccount', 'From the user account', {
          hint: 'It overrides the policy.',
          caller: [
            'It’s set on the account itself.',
            'The policy is fine. The account says something else.',
          ],
        }),
        'not-none': to('notBothNone', 'They aren’t both None', {
          caller: ['No, one of them has a value.', 'I looked, and that isn’t what is set.'],
        }),
        'not-sure': to('noneSomewhere', 'I’m not sure', {
          hint: 'Or I can’t see these settings.',
          caller: ['I can’t look at that.', 'I wouldn’t know where that is.'],
        }),
      },
    ),

    noneInPolicy: escalation({
      to: 'administrator',
      text: 'The policy’s administrator decides about this setting',
      lead: answered(
        'whereNone/policy',
        'The policy asks for no authentication, so the server didn’t handle the request. We have no fix for this.',
      ),
      problem: answered(
        'whereNone/policy',
        'Status 5002: OneSpan Authentication Server did not handle an authentication request. **Local Authentication** and **Back-End Authentication** are both **None** in the policy.',
      ),
      asks: [
        'Check whether both settings are meant to be **None** in this policy.',
        'Check whether this request is meant to use this policy.',
      ],
      left: 'The document gives the cause but no fix.',
      say: answered(
        'whereNone/policy',
        'The policy has both settings at None, so the server did nothing. The administrator decides whether that’s intended.',
      ),
      note: 'It may be intended. Don’t call it a mistake before the administrator has looked.',
      cites: ['OAS-5002'],
    }),

    noneInAccount: escalation({
      to: 'administrator',
      text: answered(
        'whereNone/user-account',
        'Ask someone to check the settings of this user account',
      ),
      lead: 'The account overrides the policy and asks for no authentication. We have no fix for this.',
      problem: answered(
        'whereNone/user-account',
        'Status 5002: OneSpan Authentication Server did not handle an authentication request. The user account overrides the policy, and its effective **Local Authentication** and **Back-End Authentication** are both **None**.',
      ),
      asks: [
        'Check why this user account overrides the policy.',
        'Compare its two settings with those of the policy, and decide which are meant to apply.',
      ],
      left: 'The document gives the cause but no fix.',
      say: 'Your account has settings of its own, and they ask for no authentication. The administrator can look at them.',
      note: 'Only this account has the override. Other users of the policy may not have the problem.',
      cites: ['OAS-5002'],
    }),

    notBothNone: escalation({
      to: 'administrator',
      text: answered(
        'whereNone/not-none',
        'Ask someone to compare the effective settings with the code',
      ),
      lead: 'The code says that both were **None** for this request. What you saw doesn’t match that, so someone has to take a closer look.',
      problem:
        'Status 5002 says that **Local Authentication** and **Back-End Authentication** were both **None** for a request, but someone looked and at least one of them is set.',
      asks: [
        'Check which policy applied to this request. It may not be the one that was checked.',
        'Check whether the user account overrides the policy.',
        'Compare both effective settings at the time of the request.',
      ],
      left: 'The document gives no other reason for this code.',
      say: 'What you see and what the code says don’t match. I’ll pass on both, so that the administrator can compare.',
      note: 'Check that the policy that was read is the one that applied, and that the user account doesn’t override it.',
      cites: ['OAS-5002'],
    }),

    noneSomewhere: escalation({
      to: 'administrator',
      text: 'Your administrator can look at the two settings',
      lead: answered(
        'whereNone/not-sure',
        'The server didn’t handle your login because of its settings. You don’t have to look them up yourself.',
      ),
      problem:
        'Status 5002, “Neither local nor back-end authentication done due to policy and/or user settings”. It is not known whether the setting comes from the policy or the user account.',
      asks: [
        'Check the effective settings **Local Authentication** and **Back-End Authentication** of the policy. Both were **None** for this request.',
        'Check whether the user account overrides the policy.',
        'Decide whether OneSpan Authentication Server is meant to handle this request.',
      ],
      left: 'The document gives the cause but no fix.',
      say: 'That’s fine. I’ll ask the administrator to look at the policy and at your account.',
      note: 'Tell the caller that it isn’t the password: the server didn’t check any.',
      cites: ['OAS-5002'],
    }),

    codeUnread: escalation({
      to: 'administrator',
      text: readTheCode,
      lead: 'Without the code, we can’t tell which setting it is. Tell your administrator when it happened.',
      problem: codeNotKnown(
        'A login fails, and a policy of OneSpan Authentication Server may be the reason.',
      ),
      asks: [
        'Read the status code of the failed request in the audit and trace messages.',
        'If it is 1030, check the policy, and its parent if it has one. If it is 5002, check the effective **Local Authentication** and **Back-End Authentication**.',
      ],
      left: 'What applies to 1030 or 5002, once the code is known.',
      say: 'That’s fine. The administrator can look for the code on the server. When did it happen?',
      note: 'Don’t guess which one it is: one is an invalid policy, the other may be intended.',
      cites: ['OAS-1000', 'OAS-1030', 'OAS-5002'],
    }),
  },
);
