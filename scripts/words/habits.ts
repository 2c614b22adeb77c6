/**
 * The habits that docs/style.md asks writers to lose, as far as a pattern can find them. Text in quotation
 * marks, in bold or in code is somebody else’s wording and is not checked.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** Who reads a text: agents and administrators may see more than readers. */
export const Voice = z.enum(['reader', 'agent', 'caller', 'administrator', 'interface', 'docs']);
export type Voice = z.infer<typeof Voice>;

const Habit = z.strictObject({
  pattern: z.string(),
  matchCase: z.boolean().default(false),
  rather: z.string(),
  in: z.array(Voice).default(Voice.options),
  example: z.string(),
});

const written = z
  .strictObject({ fields: z.partialRecord(Voice, z.array(z.string())), habits: z.array(Habit) })
  .parse(parse(readFileSync(new URL('habits.yaml', import.meta.url), 'utf8')));

/** Who reads each field of a step, an answer or a guide. */
export const voiceOf: ReadonlyMap<string, Voice> = new Map(
  Voice.options.flatMap((voice) =>
    (written.fields[voice] ?? []).map((field) => [field, voice] as const),
  ),
);

export const habits = written.habits.map(({ pattern, matchCase, ...habit }) => ({
  ...habit,
  pattern: new RegExp(pattern, matchCase ? '' : 'i'),
}));

/** Other people's wording: in quotation marks, bold, code, or a status code with its message. */
const verbatim = /“[^”]*”|"[^"]*"|\*\*[^*]*\*\*|`[^`]*`|\$?\{[^}]*\}|<[^>]*>/g;

/**
 * @param text a text for one voice, in English
 * @returns each habit found, with the words that show it
 */
export function habitsIn(text: string, voice: Voice): { found: string; rather: string }[] {
  if (/^-?\d{1,4}: /.test(text)) return [];
  const own = text.replace(verbatim, '…');
  return habits.flatMap(({ pattern, rather, in: voices }) => {
    const found = voices.includes(voice) ? pattern.exec(own)?.[0] : undefined;
    return found === undefined ? [] : [{ found, rather }];
  });
}
