/** The webhook, as docs/organisation.md describes it, and the endpoints that operators monitor. */
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { CaseSummary } from '../../../src/engine/summary/summarySchema.ts';
import { contentOf } from '../../../src/tickets/ticket.ts';
import type { Config } from './config.ts';
import { inWords } from './configError.ts';
import type { Metrics } from './metrics.ts';
import type { Queue } from './queue.ts';
import type { Entry, Settled, Store } from './store/store.ts';

/** The response to a request that is refused. */
class Refusal extends Error {
  readonly statusCode: number;
  /** Seconds after which to retry. */
  readonly after: number | undefined;
  constructor(statusCode: number, message: string, after?: number) {
    super(message);
    this.statusCode = statusCode;
    this.after = after;
  }
}

/** A summary with all its fields is a few tens of kilobytes. */
const LARGEST = 1_000_000;

/** How long a request may take to arrive, in ms. */
const LONGEST = 20_000;

interface Parts {
  readonly config: Config;
  readonly store: Store;
  readonly queue: Queue;
  readonly metrics: Metrics;
  readonly logger: FastifyBaseLogger;
}

/** @returns the server, which is not listening yet */
export async function serverOf({ config, store, queue, metrics, logger }: Parts) {
  const app: FastifyInstance = Fastify({
    loggerInstance: logger,
    // Fastify's own log lines would contain people's addresses.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LARGEST,
    // A slow sender can neither hold a connection for longer, nor keep the receiver from stopping.
    requestTimeout: LONGEST,
    http: { headersTimeout: LONGEST, connectionsCheckingInterval: LONGEST / 4 },
    trustProxy: config.proxies,
    forceCloseConnections: 'idle',
  });
  app.removeContentTypeParser('text/plain');
  await app.register(rateLimit, {
    global: false,
    errorResponseBuilder: (_, { ttl }) =>
      new Refusal(429, 'too many tickets from this address', Math.ceil(ttl / 1000)),
  });
  app.setErrorHandler((error: Error & { statusCode?: number; after?: number }, _, reply) => {
    const { statusCode = 503, message, after } = error;
    const isOurs = statusCode >= 400 && statusCode < 500;
    if (!isOurs && !(error instanceof Refusal))
      logger.error({ event: 'store', error: message }, 'a ticket could not be kept');
    if (after !== undefined) reply.header('Retry-After', after);
    const words = isOurs || error instanceof Refusal ? message : 'not kept; try again later';
    return reply.code(isOurs ? statusCode : 503).send({ error: words });
  });
  app.setNotFoundHandler((_, reply) =>
    reply.code(404).send({ error: 'POST /tickets is the way in' }),
  );

  app.post(
    '/tickets',
    { config: { rateLimit: { max: config.limits.perMinute, timeWindow: 60_000 } } },
    async (request, reply) => {
      const key = keyOf(request.headers['idempotency-key']);
      const summary = summaryOf(request.body, config.site);
      const { status, ...body } = await receive(key, summary, { config, store, queue });
      return reply.code(status).send(body);
    },
  );
  app.addHook('onResponse', async (request, reply) => {
    if (request.routeOptions.url !== '/tickets') return;
    const { statusCode: status, elapsedTime } = reply;
    metrics.requests.inc({ status });
    logger.info({ event: 'request', status, ms: Math.round(elapsedTime) });
  });
  app.get('/health', async (_, reply) => {
    const counted = await store.count().catch(({ message, name }: Error) => message || name);
    if (typeof counted === 'string')
      return reply.code(503).send({ status: 'down', trouble: `the store: ${counted}` });
    const { by, oldest } = counted;
    const since = oldest === undefined ? undefined : new Date(oldest).toISOString();
    const trouble = store.fault ?? queue.trouble ?? queue.blind;
    if (store.fault) reply.code(503);
    const isWell = trouble === undefined && by.refused === 0;
    return {
      status: isWell ? 'ok' : 'degraded',
      tickets: by,
      ...(since && { since }),
      ...(trouble && { trouble }),
    };
  });
  app.get('/metrics', async (_, reply) => {
    reply.type(metrics.registry.contentType);
    return metrics.registry.metrics();
  });
  return app;
}

function keyOf(header: string | string[] | undefined): string {
  if (header === undefined || header === '')
    throw new Refusal(400, 'Idempotency-Key: missing. Each ticket has one of its own');
  if (typeof header !== 'string' || !/^[\w.:-]{8,200}$/.test(header))
    throw new Refusal(400, 'Idempotency-Key: 8 to 200 letters, digits, and any of _ . : -');
  return header;
}

/** For a page newer than this receiver: it retries until the receiver is updated. */
const newer = (what: string) =>
  new Refusal(503, `${what}: this receiver is older than the page. Update it`, 300);

function summaryOf(body: unknown, site: string): CaseSummary {
  const { version } = (body ?? {}) as { version?: unknown };
  if (typeof version === 'number' && version > 1) throw newer(`version ${version} of the summary`);
  const parsed = CaseSummary.safeParse(body);
  if (!parsed.success) {
    const { issues } = parsed.error;
    if (issues.every(({ code }) => code === 'unrecognized_keys'))
      throw newer(inWords(issues).join('; '));
    const first = inWords(issues).slice(0, 5).join('; ');
    throw new Refusal(422, `not a summary as /schemas/case-summary.v1.json describes it: ${first}`);
  }
  const { link } = parsed.data;
  // People who can write a ticket must not be able to send the helpdesk to any site.
  if (link && !link.startsWith(site.replace(/\/*$/, '/')))
    throw new Refusal(422, `link: it does not lead to ${site}`);
  return parsed.data;
}

interface Receipt {
  readonly status: number;
  readonly state: Entry['state'];
  readonly ticket?: string;
  readonly error?: string;
}

/** Stores the ticket first; then it is made, now or later. */
async function receive(
  key: string,
  summary: CaseSummary,
  { config, store, queue }: Pick<Parts, 'config' | 'store' | 'queue'>,
): Promise<Receipt> {
  const isFull = await store.isFull(config.limits.waiting);
  if (isFull && (await store.get(key)) === undefined)
    throw new Refusal(503, 'too many tickets are waiting', 60);
  // Changed contact details do not make it another ticket; the page's fingerprint omits them, too.
  const { contact, ...said } = summary;
  const content = contentOf(said);
  const body = JSON.stringify(summary);
  const { entry, isNew } = await store.accept({ key, content, body }, Date.now());
  if (entry.content !== content)
    throw new Refusal(
      422,
      'Idempotency-Key: it was used before, for a ticket that says something else',
    );
  if (entry.state === 'made') return told(entry, 200);
  if (entry.state === 'refused') await store.retry(Date.now(), key);
  const settled = await queue.attempt(key, config.times.answer * 1000);
  return settled === undefined
    ? { status: 202, state: 'waiting' }
    : told(settled, isNew ? 201 : 200);
}

/** The ticket system's own message may reveal internals: it is only for those who run the receiver. */
const refused = 'the ticket system does not take it; the receiver’s list says why';

function told({ state, ticket }: Settled | Entry, status: number): Receipt {
  if (state === 'made') return { status, state, ...(ticket && { ticket }) };
  if (state === 'refused') return { status: 422, state, error: refused };
  return { status: 202, state };
}
