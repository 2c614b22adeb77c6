import { describe, expect, it } from 'vitest';
import { visit } from './visit.ts';

const at = visit('identity-name-exists');

describe('when an identity with that name already exists', () => {
  it('asks first whether the app really says so', () => {
    expect(at()).toMatchObject({ node: 'sameMessage', step: { kind: 'question' } });
  });

  it('names the field, the place and the comparison before Activate', () => {
    const { step } = at('yes');
    if (step.kind !== 'instruction') throw new Error('not an instruction');
    const lines = step.steps.map((action) => action.do);
    expect(lines[0]).toContain('**OK**');
    expect(lines[1]).toMatch(
      /\*\*Activation Summary\*\*.*\*\*Activation Details\*\*.*\*\*Name\*\*/,
    );
    expect(lines[2]).toMatch(/^Compare/);
    expect(lines.at(-1)).toContain('**Activate**');
  });

  it('ends well when the different name is accepted', () => {
    expect(at('yes', 'worked').step.kind).toBe('resolution');
  });

  it('goes on with the expired code, past the question that is already answered', () => {
    expect(at('yes', 'failed', 'expired')).toMatchObject({
      flow: 'activation-code-expired',
      node: 'reactivate',
    });
    expect(at('something-else', 'expired').node).toBe('reactivate');
  });

  it('has the names compared before it gives up', () => {
    expect(at('yes', 'failed', 'same-message').node).toBe('compareNames');
    expect(at('yes', 'already-tried', 'same-message', 'no').node).toBe('unusedName');
  });

  it('sends a name that is unique and still refused to the administrator', () => {
    expect(at('yes', 'failed', 'same-message', 'yes', 'not-sure')).toMatchObject({
      node: 'askAdministrator',
      step: { kind: 'escalation', to: 'administrator' },
    });
  });

  it('allows one more name, not a third', () => {
    expect(at('yes', 'failed', 'same-message', 'no', 'failed', 'open').step.kind).toBe(
      'escalation',
    );
  });

  it('asks for the message to be brought back when nobody read it', () => {
    expect(at('not-sure').node).toBe('showMessage');
    expect(at('not-sure', 'failed').node).toBe('otherName');
  });

  it('hands over the exact words of a message that no document knows', () => {
    expect(at('something-else', 'another-message').node).toBe('askAdministratorOther');
  });

  it('asks about the link before the administrator, and asks for no check that is done', () => {
    const way = ['yes', 'failed', 'same-message', 'yes'];
    expect(at(...way).node).toBe('linkExpired');
    expect(at(...way, 'expired').node).toBe('reactivate');
    expect(JSON.stringify(at(...way, 'open').step)).not.toMatch(
      /Check whether the activation link/,
    );
    expect(JSON.stringify(at(...way, 'not-sure').step)).toMatch(
      /Check whether the activation link/,
    );
  });

  it('does not send round again between the name and the expired code', () => {
    const way = ['yes', 'failed', 'expired', 'failed', 'name-exists'];
    expect(at(...way)).toMatchObject({ flow: 'activation-code-expired', node: 'otherName' });
    expect(at(...way, 'failed').step.kind).toBe('escalation');
  });
});
