import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { FactSource } from '../../engine/step.ts';

/** How a fact came to be known. */
export const sourceWords: Readonly<Record<FactSource, MessageDescriptor>> = {
  says: msg`The person says so`,
  read: msg`The person has read it on a screen`,
  done: msg`It was done in this visit`,
  measured: msg`It was measured on the device`,
  brought: msg`It came from another guide`,
};
