/**
 * The organisation's file as it is written: `organisation.json`, checked field by field. A faulty field is
 * reported and has its default; the others count. This module is loaded when there is a file to check,
 * after the first page; it reports problems as codes, for which the page has words.
 */
import * as z from 'zod/mini';
import { languages, SOURCE } from '../language/languages.ts';
import { COLOUR, contrast, ENOUGH, grounds } from './contrast.ts';
import { isForbiddenCheck } from './forbiddenChecks.ts';
import {
  type Addition,
  defaultOrganisation,
  identityChecks,
  LONGEST_RESUME,
  type Needs,
  namedRoles,
  type Organisation,
  type OwnNames,
} from './organisation.ts';
import { isOrigin, isTemplate, isWebhook, urlOf } from './organisationAddresses.ts';
import { inOneLanguage, LANGUAGE_TAG } from './organisationLanguages.ts';
import { jsonPlaceOf, type Problem, type ProblemKind, problemsOf } from './organisationProblems.ts';
import type { Product } from './product.ts';
import type { Role } from './step.ts';

// Under a Content-Security-Policy without 'unsafe-eval', zod must not probe for `new Function`.
z.config({ jitless: true });

const fault = (name: ProblemKind) => name;
const text = (most: number) =>
  z
    .string(fault('not-text'))
    .check(z.trim(), z.minLength(1, fault('empty')), z.maxLength(most, fault('too-long')));
const textThat = (name: ProblemKind, fits: (text: string) => boolean) =>
  text(2000).check(z.refine(fits, { error: fault(name), abort: true }));
const textLike = (name: ProblemKind, pattern: RegExp) =>
  textThat(name, (value) => pattern.test(value));

const email = textLike('not-email', /^[\w.!#$'*+/=^`{|}~-]+@[\w-]+(\.[\w-]+)+$/);
const phone = textThat(
  'not-phone',
  (value) =>
    /^\+?[\d\s()./-]{3,30}((x|ext\.?|extension) ?\d{1,6})?$/i.test(value) &&
    value.replace(/\D/g, '').length >= 3,
);
const webPage = textThat('not-url', (value) => {
  const url = urlOf(value);
  return url !== undefined && /^https?:$/.test(url.protocol);
});
const logo = textThat('not-logo', (value) => {
  if (!/^\/?[\w-][\w./ -]*$/.test(value)) return false;
  return !value.split('/').includes('..');
});
const ink = (scheme: keyof typeof grounds) =>
  textLike('not-colour', COLOUR).check(
    z.refine((value) => grounds[scheme].every((ground) => contrast(value, ground) >= ENOUGH), {
      error: fault('low-contrast'),
    }),
  );

const yesOrNo = z.boolean(fault('not-yes-or-no'));

const contact = z.strictObject({
  name: z.exactOptional(text(80)),
  phone: z.exactOptional(phone),
  email: z.exactOptional(email),
  url: z.exactOptional(webPage),
  hours: z.exactOptional(text(200)),
  notes: z.exactOptional(text(500)),
});

/** A check in the organisation's own words; only its name is kept. */
const ownCheck = z.pipe(
  z.strictObject({
    name: text(80).check(
      z.refine((name) => !(identityChecks as readonly string[]).includes(name), fault('twice')),
      z.refine((name) => !isForbiddenCheck(name), fault('forbidden-check')),
    ),
  }),
  z.transform(({ name }: { name: string }) => name),
);

const identityCheck = z.union([z.enum(identityChecks), ownCheck]);

/** How many checks: nobody can be asked for more than two kinds on the phone. */
const count = z.exactOptional(z.literal([1, 2]));

const list = <Item extends z.core.$ZodType>(item: Item) =>
  z
    .array(item, fault('not-a-list'))
    .check(z.refine((all) => new Set(all).size === all.length, fault('twice')));

const tickets = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('none') }),
  z.strictObject({ by: z.literal('mailto'), to: email }),
  z.strictObject({ by: z.literal('link'), template: textThat('not-template', isTemplate) }),
  z.strictObject({
    by: z.literal('webhook'),
    url: textThat('not-webhook', isWebhook),
    askContact: z.exactOptional(yesOrNo),
  }),
]);

const time = textThat(
  'not-time',
  (value) =>
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/.test(value) &&
    !Number.isNaN(Date.parse(value)),
);

const noticeOf = (products: readonly string[]) =>
  z.strictObject({
    text: text(300),
    products: z.exactOptional(list(z.enum(products)).check(z.minLength(1, fault('empty')))),
    guides: z.exactOptional(list(text(100)).check(z.minLength(1, fault('empty')))),
    from: time,
    until: time,
    link: z.exactOptional(webPage),
  });

