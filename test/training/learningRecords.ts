/** A learning platform of the Experience API as far as cmi5 needs one: it opens an activity and keeps all it hears. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A statement, as far as tests look at it. */
export interface Statement {
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string; readonly definition?: Record<string, unknown> };
  readonly result?: {
    readonly score?: { readonly scaled: number; readonly raw: number };
    readonly success?: boolean;
    readonly response?: string;
  };
}

const headers = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Allow-Methods': '*',
  'Content-Type': 'application/json',
};

/**
 * @param mode what it opens the activity for
 * @returns the query with which it opens an activity, what it has heard, and what closes it
 */
export async function openRecords(mode: 'Normal' | 'Review' = 'Normal') {
  const statements: Statement[] = [];
  const states = new Map<string, string>([
    [
      'LMS.LaunchData',
      JSON.stringify({
        contextTemplate: { contextActivities: { grouping: [] }, extensions: {} },
        launchMode: mode,
        moveOn: 'CompletedAndPassed',
        returnURL: 'https://lms.example.org/back',
      }),
    ],
  ]);
  /** How many requests are refused from now on. */
  let refused = 0;
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    const answer = (status: number, text = '') => response.writeHead(status, headers).end(text);
    if (request.method === 'OPTIONS') return answer(204);
    if (pathname === '/fetch') return answer(200, JSON.stringify({ 'auth-token': 'token' }));
    if (refused > 0 && request.method !== 'GET') {
      refused -= 1;
      return answer(503, '{}');
    }
    if (pathname === '/xapi/statements') {
      const said = JSON.parse(body);
      statements.push(said);
      return answer(200, JSON.stringify([said.id]));
    }
    if (pathname === '/xapi/activities/state') {
      const id = searchParams.get('stateId') ?? '';
      if (request.method !== 'GET') {
        states.set(id, body);
        return answer(204);
      }
      const kept = states.get(id);
      return kept === undefined ? answer(404) : answer(200, kept);
    }
    return answer(404);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    launch: `?${new URLSearchParams({
      endpoint: `${origin}/xapi`,
      fetch: `${origin}/fetch`,
      actor: JSON.stringify({ account: { homePage: 'https://lms.example.org', name: '7' } }),
      registration: '11111111-1111-4111-8111-111111111111',
      activityId: 'https://lms.example.org/course',
    })}`,
    statements,
    /** What is kept under a name. */
    state: (id: string) => states.get(id) ?? '',
    refuse: (count: number) => {
      refused = count;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
