/** Where results lead: code pages, guides, and steps of guides whose first answers are known. */
import { guideAddress } from '../../engine/address.ts';
import { formatAnswer } from '../../engine/answer.ts';
import type { ProductId } from '../../engine/step.ts';
import type { Highlighter } from './highlight.ts';
import type { FinderIndex, FinderResult, FormName, GuideEntry, RecordEntry } from './model.ts';

/** The page of one code. */
interface PageTarget {
  readonly page: RecordEntry;
  /** The exact number, if the page covers several. */
  readonly value?: string;
}

/** A guide. */
interface GuideTarget {
  readonly guide: GuideEntry;
  /** The record that led to it. */
  readonly via?: RecordEntry;
  /** Answers that the text gives already. */
  readonly answers?: readonly string[];
  /** Whether what was typed names the record, so that the guide need not ask for it. */
  readonly isKnown?: boolean;
  /** The number that the known answer carries. */
  readonly value?: string;
  /** The proper spelling of an error code of the app, if the result is about that code. */
  readonly form?: string;
}

export type Target = PageTarget | GuideTarget;

/** How a form is written where its number is not known. */
const formWords: Readonly<Record<FormName, string>> = {
  mss: 'mss (…)',
  mas: 'mas (…)',
  unhandled: '(-1)',
  'return-code': 'networking (…)',
  'no-return-code': 'networking k (-1)',
  http: 'networking (…)',
};

/** @returns what leads to the guides and pages of an index */
export function targetsOf({ guides, records, forms }: FinderIndex) {
  const guideById = new Map(guides.map((guide) => [guide.id, guide]));
  const recordById = new Map(records.map((record) => [record.id, record]));
  const formByRecord = new Map(
    Object.entries(forms).map(([name, id]) => [id, name as FormName] as const),
  );
  const guideOf = ({ way }: RecordEntry) => way && guideById.get(way.guide);

  /** The step of the guide that one of the app's error codes leads to. */
  function form(name: FormName, value?: string, written?: string): Target[] {
    const record = recordById.get(forms[name]);
    const guide = record && guideOf(record);
    if (record === undefined || guide === undefined) return [];
    return [
      {
        guide,
        via: record,
        isKnown: true,
        form: written ?? formWords[name],
        ...(value !== undefined && { value }),
      },
    ];
  }

  /** A record's own page, then its guide; where it has no page, the guide alone. */
  function exact(record: RecordEntry | undefined, value?: string): Target[] {
    if (record === undefined) return [];
    const guide = guideOf(record);
    const known = { isKnown: true, ...(value !== undefined && { value }) };
    return [
      ...(record.page ? [{ page: record, ...(value !== undefined && { value }) }] : []),
      ...(guide ? [{ guide, via: record, ...known }] : []),
    ];
  }

  /** What is easily confused with a record. */
  function confused(record: RecordEntry): Target[] {
    return record.near.flatMap((id) => {
      const name = formByRecord.get(id);
      return name ? form(name) : exact(recordById.get(id)).slice(0, 1);
    });
  }

  return { guides: guideById, records: recordById, guideOf, form, exact, confused };
}

export type Targets = ReturnType<typeof targetsOf>;

/**
 * @param target where a result leads
 * @param mark marks what matches
 * @param logs products whose guides are for readers of logs
 * @returns the result
 */
export function finderResult(
  target: Target,
  mark: Highlighter,
  logs: readonly ProductId[],
): FinderResult {
  if ('page' in target) {
    const { page: record, value } = target;
    const page = record.page ?? '/';
    const code = [value ?? record.codes[0], record.names[0]].filter(Boolean).join(' ');
    return {
      kind: 'code',
      product: record.product,
      isForLogs: logs.includes(record.product),
      href: value === undefined ? page : page.replace(/[^/]+$/, encodeURIComponent(value)),
      records: [record.id],
      ...mark({
        ...(code !== '' && { code }),
        title: record.title,
        about: record.meaning,
        others: record.passages,
      }),
    };
  }
  const { guide, via, isKnown, value, form, answers: given } = target;
  const way = isKnown ? via?.way : undefined;
  const answers = (given ?? way?.answers ?? []).map((answer, i) =>
    i === way?.valueAt ? formatAnswer(answer, value) : answer,
  );
  // A record's words are for people who read documents; a guide says in its own words what it is for.
  const told = form === undefined ? undefined : via;
  return {
    kind: 'guide',
    product: guide.product,
    isForLogs: logs.includes(guide.product),
    href: guideAddress({ flow: guide.id, answers }),
    records:
      form !== undefined && way !== undefined && way.records.length > 0
        ? way.records
        : [...new Set([...(via ? [via.id] : []), ...guide.records])],
    ...mark({
      ...(form !== undefined && { code: form }),
      title: told?.title ?? guide.title,
      about: told?.meaning ?? guide.summary,
      others: [...guide.passages, ...(via?.passages ?? [])],
    }),
  };
}
