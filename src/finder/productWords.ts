/** How results name their product. */
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Product } from '../engine/step.ts';

export const productWords: Record<Product, MessageDescriptor> = {
  entrust: msg`Entrust`,
  'onespan-app': msg`OneSpan app`,
  'onespan-server': msg`OneSpan server`,
  'azure-mfa': msg`Azure MFA`,
};
