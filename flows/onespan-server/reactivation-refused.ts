/** Reactivating an authenticator is refused by one of three limits (OAS-1050). */
import { answered, escalation, guide, instruction, question, resolution, to } from '../build.ts';
import { askForCode } from '../procedures/ask-for-code.ts';
import { canYouChange } from '../procedures/can-you-change.ts';
import { asksOf, documented } from '../procedures/documented.ts';
import { readStatusCode } from '../procedures/read-status-code.ts';
import { codeMeant, codeRead, endedWith } from '../procedures/status-code.ts';

/** @returns what is refused, as far as it is known, and further sentences */
const refused = (rest: Parameters<typeof endedWith>[3], from?: readonly string[]) =>
  endedWith(
    'A reactivation is refused',
    '1050 (STAT_REACTIV_NOT_ALLOWED)',
    'Reactivation is not allowed',
    rest,
    from,
  );

const afterRaising = [
  'changeAttempts/failed',
  'changeAttempts/already-tried',
  'changeLocations/failed',
  'changeLocations/already-tried',
];

/** The limits that the document names, in its order. */
export const documentedLimits = [
  documented(
    ['locations-raised'],
    'Check whether the limit **Max Locations** of the provisioning scenario has been reached.',
  ),
  documented(
    ['attempts-raised'],
    'Check whether the limit **Max Attempts** of the provisioning scenario has been reached.',
  ),
  documented(
    [],
    'Check **Min Interval** of the provisioning scenario against the time of the last activation attempt.',
  ),
];

