/** @returns lists of what people type, each written as one text with ` / ` between them */
export const wordLists = (
  lists: Readonly<Record<string, string>>,
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, list.split(' / ')]));

/** @returns what several words stand for, a line each: `jeton logiciel = softtoken` */
export const pairs = (lines: string): (readonly [from: string, to: string])[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [from = '', to = ''] = line.split('=');
      return [from.trim(), to.trim()];
    });

/** @returns words that mean the same or nearly the same, a line each */
export const lists = (lines: string): (readonly string[])[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '));
