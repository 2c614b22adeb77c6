/** Another name for the new authenticator in Entrust ST (ENT-04). */
import { instruction, to } from '../build.ts';

/**
 * @param ways the states in which the flow goes on: when the activation is complete, when a message
 *   appears again, when the Name field cannot be filled in, and when other names have been tried
 * @returns the states of the procedure, to be spread into a flow; it begins at `otherName`
 */
export const otherName = <State extends string>(ways: {
  worked: State;
  failed: State;
  cannot: State;
  alreadyTried: State;
}) => ({
  otherName: instruction(
    {
      text: 'Give the new authenticator another name',
      lead: 'One app can’t have two authenticators with the same name. You can choose a different name yourself.',
      steps: [
        { do: 'Press **OK** to close the message.' },
        {
          do: 'On the **Activation Summary**, find the section **Activation Details**. Enter a different name in the **Name** field.',
          also: 'You can choose any name that isn’t in use in this app.',
        },
        {
          do: 'Compare it with the list of authenticators that are already in this app.',
          also: 'Make sure none of them has the new name.',
        },
        { do: 'Press **Activate**.' },
      ],
      say: 'Please press OK. On the Activation Summary, under Activation Details, there is a Name field. Enter a different name. Make sure no other authenticator in the app has it, then press Activate.',
      do: 'Let them choose the name. You need none of the codes on their screen.',
      listenFor: [
        'it is active now',
        'the same message',
        'it has expired now',
        'there is no Name field',
      ],
      note: 'Nobody has to delete the older authenticator to free the name. It may be one that they need. A new name is enough.',
      cites: ['ENT-04-NAME-EXISTS'],
    },
    {
      worked: to(ways.worked, 'It worked', {
        hint: 'The activation is complete.',
        caller: ['Yes, with the other name it went through.', 'It accepted that one.'],
      }),
      failed: to(ways.failed, 'It still fails', {
        caller: ['It doesn’t like this one either.', 'An error again.'],
        knows: ['other-name-tried'],
      }),
      cannot: to(ways.cannot, 'I can’t do this', {
        hint: 'For example, I don’t see the **Name** field.',
        caller: ['I never get to any summary.', 'I can’t type in there.'],
        knows: ['no-name-field'],
      }),
      'already-tried': to(ways.alreadyTried, 'I already tried this', {
        caller: ['I’ve used three names already.', 'I did that before I called.'],
        knows: ['other-name-tried'],
      }),
    },
  ),
});
