/**
 * Who is calling, before a protected operation: what an organisation accepts as a check, how many an
 * operation needs, and whether a step is behind the gate. The desk and the training room share these rules.
 */
import { type Operation, operationOf } from './operation.ts';
import {
  type IdentityMethod,
  isBroken,
  isKnownCheck,
  type KnownIdentityCheck,
  type Needs,
  type Organisation,
} from './organisation.ts';
import type { OrganisationReading } from './organisationFile.ts';
import type { Step, WrittenStep } from './step.ts';

/** @returns whether the caller's identity is established well enough for an operation */
export type Identity = (operation: Operation) => boolean;

/** Nothing is known about the caller. */
export const nobody: Identity = () => false;

/**
 * The one rule of the gate.
 *
 * @param step a step
 * @param identity what is known about the caller
 * @returns whether the step must not be shown yet
 */
export function isGated(step: Step | WrittenStep, identity: Identity): boolean {
  const operation = operationOf(step);
  return operation !== undefined && !identity(operation);
}

/**
 * What a check relies on. Two checks of one kind fail together: somebody who has taken over the number on
 * record passes both. So there are two kinds where NIST SP 800-63B-4 section 4.2 asks for two.
 */
const kinds: Readonly<Record<KnownIdentityCheck, string>> = {
  'call-back': 'contact',
  supervisor: 'person',
  'video-with-id': 'document',
  'in-person': 'document',
  'second-authenticator': 'authenticator',
  'saved-recovery-code': 'saved code',
  'issued-recovery-code': 'contact',
  'recovery-contact': 'person',
  'identity-proofing': 'document',
};

/** What checks in an organisation's own words rely on is unknown: together they count as one kind. */
const kindOf = (method: IdentityMethod): string => (isKnownCheck(method) ? kinds[method] : 'own');

/**
 * @param a a check
 * @param b another one
 * @returns whether the two rely on different things
 */
export const areOfTwoKinds = (a: IdentityMethod, b: IdentityMethod): boolean =>
  kindOf(a) !== kindOf(b);

/**
 * @param needs when an organisation wants more than one check
 * @param operation the operation
 * @param isPrivileged whether it is for an account with special rights
 * @returns how many checks of different kinds it needs: 1 or 2
 */
export const checksNeeded = (needs: Needs, operation: Operation, isPrivileged: boolean): number =>
  Math.max(needs[operation] ?? 1, isPrivileged ? (needs.privileged ?? 1) : 1);

/**
 * @param methods the checks that an organisation accepts
 * @param first the check that has been passed, if any
 * @returns those that count now: after the first one, only those of another kind
 */
export const stillOffered = <Method extends IdentityMethod>(
  methods: readonly Method[],
  first: IdentityMethod | undefined,
): readonly Method[] =>
  first === undefined ? methods : methods.filter((method) => areOfTwoKinds(first, method));

/** What counts at the gate. */
export interface Accepted {
  /** The accepted checks; none if it is uncertain which. */
  readonly methods: readonly IdentityMethod[];
  /** @returns how many checks of different kinds an operation needs: 1 or 2 */
  readonly needed: (operation: Operation, isPrivileged: boolean) => number;
  /** Whether there is a way for accounts with special rights; without one they are sent to security. */
  readonly isForPrivileged: boolean;
  /** Why it may be less than the organisation wants: its file is not read yet, unreadable, or faulty. */
  readonly doubt: 'waiting' | 'unread' | 'faulty' | undefined;
}

/** Whether the organisation's file has been read; a server that says there is none counts as `read`. */
export type FileState = 'waiting' | 'read' | 'unread';

/**
 * A file that is unreadable or faulty never widens what an organisation may have narrowed.
 *
 * @param reading the organisation's file, as far as it could be read
 * @param state whether it has been read
 * @returns what counts at the gate
 */
export function acceptedBy(
  { organisation, problems }: OrganisationReading,
  state: FileState,
): Accepted {
  const isWrong = (field: keyof Organisation) => isBroken(problems, field);
  const isReadable = state === 'read' && problems.every(({ field }) => field !== '');
  const { needs } = organisation;
  return {
    methods: isReadable ? organisation.identityChecks : [],
    needed: (operation, isPrivileged) => {
      if (!isReadable || isWrong('needs')) return 2;
      return checksNeeded(needs, operation, isPrivileged);
    },
    isForPrivileged: isReadable && needs.privileged !== undefined,
    doubt:
      state === 'read'
        ? isWrong('identityChecks') || isWrong('needs')
          ? 'faulty'
          : undefined
        : state,
  };
}

/**
 * @param methods the checks that were passed, in this call and this tab
 * @param needed how many of different kinds an operation needs
 * @returns what is known about the caller
 */
export function identityBy(
  methods: readonly IdentityMethod[],
  needed: (operation: Operation) => number,
): Identity {
  const count = new Set(methods.map(kindOf)).size;
  return (operation) => count >= needed(operation);
}
