/** The names of signs and endings. */
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Sign, VisitEnd } from './countVisit.ts';

/** What people did at a step, phrased to follow a number: “12 weren’t sure”. */
export const signWords: Readonly<Record<Sign, MessageDescriptor>> = {
  'not-sure': msg`not sure`,
  failed: msg`did it, but it didn’t help`,
  cannot: msg`couldn’t do it`,
  'handed-over': msg`asked for someone`,
  stopped: msg`stopped here`,
  'went-back': msg`came back to change the answer`,
  'not-helped': msg`said this didn’t help`,
};

/** The same as column headings. */
export const signHeads: Readonly<Record<Sign, MessageDescriptor>> = {
  'not-sure': msg`Not sure`,
  failed: msg`Didn’t help`,
  cannot: msg`Couldn’t do it`,
  'handed-over': msg`Asked for someone`,
  stopped: msg`Stopped`,
  'went-back': msg`Changed the answer`,
  'not-helped': msg`Said it didn’t help`,
};

export const endWords: Readonly<Record<VisitEnd, MessageDescriptor>> = {
  resolved: msg`resolved`,
  escalated: msg`handed over`,
  informed: msg`nothing to fix`,
  'went-on': msg`continued in another guide`,
  unfinished: msg`ended before the guide did`,
  running: msg`still open in the file`,
  unknown: msg`not recorded`,
};
