/** A change of the guides as text, for a terminal or a pull request. */
import type { ChangedEnding, ChangedLinks, ChangedWay, FlowsDiff } from './diff.ts';
import { type EditPlace, editKinds, type TextEdit } from './textEdits.ts';

/** How to format the parts of a text. */
interface Style {
  readonly heading: (text: string, level: 1 | 2) => string;
  readonly item: (text: string) => string;
  readonly detail: (text: string) => string;
  readonly code: (text: string) => string;
}

const plain: Style = {
  heading: (text, level) => (level === 1 ? `\n${text}` : `  ${text}`),
  item: (text) => `    ${text}`,
  detail: (text) => `      ${text}`,
  code: (text) => text,
};

/** Words in guides may look like Markdown, and some of them are. */
const escaped = (text: string) => text.replace(/([\\`*_[\]<>|#])/g, '\\$1');

const markdown: Style = {
  heading: (text, level) => `\n${'#'.repeat(level + 1)} ${escaped(text)}\n`,
  item: (text) => `- ${text}`,
  detail: (text) => `  - ${text}`,
  code: (text) => `\`${text}\``,
};

/**
 * @param diff the effects of a change
 * @param isMarkdown whether it is for a pull request
 * @returns a description, with a section for each guide
 */
export function describeDiff(diff: FlowsDiff, isMarkdown = false): string {
  const style = isMarkdown ? markdown : plain;
  const words = isMarkdown ? escaped : (text: string) => text;
  const all: readonly { readonly flow: string }[] = [
    ...diff.edits,
    ...diff.ways,
    ...diff.endings,
    ...diff.links,
  ];
  const flows = [...new Set(all.map(({ flow }) => flow))];
  if (flows.length === 0) return 'Nothing has changed.';
  const sections = flows.flatMap((flow) => {
    const own = <One extends { readonly flow: string }>(list: readonly One[]) =>
      list.filter((one) => one.flow === flow);
    const { edits, ways, endings, links } = diff;
    const parts = { edits: own(edits), ways: own(ways), endings: own(endings), links: own(links) };
    return [style.heading(flow, 1), ...blocksOf(parts, style, words)];
  });
  const { edits, ways, endings, links } = diff;
  const counts = `${counted(edits, 'edit')}, ${counted(ways, 'path')}, ${counted(endings, 'ending')}`;
  const count = `Changed: ${counts}, and the links of ${counted(links, 'guide')}`;
  return [...sections, '', count].join('\n').trimStart();
}

/** @returns the number with its noun: `1 edit`, `2 edits` */
const counted = ({ length }: readonly unknown[], one: string): string =>
  `${length} ${one}${length === 1 ? '' : 's'}`;

/**
 * @param diff some of the effects of a change on one guide
 * @returns a description, grouped by kind of change
 */
export const describePart = (diff: FlowsDiff): string =>
  blocksOf(diff, plain, (text) => text)
    .map((line) => line.replace(/^ {2}/, ''))
    .join('\n');

/** The effects of a change on one guide, line by line. */
function blocksOf(
  { edits, ways, endings, links }: FlowsDiff,
  style: Style,
  words: (text: string) => string,
): string[] {
  const block = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [style.heading(title, 2), ...lines];
  return [
    ...block(
      'Texts and settings',
      edits.flatMap((edit) => editLines(edit, style, words)),
    ),
    ...block(
      'Paths',
      ways.flatMap((way) => wayLines(way, style)),
    ),
    ...block(
      'Endings',
      endings.flatMap((ending) => endingLines(ending, style)),
    ),
    ...block(
      'Links and case codes',
      links.flatMap((one) => linkLines(one, style)),
    ),
  ];
}

const placeOf = ({ node, answer }: EditPlace) => [node, answer].filter(Boolean).join(' → ');

function editLines(edit: TextEdit, style: Style, words: (text: string) => string): string[] {
  const { what, field, before, now } = edit;
  const isWhole = what === field;
  const did = before === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
  const name = isWhole ? what : `${field} (${editKinds[what]})`;
  const place = placeOf(edit);
  return [
    style.item(`${place === '' ? '' : `${style.code(place)}: `}${words(name)} ${did}`),
    ...(before === undefined ? [] : [style.detail(`- ${words(before)}`)]),
    ...(now === undefined ? [] : [style.detail(`+ ${words(now)}`)]),
  ];
}

function wayLines(way: ChangedWay, style: Style): string[] {
  const { before, now, example, gained, lost } = way;
  const name =
    way.answer !== undefined
      ? placeOf(way)
      : way.node !== undefined
        ? `${way.node} (goes on)`
        : '(beginning)';
  const leads =
    before === undefined
      ? `new, leads to ${style.code(now ?? '')}`
      : now === undefined
        ? `gone, led to ${style.code(before)}`
        : `leads to ${style.code(now)} instead of ${style.code(before)}`;
  const list = (title: string, places: readonly string[]) =>
    places.length === 0
      ? []
      : [style.detail(`${title}: ${places.map((place) => style.code(place)).join(', ')}`)];
  return [
    style.item(`${style.code(name)}: ${leads}`),
    ...(example === undefined
      ? [style.detail('no path leads there')]
      : [style.detail(`${now === undefined ? 'was' : 'for example'} ${style.code(example)}`)]),
    ...list('endings that can now be reached behind it', gained),
    ...list('endings that cannot be reached behind it any more', lost),
  ];
}

function endingLines({ node, reach, facts, example }: ChangedEnding, style: Style): string[] {
  const how = {
    new: 'can be reached now, and could not before',
    gone: 'cannot be reached any more',
    otherwise: 'is reached with different facts known',
  }[reach];
  return [
    style.item(
      `${style.code(node)}: ${how}, ${reach === 'gone' ? 'was' : 'for example'} ${style.code(example)}`,
    ),
    ...facts.map(({ fact, before, now }) =>
      style.detail(`${style.code(fact)} is known on ${now}; before, on ${before}`),
    ),
  ];
}

function linkLines({ before, now, lost }: ChangedLinks, style: Style): string[] {
  const revisions =
    before === undefined
      ? `revision ${now} is the first`
      : now === undefined
        ? `revision ${before} was the last: its links say that the guide is gone`
        : `revision ${before} is now ${now}: links of before are compared when they are opened`;
  return [
    style.item(revisions),
    ...lost.map((way) => style.detail(`does not lead to the same step: ${style.code(way)}`)),
  ];
}
