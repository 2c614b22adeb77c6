/**
 * Who is calling, before a protected operation: what an organisation accepts as a check, how many an
 * operation needs, and whether a step is behind the gate. The desk and the practice room ask here.
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

/** @returns whether it is known well enough who is calling to carry out an operation */
export type Identity = (operation: Operation) => boolean;

/** Nothing is known about who is calling. */
export const nobody: Identity = () => false;

/**
 * The one rule of the gate.
 *
 * @param step a step
 * @param identity what is known about who is calling
 * @returns whether the step must not be shown yet
 */
export function isGated(step: Step | WrittenStep, identity: Identity): boolean {
  const operation = operationOf(step);
  return operation !== undefined && !identity(operation);
}

/**
 * What a check rests on. Two checks of one kind fall together: whoever has taken over the number on
 * record passes both. So there are two where NIST SP 800-63B-4 section 4.2 asks for two.
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

/** Nobody can tell what checks in an organisation's own words rest on: together they are one kind. */
const kindOf = (method: IdentityMethod): string => (isKnownCheck(method) ? kinds[method] : 'own');

/**
 * @param a a check
 * @param b another one
 * @returns whether the two rest on different things
 */
export const areOfTwoKinds = (a: IdentityMethod, b: IdentityMethod): boolean =>
  kindOf(a) !== kindOf(b);

/**
 * @param needs where an organisation wants more than one check
 * @param operation what is to be done
 * @param isPrivileged whether it is done for an account with special rights
 * @returns how many checks of different kinds it needs: 1 or 2
 */
export const checksNeeded = (needs: Needs, operation: Operation, isPrivileged: boolean): number =>
  Math.max(needs[operation] ?? 1, isPrivileged ? (needs.privileged ?? 1) : 1);

/**
 * @param methods the checks that an organisation accepts
 * @param first the check that was passed already, if one was
 * @returns those that count now: beside the first one only those of another kind
 */
export const stillOffered = <Method extends IdentityMethod>(
  methods: readonly Method[],
  first: IdentityMethod | undefined,
): readonly Method[] =>
  first === undefined ? methods : methods.filter((method) => areOfTwoKinds(first, method));

/** What counts at the gate. */
export interface Accepted {
  /** The checks that are accepted; none where it is not certain which. */
  readonly methods: readonly IdentityMethod[];
  /** @returns how many checks of different kinds an operation needs: 1 or 2 */
  readonly needed: (operation: Operation, isPrivileged: boolean) => number;
  /** Whether there is a way for accounts with special rights; without one they go to security. */
  readonly isForPrivileged: boolean;
  /** Why it is less than the organisation may want: its file is not read yet, not at all, or faulty. */
  readonly doubt: 'waiting' | 'unread' | 'faulty' | undefined;
}

/** Whether the organisation's file has been read; a server that says there is none counts as such. */
export type FileState = 'waiting' | 'read' | 'unread';

/**
 * What an organisation may have narrowed is never widened by a file that cannot be read or is wrong.
 *
 * @param reading the organisation's file, as far as it could be read
 * @param state whether it has been
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
 * @param methods the checks that were made and passed, in this call and this tab
 * @param needed how many of different kinds an operation needs
 * @returns what is known about who is calling
 */
export function identityBy(
  methods: readonly IdentityMethod[],
  needed: (operation: Operation) => number,
): Identity {
  const count = new Set(methods.map(kindOf)).size;
  return (operation) => count >= needed(operation);
}