/** An addition at a step, the same in `organisation.json` and in files of additions. */
const addition = z.strictObject({
  guide: text(100),
  step: text(100),
  text: z.exactOptional(text(500)),
  steps: z.exactOptional(
    z.array(
      z.strictObject({ do: text(300), also: z.exactOptional(text(300)) }),
      fault('not-a-list'),
    ),
  ),
  links: z.exactOptional(
    z.array(
      z.strictObject({
        text: text(100),
        url: textThat('not-https', (value) => urlOf(value)?.protocol === 'https:'),
      }),
      fault('not-a-list'),
    ),
  ),
  contact: z.exactOptional(contact),
});

const ownFile = (name: ProblemKind, ending: 'guide' | 'additions') => {
  const path = new RegExp(`^\\w[\\w./-]*\\.${ending}\\.json$`);
  return textThat(name, (value) => path.test(value) && !value.includes('..'));
};

const guidePath = ownFile('not-guide-file', 'guide');
const additionOrPath = z.union([addition, ownFile('not-additions-file', 'additions')]);

/** The schema of a file of additions; it is served as `/schemas/additions.v1.json`. */
export const AdditionsFile = z.strictObject({
  /** The address of the schema, for editors. */
  $schema: z.exactOptional(z.string()),
  /** The language of its texts that don’t name another; the organisation’s if left out. */
  language: z.exactOptional(textLike('not-language', LANGUAGE_TAG)),
  additions: z.array(addition, fault('not-a-list')),
});

/** A name is used within sentences, and our own markup in it would be interpreted. */
const ownName = textThat(
  'not-name',
  // A German role has a form for each case.
  (value) => value.split(' / ').every(({ length }) => length <= 60) && !/[*“”„«»\n]/.test(value),
);

const idsOf = (products: readonly Product[], areOurs: boolean) =>
  products.filter(({ isOurs = false }) => isOurs === areOurs).map(({ id }) => id);

/** Our own products are always in use. */
const inUseOf = (products: readonly Product[]) =>
  z.pipe(
    list(z.enum(idsOf(products, false))).check(z.minLength(1, fault('empty'))),
    z.transform((named: string[]) => [...named, ...idsOf(products, true)]),
  );

const fieldsOf = (products: readonly Product[]) =>
  ({
    language: textLike('not-language', LANGUAGE_TAG),
    helpdeskLanguage: z.enum(languages.map(({ id }) => id)),
    name: text(60),
    logo,
    colours: z.strictObject({
      light: z.exactOptional(ink('light')),
      dark: z.exactOptional(ink('dark')),
    }),
    products: inUseOf(products),
    names: z.strictObject(
      Object.fromEntries(
        [...idsOf(products, false), ...namedRoles].map((id) => [id, z.exactOptional(ownName)]),
      ) as Record<keyof OwnNames, z.ZodMiniExactOptional<typeof ownName>>,
    ),
    contacts: z.strictObject({
      administrator: z.exactOptional(contact),
      helpdesk: z.exactOptional(contact),
      'back-end-team': z.exactOptional(contact),
      'vendor-support': z.exactOptional(contact),
      'impero-support': z.exactOptional(contact),
      security: z.exactOptional(contact),
    } satisfies Record<Role, unknown>),
    identityChecks: list(identityCheck),
    needs: z.strictObject({
      privileged: count,
      reactivate: count,
      reset: count,
      assign: count,
      unlock: count,
      replace: count,
      're-enrol': count,
      'change-number': count,
      'change-rule': count,
    } satisfies Record<keyof Needs, unknown>),
    tickets,
    retentionDays: z
      .int(fault('not-days'))
      .check(z.minimum(1, fault('not-days')), z.maximum(3650, fault('not-days'))),
    resumeHours: z
      .int(fault('not-hours'))
      .check(z.minimum(1, fault('not-hours')), z.maximum(LONGEST_RESUME, fault('not-hours'))),
    notices: z.array(noticeOf(products.map(({ id }) => id)), fault('not-a-list')),
    guides: list(guidePath),
    additions: z.array(additionOrPath, fault('not-a-list')),
    deskLink: yesOrNo,
    feedback: z.strictObject({
      helped: z.exactOptional(yesOrNo),
      wrong: z.exactOptional(yesOrNo),
      email: z.exactOptional(email),
    }),
    keepNothingFound: yesOrNo,
    framedBy: list(textThat('not-origin', isOrigin)),
  }) satisfies {
    readonly [Name in keyof WrittenOrganisation]-?: z.core.$ZodType<WrittenOrganisation[Name]>;
  };

