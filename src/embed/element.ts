/**
 * `embed.js`: `<authenticator-guide>`, which shows the site in a page of another origin. It works under a
 * strict Content-Security-Policy: it has no inline script and no style in the markup.
 */
import { ELEMENT, events, type FrameMessage, type Hello } from './frameMessages.ts';

/** The folders of the site's languages other than the source's; set by the build. */
declare const FOLDERS: readonly string[];

/** How long to wait for the site before the console says what may be wrong, in milliseconds. */
const PATIENCE = 15_000;

// The site is where the script comes from.
const script = document.currentScript;
if (!(script instanceof HTMLScriptElement))
  throw new Error('embed.js says where the site is by <script src>: it cannot come as a module.');
const site = new URL('.', script.src);

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ':host{display:grid}:host([hidden]),[hidden]{display:none}' +
    'slot,iframe{grid-area:1/1}slot{display:block}' +
    // Transparent content is still rendered, whereas a browser may throttle a hidden frame.
    'iframe{border:0;width:100%;height:30rem;min-height:20rem}[inert]{opacity:0}',
);

class AuthenticatorGuide extends HTMLElement {
  static readonly observedAttributes = ['guide', 'product', 'language', 'answers'];

  readonly #frame = document.createElement('iframe');
  readonly #instead = document.createElement('slot');
  #isHere = false;
  #waiting = 0;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    // A browser without sharing warns about the unknown feature.
    this.#frame.allow = `clipboard-write${'share' in navigator ? '; web-share' : ''}`;
    root.append(this.#frame, this.#instead);
  }

  connectedCallback(): void {
    this.#setHere(false);
    this.#frame.title = 'Authenticator Troubleshooter';
    addEventListener('message', this.#hear);
    this.#go();
    this.#waiting = window.setTimeout(() => {
      console.warn(
        `<${ELEMENT}>: nothing has come from ${site.href} yet. Is ${origin} in "framedBy" of its organisation.json, and in the frame-ancestors that it sends?`,
      );
    }, PATIENCE);
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear);
    clearTimeout(this.#waiting);
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (!this.isConnected || before === now) return;
    if (name === 'answers') this.#greet();
    else this.#go();
  }

  /** Navigates to what the attributes say. */
  #go(): void {
    const { href } = new URL(this.#path(), site);
    // Setting `src` again would add an entry to the history.
    if (this.#isHere) this.#frame.contentWindow?.location.replace(href);
    else if (this.#frame.src !== href) this.#frame.src = href;
  }

  #path(): string {
    const language = this.getAttribute('language') ?? this.closest<HTMLElement>('[lang]')?.lang;
    const [id = ''] = (language ?? '').toLowerCase().split('-');
    const folder = FOLDERS.includes(id) ? `${id}/` : '';
    const guide = this.getAttribute('guide');
    const product = this.getAttribute('product');
    if (guide) return `${folder}guides/${encodeURIComponent(guide)}`;
    return product ? `${folder}guides?product=${encodeURIComponent(product)}` : folder;
  }

  /** Answers the page in the frame, so that it knows who embeds it. */
  #greet(): void {
    const hello: Hello = { to: ELEMENT, answers: this.hasAttribute('answers') };
    if (this.#isHere) this.#frame.contentWindow?.postMessage(hello, site.origin);
  }

  /** Shows either the frame or its fallback. */
  #setHere(isHere: boolean): void {
    const hadFocus = isHere && this.contains(document.activeElement);
    this.#isHere = isHere;
    this.#instead.hidden = isHere;
    this.#frame.inert = !isHere;
    if (hadFocus) this.#frame.focus();
  }

  readonly #hear = ({
    data,
    origin: from,
    source,
  }: MessageEvent<Partial<FrameMessage> | null>): void => {
    if (source !== this.#frame.contentWindow || from !== site.origin) return;
    if (data?.from !== ELEMENT) return;
    if (data.type === 'ready') {
      clearTimeout(this.#waiting);
      // A new page in the frame is a move as well.
      if (this.#isHere) this.#arrive();
      else this.#setHere(true);
      this.#greet();
    } else if (data.type === 'moved') this.#arrive();
    else if (data.type === 'height' && Number.isFinite(data.height))
      this.#frame.style.height = `${data.height}px`;
    else if (events.includes(data.type as (typeof events)[number]))
      this.dispatchEvent(
        new CustomEvent(data.type as string, {
          bubbles: true,
          detail: (data as { detail?: unknown }).detail,
        }),
      );
  };

  /** After a move, scrolls to the top of the element if that is above the visible area. */
  #arrive(): void {
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
  }
}

// The script may be included twice.
if (!customElements.get(ELEMENT)) customElements.define(ELEMENT, AuthenticatorGuide);
