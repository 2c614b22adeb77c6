/** The part of a style sheet that some pages need as they are served; the rest comes after them. */

/** What pages are made of, as far as selectors name it. */
export interface UsedNames {
  readonly classes: Set<string>;
  readonly tags: Set<string>;
}

export const emptyVocabulary = (): UsedNames => ({
  classes: new Set(),
  tags: new Set(['html', 'head', 'body']),
});

/** Adds what a page is made of to a vocabulary. */
export function learn({ classes, tags }: UsedNames, html: string): void {
  for (const [, tag = '', rest = ''] of html.matchAll(/<([a-z][a-z0-9]*)([^>]*)/g)) {
    tags.add(tag);
    const [, names = ''] = /\bclass="([^"]*)"/.exec(rest) ?? [];
    for (const name of names.split(/\s+/)) if (name !== '') classes.add(name);
  }
}

/** A rule: what is before its braces, and what is in them; or a statement without braces. */
interface Rule {
  readonly head: string;
  readonly body: string | undefined;
}

/** Cuts a minified style sheet, or what is in the braces of an at-rule, into its rules. */
function rulesOf(css: string): Rule[] {
  const rules: Rule[] = [];
  let start = 0;
  let open = -1;
  let depth = 0;
  let quote = '';
  for (let i = 0; i < css.length; i += 1) {
    const char = css[i] ?? '';
    if (char === '\\') i += 1;
    else if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '{') {
      if (depth === 0) open = i;
      depth += 1;
    } else if (char === '}') {
      depth -= 1;
      if (depth > 0) continue;
      rules.push({ head: css.slice(start, open).trim(), body: css.slice(open + 1, i) });
      start = i + 1;
    } else if (char === ';' && depth === 0) {
      rules.push({ head: css.slice(start, i).trim(), body: undefined });
      start = i + 1;
    }
  }
  return rules;
}

/** What a selector says of states and of others than the element itself: it may or may not be so. */
const conditions = /:(?:not|is|where|has)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|\[[^\]]*\]/g;

function canMatch(selector: string, { classes, tags }: UsedNames): boolean {
  const plain = selector.replace(conditions, '');
  const named = [...plain.matchAll(/\.((?:[\w-]|\\.)+)/g)].map(([, name = '']) =>
    name.replaceAll('\\', ''),
  );
  const typed = [...plain.matchAll(/(?:^|[\s>+~])([a-z][a-z0-9]*)/g)].map(([, tag = '']) => tag);
  return named.every((name) => classes.has(name)) && typed.every((tag) => tags.has(tag));
}

/** Cuts a list of selectors at the commas that are in no brackets. */
const selectorsOf = (head: string): string[] => head.split(/,(?![^()]*\)|[^[\]]*\])/);

function pruned(css: string, vocabulary: UsedNames): string {
  return rulesOf(css)
    .map(({ head, body }) => {
      if (body === undefined) return `${head};`;
      if (/^@(?:media print|page)/.test(head)) return '';
      if (/^@(?:media|supports|layer|container)/.test(head)) {
        const inner = pruned(body, vocabulary);
        return inner === '' ? '' : `${head}{${inner}}`;
      }
      if (head.startsWith('@')) return `${head}{${body}}`;
      const kept = selectorsOf(head).filter((selector) => canMatch(selector, vocabulary));
      return kept.length === 0 ? '' : `${kept.join()}{${body}}`;
    })
    .join('');
}

/** Takes away animations and custom properties that nothing asks for. */
function withoutUnused(css: string): string {
  const names = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  const shorter = css
    .replace(/(?<=[{;])(--[\w-]+):[^;}]*(?:;|(?=\}))/g, (all, name: string) =>
      names.has(name) || name.startsWith('--lightningcss') ? all : '',
    )
    .replace(/@keyframes ([\w-]+)\{(?:[^{}]*\{[^{}]*\})*\}/g, (all, name: string) =>
      new RegExp(`animation[^;}]*[:, ]${name}\\b`).test(css) ? all : '',
    );
  return shorter === css ? css : withoutUnused(shorter);
}

/**
 * @param css a minified style sheet, without nested rules
 * @returns the rules that can say anything of these pages on a screen, in their order
 */
export const criticalCss = (css: string, vocabulary: UsedNames): string =>
  withoutUnused(pruned(css.trim(), vocabulary));