/** The organisation as written in its file: additions, and files of further ones, are in one list. */
type WrittenOrganisation = Omit<Organisation, 'additions' | 'additionFiles'> & {
  readonly additions: readonly (Addition | string)[];
};

/** In these lists each sound entry counts; a list of checks must not be replaced by the longer default. */
const items = { identityChecks: identityCheck, guides: guidePath, additions: additionOrPath };

/** An organisation's file, read. */
export interface OrganisationReading {
  readonly organisation: Organisation;
  /** The texts that are not in the requested language, each with its language. */
  readonly others?: ReadonlyMap<string, string>;
  /** Its problems. A field named here has its default, but in a list of checks the sound ones count. */
  readonly problems: readonly Problem[];
}

/**
 * @param file the text of `organisation.json`, from anywhere
 * @param products all products
 * @param language the language of the page
 * @returns the organisation, and the problems of the file
 */
export function readOrganisationFile(
  file: string,
  products: readonly Product[],
  language: string = SOURCE,
): OrganisationReading {
  const fields: Readonly<Record<string, z.core.$ZodType>> = fieldsOf(products);
  const json = objectIn(file);
  if ('fault' in json) return { organisation: defaultOrganisation, problems: [json] };

  const organisation: Record<string, unknown> = { ...defaultOrganisation };
  const { content, others, problems: foreign } = inOneLanguage(json.object, language);
  const problems: Problem[] = [...foreign];
  for (const [name, value] of Object.entries(content)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined) {
      problems.push({ field: name, fault: 'unknown', detail: Object.keys(fields).join(', ') });
      continue;
    }
    const read = z.safeParse(field, value);
    if (read.success) organisation[name] = read.data;
    else {
      problems.push(...read.error.issues.flatMap((issue) => problemsOf(name, value, issue)));
      const item = Object.hasOwn(items, name) && items[name as keyof typeof items];
      if (item) organisation[name] = soundOf(item, value);
    }
  }
  const names = Object.entries(organisation.names as OwnNames);
  organisation.names = Object.fromEntries(
    names.filter(([id, name = '']) => !isRole(id) || !others.has(name)),
  );
  const { additions, ...rest } = organisation as unknown as WrittenOrganisation;
  const files = new Set(additions.filter((one) => typeof one === 'string'));
  return {
    organisation: {
      ...rest,
      additions: additions.filter((one) => typeof one !== 'string'),
      ...(files.size > 0 && { additionFiles: [...files] }),
    },
    ...(others.size > 0 && { others }),
    problems,
  };
}

const isRole = (id: string) => (namedRoles as readonly string[]).includes(id);

/** The content of an organisation's file of additions. */
export interface AdditionsReading extends Pick<OrganisationReading, 'others' | 'problems'> {
  /** The sound ones. */
  readonly additions: readonly Addition[];
}

/**
 * @param file the text of a file of additions, from anywhere
 * @param path its path, for the places of problems
 * @param own the language of the organisation's texts, which the file may override for its own
 * @param language the language of the page
 * @returns the additions, and the problems of the file
 */
export function readAdditionsFile(
  file: string,
  path: string,
  own: string | undefined,
  language: string = SOURCE,
): AdditionsReading {
  const within = (problem: Problem): Problem => ({
    ...problem,
    field: `additions: ${[path, problem.field].filter(Boolean).join(', ')}`,
  });
  const json = objectIn(file);
  if ('fault' in json) return { additions: [], problems: [within(json)] };
  const inOwn = own === undefined ? json.object : { language: own, ...json.object };
  const { content, others, problems } = inOneLanguage(inOwn, language);
  const read = z.safeParse(AdditionsFile, content);
  const found = read.error?.issues.flatMap((issue) => problemsOf('', content, issue)) ?? [];
  return {
    additions: soundOf(addition, Object(content).additions),
    others,
    problems: [...problems, ...found].map(within),
  };
}

/** The object in a file, or the problem if it has none. */
function objectIn(file: string): { readonly object: object } | Problem {
  let json: unknown;
  try {
    json = JSON.parse(file.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { field: '', fault: 'not-json', detail: jsonPlaceOf(file, error) };
  }
  return typeof json !== 'object' || json === null || Array.isArray(json)
    ? { field: '', fault: 'not-an-object' }
    : { object: json };
}

/** The valid entries of a list, without duplicates. */
const soundOf = <Item extends z.core.$ZodType>(item: Item, value: unknown): z.output<Item>[] =>
  Array.isArray(value)
    ? [
        ...new Set(
          value.flatMap((one: unknown) => {
            const read = z.safeParse(item, one);
            return read.success ? [read.data] : [];
          }),
        ),
      ]
    : [];