export const reactivationRefused = guide(
  'reactivation-refused',
  {
    product: 'onespan-server',
    title: 'I’m not allowed to reactivate my authenticator',
    summary: 'OneSpan Authentication Server refuses the reactivation. Code 1050.',
    symptoms: [
      'reactivation refused',
      'reactivate not allowed',
      'can’t activate again',
      'cannot reactivate',
      'reactivation not possible',
      're-activation',
      'too many activations',
      'too many activation attempts',
      'too many devices',
      'maximum number of locations',
      'new phone activation refused',
      'wait before activating again',
      'Max Locations',
      'Max Attempts',
      'Min Interval',
    ],
  },
  {
    whichCode: question(
      {
        text: 'Which status code do you see?',
        lead: 'Look for the number. This guide is about one code only.',
        why: 'Other activation problems have other codes and need a different fix.',
        say: 'Which status code is there? Or does it say that reactivation isn’t allowed?',
        do: 'If you can read the audit or trace messages of the server, look for this request there.',
        listenFor: ['reactivation is not allowed', 'ten fifty', 'too often'],
        note: 'The message is short and says nothing about the reason. The reason is the next question.',
        cites: ['OAS-1050'],
      },
      {
        '1050': codeRead('whichLimit', '1050: Reactivation is not allowed', {
          hint: 'STAT_REACTIV_NOT_ALLOWED',
          caller: [
            'I got a new phone, and it won’t let me activate.',
            'Ten fifty, not allowed. Why not?',
          ],
        }),
        'another-code': to('anotherCode', 'Another code', {
          isOther: true,
          caller: ['Mine has a different number.', 'Ten fifty-something, but not that one.'],
          value: { label: 'Status code', pattern: '-?\\d{1,10}', example: '1051', is: 'code' },
        }),
        'not-sure': to('readStatusCode', 'I’m not sure', {
          hint: 'We’ll show you where to find the code.',
          caller: ['The activation doesn’t go through.', 'No number, only red letters.'],
        }),
      },
    ),

    ...readStatusCode({ found: 'whichCode', unread: 'sameMessage' }),

    sameMessage: question(
      {
        text: 'Does the message say that reactivation isn’t allowed?',
        lead: 'It doesn’t have to match word for word.',
        shows: { where: 'What the message says', words: 'Reactivation is not allowed' },
        why: 'The words of the message can stand in for the number.',
        say: 'Does the message say that reactivation isn’t allowed?',
        listenFor: ['not allowed', 'it says something else', 'I did not read it'],
        note: 'Not every failed activation is this one.',
        cites: ['OAS-1050'],
      },
      {
        yes: codeMeant('whichLimit', 'Yes, it says that', {
          meaning: 'Reactivation is not allowed',
          caller: ['Yes, not allowed.', 'Reactivation something, not allowed. Yes.'],
        }),
        'something-else': to('askForCode', 'No, it says something else', {
          isOther: true,
          caller: ['No, nothing about allowed.', 'It’s a different error.'],
        }),
        'not-sure': to('askForCode', 'I’m not sure', {
          caller: ['I closed it.', 'It just didn’t work.'],
        }),
      },
    ),

    whichLimit: question(
      {
        text: 'Do you know which limit has been reached?',
        lead: 'There are three. The message doesn’t say which one it is, so it’s fine not to know.',
        why: 'One limit is about the time since the last attempt. The other two are about how many.',
        say: 'There are three limits: how many places, how many attempts, and how soon after the last attempt. Do you know which one it is? If not, that’s fine.',
        do: 'If you can see the provisioning scenario and the earlier activations, find the limit there.',
        listenFor: ['I tried a minute ago', 'third phone', 'many times', 'no idea'],
        note: 'A recent attempt is only a hint. More than one limit can apply. If nobody knows, the administrator can check.',
        cites: ['OAS-1050'],
      },
      {
        interval: to('waitAndReactivate', 'It’s too soon after the last attempt', {
          hint: 'Setting Min Interval',
          caller: [
            'They told me that I have to wait between two attempts.',
            'The administrator says it’s the interval.',
          ],
        }),
        attempts: to('canChangeAttempts', 'Too many activation attempts', {
          hint: 'Setting Max Attempts',
          caller: ['It’s the attempts, we looked.', 'Someone saw that all tries are used up.'],
        }),
        locations: to('canChangeLocations', 'Activated from too many locations', {
          hint: 'Setting Max Locations',
          caller: [
            'It has been activated in too many places, they say.',
            'The locations are full.',
          ],
        }),
        several: to('askWhichLimit', 'More than one of them', {
          caller: ['Two of them, they say.', 'It’s the attempts and the locations.'],
          knows: ['several-limits'],
        }),
        'not-sure': to('askWhichLimit', 'I’m not sure', {
          hint: 'Your administrator can look into it.',
          caller: ['How should I know?', 'Maybe I tried too often? I really can’t say.'],
        }),
      },
    ),

    waitAndReactivate: instruction(
      {
        operation: 'reactivate',
        text: 'Wait, then reactivate once',
        lead: 'You have to wait a minimum time between attempts. How long depends on a setting.',
        steps: [
          {
            do: 'Ask your administrator for the value of **Min Interval**, if you don’t know it.',
            also: 'It’s in the provisioning scenario.',
          },
          {
            do: 'Count from your last attempt, and wait until that much time has passed.',
            also: 'Don’t try in between.',
          },
          { do: 'Reactivate once.' },
        ],
        say: 'You have to leave some time between two attempts. Please wait until it has passed, counting from your last attempt, and then try once. I can find out how long it is.',
        do: 'Find out the value of **Min Interval** for the caller, and agree on a time to call back.',
        listenFor: ['it worked', 'not allowed again', 'I can’t wait'],
        note: 'The interval counts from the last attempt. Don’t invent a number of minutes.',
        cites: ['OAS-1050'],
      },
      {
        worked: to('reactivatedAfterWait', 'It worked', {
          hint: 'The authenticator is active again.',
          caller: ['I waited, and it went through.', 'Yes, active.'],
        }),
        failed: to('askAfterWait', 'It’s still not allowed', {
          caller: ['I waited for nothing.', 'The same again.'],
        }),
        'already-tried': to('askAfterWait', 'I already waited long enough', {
          caller: ['My last attempt was last week.', 'I’ve waited, and waited.'],
        }),
        cannot: to('askInterval', 'I can’t do this', {
          hint: 'For example, nobody knows how long it is.',
          caller: ['How long do I have to wait?', 'I need it today.'],
        }),
      },
    ),

    reactivatedAfterWait: resolution({
      text: answered('waitAndReactivate/worked', 'Fixed. Your authenticator is active again.'),
      lead: 'There is nothing more to do.',
      wrong: 'The minimum time since the last activation attempt hadn’t passed.',
      fixed: 'Waiting, and reactivating once.',
      remember: 'You have to wait a minimum time between two attempts.',
      say: answered(
        'waitAndReactivate/worked',
        'Good, it’s active again. It had just been too soon.',
      ),
      note: 'Nothing had to be changed on the server.',
      cites: ['OAS-1050'],
    }),

    canChangeAttempts: canYouChange(
      {
        text: 'Can you change how many activation attempts are allowed?',
        lead: 'The limit is **Max Attempts** of the provisioning scenario. The document doesn’t say that waiting helps here.',
        cites: ['OAS-1050'],
      },
      { yes: 'changeAttempts', no: 'askAttempts' },
    ),

    changeAttempts: instruction(
      {
        operation: 'reactivate',
        text: 'Decide about more activation attempts',
        lead: 'It’s a setting of the provisioning scenario, not of the user account. Look at the earlier attempts first.',
        steps: [
          {
            do: 'Look at the earlier activation attempts, and ask whether they were the user’s own.',
          },
          {
            do: 'Look at **Max Attempts** of the provisioning scenario, and decide whether it may be raised.',
          },
          { do: 'Raise it, and have the user reactivate once.' },
        ],
        say: 'I’m looking at the number of attempts now. Please wait, and then reactivate once.',
        do: 'Tell the user by a known contact that another activation was allowed.',
        listenFor: ['it worked', 'still not allowed', 'those were not my attempts'],
        note: 'Attempts that the caller doesn’t know of are a warning: someone else may have tried.',
        cites: ['OAS-1050'],
      },
      {
        worked: to('attemptsRaised', 'It worked', {
          hint: 'The authenticator is active again.',
          caller: ['Active, finally.', 'This time it let me.'],
        }),
        failed: to('askStillRefused', 'It’s still not allowed', {
          knows: [{ fact: 'attempts-raised', how: 'done' }],
          caller: ['No, not allowed.', 'It made no difference.'],
        }),
        'already-tried': to('askStillRefused', 'The limit has already been raised', {
          knows: ['attempts-raised'],
          caller: ['They raised it this morning.', 'That can’t be it, it’s at ten.'],
        }),
        cannot: to('askAttempts', 'I can’t do this', {
          hint: 'For example, I’m not allowed to raise it.',
          caller: [
            'I’m not the one who can change that.',
            'I don’t want to change it for everyone.',
          ],
        }),
      },
    ),

    attemptsRaised: resolution({
      text: 'Fixed. Another activation was allowed.',
      lead: answered('changeAttempts/worked', 'The authenticator is active again.'),
      wrong: 'The maximum number of activation attempts had been reached.',
      fixed: 'Raising **Max Attempts** of the provisioning scenario.',
      say: answered('changeAttempts/worked', 'Good, your authenticator is active again.'),
      note: 'Think about whether the limit should stay raised.',
      cites: ['OAS-1050'],
    }),

    canChangeLocations: canYouChange(
      {
        text: 'Can you change how many locations it can be activated from?',
        lead: 'The limit is **Max Locations** of the provisioning scenario. The document doesn’t say that waiting helps here.',
        cites: ['OAS-1050'],
      },
      { yes: 'changeLocations', no: 'askLocations' },
    ),

    changeLocations: instruction(
      {
        operation: 'reactivate',
        text: 'Decide about one more location',
        lead: 'It’s a setting of the provisioning scenario, not of the user account. Look at the earlier activations first.',
        steps: [
          { do: 'Find out from which locations this authenticator has been activated.' },
          {
            do: 'Look at **Max Locations** of the provisioning scenario, and decide whether it may be raised.',
          },
          { do: 'Raise it, and have the user reactivate once.' },
        ],
        say: 'I’m looking at the number of locations now. Please wait, and then reactivate once.',
        do: 'Tell the user by a known contact that another location was allowed.',
        listenFor: ['it worked', 'still not allowed', 'I only have one device'],
        note: 'A location that the caller doesn’t know of is a warning: someone else may have activated.',
        cites: ['OAS-1050'],
      },
      {
        worked: to('locationsRaised', 'It worked', {
          hint: 'The authenticator is active again.',
          caller: ['It’s on my phone now.', 'Works. Thank you.'],
        }),
        failed: to('askStillRefused', 'It’s still not allowed', {
          knows: [{ fact: 'locations-raised', how: 'done' }],
          caller: ['Not allowed, still.', 'The same message on my screen.'],
        }),
        'already-tried': to('askStillRefused', 'The limit has already been raised', {
          knows: ['locations-raised'],
          caller: ['It allows three now.', 'Your colleague did that.'],
        }),
        cannot: to('askLocations', 'I can’t do this', {
          hint: 'For example, I’m not allowed to raise it.',
          caller: ['I’d have to ask someone.', 'I don’t know these places, so I won’t.'],
        }),
      },
    ),

    locationsRaised: resolution({
      text: 'Fixed. Another location was allowed.',
      lead: answered('changeLocations/worked', 'The authenticator is active again.'),
      wrong: 'The authenticator had been activated from the maximum number of locations.',
      fixed: 'Raising **Max Locations** of the provisioning scenario.',
      say: answered('changeLocations/worked', 'Good, your authenticator is active again.'),
      note: 'Think about whether the limit should stay raised.',
      cites: ['OAS-1050'],
    }),

    askWhichLimit: escalation({
      to: 'administrator',
      operation: 'reactivate',
      text: 'Your administrator can look into which limit it is',
      lead: 'At least one of three limits stops the reactivation. Please wait until you know which one.',
      problem: refused({
        fact: 'several-limits',
        text: 'According to the user, more than one limit has been reached.',
        otherwise: 'Which of the three limits has been reached is not known.',
      }),
      asks: [
        'Check that the earlier activations were this user’s.',
        ...asksOf(documentedLimits),
        'If it is **Min Interval**, tell the user how long to wait. If it is one of the others, decide whether it may be changed.',
      ],
      left: 'Reactivating once, after the time has passed or the limit has been changed.',
      say: 'At least one of three limits stops it, and the administrator can look into which. I’ll pass it on. Please wait until then.',
      note: 'The document names these settings, but doesn’t say who changes them, or how.',
      cites: ['OAS-1050'],
    }),

    askInterval: escalation({
      to: 'administrator',
      operation: 'reactivate',
      text: 'Your administrator can check how long to wait',
      lead: answered(
        'waitAndReactivate/cannot',
        'It was too soon after the last attempt. The time is set on the server.',
      ),
      problem: refused(
        'The minimum time since the last activation attempt has not passed, and the user does not know it or cannot wait.',
      ),
      asks: [
        answered(
          'waitAndReactivate/cannot',
          'Look at **Min Interval** of the provisioning scenario, and tell the user when to try again.',
        ),
        'If the user cannot wait, decide whether the setting may be changed.',
      ],
      left: 'Reactivating once, after the minimum time.',
      say: 'How long you have to wait is set on the server. I’ll pass this on, so that the administrator can tell you.',
      note: 'Attackers press for speed too. Don’t shorten the identity check.',
      cites: ['OAS-1050'],
    }),

    askAfterWait: escalation({
      to: 'administrator',
      operation: 'reactivate',
      text: 'Your administrator can check the three limits',
      lead: answered(
        ['waitAndReactivate/failed', 'waitAndReactivate/already-tried'],
        'You’ve waited, and it’s still not allowed. Another limit may have been reached.',
      ),
      problem: refused('The user has waited since the last attempt, and it is still refused.', [
        'waitAndReactivate/failed',
        'waitAndReactivate/already-tried',
      ]),
      asks: [...asksOf(documentedLimits), 'Only then decide about another activation.'],
      left: 'Reactivating once, when the limit that applies has been found.',
      say: 'Then it may be one of the other two limits. The administrator can look into it. I’ll pass it on.',
      note: 'One wait is enough. A second one only loses time.',
      cites: ['OAS-1050'],
    }),

    askAttempts: escalation({
      to: 'administrator',
      operation: 'reactivate',
      text: 'Your administrator decides about more attempts',
      lead: 'All allowed attempts have been used. Please wait for your administrator.',
      problem: refused('The maximum number of activation attempts has been reached.'),
      asks: [
        'Check that the earlier attempts were this user’s.',
        'Decide whether **Max Attempts** of the provisioning scenario may be changed.',
      ],
      left: 'Reactivating once, when another attempt is allowed.',
      say: 'All attempts have been used. The administrator decides whether you can have more. I’ll pass it on.',
      note: 'The document doesn’t say who changes this setting, or how.',
      cites: ['OAS-1050'],
    }),

    askLocations: escalation({
      to: 'administrator',
      operation: 'reactivate',
      text: 'Your administrator decides about another location',
      lead: 'The authenticator has been activated from as many locations as allowed.',
      problem: refused(
        'The authenticator has been activated from the maximum number of allowed locations.',
      ),
      asks: [
        'Check that the earlier locations are this user’s.',
        'Decide whether **Max Locations** of the provisioning scenario may be changed.',
      ],
      left: 'Reactivating once, when another location is allowed.',
      say: 'It has been activated in as many places as allowed. The administrator decides whether you can have one more. I’ll pass it on.',
      note: 'The document doesn’t say who changes this setting, or how.',
      cites: ['OAS-1050'],
    }),

    askStillRefused: escalation({
      to: 'administrator',
      operation: 'reactivate',
      text: answered(afterRaising, 'Ask someone to check all three limits together'),
      lead: answered(
        afterRaising,
        'One limit was raised, but it’s still not allowed. More than one may apply.',
      ),
      problem: refused(
        {
          fact: 'attempts-raised',
          text: '**Max Attempts** has been raised, and it is still refused.',
          otherwise: '**Max Locations** has been raised, and it is still refused.',
        },
        afterRaising,
      ),
      asks: [
        ...asksOf(documentedLimits),
        'Check that the provisioning scenario that was changed is the one that this activation uses.',
      ],
      left: 'The document says nothing more about this code.',
      say: answered(
        afterRaising,
        'Then more than one limit may apply. I’ll pass on what was changed, so that the others are checked.',
      ),
      note: 'After a new attempt, the minimum time starts again. Think of that before the next one.',
      cites: ['OAS-1050'],
    }),

    ...askForCode('A reactivation fails on OneSpan Authentication Server.'),
  },
);
