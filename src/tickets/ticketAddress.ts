/** Tickets that go out by an address: a new e-mail, or a page of the ticket system. */
import { encoded, LONGEST_ADDRESS, mailto } from '../engine/mailto.ts';
import type { CaseSummary } from '../engine/summary/summarySchema.ts';

/** The values of a template's fields. */
export interface TicketFields {
  readonly problem: string;
  readonly summary: string;
  readonly code: string;
  readonly link: string;
  readonly reference: string;
}

/** An address that is ready to be opened, and the very words that it carries. */
export interface TicketAddress {
  readonly href: string;
  /** Empty where the template has no place for it. */
  readonly words: string;
  /** Whether the summary had to be left out because it is too long; it can be copied. */
  readonly isShort: boolean;
}

/**
 * @param summary the summary
 * @param text the same as plain text
 * @returns the values of a template's fields
 */
export const fieldsOf = (summary: CaseSummary, text: string): TicketFields => ({
  problem: summary.problem,
  summary: text,
  code: summary.caseCode ?? '',
  link: summary.link ?? '',
  reference: summary.call?.reference ?? '',
});

/**
 * @param to an e-mail address, as the organisation's file has it
 * @param fields what is handed over
 * @param short what to put in place of a summary that is too long
 * @returns a new e-mail; undefined if not even the short one fits
 */
export function mailAddress(
  to: string,
  fields: TicketFields,
  short: string,
): TicketAddress | undefined {
  const subject = [fields.reference, fields.problem].filter(Boolean).join(': ');
  return fitting(
    (summary) => ({ href: mailto(to, subject, summary), words: summary }),
    [fields.summary, short],
  );
}

/**
 * @param template the address of a page with fields such as `{summary}`, as the organisation's file
 *   has it; each field comes after `?` or `#`
 * @param fields what is handed over
 * @param short what to put in place of a summary that is too long
 * @returns the page's address; undefined if not even the short one fits
 */
export function linkAddress(
  template: string,
  fields: TicketFields,
  short: string,
): TicketAddress | undefined {
  const filled = (summary: string) => {
    const all: Readonly<Record<string, string>> = { ...fields, summary };
    const named = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => all[name] ?? '');
    return {
      href: template.replace(/\{(\w+)\}/g, (_, name: string) => encoded(all[name] ?? '')),
      words: named.filter(Boolean).join('\n\n'),
    };
  };
  return fitting(filled, template.includes('{summary}') ? [fields.summary, short] : ['']);
}

function fitting(
  fill: (summary: string) => { href: string; words: string },
  summaries: readonly string[],
): TicketAddress | undefined {
  for (const [i, summary] of summaries.entries()) {
    const filled = fill(summary);
    if (filled.href.length <= LONGEST_ADDRESS) return { ...filled, isShort: i > 0 };
  }
  return undefined;
}
