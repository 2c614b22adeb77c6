/** The project's own sources, read and parsed: what tests say about how the code is laid out. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { posix } from 'node:path';

/** One node of a syntax tree, as Babel makes it. */
export interface SyntaxNode {
  readonly type: string;
  readonly loc?: { readonly start: { readonly line: number } };
  readonly [property: string]: unknown;
}

interface Babel {
  parseSync(code: string, options: object): SyntaxNode | null;
}

// Babel brings no types of its own.
const babel: Babel = createRequire(import.meta.url)('@babel/core');

const root = new URL('../../', import.meta.url);

/** @returns the text of one of the project's files */
export const read = (file: string) => readFileSync(new URL(file, root), 'utf8');

/**
 * @param folder a folder of the project, which need not exist
 * @param ends how the names of the files end
 * @returns every such file below it, from the project's root
 */
export function filesOf(folder: string, ...ends: string[]): string[] {
  try {
    return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .map((file) => posix.join(folder, file))
      .filter((file) => ends.some((end) => file.endsWith(end)))
      .sort();
  } catch {
    return [];
  }
}

/** @returns the syntax tree of a TypeScript source */
export function parse(code: string): SyntaxNode {
  const tree = babel.parseSync(code, {
    babelrc: false,
    configFile: false,
    parserOpts: { plugins: ['typescript', 'jsx'] },
  });
  if (tree === null) throw new Error('there is nothing to parse');
  return tree;
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** @returns the nodes right below a node, in the order of the source */
export const below = (node: SyntaxNode): SyntaxNode[] =>
  Object.entries(node)
    .filter(([key]) => !key.endsWith('omments') && key !== 'loc' && key !== 'extra')
    .flatMap(([, value]): unknown[] => (Array.isArray(value) ? value : [value]))
    .filter(isNode);

/** @returns a node and all below it */
const within = (node: SyntaxNode): SyntaxNode[] => [node, ...below(node).flatMap(within)];

/** One module that a file imports or re-exports. */
export interface Import {
  /** As it is written: `zod`, `./step.ts`. */
  readonly from: string;
  /** A dynamic import: what it names loads only when it is needed. */
  readonly isLate: boolean;
  /** It stands in the types only, and is gone at runtime. */
  readonly isType: boolean;
}

/** @returns what a source imports, statically and late */
export function importsOf(code: string): Import[] {
  return within(parse(code)).flatMap((node): Import[] => {
    const { type, source, argument } = node;
    const isLate =
      type === 'ImportExpression' ||
      (type === 'CallExpression' && isNode(node.callee) && node.callee.type === 'Import');
    const [first] = Array.isArray(node.arguments) ? node.arguments : [source];
    const named = isLate ? first : type === 'TSImportType' ? (argument ?? source) : source;
    const literal = isNode(named) && named.type === 'TSLiteralType' ? named.literal : named;
    if (!isNode(literal) || typeof literal.value !== 'string') return [];
    const isType =
      type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type';
    return [{ from: literal.value, isLate, isType }];
  });
}

/** @returns the file that an import names, from the project's root; undefined for a package */
export const fileOf = (importer: string, from: string): string | undefined =>
  from.startsWith('.') ? posix.join(posix.dirname(importer), from) : undefined;
