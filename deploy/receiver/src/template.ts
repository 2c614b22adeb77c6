/** A ticket system as data: how to make a ticket in it, and how to find one again by its key. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ConfigError, inWords } from './configError.ts';

const Json: z.ZodType<Json> = z.lazy(() =>
  z.union([
    z.string(),
    z.number(),
    z.boolean(),
    z.null(),
    z.array(Json),
    z.record(z.string(), Json),
  ]),
);
type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

const headers = z.record(z.string(), z.string()).default({});

const Template = z.strictObject({
  name: z.string(),
  /** The version that it was tested with; false if it only follows the documentation. */
  tried: z.union([z.string(), z.literal(false)]),
  /** Where the system's API is documented. */
  source: z.array(z.url()).min(1),
  /** What the operator has to set, each with a description. */
  settings: z.record(z.string(), z.string()).default({}),
  /** What each line of the token file is. */
  tokens: z.array(z.string()).default(['the token']),
  /** Sent with each request. */
  headers,
  /** A request that opens a session, for systems that need one; the value at `id` becomes `${session}`. */
  session: z.strictObject({ path: z.string(), headers, id: z.string() }).optional(),
  /** The longest subject, in characters. */
  subject: z.int().min(20).default(200),
  /** Text that the system's markup would interpret, and what to replace it with. */
  replace: z.record(z.string(), z.string()).default({}),
  /** The form of each line of text, if the system's markup would misread a plain one. */
  line: z.string().optional(),
  create: z.strictObject({ path: z.string(), body: Json, id: z.string() }),
  /** How to verify that the system is set up: a path, and what its response must contain. */
  probe: z.strictObject({ path: z.string(), holds: z.string() }).optional(),
  /** Where to look `key` up; `list` is the path to the response's results, `id` to an id in a result. */
  find: z.strictObject({ path: z.string(), list: z.string(), id: z.string() }),
});
export type Template = z.infer<typeof Template>;

const own = ['../templates', '../../templates'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/** The fields that every template can use in addition to its settings. */
const given = ['key', 'subject', 'text', 'markdown', 'html', 'link', 'token', 'token2', 'basic'];

/**
 * @param name the name of one of our templates, or the path of a custom one
 * @param folder the folder that such a path is relative to
 * @returns the template
 * @throws ConfigError that says what is wrong with it
 */
export function readTemplate(name: string, folder: string): Template {
  const isOwn = /^[\w-]+$/.test(name);
  const path = isOwn
    ? own.map((each) => `${each}/${name}.json`).find(existsSync)
    : resolve(folder, name);
  if (path === undefined || !existsSync(path))
    throw new ConfigError(`system.template: there is no template ${name}`);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new ConfigError(`${path} is not JSON: ${(error as Error).message}`);
  }
  const parsed = Template.safeParse(json);
  if (!parsed.success) throw new ConfigError([path, ...inWords(parsed.error.issues)].join('\n  '));
  const { settings, session, create, find, probe, headers } = parsed.data;
  const known = new Set([...given, ...(session ? ['session'] : []), ...Object.keys(settings)]);
  const named = JSON.stringify([headers, session, create, find, probe]).matchAll(/\$\{(\w+)\}/g);
  for (const [all, word = ''] of named)
    if (!known.has(word))
      throw new ConfigError(
        `${path}: ${all} is neither one of your settings nor a placeholder the receiver knows`,
      );
  return parsed.data;
}

/**
 * @param text a text with fields such as `${key}`
 * @param values their values
 * @param encode encodes a value for the place where it is inserted
 * @returns the text with its fields filled in
 */
export const fill = (
  text: string,
  values: Readonly<Record<string, string>>,
  encode: (value: string) => string = (value) => value,
): string => text.replace(/\$\{(\w+)\}/g, (_, name: string) => encode(values[name] ?? ''));

/** @returns the same JSON with the fields of all its strings and property names filled in */
export function fillAll(json: Json, values: Readonly<Record<string, string>>): Json {
  if (typeof json === 'string') return fill(json, values);
  if (Array.isArray(json)) return json.map((each) => fillAll(each, values));
  if (json === null || typeof json !== 'object') return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [fill(name, values), fillAll(value, values)]),
  );
}

/**
 * @param json a response
 * @param path property names separated by dots: `issue.id`; empty for the whole
 * @returns the value there; undefined if there is none
 */
export const at = (json: unknown, path: string): unknown =>
  path
    .split('.')
    .filter(Boolean)
    .reduce<unknown>(
      (part, name) =>
        part !== null && typeof part === 'object'
          ? (part as Record<string, unknown>)[name]
          : undefined,
      json,
    );
