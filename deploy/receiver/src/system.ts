/** Requests to the ticket system, one at a time, and what the responses mean for a ticket. */
import { randomUUID } from 'node:crypto';
import { retryAfter } from '../../../src/tickets/deliver.ts';
import type { Config } from './config.ts';
import { at, fill, fillAll, type Template } from './template.ts';
import type { TicketText } from './words.ts';

/** How an attempt to make a ticket ended. */
export type Outcome =
  /** It exists; `found` if it had been made earlier. */
  | { readonly kind: 'made'; readonly ticket: string; readonly found: boolean }
  /** Definitely not made, but worth another attempt. */
  | { readonly kind: 'again'; readonly reason: string; readonly after?: number }
  /** It is unknown whether it was made. */
  | { readonly kind: 'uncertain'; readonly reason: string }
  /** Definitely not made: the operator has to change something before any ticket can be. */
  | { readonly kind: 'closed'; readonly reason: string }
  /** Definitely not made: the system does not accept this particular ticket. */
  | { readonly kind: 'refused'; readonly reason: string };

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: unknown;
  /** The system's explanation, truncated: for the operator, never for a log. */
  readonly said: string;
}

/** Errors of connections that were never established: the request cannot have arrived. */
const neverSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** The code of an error or one of its causes; for a host with several addresses, each fails separately. */
function codeOf(error: unknown): string {
  const { code, cause, errors, name } = error as Record<string, unknown> & { errors?: unknown[] };
  if (typeof code === 'string') return code;
  if (errors?.[0]) return codeOf(errors[0]);
  return cause ? codeOf(cause) : String(name);
}

/** Thrown if there is no response. */
class NoAnswer extends Error {
  readonly isSent: boolean;
  constructor(code: string) {
    super(code === 'TimeoutError' ? 'no answer in time' : `no connection (${code})`);
    this.isSent = !neverSent.has(code);
  }
}

/** The configured ticket system. */
export class TicketSystem {
  readonly #config: Config;
  readonly #base: string;

  constructor(config: Config) {
    this.#config = config;
    this.#base = config.system.url.replace(/\/*$/, '/');
  }

  /**
   * @param key the ticket's key
   * @param words its text
   * @param isUncertain whether it may have been made already: then it is searched for first
   * @returns how the attempt ended; it never throws
   */
  async deliver(key: string, words: TicketText, isUncertain: boolean): Promise<Outcome> {
    try {
      if (isUncertain) {
        const found = await this.find(key);
        if (found.kind !== 'again') return found;
      }
    } catch (error) {
      return { kind: 'uncertain', reason: `looking it up: ${(error as Error).message}` };
    }
    return this.#create(key, words);
  }

  /**
   * @param key a ticket's key
   * @returns the ticket; `again` if there is definitely none
   * @throws Error if the system does not say
   */
  async find(key: string): Promise<Outcome> {
    const { find } = this.#config.system.template;
    const values = await this.#values(key);
    const answer = await this.#ask(fill(find.path, values, encodeURIComponent), values);
    const list = answer.status === 200 ? at(answer.json, find.list) : undefined;
    if (!Array.isArray(list)) throw new Error(`status ${answer.status} ${answer.said}`);
    // Some systems answer a query they do not understand with everything they have.
    const own = list.find((each) => holds(JSON.stringify(each), key));
    const id = at(own, find.id);
    if (id !== undefined) return { kind: 'made', ticket: String(id), found: true };
    if (list.length > 0)
      throw new Error(
        'the search finds other tickets: is the field for the key there, and can it be searched?',
      );
    return { kind: 'again', reason: 'not found' };
  }

