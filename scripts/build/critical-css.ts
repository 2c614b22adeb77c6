/** The part of a style sheet that some pages need at first paint; the rest is loaded after them. */

/** The classes and tags that pages use, as far as selectors can name them. */
export interface UsedNames {
  readonly classes: Set<string>;
  readonly tags: Set<string>;
}

export const emptyVocabulary = (): UsedNames => ({
  classes: new Set(),
  tags: new Set(['html', 'head', 'body']),
});

/** Adds the classes and tags of a page to a vocabulary. */
export function learn({ classes, tags }: UsedNames, html: string): void {
  for (const [, tag = '', rest = ''] of html.matchAll(/<([a-z][a-z0-9]*)([^>]*)/g)) {
    tags.add(tag);
    const [, names = ''] = /\bclass="([^"]*)"/.exec(rest) ?? [];
    for (const name of names.split(/\s+/)) if (name !== '') classes.add(name);
  }
}

/** A rule: what precedes its braces, and what is in them; or a statement without braces. */
interface Rule {
  readonly head: string;
  readonly body: string | undefined;
}

/** Splits a minified style sheet, or the body of an at-rule, into its rules. */
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

/** Parts of a selector about states or about other elements: they may or may not match. */
const conditions = /:(?:not|is|where|has)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|\[[^\]]*\]/g;

function canMatch(selector: string, { classes, tags }: UsedNames): boolean {
  const plain = selector.replace(conditions, '');
  const named = [...plain.matchAll(/\.((?:[\w-]|\\.)+)/g)].map(([, name = '']) =>
    name.replaceAll('\\', ''),
  );
  const typed = [...plain.matchAll(/(?:^|[\s>+~])([a-z][a-z0-9]*)/g)].map(([, tag = '']) => tag);
  return named.every((name) => classes.has(name)) && typed.every((tag) => tags.has(tag));
}

/** Splits a list of selectors at the commas outside brackets. */
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

/** Removes animations and custom properties that nothing uses. */
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
 * @returns the rules that could apply to these pages on a screen, in their order
 */
export const criticalCss = (css: string, vocabulary: UsedNames): string =>
  withoutUnused(pruned(css.trim(), vocabulary));
