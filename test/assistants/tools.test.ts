import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { allFlows } from '../../flows/all.ts';
import { openSite } from '../../mcp/src/site.ts';
import { readCaseCode } from '../../src/engine/case-code.ts';
import { graphOf } from '../../src/engine/graph.ts';
import { CaseSummary } from '../../src/engine/summary/summarySchema.ts';
import { replay } from '../../src/engine/transcript.ts';
import { ask, callTool } from './tools.ts';

const textOf = (tool: string, args: Record<string, unknown>) =>
  callTool(tool, args)
    .content.map(({ text }) => text)
    .join('\n');

describe('the tools of an assistant', () => {
  it('can do what a person can: find, open, look up, answer, hand over', () => {
    const { tools } = ask<{ tools: { name: string; annotations: { readOnlyHint: boolean } }[] }>(
      'listTools',
    );
    expect(tools.map(({ name }) => name)).toEqual([
      ...['find', 'open', 'open_code', 'answer', 'hand_over'],
    ]);
    expect(tools.every(({ annotations }) => annotations.readOnlyHint)).toBe(true);
  });

  it('lead from what a person sees to the guide, and cite the record', () => {
    const { structuredContent: found } = callTool('find', {
      text: 'the activation code has expired. Return to your identity provider',
    });
    expect(found).toMatchObject({
      results: [{ href: '/guides/activation-code-expired' }, ...Array(0)],
    });
    expect(textOf('open', { at: '/guides/activation-code-expired' })).toContain(
      'ENT-03-CODE-EXPIRED: Entrust: Troubleshooting authenticators, row 3; the document gives a remedy',
    );
  });

  it('say so where something is not documented', () => {
    expect(textOf('find', { text: 'my Okta Verify push is broken' })).toContain(
      'Not documented: none of the documents is about Okta',
    );
    expect(textOf('open_code', { code: '99999' })).toContain('99999 is not documented');
    expect(textOf('open_code', { code: '1000' })).toContain('OAS-1000');
    const withoutRemedy = textOf('open', { at: '/guides/azure-call/10' });
    expect(withoutRemedy).toContain('not documented: the document gives no remedy');
  });

  it('look a code up in the product that is named as addresses name it, and name those that have codes', () => {
    expect(textOf('open_code', { code: '1000', product: 'onespan' })).toContain('OAS-1000');
    expect(textOf('open_code', { code: '1000', product: 'okta' })).toBe(
      '“okta” has no codes; there are those of onespan-server, azure-mfa',
    );
    expect(textOf('open', { at: '/codes/onespan/1007' })).toContain('open_code tells');
  });

  it('stand where an address fits no more, and lead on in the language of the person', () => {
    const { structuredContent, content } = callTool('open', { at: '/guides/clock-drift/yes/x/y' });
    expect(structuredContent?.at).toBe('/guides/clock-drift/yes');
    expect(content[0]?.text).toContain('“x” is not offered here any more');
    expect(textOf('find', { text: '1007', language: 'fr' })).toContain(
      '- /fr/codes/onespan/1007: ',
    );
    expect(textOf('find', { text: '1007', language: 'xx' })).toContain('it is in en, fr');
  });

  it('keep a secret that was typed out of what they answer', () => {
    const told = JSON.stringify(callTool('find', { text: 'my password is Tr0ub4dor&3xkcd' }));
    expect(told).not.toContain('Tr0ub4dor');
    expect(told).toContain('left out');
  });

  it('take no one-time code for a value', () => {
    const { isError, content } = callTool('answer', {
      at: '/guides/other-status-codes',
      answer: 'negative',
      value: '-123456',
    });
    expect(isError).toBe(true);
    expect(content[0]?.text).toContain('Nobody may ask for one');
  });

  it('tell no word of agents and trainers, and mark what is protected', () => {
    const protectedStep = callTool('open', { at: '/guides/activation-code-expired/yes' });
    expect(protectedStep.structuredContent).toMatchObject({ step: { operation: 'reactivate' } });
    expect(protectedStep.content[0]?.text).toContain('Protected operation (reactivate)');
    const flow = allFlows['activation-code-expired'];
    if (flow === undefined) throw new Error('the guide is gone');
    const staff = [...graphOf(flow).written.values()].flatMap((step) =>
      step && 'note' in step ? [step.note, step.do ?? step.note] : [],
    );
    const told = JSON.stringify(protectedStep);
    expect(staff.filter((text) => told.includes(text))).toEqual([]);
  });

  it('offer nothing that a step does not offer', () => {
    const { isError, content } = callTool('answer', {
      at: '/guides/activation-code-expired',
      answer: 'worked',
    });
    expect(isError).toBe(true);
    expect(content[0]?.text).toContain('“worked” is not offered here; offered are yes, ');
    for (const at of ['/guides/../../etc/passwd', '/guides/__proto__', 'nowhere'])
      expect(callTool('open', { at }).isError).toBe(true);
  });

  it('hand over the summary in the helpdesk’s language, with the code that opens the visit', () => {
    const answers = ['yes', 'failed', 'expired-again'];
    const { structuredContent } = callTool('hand_over', {
      at: `/fr/guides/activation-code-expired/${answers.join('/')}`,
    });
    const { caseCode, summary, text, to } = structuredContent as Record<string, string>;
    const { status, heldIn, link } = CaseSummary.parse(summary);
    expect({ status, heldIn, to }).toEqual({
      ...{ status: 'escalated', heldIn: 'fr', to: 'administrator' },
    });
    expect(link).toBe(`/fr/guides/activation-code-expired/${answers.join('/')}`);
    expect(text).toContain(`Case code: ${caseCode}`);
    const site = inject('assistants').site;
    const lock = JSON.parse(readFileSync(join(site, 'case-codes.json'), 'utf8'));
    const read = readCaseCode(lock, caseCode ?? '');
    if (read.is !== 'current') throw new Error(`the code is ${read.is}`);
    const { visited } = replay(allFlows, read.transcript.flow, read.transcript.answers);
    expect(visited.at(-1)?.node).toBe('askAdministrator');
  });

  it('hand over from the middle of a guide like the page does', () => {
    const { structuredContent } = callTool('hand_over', { at: '/guides/clock-drift' });
    expect(structuredContent).toMatchObject({
      ...{ status: 'escalated', to: 'helpdesk', link: '/guides/clock-drift/hand-over' },
    });
  });
});

describe('a site that an assistant reads', () => {
  it('may be a server as well as a folder', async () => {
    const { site } = inject('assistants');
    const server = createServer(({ url = '/' }, response) => {
      try {
        response.end(readFileSync(join(site, url.replace('/help/', ''))));
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    try {
      const opened = await openSite(`http://127.0.0.1:${port}/help`)('fr');
      const guide = await opened.guide('clock-drift');
      expect(guide?.published.language).toBe('fr');
      expect(opened.addressOf('/guides/clock-drift')).toBe(
        `http://127.0.0.1:${port}/help/fr/guides/clock-drift`,
      );
    } finally {
      server.close();
    }
  });

  it('is named where nobody answers there', async () => {
    await expect(openSite('http://127.0.0.1:9/')('en')).rejects.toThrow(
      'http://127.0.0.1:9/guides.json cannot be reached (',
    );
  });

  it('is refused over a line that anybody can change', () => {
    expect(() => openSite('http://help.example.org')).toThrow('has to begin with https://');
  });

  it('is named where it is none', async () => {
    await expect(openSite('/no/such/folder')()).rejects.toThrow(/no such file.*guides\.json/);
  });
});
