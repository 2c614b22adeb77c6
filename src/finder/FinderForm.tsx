import { Plural, Trans, useLingui } from '@lingui/react/macro';
import {
  type ClipboardEvent,
  type FormEvent,
  type ReactNode,
  type RefObject,
  useDeferredValue,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { parseGuideAddress } from '../engine/address.ts';
import { openAddress, readPastedVisit } from '../engine/open.ts';
import { hrefOf, Link, useNavigate } from '../router/router.tsx';
import { keepTyped } from '../storage/typed.ts';
import { Combobox } from './Combobox.tsx';
import { FINDER_FIELD } from './finderField.ts';
import { resultsAddress, useLoadedFinder } from './finderStore.ts';
import { ResultWords } from './ResultWords.tsx';
import type { FindText } from './search/find.ts';
import type { FinderResult } from './search/model.ts';
import { useCombobox } from './useCombobox.ts';
import { useTypedEarly } from './useTypedEarly.ts';

interface FinderFormProps {
  /** What the field holds at first. */
  query?: string;
  /** What addresses name the field by: a fragment of the page's address gives it the focus. */
  name?: string;
  /** Whether the label is only for those who cannot see what the field is for. */
  isLabelHidden?: boolean;
  /** Called when the form leads somewhere. */
  onLeave?: () => void;
  /** What is shown under the field. */
  children?: ReactNode;
}

const MOST_SUGGESTIONS = 6;

/**
 * The search: one field that takes a message, a code or words. While somebody types it suggests
 * where that leads; without JavaScript it is a plain form that asks for the page of results.
 */
export function FinderForm({
  query = '',
  name,
  isLabelHidden,
  onLeave,
  children,
}: FinderFormProps) {
  const { t } = useLingui();
  const field = useRef<HTMLInputElement>(null);
  const ownId = useId();
  const id = name ?? ownId;
  const { text, box, suggestions, isOffering, load, change, submit, follow } = useFinderForm(
    id,
    query,
    field,
    onLeave,
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: older browsers do not know <search>.
    <form
      className="finder"
      role="search"
      method="get"
      action={hrefOf('/')}
      onSubmit={(event) => void submit(event)}
      onBlur={box.onBlur}
    >
      <label htmlFor={id} className={isLabelHidden ? 'unseen' : undefined}>
        <Trans>Paste the error message, type the code, or describe what happens</Trans>
      </label>
      <div className="ask">
        <Combobox
          box={box}
          ref={field}
          id={id}
          name="q"
          enterKeyHint="search"
          placeholder={t`code has expired`}
          value={text}
          onChange={(event) => change(event.currentTarget.value)}
          onFocus={() => void load()}
          onPaste={(event) => pasteInOneLine(event, change)}
          {...{ [FINDER_FIELD]: '' }}
          beside={
            <button type="submit">
              <Trans>Find</Trans>
            </button>
          }
          listLabel={t`Suggestions`}
          listClass="suggestions"
        >
          {suggestions.map((result, i) => (
            <Link
              key={result.href}
              {...box.option(i)}
              role="option"
              tabIndex={-1}
              to={result.href}
              data-result
              data-records={result.records.join(' ')}
              onClick={() => follow(result)}
            >
              <ResultWords result={result} />
            </Link>
          ))}
        </Combobox>
      </div>
      <p className="unseen" role="status">
        {isOffering && <HowMany count={box.isShown ? suggestions.length : 0} />}
      </p>
      <WithoutScript />
      {children}
    </form>
  );
}

/** What the form holds, what it suggests, and where it leads. */
function useFinderForm(
  id: string,
  query: string,
  field: RefObject<HTMLInputElement | null>,
  onLeave: (() => void) | undefined,
) {
  const navigate = useNavigate();
  // A message that was shared may have lines; this field has one.
  const served = query.replace(/\s+/g, ' ');
  const [text, setText] = useState(served);
  const { finder, load } = useLoadedFinder();
  const [isOpen, setOpen] = useState(false);
  // Typing goes first; the suggestions follow when there is time.
  const asked = useDeferredValue(text);
  const suggestions = useMemo(
    () => (isOpen && finder && !readPastedVisit(asked) ? suggestionsFor(finder.find, asked) : []),
    [isOpen, finder, asked],
  );
  const box = useCombobox([isOpen, setOpen], {
    id,
    count: () => suggestions.length,
    onOpen: () => void load(),
  });
  const chosen = suggestions[box.active];

  // Where the finder cannot be fetched, the page of results tries again and says so.
  const change = (value: string) => {
    void load();
    setText(value);
    box.show(true);
  };
  useTypedEarly(field, served, change);
  const leave = () => {
    setOpen(false);
    onLeave?.();
  };
  /** What leads to a guide is kept for it; the link, or who calls, goes there. */
  const follow = ({ href }: FinderResult) => {
    keepTyped(finder?.find(text).query ?? '', parseGuideAddress(href)?.flow);
    leave();
  };
  const go = (address: string) => {
    leave();
    void navigate(address);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (chosen) {
      follow(chosen);
      return void navigate(chosen.href);
    }
    const typed = text.trim();
    if (typed === '') return field.current?.focus();
    if (readPastedVisit(text)) return go(openAddress(text));
    // What may be a secret never comes into an address.
    const ready = finder ?? (await load());
    go(resultsAddress(ready?.find(typed).query ?? typed.replace(/\d{6,}/g, '')));
  };
  const isOffering = box.isShown || (isOpen && finder !== undefined && text.trim().length > 1);
  return { text, box, suggestions, isOffering, load, change, submit, follow };
}

/** A field of one line would drop the line breaks, and with them the ends of words. */
function pasteInOneLine(
  event: ClipboardEvent<HTMLInputElement>,
  change: (value: string) => void,
): void {
  const pasted = event.clipboardData.getData('text');
  if (!/[\r\n]/.test(pasted)) return;
  event.preventDefault();
  const input = event.currentTarget;
  const { selectionStart, selectionEnd, value } = input;
  input.setRangeText(
    pasted.replace(/\s+/g, ' ').trim(),
    selectionStart ?? value.length,
    selectionEnd ?? value.length,
    'end',
  );
  change(input.value);
}

function HowMany({ count }: { count: number }) {
  // What a browser has translated can be taken away only with its element.
  return (
    <span key={count}>
      <Plural value={count} _0="No suggestions" one="# suggestion" other="# suggestions" />
    </span>
  );
}

function WithoutScript() {
  const [guides, codes] = [hrefOf('/guides'), hrefOf('/codes')];
  return (
    <noscript>
      <p>
        <Trans>
          Searching needs JavaScript. Without it, choose from <a href={guides}>all guides</a> or{' '}
          <a href={codes}>all codes</a>.
        </Trans>
      </p>
    </noscript>
  );
}

/** Suggestions while somebody types: an unfinished text is never said to find nothing. */
function suggestionsFor(find: FindText, text: string): readonly FinderResult[] {
  if (text.trim().length < 2 && !/\d/.test(text)) return [];
  const { results, near, kind } = find(text, { isTyping: true });
  return (kind === 'words' || kind === 'door' ? [...results, ...near] : results).slice(
    0,
    MOST_SUGGESTIONS,
  );
}
