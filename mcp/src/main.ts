/** `authenticator-troubleshooter-mcp --site <folder or https address>`: speaks MCP over its own stdio. */
import { parseArgs } from 'node:util';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { createServer } from './server.ts';
import { openSite } from './site.ts';

const usage =
  'authenticator-troubleshooter-mcp --site <the folder of a built site, or its https address>';

try {
  const { site } = parseArgs({ options: { site: { type: 'string' } } }).values;
  if (site === undefined) throw new Error(`--site is missing: ${usage}`);
  const open = openSite(site);
  // Reports a wrong address at once, rather than on the first request.
  await open();
  await createServer(open).connect(new StdioServerTransport());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
