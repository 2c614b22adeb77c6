/**
 * `node receiver.js <configuration> [check | list | show <key> | retry [<key>]]`: without a command it
 * serves until it is stopped.
 */
import { pino } from 'pino';
import { type Config, readConfig } from './config.ts';
import { ConfigError } from './configError.ts';
import { receiverOf, storeOf } from './receiver.ts';
import { TicketSystem } from './system.ts';

const USAGE = 'node receiver.js <configuration> [check | list | show <key> | retry [<key>]]';

async function serve(config: Config): Promise<void> {
  const logger = pino({ level: config.log, base: null });
  const receiver = await receiverOf(config, logger);
  const address = await receiver.start();
  logger.info({ event: 'start', address, system: config.system.template.name });
  new TicketSystem(config).probe().catch(({ message }: Error) => {
    logger.error({ event: 'probe' }, /^[^{<"]{0,80}/.exec(message)?.[0] ?? '');
  });
  let isStopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      logger.info({ event: 'stop', signal });
      receiver.stop().then(
        () => process.exit(0),
        (error: Error) => {
          logger.error({ event: 'stop', error: error.message });
          process.exit(1);
        },
      );
    });
}

async function check(config: Config): Promise<string> {
  const { template, url } = config.system;
  const store = await storeOf(config);
  await store.close();
  try {
    await new TicketSystem(config).probe();
  } catch (error) {
    throw new Error(`${template.name} at ${url}: ${(error as Error).message}`);
  }
  const tried = template.tried ? `tried with ${template.tried}` : 'not tried with a real one';
  return `${template.name} (${tried}) at ${url} answers, and can be searched. The store can be opened.`;
}

async function tend(config: Config, command: string, key?: string): Promise<string> {
  const store = await storeOf(config);
  try {
    if (command === 'retry') return `${await store.retry(Date.now(), key)} will be tried now.`;
    if (command === 'show')
      return (await store.get(key ?? ''))?.body || `nothing is kept of ${key}`;
    const open = await store.open();
    return [
      ...open.map((one) =>
        [
          one.key,
          one.state,
          new Date(one.receivedAt).toISOString(),
          one.attempts,
          one.reason ?? '',
        ].join('\t'),
      ),
      `${open.length} not made yet`,
    ].join('\n');
  } finally {
    await store.close();
  }
}

async function main([path, command, key]: readonly string[]): Promise<void> {
  if (path === undefined) throw new ConfigError(USAGE);
  const config = readConfig(path);
  if (command === undefined) return serve(config);
  if (command === 'check') return console.log(await check(config));
  const isKnown = ['list', 'show', 'retry'].includes(command);
  if (!isKnown || (command === 'show' && key === undefined)) throw new ConfigError(USAGE);
  console.log(await tend(config, command, key));
}

// The files it writes contain names and phone numbers of people.
process.umask(0o077);

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exit(error instanceof ConfigError ? 2 : 1);
});