  /**
   * Checks that the system is set up, by looking for the field of keys and for a ticket that cannot exist.
   *
   * @throws Error if the address, token, permission or field is wrong
   */
  async probe(): Promise<void> {
    const { probe } = this.#config.system.template;
    const key = `probe-${randomUUID()}`;
    if (probe) {
      const values = await this.#values(key);
      const { status, said, text, json } = await this.#ask(
        fill(probe.path, values, encodeURIComponent),
        values,
      );
      if (status !== 200 || json === undefined) throw new Error(`status ${status} ${said}`);
      const wanted = fill(probe.holds, values);
      if (!text.replace(/\s/g, '').includes(wanted.replace(/\s/g, '')))
        throw new Error(`it does not have ${wanted}: is the field for the key there?`);
    }
    const found = await this.find(key);
    if (found.kind !== 'again') throw new Error('it finds a ticket that is not there');
  }

  async #create(key: string, words: TicketText): Promise<Outcome> {
    const { template } = this.#config.system;
    const { create } = template;
    let values: Record<string, string>;
    try {
      values = { ...(await this.#values(key)), ...inert(words, template) };
    } catch (error) {
      return { kind: 'again', reason: (error as Error).message };
    }
    try {
      const path = fill(create.path, values, encodeURIComponent);
      return meaning(await this.#ask(path, values, fillAll(create.body, values)), create.id);
    } catch (error) {
      const { message } = error as Error;
      const isSent = !(error instanceof NoAnswer) || error.isSent;
      return { kind: isSent ? 'uncertain' : 'again', reason: message };
    }
  }

  /** The values of a template's fields, except the ticket's text. */
  async #values(key: string): Promise<Record<string, string>> {
    const { template, settings, tokens } = this.#config.system;
    const [token = '', token2 = ''] = tokens;
    const basic = Buffer.from(token).toString('base64');
    const values = { ...settings, key, token, token2, basic };
    const { session } = template;
    if (session === undefined) return values;
    const answer = await this.#ask(session.path, values, undefined, session.headers);
    const id = at(answer.json, session.id);
    if (typeof id !== 'string') throw new Error(`no session: ${answer.status} ${answer.said}`);
    return { ...values, session: id };
  }

  async #ask(
    path: string,
    values: Readonly<Record<string, string>>,
    body?: unknown,
    headers = this.#config.system.template.headers,
  ): Promise<Answer> {
    try {
      const answer = await fetch(this.#base + path, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          Accept: 'application/json',
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
          ...Object.fromEntries(
            Object.entries(headers).map(([name, value]) => [name, fill(value, values)]),
          ),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        redirect: 'manual',
        signal: AbortSignal.timeout(this.#config.times.timeout * 1000),
      });
      const text = await answer.text();
      const { status, headers: about } = answer;
      const json = parse(text);
      const said = [...hint(status, about, json), text.replace(/\s+/g, ' ').slice(0, 300)].join(
        ' ',
      );
      return { status, headers: about, text, json, said };
    } catch (error) {
      throw new NoAnswer(codeOf(error));
    }
  }
}

/** Hints at what is wrong with the configuration, drawn from a response meant for people. */
function hint(status: number, headers: Headers, json: unknown): string[] {
  const to = headers.get('Location') ?? '';
  // The rest of the address may reveal something about the ticket.
  const where = URL.canParse(to) ? new URL(to).origin : 'another page';
  if (status >= 300 && status < 400) return [`it leads to ${where}: is system.url right?`];
  return status < 300 && json === undefined ? ['not JSON: is system.url right?'] : [];
}

/** Whether a text contains a key itself, not just the beginning of a longer one. */
const holds = (text: string, key: string): boolean =>
  new RegExp(`${literal(key)}(?![\\w.:-])`).test(text);

const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Makes inert what the system's markup would interpret, except the link to the visit. */
function inert(words: TicketText, { replace, line }: Template) {
  const text = words.text.split('\n').map((each) => {
    if (words.link !== '' && each === `• ${words.link}`) return each;
    const harmless = Object.entries(replace).reduce((all, [sign, instead]) => {
      return all.replace(new RegExp(literal(sign), 'gi'), () => instead);
    }, each);
    return line === undefined ? harmless : fill(line, { line: harmless });
  });
  return { ...words, text: text.join('\n') };
}

/** Statuses of a temporary condition, in which no ticket was made. */
const passing = new Set([425, 429]);

/** Statuses that point to a wrong address, token, permission or project. */
const misset = new Set([401, 402, 403, 404, 405, 406, 407, 415]);

function meaning({ status, headers, json, said }: Answer, path: string): Outcome {
  const reason = `status ${status} ${said}`;
  if (status >= 200 && status < 300) {
    const id = at(json, path);
    return id === undefined
      ? { kind: 'uncertain', reason: `no ticket in the answer: ${reason}` }
      : { kind: 'made', ticket: String(id), found: false };
  }
  if (status >= 500 || status === 408) return { kind: 'uncertain', reason };
  if (passing.has(status)) {
    const after = retryAfter(headers, Date.now());
    return { kind: 'again', reason, ...(after !== undefined && { after }) };
  }
  if (status < 400 || misset.has(status)) return { kind: 'closed', reason };
  return { kind: 'refused', reason };
}
