/**
 * The organisation: what varies with the place where the application is used. It comes from
 * `organisation.json`, which organisationFile.ts reads; this file has what every page needs before that, so
 * it imports no validator.
 */
import { SOURCE } from '../language/languages.ts';
import type { Operation } from './operation.ts';
import type { ProductId, Role } from './step.ts';

/** How to reach one of the roles. Each field is optional; what is known is shown. */
export interface Contact {
  /** What people call it: `IT Service Desk`. */
  readonly name?: string;
  /** In the form in which it is dialled and shown: `+44 20 7946 0000`. */
  readonly phone?: string;
  readonly email?: string;
  /** A page: `https://help.example.org`. */
  readonly url?: string;
  /** `Monday to Friday, 7:30 to 18:00`. */
  readonly hours?: string;
  readonly notes?: string;
}

/** The identity checks that apply by default, in the order in which they are offered. */
export const defaultChecks = [
  'call-back',
  'supervisor',
  'video-with-id',
  'in-person',
  'second-authenticator',
] as const;

/**
 * All checks that the application has words for. The last four are the classes of account recovery of NIST
 * SP 800-63B-4 section 4.2; a recovery code counts only if its owner enters it elsewhere.
 */
export const identityChecks = [
  ...defaultChecks,
  'saved-recovery-code',
  'issued-recovery-code',
  'recovery-contact',
  'identity-proofing',
] as const;
/** A check that practice callers have lines for. */
export type DefaultCheck = (typeof defaultChecks)[number];

export type KnownIdentityCheck = (typeof identityChecks)[number];

/** A way to check who is calling, as a case records it: a known one, or the organisation's own. */
export type IdentityMethod = KnownIdentityCheck | (string & {});

/**
 * @param method a way to check who is calling
 * @returns whether it is one that the application has words for
 */
export const isKnownCheck = (method: IdentityMethod): method is KnownIdentityCheck =>
  identityChecks.some((check) => check === method);

/**
 * @param method a way to check who is calling
 * @returns whether it is one of those that apply by default
 */
export const isDefaultCheck = (method: IdentityMethod): method is DefaultCheck =>
  defaultChecks.some((check) => check === method);

/** How many checks of different kinds are needed: for an operation, or for accounts with special rights. */
export type Needs = Readonly<Partial<Record<Operation | 'privileged', 1 | 2>>>;

/** How a ticket reaches those who take over. */
export type TicketHandOff =
  | { readonly by: 'none' }
  | { readonly by: 'mailto'; readonly to: string }
  | { readonly by: 'link'; readonly template: string }
  | {
      readonly by: 'webhook';
      readonly url: string;
      /** Whether people can add to a ticket how to reach them. */
      readonly askContact?: boolean;
    };

/** The roles for which an organisation's people may have another name. */
export const namedRoles = ['administrator', 'helpdesk', 'security'] as const;

/** What an organisation's people call products and roles. */
export type OwnNames = Readonly<Partial<Record<ProductId | (typeof namedRoles)[number], string>>>;

/** A problem that the organisation has announced. */
export interface Notice {
  readonly text: string;
  /** What it is about; absent if it is about everything. */
  readonly products?: readonly ProductId[];
  readonly guides?: readonly string[];
  /** When it starts and stops being shown: ISO 8601 with the zone’s offset. */
  readonly from: string;
  readonly until: string;
  /** A page with more about it. */
  readonly link?: string;
}

/** What endings may ask about the guide itself. */
export interface FeedbackAsked {
  /** Whether they ask “Did this help?”. */
  readonly helped?: boolean;
  /** Whether they offer “Something here is wrong”. */
  readonly wrong?: boolean;
  /** Where people can e-mail their answer; the answer is in the summary in any case. */
  readonly email?: string;
}

/** What the organisation adds at a step or an ending of a guide; it is always shown as its own. */
export interface Addition {
  readonly guide: string;
  readonly step: string;
  readonly text?: string;
  /** Things to do, in order. */
  readonly steps?: readonly { readonly do: string; readonly also?: string }[];
  readonly links?: readonly { readonly text: string; readonly url: string }[];
  /** Who to turn to there. */
  readonly contact?: Contact;
}

