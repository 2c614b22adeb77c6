import { describe, expect, it, test } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { products } from '../../flows/products.ts';
import { graphOf } from '../../src/engine/graph.ts';
import { readOrganisationFile } from '../../src/engine/organisationFile.ts';
import { ownWords } from '../../src/engine/ownWords.ts';

const own = ownWords(
  {
    'onespan-app': 'Example Bank App',
    administrator: 'your branch',
    helpdesk: 'our hotline',
    security: 'the fraud desk',
  },
  products,
);

describe('the words of an organisation’s people', () => {
  test.each([
    [
      'This is about your authenticator app, Mobile Authenticator Studio.',
      'This is about your authenticator app, Example Bank App.',
    ],
    [
      'Your administrator can look. Ask your administrator.',
      'Your branch can look. Ask your branch.',
    ],
    ['Only an administrator can do this.', 'Only your branch can do this.'],
    ['The administrator’s list', 'Your branch’s list'],
    ['I have asked my administrator.', 'I have asked my branch.'],
    ['Call your organisation’s helpdesk now.', 'Call our hotline now.'],
    ['Tell the security team.', 'Tell the fraud desk.'],
    ['Two administrators, an administration page', 'Two administrators, an administration page'],
  ])('%j is read as %j', (text, read) => {
    expect(own(text)).toBe(read);
  });

  it('do not touch what stands word for word: names in bold, and the words of a screen', () => {
    const text = 'Press **Ask your administrator**. It says “Call your administrator”.';
    expect(own(text)).toBe(text);
  });

  it('are put in once: a name that holds another is not put in again', () => {
    const twice = ownWords(
      { entrust: 'Entrust Acme', administrator: 'the administrator' },
      products,
    );
    expect(twice('Entrust ST: ask your administrator')).toBe('Entrust Acme: ask the administrator');
  });

  it('leave everything as it is where there are none', () => {
    const none = ownWords({}, products);
    for (const { steps } of Object.values(allFlows).map(graphOf))
      for (const step of steps.values())
        if (step && step.kind !== 'continue') expect(none(step.text)).toBe(step.text);
  });

  it('leave no product’s name in what an end user reads, but for quotations', () => {
    for (const flow of Object.values(allFlows)) {
      const { guide, steps } = graphOf(flow);
      if (guide?.product !== 'onespan-app') continue;
      for (const step of steps.values()) {
        if (!step || step.kind === 'continue') continue;
        const shown = own(`${step.text} ${step.lead ?? ''} ${step.why ?? ''}`);
        expect(shown.replace(/\*\*.*?\*\*|“[^”]*”/gs, '')).not.toMatch(
          /Mobile Authenticator Studio|\byour administrator\b/i,
        );
      }
    }
  });
});

describe('names in organisation.json', () => {
  const read = (names: unknown) => readOrganisationFile(JSON.stringify({ names }), products);

  it('are read', () => {
    const names = { 'onespan-app': 'Example Bank App', administrator: 'your branch' };
    expect(read(names)).toMatchObject({ organisation: { names }, problems: [] });
  });

  test.each([
    ['names.boss', 'unknown', { boss: 'x' }],
    ['names.front-door', 'unknown', { 'front-door': 'x' }],
    ['names.entrust', 'empty', { entrust: ' ' }],
    ['names.entrust', 'not-name', { entrust: '**bold**' }],
    ['names.entrust', 'not-name', { entrust: 'x'.repeat(61) }],
    ['names', 'not-an-object', 'Acme'],
  ])('%s is refused as %s', (field, fault, names) => {
    expect(read(names).problems).toMatchObject([{ field, fault }]);
    expect(read(names).organisation.names).toEqual({});
  });
});
