/** How the application speaks of tickets. */

import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { isSameDay } from '../engine/time.ts';
import type { FailureReason } from './deliver.ts';

/** @returns why a ticket has not arrived */
export function reasonWords(reason: FailureReason): MessageDescriptor {
  switch (reason.why) {
    case 'offline':
      return msg`This device is offline.`;
    case 'unreachable':
      return msg`The ticket system could not be reached.`;
    case 'slow':
      return msg`The ticket system took too long to answer.`;
    case 'status':
      return reason.status === 429
        ? msg`The ticket system is busy and asks us to wait (status 429).`
        : msg`The ticket system answered with an error (status ${reason.status}).`;
    case 'page':
      return msg`A web page answered instead of the ticket system, perhaps a sign-in page.`;
    case 'redirect':
      return msg`The address of the ticket system leads elsewhere.`;
    case 'old':
      return msg`It has been waiting too long to be sent without asking you.`;
    case 'closed':
      return msg`Your organisation no longer accepts tickets here.`;
  }
}

/**
 * @param time milliseconds since 1970
 * @param locale the reader's language
 * @param now the present time
 * @returns the time of day, with the date if it is not today
 */
export function timeWords(time: number, locale: string, now: number): string {
  return new Intl.DateTimeFormat(locale, {
    ...(isSameDay(time, now) ? {} : { dateStyle: 'medium' }),
    timeStyle: 'medium',
  }).format(time);
}
