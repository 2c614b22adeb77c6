/** How the application speaks of codes. */
import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { CodePage, CodeProduct } from '../../engine/codePages.ts';
import type { Product } from '../../engine/step.ts';

/** What a code is, over its number. */
export const kindWords: Record<CodeProduct, MessageDescriptor> = {
  onespan: msg`OneSpan Authentication Server, status code`,
  azure: msg`Azure Multi-Factor, result code`,
};

/** The heading of a product's list. */
export const listWords: Record<CodeProduct, MessageDescriptor> = {
  onespan: msg`OneSpan status codes`,
  azure: msg`Azure result codes`,
};

/** @returns what leads to the list: how many codes it has */
export const allCodesWords = (product: CodeProduct, count: number): MessageDescriptor =>
  product === 'onespan' ? msg`All ${count} status codes` : msg`All ${count} result codes`;

/** Where a record that is no code of this product comes from. */
export const productWords: Record<Product, MessageDescriptor> = {
  entrust: msg`Entrust`,
  'onespan-app': msg`Mobile Authenticator Studio`,
  'onespan-server': msg`OneSpan status code`,
  'azure-mfa': msg`Azure result code`,
};

/** What a code is that tells of no failure. */
export const calmWords: Partial<Record<CodePage['nature'], MessageDescriptor>> = {
  'not-an-error': msg`Not an error`,
  informational: msg`For information`,
  pending: msg`Still pending`,
};

/** Who can act. */
export const actorWords: Record<CodePage['actors']['who'][number], MessageDescriptor> = {
  'end user': msg`The user`,
  administrator: msg`Administrator`,
  'back-end team': msg`Back-end team`,
  'vendor support': msg`Vendor support`,
};

/** The two codes that stand for no single number, as large print. */
const largeWords: Readonly<Record<string, MessageDescriptor>> = {
  negative: msg`< 0`,
  other: msg`Other`,
};

/** @returns what is printed large on the page of a code, and first in the list */
export function largeCode(key: string, i18n: I18n): string {
  const words = largeWords[key];
  return words ? i18n._(words) : key;
}
