/** Reactivate: a new email with a new QR code and passcode, and the activation with it (ENT-03). */
import { instruction, to } from '../build.ts';

/**
 * @param ways the states in which the flow goes on: when the token is active, when the activation
 *   still fails, when no new email arrives, when Reactivate cannot be used, and when the QR code from
 *   the newest email cannot be tried, or the user does not have that email any more
 * @returns the states of the procedure, to be spread into a flow; it begins at `reactivate`, and
 *   `scanNewest` is for whoever used an earlier email
 */
export const reactivate = <State extends string>(ways: {
  worked: State;
  failed: State;
  noEmail: State;
  cannot: State;
  untried: State;
}) => ({
  reactivate: instruction(
    {
      operation: 'reactivate',
      text: 'Get a new activation code',
      lead: 'The old code can’t be used any more, but you can get a new one yourself.',
      steps: [
        { do: 'In the app, press **OK** to close the message.' },
        { do: 'On the Identity as a Service page, click **Reactivate**.' },
        {
          do: 'Open the new email **Activate your Entrust Soft Token**.',
          also: 'It contains a new QR code and a new passcode.',
        },
        {
          do: 'In Entrust ST, activate with the new QR code.',
          also: 'Don’t use an earlier email. The new QR code and passcode replace it.',
        },
      ],
      say: 'Please press OK, then click Reactivate on the Identity as a Service page. You’ll get a new email with a new QR code and passcode. Use those to activate. Don’t read me the passcode.',
      listenFor: [
        'it is active now',
        'the same message again',
        'there is no Reactivate',
        'no email has arrived',
      ],
      note: 'People scan the QR code of the earlier email again. Have them check which email is the newest.',
      cites: ['ENT-03-CODE-EXPIRED'],
    },
    {
      worked: to(ways.worked, 'It worked', {
        hint: 'My token is active.',
        caller: ['Yes, it went through.', 'It says it’s active now.'],
      }),
      failed: to(ways.failed, 'I have the new email, and it still fails', {
        caller: ['No, an error again.', 'It won’t accept the new one either.'],
        knows: ['reactivated'],
      }),
      'no-e-mail': to(ways.noEmail, 'No new email arrives', {
        caller: ['I clicked it, and nothing arrived.', 'There’s only the old email in my inbox.'],
        knows: ['reactivated', 'reactivate-email-missing'],
      }),
      cannot: to(ways.cannot, 'I can’t use Reactivate', {
        hint: 'For example, I don’t see it, or I can’t open that page.',
        caller: ['I don’t see any Reactivate.', 'I can’t get onto that page.'],
        knows: ['reactivate-unreachable'],
      }),
      'already-tried': to(ways.failed, 'I already used Reactivate', {
        caller: ['I did that before I called.', 'Twice already.'],
        knows: ['reactivated'],
      }),
    },
  ),

  scanNewest: instruction(
    {
      operation: 'reactivate',
      text: 'Activate with the newest email',
      lead: 'You don’t need another Reactivate. Use the QR code and passcode from the newest email.',
      steps: [
        { do: 'Open the newest email **Activate your Entrust Soft Token**.' },
        { do: 'In Entrust ST, activate with the QR code in that email.' },
      ],
      say: 'Please open the newest of those emails and activate with the QR code in it. Don’t read me the passcode.',
      listenFor: [
        'it is active now',
        'an error again',
        'I have deleted it',
        'I can’t tell which is the newest',
      ],
      note: 'Don’t have them click Reactivate again: that would make the newest email an old one.',
      cites: ['ENT-03-CODE-EXPIRED'],
    },
    {
      worked: to(ways.worked, 'It worked this time', {
        hint: 'My token is active.',
        caller: ['That was it. It’s active.', 'Yes, with the newer one it worked.'],
      }),
      failed: to(ways.failed, 'It fails with the newest email too', {
        caller: ['No, the same with that one.', 'It won’t accept that either.'],
        knows: ['newest-email-used'],
      }),
      'email-gone': to(ways.untried, 'I don’t have that email any more', {
        hint: 'For example, I’ve deleted it.',
        caller: ['I have deleted them all.', 'I’ve cleared out my inbox.'],
        knows: ['newest-email-gone'],
      }),
      cannot: to(ways.untried, 'I can’t do this', {
        hint: 'For example, I can’t tell which one is the newest.',
        caller: ['They all look the same to me.', 'I can’t scan anything right now.'],
      }),
    },
  ),
});