export interface Organisation {
  /** The language of its texts, unless they name another: a BCP 47 tag. */
  readonly language?: string;
  /** The language in which those who take over a visit read it. */
  readonly helpdeskLanguage: string;
  /** Shown in the top bar beside the application's name. */
  readonly name?: string;
  /** The path of an image below the application: `logo.svg`. */
  readonly logo?: string;
  /** The ink colours that replace the application's own. */
  readonly colours?: { readonly light?: string; readonly dark?: string };
  /** The products in use; the others are not listed. Absent if all are in use. */
  readonly products?: readonly ProductId[];
  /** What its people call products and roles, within a sentence: `Example Bank App`, `your branch`. */
  readonly names: OwnNames;
  readonly contacts: Readonly<Partial<Record<Role, Contact>>>;
  /** What the desk accepts before a protected operation; empty if nothing is accepted by phone. */
  readonly identityChecks: readonly IdentityMethod[];
  /** When one check is not enough. */
  readonly needs: Needs;
  readonly tickets: TicketHandOff;
  /** How many days calls and tickets are kept on the device after they were last used. */
  readonly retentionDays: number;
  /** For how many hours a visit of a guide can be resumed. */
  readonly resumeHours: number;
  /** The announcements, current or not. */
  readonly notices: readonly Notice[];
  /** The files of its own guides, below the application: `own/own-vpn.guide.json`. */
  readonly guides: readonly string[];
  readonly additions: readonly Addition[];
  /** The files with more additions, below the application; absent if there are none. */
  readonly additionFiles?: readonly string[];
  /** Whether pages for end users link to the desk. */
  readonly deskLink: boolean;
  /** What endings ask about the guide; nothing if absent. */
  readonly feedback?: FeedbackAsked;
  /** Whether the desk keeps searches that found nothing, for export. */
  readonly keepNothingFound: boolean;
  /** The origins of pages that may show the application in a frame, and hear about a visit's progress. */
  readonly framedBy: readonly string[];
}

/** The defaults for everything that the file does not say. */
export const defaultOrganisation: Organisation = {
  helpdeskLanguage: SOURCE,
  names: {},
  contacts: {},
  identityChecks: defaultChecks,
  needs: {},
  tickets: { by: 'none' },
  retentionDays: 30,
  resumeHours: 7 * 24,
  notices: [],
  guides: [],
  additions: [],
  deskLink: true,
  keepNothingFound: false,
  framedBy: [],
};

/**
 * @param problems what is wrong with the file
 * @param field one of its fields
 * @returns whether what the file says there is unreliable
 */
export const isBroken = (
  problems: readonly { readonly field: string }[],
  field: keyof Organisation,
): boolean => problems.some((one) => one.field === '' || one.field.split(/[.[]/)[0] === field);

/** The product of organisations’ own guides, and the prefix of their ids. */
export const OWN = 'own';

/** @returns whether a guide with this id is an organisation’s own */
export const isOwn = (flow: string): boolean => flow.startsWith(`${OWN}-`);

/** The longest time for which an organisation can offer to resume a visit, in hours. */
export const LONGEST_RESUME = 30 * 24;

/** What a page is about: a guide and its product, or a product alone. */
export interface About {
  readonly flow?: string;
  readonly product?: ProductId;
}

/**
 * @param organisation the organisation
 * @param now the current time, in milliseconds since 1970
 * @param about what the page is about; without it, every notice fits
 * @returns the notices that are current and fit
 */
export const currentNotices = (
  { notices }: Organisation,
  now: number,
  about?: About,
): readonly Notice[] =>
  notices.filter(({ from, until, products, guides }) => {
    if (now < Date.parse(from) || now >= Date.parse(until)) return false;
    if (about === undefined || (products === undefined && guides === undefined)) return true;
    return (
      products?.some((product) => product === about.product) === true ||
      guides?.some((guide) => guide === about.flow) === true
    );
  });

/**
 * @param limits the organisation, or anything else that lists the products in use
 * @param product a product
 * @returns whether it is in use; all are if none is listed
 */
export const isInUse = (
  { products }: { readonly products?: readonly ProductId[] | undefined },
  product: ProductId,
): boolean => products?.includes(product) ?? true;

/**
 * @param organisation the organisation
 * @param things guides, results, codes: anything that belongs to a product
 * @returns those of the products in use, in the same order
 */
export const inUse = <Thing extends { readonly product: ProductId }>(
  organisation: Organisation,
  things: readonly Thing[],
): readonly Thing[] => things.filter(({ product }) => isInUse(organisation, product));
