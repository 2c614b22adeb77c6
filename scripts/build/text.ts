import { readFileSync } from 'node:fs';

/** @returns a text as it is between the tags of HTML and XML, and between quotation marks */
export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** @returns the text of a template, its `{{names}}` filled in as they are given */
export const filled = (template: URL, values: Readonly<Record<string, string>>): string =>
  readFileSync(template, 'utf8').replace(
    /\{\{(\w+)\}\}/g,
    (all, name: string) => values[name] ?? all,
  );
