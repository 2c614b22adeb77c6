/** The words of a ticket: its subject, and the summary in the formats that systems accept. */
import { loaders } from 'virtual:handover-words';
import { setupI18n } from '@lingui/core';
import { productName } from '../../../src/content/products.ts';
import { markdown, sanitise, sanitiseLine } from '../../../src/engine/sanitise.ts';
import { summaryMarkdown, summaryText } from '../../../src/engine/summary/exports.ts';
import type { CaseSummary } from '../../../src/engine/summary/summarySchema.ts';
import type { Say } from '../../../src/engine/summary/summaryWords.ts';
import { isLanguage, type LanguageId, SOURCE } from '../../../src/language/languages.ts';

/** The label of the contact details that a person left. */
const contactWords: Readonly<Record<LanguageId, string>> = {
  en: 'How to reach the user',
  fr: 'Comment joindre l’utilisateur',
  de: 'So ist der Benutzer zu erreichen',
};

export interface TicketText {
  readonly subject: string;
  readonly text: string;
  readonly markdown: string;
  readonly html: string;
  /** The address of the visit; empty if there is none. */
  readonly link: string;
}

/**
 * @param summary a summary
 * @param longest the longest subject, in characters
 * @returns its words, in the summary's language
 */
export async function wordsOf(summary: CaseSummary, longest: number): Promise<TicketText> {
  const language = isLanguage(summary.language) ? summary.language : SOURCE;
  const { messages } = (await loaders[language]?.()) ?? { messages: {} };
  const said = setupI18n({ locale: language, messages: { [language]: messages } });
  const say: Say = (message) => said._(message);
  const label = contactWords[language];
  const { contact } = summary;
  const text = [
    ...(contact ? [`${label}: ${sanitiseLine(contact)}`] : []),
    summaryText(summary, say, productName),
  ].join('\n');
  const { call, problem } = summary;
  const subject = sanitiseLine(
    [call?.reference, problem].filter(Boolean).join(': ') || label,
    longest,
  );
  return {
    subject,
    text,
    link: summary.link ?? '',
    markdown: [
      ...(contact ? [`- ${markdown(label)}: ${markdown(sanitise(contact))}`] : []),
      summaryMarkdown(summary, say, productName),
    ].join('\n'),
    html: text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('\n', '<br>\n'),
  };
}
