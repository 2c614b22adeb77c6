import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('hard-token-serial-invalid');

describe('when the serial number of a hard token is invalid', () => {
  it('asks first whether the page really says so', () => {
    expect(at()).toMatchObject({
      node: 'sameMessage',
      step: { shows: { words: 'The Token Serial Number you have entered is invalid.' } },
    });
  });

  it('has both the serial number and the response confirmed and entered again', () => {
    expect(at('yes')).toMatchObject({ node: 'reenter', step: { operation: 'assign' } });
  });

  it('ends well when the token is assigned', () => {
    expect(at('yes', 'worked').step.kind).toBe('resolution');
  });

  it('sends the same message again to the administrator', () => {
    expect(at('yes', 'failed')).toMatchObject({
      node: 'askAdministrator',
      step: { to: 'administrator' },
    });
  });

  it('does not have somebody enter it again who has done so already', () => {
    expect(at('yes', 'already-tried').node).toBe('askAdministrator');
  });

  it('tells the administrator when the token cannot be read', () => {
    expect(at('yes', 'cannot').node).toBe('askAdministratorUnreadable');
  });

  it('has the message brought back when nobody read it', () => {
    expect(at('not-sure').node).toBe('showMessage');
    expect(at('not-sure', 'failed').node).toBe('reenter');
    expect(at('not-sure', 'cannot').node).toBe('askAdministratorUnread');
  });

  it('hands over the exact words of a message that no document knows', () => {
    expect(at('something-else').node).toBe('askAdministratorOther');
    expect(at('yes', 'something-else').node).toBe('askAdministratorOther');
  });
});
