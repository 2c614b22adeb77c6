/**
 * A scripted client of the MCP server, in a thread of its own: tests call its tools and wait for what comes
 * back, so that they read like those that call the engine. Plain JavaScript: a thread gets no other.
 */
import { createRequire } from 'node:module';
import { workerData } from 'node:worker_threads';

const { port, signal, program, site } = workerData;
const mcp = createRequire(new URL('../../mcp/package.json', import.meta.url));
const { Client } = await import(mcp.resolve('@modelcontextprotocol/sdk/client/index.js'));
const { StdioClientTransport } = await import(
  mcp.resolve('@modelcontextprotocol/sdk/client/stdio.js')
);

const client = new Client({ name: 'scenarios', version: '1.0.0' });
const connected = client.connect(
  new StdioClientTransport({ command: process.execPath, args: [program, '--site', site] }),
);

port.on('message', async ({ method, params }) => {
  let answer;
  try {
    await connected;
    answer = { result: await client[method](params) };
  } catch (error) {
    answer = { failed: String(error) };
  }
  port.postMessage(answer);
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
});
