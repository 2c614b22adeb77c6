/** Reactivate: a new e-mail with a new QR code and passcode, and the activation once more (ENT-03). */
import { instruction, to } from '../build.ts';

/**
 * @param ways the states in which the flow goes on: when the token is active, when the activation
 *   fails again, when the person cannot use Reactivate, and when they have done all this already
 * @returns the states of the procedure, to be spread into a flow; it begins at `reactivate`
 */
export const reactivate = <State extends string>(ways: {
  worked: State;
  failed: State;
  cannot: State;
  alreadyTried: State;
}) => ({
  reactivate: instruction(
    {
      operation: 'reactivate',
      text: 'Get a new activation code',
      lead: 'The old code cannot be used again. You can get a new one yourself.',
      steps: [
        { do: 'In the app, press **OK** to close the message.' },
        { do: 'On the Identity as a Service page, click **Reactivate**.' },
        {
          do: 'Open the new e-mail **Activate your Entrust Soft Token**.',
          also: 'It holds a new QR code and a new passcode.',
        },
        {
          do: 'In Entrust ST, activate again with the new QR code.',
          also: 'Don’t use the earlier e-mail again. The new QR code and passcode replace it.',
        },
      ],
      say: 'Please press OK. On the Identity as a Service page, click Reactivate. A new e-mail comes with a new QR code and a new passcode. Activate again with those. Don’t read me the passcode.',
      listenFor: [
        'it is active now',
        'the same message again',
        'there is no Reactivate',
        'no e-mail comes',
      ],
      note: 'People scan the QR code of the earlier e-mail again. Have them check which e-mail is the newest.',
      cites: ['ENT-03-CODE-EXPIRED'],
    },
    {
      worked: to(ways.worked, 'It worked', {
        hint: 'My token is active.',
        caller: ['Yes, it went through.', 'It says it is active now.'],
      }),
      failed: to(ways.failed, 'It still fails', {
        caller: ['No, an error again.', 'It did not take the new one either.'],
      }),
      cannot: to(ways.cannot, 'I can’t do this', {
        hint: 'For example, there is no **Reactivate**.',
        caller: ['I don’t see any Reactivate.', 'I can’t get onto that page.'],
      }),
      'already-tried': to(ways.alreadyTried, 'I already tried this', {
        caller: ['I have done that before I called.', 'Twice already.'],
      }),
    },
  ),
});
