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
  'en',
);

const french = ownWords(
  { 'onespan-app': 'Appli Exemple', administrator: 'votre agence', helpdesk: 'le guichet' },
  products,
  'fr',
);
const german = ownWords(
  {
    'onespan-app': 'Beispiel-App',
    administrator: 'Ihre Filiale / Ihre Filiale / Ihrer Filiale',
    helpdesk: 'der Servicepunkt / den Servicepunkt / dem Servicepunkt',
    security: 'die Sicherheitszentrale',
  },
  products,
  'de',
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

  test.each([
    ['Votre administrateur peut vérifier.', 'Votre agence peut vérifier.'],
    ['Demandez à l’administrateur.', 'Demandez à votre agence.'],
    ['J’ai demandé à notre administrateur.', 'J’ai demandé à notre agence.'],
    ['Appelez votre support informatique, le numéro du', 'Appelez le guichet, le numéro du'],
    ['Le numéro de votre support informatique', 'Le numéro du guichet'],
    ['Il faut qu’un administrateur le fasse.', 'Il faut qu’un administrateur le fasse.'],
    [
      '« Demandez à votre administrateur » dit Mobile Authenticator Studio',
      '« Demandez à votre administrateur » dit Appli Exemple',
    ],
  ])('in French %j is read as %j', (text, read) => {
    expect(french(text)).toBe(read);
  });

  test.each([
    ['Ihr Administrator kann nachsehen.', 'Ihre Filiale kann nachsehen.'],
    ['Fragen Sie den Administrator.', 'Fragen Sie Ihre Filiale.'],
    ['Sagen Sie es Ihrem Administrator.', 'Sagen Sie es Ihrer Filiale.'],
    ['Rufen Sie Ihren Helpdesk an.', 'Rufen Sie den Servicepunkt an.'],
    ['Ihrem Sicherheitsteam melden', 'Die Sicherheitszentrale melden'],
    ['Unser Administrator weiß es.', 'Unsere Filiale weiß es.'],
    [
      '„Fragen Sie den Administrator“ in der OneSpan-App',
      '„Fragen Sie den Administrator“ in der Beispiel-App',
    ],
  ])('in German %j is read as %j', (text, read) => {
    expect(german(text)).toBe(read);
  });

  it('leave roles as they are in a language whose sentences are not known', () => {
    const dutch = ownWords({ administrator: 'uw filiaal', entrust: 'Acme ID' }, products, 'nl');
    expect(dutch('Vraag uw beheerder, in Entrust.')).toBe('Vraag uw beheerder, in Acme ID.');
  });

  it('do not touch what stands word for word: names in bold, and the words of a screen', () => {
    const text = 'Press **Ask your administrator**. It says “Call your administrator”.';
    expect(own(text)).toBe(text);
  });

  it('are put in once: a name that holds another is not put in again', () => {
    const twice = ownWords(
      { entrust: 'Entrust Acme', administrator: 'the administrator' },
      products,
      'en',
    );
    expect(twice('Entrust ST: ask your administrator')).toBe('Entrust Acme: ask the administrator');
  });

  it('leave everything as it is where there are none', () => {
    const none = ownWords({}, products, 'en');
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

  it('a role has a name only in the languages that the file gives it in, a product in all', () => {
    const names = {
      entrust: 'Acme ID',
      'onespan-app': { en: 'Example App', fr: 'Appli Exemple' },
      administrator: 'your branch',
      helpdesk: { en: 'our hotline', fr: 'notre guichet' },
    };
    const inLanguage = (language: string) =>
      readOrganisationFile(JSON.stringify({ names }), products, language).organisation.names;
    expect(inLanguage('en')).toEqual({
      entrust: 'Acme ID',
      'onespan-app': 'Example App',
      administrator: 'your branch',
      helpdesk: 'our hotline',
    });
    expect(inLanguage('fr')).toEqual({
      entrust: 'Acme ID',
      'onespan-app': 'Appli Exemple',
      helpdesk: 'notre guichet',
    });
    expect(inLanguage('de')).toEqual({ entrust: 'Acme ID', 'onespan-app': 'Example App' });
  });

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
