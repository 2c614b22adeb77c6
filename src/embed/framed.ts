/**
 * The site in another page's frame: tells that page its height and the progress of the visit, if the
 * organisation allows that page. It is loaded only in a frame, once the page is idle.
 */
import { msg } from '@lingui/core/macro';
import { parseGuideAddress } from '../engine/address.ts';
import { outcomeOf } from '../engine/stepKinds.ts';
import { i18n } from '../locales/i18n.ts';
import { currentOrganisation, readOrganisation } from '../organisation/organisationStore.ts';
import { addressNow } from '../router/addressNow.ts';
import { HANDED_OVER } from '../steps/handoff/handedOver.ts';
import { type Detail, ELEMENT, type FrameMessage, type Hello } from './frameMessages.ts';

/** A message without its mark. */
type Message = FrameMessage extends infer Each
  ? Each extends FrameMessage
    ? Omit<Each, 'from'>
    : never
  : never;

/** Announces itself to the embedding page, and waits for its greeting. */
export async function talkToHost(): Promise<void> {
  openElsewhere();
  await readOrganisation();
  // If the browser says whose page it is, no other is addressed.
  const [around] = window.location.ancestorOrigins ?? [];
  const hosts = currentOrganisation().framedBy.filter(
    (host) => around === undefined || host === around,
  );
  let asksAnswers = false;
  let look: (() => void) | undefined;
  window.addEventListener('message', ({ source, origin, data }: MessageEvent<Hello | null>) => {
    if (source !== window.parent || !hosts.includes(origin) || data?.to !== ELEMENT) return;
    asksAnswers = data.answers === true;
    look ??= follow(
      (message) => window.parent.postMessage({ ...message, from: ELEMENT }, origin),
      () => asksAnswers,
    );
    sayWhoHears(new URL(origin).host, asksAnswers);
    look();
  });
  for (const host of hosts)
    window.parent.postMessage({ from: ELEMENT, type: 'ready' } satisfies FrameMessage, host);
}

/** Opens other sites in a new window: the embedding page does not allow them in its frame. */
function openElsewhere(): void {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link && /^https?:/.test(link.protocol) && link.origin !== window.location.origin)
      link.target = '_blank';
  });
}

/**
 * Reports changes of the page from now on.
 *
 * @param tell sends a message
 * @param asksAnswers whether answers may currently be told
 * @returns a function that looks at the page again
 */
function follow(tell: (message: Message) => void, asksAnswers: () => boolean): () => void {
  // The page is as high as its content, not as the frame: it must be able to shrink again.
  document.body.style.minHeight = '0';
  let height = 0;
  const measure = () => {
    const now = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (now !== height) tell({ type: 'height', height: now });
    height = now;
  };
  const tellVisit = (type: 'step' | 'end' | 'handed-over', by?: string) => {
    const detail = visitNow(asksAnswers());
    if (detail) tell({ type, detail: by === undefined ? detail : { ...detail, by } });
  };
  let address = addressNow();
  let step: Element | null = null;
  const look = () => {
    const [was, wasStep] = [address, step];
    address = addressNow();
    step = document.querySelector(STEP);
    keepNote();
    measure();
    if (address !== was) tell({ type: 'moved' });
    if (step === null || step === wasStep) return;
    tellVisit('step');
    if (visitNow(false)?.outcome) tellVisit('end');
  };
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  // A frame out of view is not rendered, so nothing is observed in it: hence the first look.
  new ResizeObserver(measure).observe(document.documentElement);
  document.addEventListener(HANDED_OVER, ({ detail }: CustomEventInit<string>) =>
    tellVisit('handed-over', detail),
  );
  return look;
}

const note = document.createElement('p');

/**
 * Says at the foot of the page who is told about the visit, and hides the promise that answers stay here if
 * that is not the case.
 *
 * @param host the host of the embedding page
 * @param answers whether it is told the answers
 */
function sayWhoHears(host: string, answers: boolean): void {
  note.textContent = i18n._(
    answers
      ? msg`This guide is shown on a page of ${host}. That page is told your answers.`
      : msg`This guide is shown on a page of ${host}. That page is told which guide you use and how it ends, but not your answers.`,
  );
  note.dataset.answers = String(answers);
  keepNote();
}

/** Puts the note on the current page: each page has a foot of its own. */
function keepNote(): void {
  const promise = document.querySelector<HTMLElement>('[data-promise]');
  if (promise === null || note.textContent === '') return;
  promise.hidden = note.dataset.answers === 'true';
  if (promise.nextElementSibling !== note) promise.after(note);
}

/** The step of a guide on screen: by the marks that others rely on. */
const STEP = 'article[data-flow][data-node][data-kind]';

/** @returns the details of the visit; undefined if the page is not a step of one */
function visitNow(withAnswers: boolean): Detail | undefined {
  const step = document.querySelector<HTMLElement>(STEP);
  const [path = ''] = addressNow().split('?');
  const visit = parseGuideAddress(path);
  if (step === null || visit === undefined) return undefined;
  const { flow: guide = '', kind = '', node = '' } = step.dataset;
  const { answers } = visit;
  const outcome = outcomeOf(kind);
  const code = document.querySelector('[data-case-code]')?.textContent;
  return {
    guide,
    kind,
    answered: answers.length,
    ...(outcome && { outcome }),
    ...(withAnswers && { step: node, answers, ...(code && { caseCode: code }) }),
  };
}
