/** Problems of an organisation's file, as codes for which pages have words. */
import type * as z from 'zod/mini';
import { contrast, grounds } from './contrast.ts';

/** What can be wrong with a field. */
const faults = [
  'not-json',
  'not-an-object',
  'unknown',
  'missing',
  'not-text',
  'not-a-list',
  'empty',
  'too-long',
  'not-one-of',
  'twice',
  'not-email',
  'not-phone',
  'not-url',
  'not-https',
  'not-logo',
  'not-name',
  'not-colour',
  'low-contrast',
  'forbidden-check',
  'not-webhook',
  'not-origin',
  'not-template',
  'not-days',
  'not-hours',
  'not-time',
  'not-yes-or-no',
  'not-language',
  'not-guide-file',
  'not-additions-file',
  'faulty-guide',
  'not-there',
] as const;
export type ProblemKind = (typeof faults)[number];

/** One problem of the file. */
export interface Problem {
  /** The place: `contacts.helpdesk.email`; empty for the whole file. */
  readonly field: string;
  readonly fault: ProblemKind;
  /** What is allowed, or what was found, if that helps. */
  readonly detail?: string;
}

/** The line at which JSON is broken. Engines report the place in many ways, or not at all. */
export function jsonPlaceOf(file: string, error: unknown): string {
  const said = String(error instanceof Error ? error.message : error);
  const [, line] = /line (\d+)/.exec(said) ?? [];
  if (line !== undefined) return line;
  const [, position] = /position (\d+)/.exec(said) ?? [];
  const token =
    /[\s{}[\],:]+|"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true\b|false\b|null\b/y;
  // Failing that, the first thing that is not part of JSON; if there is none, the end is missing.
  let end = 0;
  while (token.test(file)) end = token.lastIndex;
  return String(
    file
      .slice(0, Number(position ?? end))
      .trimEnd()
      .split('\n').length,
  );
}

type Issue = z.core.$ZodIssue;

export function problemsOf(name: string, value: unknown, issue: Issue): Problem[] {
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    // The alternative whose faults are inside the value is the one that was meant.
    const meant =
      issue.errors.find((branch) => branch.some(({ path }) => path.length > 0)) ??
      issue.errors.find((branch) => branch.some(({ code }) => code !== 'invalid_type')) ??
      issue.errors[0];
    return (meant ?? []).flatMap((inner) =>
      problemsOf(name, value, { ...inner, path: [...issue.path, ...inner.path] } as Issue),
    );
  }
  const field = fieldOf(name, issue.path);
  const found = issue.path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        field: fieldOf(name, [...issue.path, key]),
        fault: 'unknown',
      }));
    case 'invalid_union':
    case 'invalid_value': {
      const allowed = 'values' in issue ? issue.values : 'options' in issue ? issue.options : [];
      return [
        {
          field,
          fault: found === undefined ? 'missing' : 'not-one-of',
          detail: allowed?.join(', ') ?? '',
        },
      ];
    }
    default: {
      if (found === undefined) return [{ field, fault: 'missing' }];
      const known = faults.find((each) => each === issue.message) ?? 'not-an-object';
      return [
        {
          field,
          fault: known,
          ...(known === 'low-contrast' && { detail: leastContrast(issue.path, found) }),
        },
      ];
    }
  }
}

const fieldOf = (name: string, path: readonly PropertyKey[]) =>
  path.reduce<string>(
    (field, key) =>
      typeof key === 'number' ? `${field}[${key}]` : [field, String(key)].filter(Boolean).join('.'),
    name,
  );

function leastContrast([scheme]: readonly PropertyKey[], colour: unknown): string {
  const all = grounds[scheme === 'dark' ? 'dark' : 'light'].map((ground) =>
    contrast(String(colour).trim(), ground),
  );
  return (Math.floor(Math.min(...all) * 10) / 10).toString();
}
