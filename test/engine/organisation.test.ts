import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { products } from '../../flows/products.ts';
import { headersFor } from '../../scripts/build/headers.ts';
import { contrast, grounds } from '../../src/engine/contrast.ts';
import { isForbiddenCheck } from '../../src/engine/forbiddenChecks.ts';
import { acceptedBy, identityBy, isGated } from '../../src/engine/identity.ts';
import {
  defaultChecks,
  defaultOrganisation,
  identityChecks,
  inUse,
} from '../../src/engine/organisation.ts';
import { readOrganisationFile } from '../../src/engine/organisationFile.ts';
import { roles, type StandingStep } from '../../src/engine/step.ts';
import { read } from './sources.ts';

const vendors = products.filter(({ isOurs }) => !isOurs).map(({ id }) => id);
const readJson = (json: unknown) => readOrganisationFile(JSON.stringify(json), products);
/** What is wrong with a file, as `field: fault`. */
const faultsOf = (json: unknown) =>
  readJson(json).problems.map(({ field, fault }) => `${field}: ${fault}`);

describe('the documentation', () => {
  const page = read('docs/organisation.md');
  const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '';

  it('has an example that is read without a fault, and that has every field', () => {
    const { organisation, problems } = readOrganisationFile(example, products);
    expect(problems).toEqual([]);
    // In the file they stand among the additions.
    const fields = [...Object.keys(JSON.parse(example)), 'additionFiles'];
    expect(fields.sort()).toEqual(Object.keys(organisation).sort());
    expect(Object.keys(organisation.contacts).sort()).toEqual([...roles].sort());
    expect(Object.keys(organisation.contacts.helpdesk ?? {})).toEqual(
      expect.arrayContaining(['name', 'phone', 'email', 'url', 'hours', 'notes']),
    );
    expect(organisation.identityChecks).toEqual([
      'call-back',
      'video-with-id',
      'in-person',
      'In person at a faculty office, with the company badge',
    ]);
  });

  it('says the policy that the example needs', () => {
    const policy = headersFor(example)['Content-Security-Policy'] ?? '';
    const [, directive] = /```http\n\s*(connect-src [^\n]*)/.exec(page) ?? [];
    expect(policy.split('; ')).toContain(directive);
  });

  it('names every product, role, check and field of a template', () => {
    for (const word of [...vendors, ...roles, ...identityChecks]) expect(page).toContain(word);
    for (const field of ['problem', 'summary', 'code', 'link', 'reference'])
      expect(page).toContain(`{${field}}`);
  });
});

describe('the file', () => {
  it('is optional in every field, and the file that is shipped is sound', () => {
    expect(readOrganisationFile('{}', products)).toEqual({
      organisation: defaultOrganisation,
      problems: [],
    });
    expect(readOrganisationFile(read('public/organisation.json'), products).problems).toEqual([]);
    expect(defaultOrganisation.products).toBeUndefined();
    expect(defaultOrganisation.identityChecks).toEqual(defaultChecks);
  });

  it('may begin with a byte order mark', () => {
    expect(readOrganisationFile('\uFEFF{"name": "Acme"}', products).organisation.name).toBe('Acme');
  });

  test.each([
    ['', '1'],
    ['not json', '1'],
    ['{\n  "name": "Acme",\n  "logo": oops\n}', '3'],
    ['{\n  "name": "Acme"', '2'],
  ])('that is not JSON (%j) is named with its line, and all defaults hold', (file, line) => {
    expect(readOrganisationFile(file, products)).toEqual({
      organisation: defaultOrganisation,
      problems: [{ field: '', fault: 'not-json', detail: line }],
    });
  });

  test.each(['[]', 'null', '"Acme"', '5'])('that is JSON but no object (%s) is named', (file) => {
    expect(readOrganisationFile(file, products)).toMatchObject({
      organisation: defaultOrganisation,
      problems: [{ field: '', fault: 'not-an-object' }],
    });
  });

  it('keeps what is right, and has the default where a field is wrong', () => {
    const { organisation, problems } = readJson({ name: 'Acme', retentionDays: 0, nmae: 'x' });
    expect(organisation).toEqual({ ...defaultOrganisation, name: 'Acme' });
    expect(problems.map(({ field }) => field)).toEqual(['retentionDays', 'nmae']);
  });

  test.each<[string, unknown]>([
    ['nmae: unknown', { nmae: 'Acme' }],
    ['__proto__: unknown', JSON.parse('{"__proto__": {"name": "x"}}')],
    ['constructor: unknown', { constructor: 1 }],
    ['name: not-text', { name: 5 }],
    ['name: empty', { name: '  ' }],
    ['name: too-long', { name: 'x'.repeat(61) }],
    ['colours.light: not-colour', { colours: { light: 'navy' } }],
    ['colours.light: low-contrast', { colours: { light: '#4477aa' } }],
    ['colours.dark: low-contrast', { colours: { dark: '#12355b' } }],
    ['colours.accent: unknown', { colours: { accent: '#12355b' } }],
    ['colours: not-an-object', { colours: '#12355b' }],
    ['products: empty', { products: [] }],
    ['products: twice', { products: ['entrust', 'entrust'] }],
    ['products: not-a-list', { products: 'entrust' }],
    ['products[1]: not-one-of', { products: ['entrust', 'okta'] }],
    ['contacts.boss: unknown', { contacts: { boss: {} } }],
    ['contacts.helpdesk: not-an-object', { contacts: { helpdesk: 'call us' } }],
    ['contacts.helpdesk.fax: unknown', { contacts: { helpdesk: { fax: '1' } } }],
    ['contacts.helpdesk.email: not-email', { contacts: { helpdesk: { email: 'help' } } }],
    [
      'contacts.helpdesk.email: not-email',
      { contacts: { helpdesk: { email: 'a@b.c?bcc=x@y.z' } } },
    ],
    ['contacts.helpdesk.phone: not-phone', { contacts: { helpdesk: { phone: 'ask Bob' } } }],
    ['contacts.helpdesk.url: not-url', { contacts: { helpdesk: { url: 'javascript:alert(1)' } } }],
    [
      'contacts.helpdesk.url: not-url',
      { contacts: { helpdesk: { url: 'https://a:b@c.example' } } },
    ],
    ['identityChecks[0]: not-one-of', { identityChecks: ['callback'] }],
    ['identityChecks[0]: not-one-of', { identityChecks: [5] }],
    [
      'identityChecks[1].name: forbidden-check',
      { identityChecks: ['in-person', { name: 'Date of birth' }] },
    ],
    ['identityChecks[0].name: missing', { identityChecks: [{}] }],
    ['identityChecks[0].name: twice', { identityChecks: [{ name: 'in-person' }] }],
    ['identityChecks: twice', { identityChecks: ['in-person', 'in-person'] }],
    ['tickets: not-an-object', { tickets: 'none' }],
    ['tickets.by: missing', { tickets: {} }],
    ['tickets.by: not-one-of', { tickets: { by: 'fax' } }],
    ['tickets.to: missing', { tickets: { by: 'mailto' } }],
    ['tickets.to: not-email', { tickets: { by: 'mailto', to: 'help desk' } }],
    ['tickets.url: unknown', { tickets: { by: 'none', url: 'https://x.example' } }],
    ['retentionDays: not-days', { retentionDays: '30' }],
    ['retentionDays: not-days', { retentionDays: 1.5 }],
  ])('with a fault is refused with its field: %s', (said, json) => {
    expect(faultsOf(json)).toContain(said);
  });

  test.each([
    '//evil.example/logo.svg',
    'https://evil.example/logo.svg',
    '/\\evil.example',
    '../logo.svg',
    'a/../../b.svg',
    'data:image/svg+xml,x',
    'logo.svg?x=1',
  ])('takes no logo from elsewhere: %s', (logo) => {
    expect(faultsOf({ logo })).toEqual(['logo: not-logo']);
  });

  test.each(['logo.svg', '/pictures/our logo.png'])('takes a logo of the same site: %s', (logo) => {
    expect(readJson({ logo }).organisation.logo).toBe(logo);
  });
});

describe('colours', () => {
  it('are measured as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('are held against the grounds that the tokens have', () => {
    const tokens = read('src/ui/tokens.css');
    const names = ['paper', 'surface', 'sunk', 'here-wash', 'fixed-wash', 'hand-wash', 'on-ink'];
    const pairs = names.map((name) =>
      new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens)?.slice(1),
    );
    expect(pairs.map((pair) => pair?.[0])).toEqual(grounds.light);
    expect(pairs.map((pair) => pair?.[1])).toEqual(grounds.dark);
  });

  it('are taken only where text in them reaches 7 to 1, as level AAA asks', () => {
    const faultOf = (light: string) => {
      const worst = Math.min(...grounds.light.map((ground) => contrast(light, ground)));
      return { worst, faults: faultsOf({ colours: { light } }) };
    };
    const enough = faultOf('#3d3d3d');
    expect(enough.worst).toBeGreaterThan(7);
    expect(enough.faults).toEqual([]);
    const little = faultOf('#555555');
    expect(little.worst).toBeGreaterThan(4.5);
    expect(little.worst).toBeLessThan(7);
    expect(little.faults).toEqual(['colours.light: low-contrast']);
  });

  it('that can be read are taken, each scheme for itself', () => {
    const colours = { light: '#12355b' };
    expect(readJson({ colours })).toMatchObject({ organisation: { colours }, problems: [] });
  });
});

describe('identity checks', () => {
  it('can be narrowed, to none at all, and extended', () => {
    expect(readJson({ identityChecks: [] }).organisation.identityChecks).toEqual([]);
    expect(
      readJson({ identityChecks: ['in-person', { name: ' At the front desk ' }] }).organisation
        .identityChecks,
    ).toEqual(['in-person', 'At the front desk']);
  });

  test.each([
    'Date of birth',
    'date-of-birth',
    'D​ate of b​irth',
    'DOB',
    'Birthday',
    'Geburtsdatum',
    'Employee number',
    'Staff ID',
    'Personalnummer',
    'National Insurance number',
    'Social security number',
    'Passport number',
    'The last four digits of the card',
    'Mother’s maiden name',
    'Security question',
    'Knows the name of the manager',
    'Manager’s name',
    'Home address',
    'Postcode',
    'Caller ID',
    'Recognise the caller’s voice',
    'One-time code from the app',
    'Password',
    'PIN',
    'Reads out the QR code',
    'Hire date',
    'EmployeeID',
    'DateOfBirth',
    'dateofbirth',
    'D.O.B.',
    'Emp no',
    'NI number',
    'Phone number',
    'Known to me',
    'Call back on the number the caller gives',
    'Reads out the six digits on their screen',
    'TeamViewer session',
  ])('that prove nothing are refused: %s', (name) => {
    expect(isForbiddenCheck(name)).toBe(true);
    expect(readJson({ identityChecks: [{ name }] })).toMatchObject({
      organisation: { identityChecks: [] },
      problems: [{ field: 'identityChecks[0].name', fault: 'forbidden-check' }],
    });
  });

  test.each([
    'In person at the service desk, with the company badge',
    'Call back through the switchboard',
    'Call back on the phone number on record',
    'Video call with a photo ID and a colleague',
    'Confirmed by the head of faculty, by signed e-mail',
    'Call back on the number on record',
    'Video call with the photo on record',
    'Company smart card in a reader at the desk',
    'Security guard at the main gate',
    'Saved recovery code',
    'Issued recovery code, entered by the user on the recovery page',
  ])('that prove something are taken: %s', (name) => {
    expect(isForbiddenCheck(name)).toBe(false);
  });
});

describe('the gate', () => {
  const protectedStep: StandingStep = {
    kind: 'question',
    text: 'Reset it?',
    say: 'I reset it.',
    note: 'A toy.',
    cites: ['AZ-1'],
    operation: 'reset',
  };
  const accepted = (json: unknown) => acceptedBy(readJson(json), 'read');

  it('keeps a narrowed list narrow where an entry of it is wrong', () => {
    const { methods, doubt } = accepted({
      identityChecks: ['in-person', 'call_back', { name: 'Employee number' }, 'in-person'],
    });
    expect(methods).toEqual(['in-person']);
    expect(doubt).toBe('faulty');
    expect(accepted({ identityChecks: 'in-person' }).methods).toEqual([]);
  });

  it('takes no check as long as the organisation’s file is not read, nor where it cannot be', () => {
    const none = { organisation: defaultOrganisation, problems: [] };
    for (const state of ['waiting', 'unread'] as const) {
      expect(acceptedBy(none, state)).toMatchObject({ methods: [], doubt: state });
      expect(acceptedBy(none, state).needed('unlock', false)).toBe(2);
    }
    expect(
      acceptedBy(readOrganisationFile('{"identityChecks": [', products), 'read').methods,
    ).toEqual([]);
    expect(acceptedBy(none, 'read').methods).toEqual(defaultChecks);
  });

  it('asks for two checks of different kinds where the organisation does', () => {
    const { needed, isForPrivileged } = accepted({ needs: { privileged: 2, reset: 2 } });
    expect(isForPrivileged).toBe(true);
    expect(needed('unlock', false)).toBe(1);
    expect(needed('unlock', true)).toBe(2);
    const isOpen = (...methods: string[]) =>
      !isGated(
        protectedStep,
        identityBy(methods, (operation) => needed(operation, false)),
      );
    expect(isOpen()).toBe(false);
    expect(isOpen('call-back')).toBe(false);
    expect(isOpen('call-back', 'call-back')).toBe(false);
    expect(isOpen('call-back', 'issued-recovery-code')).toBe(false);
    expect(isOpen('Own check', 'Another own check')).toBe(false);
    expect(isOpen('call-back', 'in-person')).toBe(true);
  });

  it('asks for two everywhere where the organisation’s wish cannot be understood', () => {
    expect(faultsOf({ needs: { reset: 3 } })).toEqual(['needs.reset: not-one-of']);
    expect(accepted({ needs: { reset: 3 } }).needed('unlock', false)).toBe(2);
  });

  it('knows the four classes of account recovery of NIST SP 800-63B-4', () => {
    const four = [
      'saved-recovery-code',
      'issued-recovery-code',
      'recovery-contact',
      'identity-proofing',
    ];
    expect(accepted({ identityChecks: four })).toMatchObject({ methods: four, doubt: undefined });
  });

  test.each([
    'Saved recovery code that the user tells us',
    'The caller reads out an issued recovery code',
    'Recovery code',
  ])('takes no code that somebody is told: %s', (name) => {
    expect(isForbiddenCheck(name)).toBe(true);
  });
});

describe('tickets', () => {
  test.each([
    'https://tickets.example.org/new?body={summary}',
    'https://tickets.example.org/#/new/{code}?r={reference}&p={problem}&l={link}',
    'http://localhost:8080/?s={summary}',
  ])('take a template: %s', (template) => {
    expect(faultsOf({ tickets: { by: 'link', template } })).toEqual([]);
  });

  test.each([
    'https://tickets.example.org/new',
    'https://{problem}.example.org/?a={code}',
    'https://tickets.example.org/{code}?a=1',
    'https://tickets.example.org/?a={password}',
    'https://tickets.example.org/?a={code',
    'http://tickets.example.org/?a={code}',
    'javascript:alert("?{code}")',
    '//tickets.example.org/?a={code}',
  ])('refuse a template that could lead elsewhere or says nothing: %s', (template) => {
    expect(faultsOf({ tickets: { by: 'link', template } })).toEqual([
      'tickets.template: not-template',
    ]);
  });

  test.each([
    'https://hook.example/x?team=1',
    'http://127.0.0.1:9/x',
    'http://[::1]:9/',
    '/tickets',
  ])('take a webhook: %s', (url) => {
    expect(faultsOf({ tickets: { by: 'webhook', url } })).toEqual([]);
  });

  test.each([
    'http://hook.example/',
    '//hook.example/',
    'https://user:secret@hook.example/',
    'https://hook.example/#x',
    'ftp://hook.example/',
    'hook.example',
    'https://hook.example;script-src/*',
    'https://hook.example,*/x',
    "https://hook.example; script-src 'unsafe-inline'",
  ])('refuse a webhook: %s', (url) => {
    expect(faultsOf({ tickets: { by: 'webhook', url } })).toEqual(['tickets.url: not-webhook']);
  });
});

describe('the policy', () => {
  const policyFor = (json: unknown) => headersFor(JSON.stringify(json))['Content-Security-Policy'];

  it('allows our own origin only, whatever else is set', () => {
    for (const tickets of [
      { by: 'none' },
      { by: 'mailto', to: 'help@example.org' },
      { by: 'link', template: 'https://tickets.example.org/?a={code}' },
      { by: 'webhook', url: '/tickets' },
      { by: 'webhook', url: 'http://insecure.example/' },
    ]) {
      expect(policyFor({ tickets })).not.toContain('connect-src');
      expect(policyFor({ tickets })).not.toMatch(/https?:/);
    }
    expect(headersFor('broken')['Content-Security-Policy']).not.toContain('connect-src');
  });

  it('allows the origin of a webhook, and nothing of its path', () => {
    const tickets = { by: 'webhook', url: 'https://Tickets.example.org:8443/hooks/a?b=c' };
    expect(policyFor({ tickets })).toContain("connect-src 'self' https://tickets.example.org:8443");
    expect(policyFor({ tickets })).not.toContain('hooks');
  });

  it('lets the origins frame the pages that the organisation names, and no others', () => {
    const framed = (framedBy: unknown, frames?: string) =>
      headersFor(JSON.stringify({ framedBy }), [], frames);
    const portal = 'https://portal.example.org';
    const local = 'http://localhost:8000';
    expect(faultsOf({ framedBy: [portal, local] })).toEqual([]);
    expect(framed([portal, local], `${portal} https://*.example.com`)).not.toHaveProperty([
      'X-Frame-Options',
    ]);
    expect(
      framed([portal, local], `${portal} https://*.example.com`)['Content-Security-Policy'],
    ).toContain(`frame-ancestors ${portal} https://*.example.com ${local};`);
    expect(framed([])['Content-Security-Policy']).toContain("frame-ancestors 'none'");
    expect(framed([])).toHaveProperty(['X-Frame-Options'], 'DENY');
  });

  test.each([
    'https://portal.example.org/',
    'https://portal.example.org/help',
    'https://Portal.example.org',
    'https://portal.example.org:443',
    'https://*.example.org',
    'http://portal.example.org',
    'portal.example.org',
    "https://a.example; script-src 'unsafe-inline'",
    'https://user@portal.example.org',
    'null',
    '*',
  ])('lets nobody frame the pages where an entry is no origin: %s', (origin) => {
    const framedBy = ['https://portal.example.org', origin];
    expect(faultsOf({ framedBy })).toEqual(['framedBy[1]: not-origin']);
    expect(policyFor({ framedBy })).toContain("frame-ancestors 'none'");
  });

  it('is what the shipped file needs', () => {
    expect(headersFor(readFileSync('public/organisation.json', 'utf8'))).toEqual(headersFor('{}'));
  });
});

describe('products that are not in use', () => {
  const organisation = { ...defaultOrganisation, products: ['entrust'] as const };

  it('are left out of lists', () => {
    expect(inUse(organisation, [{ product: 'azure-mfa' }, { product: 'entrust' }])).toEqual([
      { product: 'entrust' },
    ]);
  });
});
