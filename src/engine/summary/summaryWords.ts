/** The words of the summary that are not in any flow. */
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { FactSource, operations, ProductId, Role } from '../step.ts';
import type { CaseSummary, StepResult } from './summarySchema.ts';

/** Puts a message into the reader's language. */
export type Say = (message: MessageDescriptor) => string;

/** Returns the name of a product by its id. */
export type NameOf = (product: ProductId) => string;

/** How a step went. */
export const resultWords: Readonly<Record<StepResult, MessageDescriptor>> = {
  answered: msg`answered`,
  done: msg`done, and it worked`,
  failed: msg`done, but it did not help`,
  'already-tried': msg`already tried before`,
  cannot: msg`could not be done`,
  'not-sure': msg`not sure`,
  skipped: msg`not answered; asked for a person`,
  assumed: msg`not asked, assumed`,
  known: msg`known from the previous guide`,
};

/** How a fact came to be known. */
export const factSourceWords: Readonly<Record<FactSource, MessageDescriptor>> = {
  says: msg`According to the user`,
  read: msg`Read on the screen`,
  done: msg`Done in this visit`,
  measured: msg`Measured`,
  brought: msg`Known from the previous guide`,
};

/** Who takes over. */
export const roleWords: Readonly<Record<Role, MessageDescriptor>> = {
  administrator: msg`Your administrator`,
  helpdesk: msg`Your organisation’s helpdesk`,
  'back-end-team': msg`The team that runs the server behind the app`,
  'vendor-support': msg`OneSpan Support, through your organisation`,
  'impero-support': msg`The Impero support team`,
  security: msg`Your organisation’s security team`,
};

/** The protected operations, as a button or a guide names them. */
export const operationWords: Readonly<Record<(typeof operations)[number], MessageDescriptor>> = {
  reactivate: msg`Reactivate`,
  reset: msg`Reset`,
  assign: msg`Assign`,
  unlock: msg`Unlock`,
  replace: msg`Replace`,
  're-enrol': msg`Enrol again`,
  'change-number': msg`Change a number or address`,
  'change-rule': msg`Change an access rule`,
};

type Outcome = NonNullable<NonNullable<CaseSummary['call']>['identityCheck']>['outcome'];

/** How an identity check ended. */
export const checkOutcomeWords: Readonly<Record<Outcome, MessageDescriptor>> = {
  confirmed: msg`confirmed`,
  refused: msg`not passed`,
  'not-possible': msg`no check was possible`,
};
