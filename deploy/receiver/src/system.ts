/** One request to the ticket system at a time, and what its answer means for a ticket. */
import { randomUUID } from 'node:crypto';
import { retryAfter } from '../../../src/tickets/deliver.ts';
import type { Config } from './config.ts';
import { at, fill, fillAll, type Template } from './template.ts';
import type { TicketText } from './words.ts';

/** How an attempt to make a ticket ended. */
export type Outcome =
  /** It is there; `found` where it had been made before. */
  | { readonly kind: 'made'; readonly ticket: string; readonly found: boolean }
  /** Certainly not made, and worth another attempt. */
  | { readonly kind: 'again'; readonly reason: string; readonly after?: number }
  /** Nobody knows whether it was made. */
  | { readonly kind: 'uncertain'; readonly reason: string }
  /** Certainly not made: the operator has to change something before any ticket is. */
  | { readonly kind: 'closed'; readonly reason: string }
  /** Certainly not made: the system does not take this very ticket. */
  | { readonly kind: 'refused'; readonly reason: string };

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: unknown;
  /** What the system says of it, cut: for the operator, never for a log. */
  readonly said: string;
}

/** Errors of a connection that was never made: the request cannot have arrived. */
const neverSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** An error or one of its causes; several addresses of a host fail with one each. */
function codeOf(error: unknown): string {
  const { code, cause, errors, name } = error as Record<string, unknown> & { errors?: unknown[] };
  if (typeof code === 'string') return code;
  if (errors?.[0]) return codeOf(errors[0]);
  return cause ? codeOf(cause) : String(name);
}

/** Thrown where there is no answer. */
class NoAnswer extends Error {
  readonly isSent: boolean;
  constructor(code: string) {
    super(code === 'TimeoutError' ? 'no answer in time' : `no connection (${code})`);
    this.isSent = !neverSent.has(code);
  }
}

/** The system that is configured. */
export class TicketSystem {
  readonly #config: Config;
  readonly #base: string;

  constructor(config: Config) {
    this.#config = config;
    this.#base = config.system.url.replace(/\/*$/, '/');
  }

  /**
   * @param key the ticket's key
   * @param words what it says
   * @param isUncertain whether it may have been made before: then it is looked up first
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
   * @returns the ticket; `again` where there is certainly none
   * @throws Error where the system does not say
   */
  async find(key: string): Promise<Outcome> {
    const { find } = this.#config.system.template;
    const values = await this.#values(key);
    const answer = await this.#ask(fill(find.path, values, encodeURIComponent), values);
    const list = answer.status === 200 ? at(answer.json, find.list) : undefined;
    if (!Array.isArray(list)) throw new Error(`status ${answer.status} ${answer.said}`);
    // Some systems answer a question they do not understand with everything they have.
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
   * Asks for what has to be there, and for a ticket that cannot be.
   *
   * @throws Error where address, token, right or field is not as it has to be
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

  /** What a template's fields stand for, but for the ticket's words. */
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

/** What an answer that only people can read tells of the configuration. */
function hint(status: number, headers: Headers, json: unknown): string[] {
  const to = headers.get('Location') ?? '';
  // The rest of the address may be about the ticket.
  const where = URL.canParse(to) ? new URL(to).origin : 'another page';
  if (status >= 300 && status < 400) return [`it leads to ${where}: is system.url right?`];
  return status < 300 && json === undefined ? ['not JSON: is system.url right?'] : [];
}

/** Whether a text has a key: itself, not the beginning of a longer one. */
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

/** Words in which nothing acts in the system's markup; the link to the visit stays one. */
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

/** Statuses that tell of a state that passes, without a ticket. */
const passing = new Set([425, 429]);

/** Statuses that tell of a wrong address, token, right or project. */
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
