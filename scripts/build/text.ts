import { readFileSync } from 'node:fs';

/** @returns a text escaped for HTML and XML, also within quotation marks */
export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** @returns the text of a template with its `{{names}}` replaced by the values */
export const filled = (template: URL, values: Readonly<Record<string, string>>): string =>
  readFileSync(template, 'utf8').replace(
    /\{\{(\w+)\}\}/g,
    (all, name: string) => values[name] ?? all,
  );
