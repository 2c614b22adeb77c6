import { describe, expect, it, test } from 'vitest';
import { below, filesOf, parse, read, type SyntaxNode } from './sources.ts';

/** Elements whose words go to the catalogue. */
const macros = new Set(['Trans', 'Plural', 'Select', 'SelectOrdinal']);
/** Attributes that a person reads or hears. */
const spoken = new Set(['aria-label', 'title', 'placeholder', 'alt', 'label']);
const letters = /\p{L}/u;

/** @returns the words of a component that no catalogue holds, each with its line */
function literalWords(code: string): string[] {
  const found: string[] = [];
  const report = ({ loc }: SyntaxNode, words: string) => {
    if (letters.test(words)) found.push(`${loc?.start.line}: ${words.trim().replace(/\s+/g, ' ')}`);
  };

  /** Reports the words that an expression may come to, as far as they are written there. */
  const lookAtValue = (node: unknown): void => {
    const value = node as SyntaxNode | null;
    if (value?.type === 'StringLiteral') report(value, String(value.value));
    if (value?.type === 'TemplateLiteral') {
      for (const part of value.quasis as (SyntaxNode & { value: { raw: string } })[]) {
        report(part, part.value.raw);
      }
    }
    if (value?.type === 'JSXExpressionContainer') lookAtValue(value.expression);
    if (value?.type === 'ConditionalExpression') {
      lookAtValue(value.consequent);
      lookAtValue(value.alternate);
    }
    if (value?.type === 'LogicalExpression' || value?.operator === '+') {
      lookAtValue(value.left);
      lookAtValue(value.right);
    }
  };

  const look = (node: SyntaxNode, inMacro: boolean): void => {
    const { type, name, value, openingElement, children } = node;
    if (type === 'JSXText' && !inMacro) report(node, String(value));
    if (type === 'JSXAttribute' && spoken.has(nameOf(name))) lookAtValue(value);
    if (type === 'JSXElement' || type === 'JSXFragment') {
      const opening = openingElement as SyntaxNode | undefined;
      const within = inMacro || macros.has(nameOf(opening?.name));
      if (opening) look(opening, false);
      for (const child of children as SyntaxNode[]) {
        if (child.type === 'JSXExpressionContainer' && !within) lookAtValue(child);
        look(child, within);
      }
      return;
    }
    for (const child of below(node)) look(child, inMacro);
  };
  look(parse(code), false);
  return found;
}

/** @returns the name of an element or attribute, `aria-label` and `Trans` alike */
function nameOf(node: unknown): string {
  const { name } = (node ?? {}) as { name?: unknown };
  return typeof name === 'string' ? name : '';
}

const components = filesOf('src', '.tsx');

describe('every word on the screen can be translated', () => {
  it('in each of the components', () => {
    expect(components).toContain('src/guide/StepPage.tsx');
  });

  test.each(components)('in %s', (file) => {
    expect(literalWords(read(file))).toEqual([]);
  });
});

describe('the look for words', () => {
  test.each([
    ['text', '<p>Start again</p>', 'Start again'],
    ['text in a fragment', '<>Start</>', 'Start'],
    ['text beside a macro', '<p><Trans>Go</Trans> on</p>', 'on'],
    ['text in another alphabet', '<p>Далее</p>', 'Далее'],
    ['a string in braces', '<p>{"Start"}</p>', 'Start'],
    ['a choice of strings', '<p>{ok && (good ? "Yes" : <i />)}</p>', 'Yes'],
    ['a template in braces', '<p>{`Hello`}</p>', 'Hello'],
    ['a label', '<nav aria-label="Other ways" />', 'Other ways'],
    ['a title', '<a title={"Back"} />', 'Back'],
    ['a placeholder', '<input placeholder={`Code`} />', 'Code'],
    ['an alternative text', '<img alt={ok ? "Map" : ""} />', 'Map'],
    ['a label of a component', '<CopyButton label={"Copy " + what} />', 'Copy'],
    ['a label within a macro', '<Trans>Ask <a title="Somebody">them</a></Trans>', 'Somebody'],
    ['text in an attribute', '<Page head={<b>Head</b>} />', 'Head'],
    ['text in a function', '<ul>{all.map((one) => <li key={one}>One</li>)}</ul>', 'One'],
  ])('finds %s', (_, jsx, words) => {
    expect(literalWords(`export const View = () => (\n${jsx}\n);`)).toEqual([`2: ${words}`]);
  });

  test.each([
    ['text in a macro', '<p><Trans>Start <b>again</b>, {name}</Trans></p>'],
    ['forms of a plural', '<Plural value={n} one="# answer" other="# answers" />'],
    ['choices', '<Select value={v} _yes="Yes" other="No" />'],
    ['a translated label', '<nav aria-label={t`Other ways`} title={i18n._(way)} />'],
    ['attributes that nobody reads', '<p className="start" data-kind="end" id="Go" />'],
    ['signs and numbers', '<p>→ 1 – 2 {" "}{`(3)`}</p>'],
    ['a comparison', '<p>{kind === "resolution" && <Trans>Fixed</Trans>}</p>'],
    ['a comment', '<p>{/* Start again */}</p>'],
  ])('leaves %s alone', (_, jsx) => {
    expect(literalWords(`export const View = () => (\n${jsx}\n);`)).toEqual([]);
  });
});
