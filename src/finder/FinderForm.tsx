import { Plural, Trans, useLingui } from '@lingui/react/macro';
import {
  type ClipboardEvent,
  type FocusEvent,
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { openAddress, readVisit } from '../engine/open.ts';
import { Link, useHref, useNavigate } from '../router/router.tsx';
import { FINDER_FIELD } from './finderField.ts';
import { loadFinder, resultsAddress } from './finderStore.ts';
import { ResultWords } from './ResultWords.tsx';
import type { Find } from './search/find.ts';
import type { Result } from './search/model.ts';
import { useTypedEarly } from './useTypedEarly.ts';

interface FinderFormProps {
  /** What the field holds at first. */
  query?: string;
  /** Whether the label is only for those who cannot see what the field is for. */
  isLabelHidden?: boolean;
  /** Called when the form leads somewhere. */
  onLeave?: () => void;
  /** What stands under the field. */
  children?: ReactNode;
}

const MOST_SUGGESTIONS = 6;

/**
 * The search: one field that takes a message, a code or words. While somebody types it suggests
 * where that leads; without JavaScript it is a plain form that asks for the page of results.
 */
export function FinderForm({ query = '', isLabelHidden, onLeave, children }: FinderFormProps) {
  const { t } = useLingui();
  const id = useId();
  const listId = `${id}-list`;
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(query);
  const [find, setFind] = useState<{ find: Find }>();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  // Typing goes first; the suggestions follow when there is time.
  const asked = useDeferredValue(text);
  const suggestions = useMemo(
    () => (isOpen && find && !readVisit(asked) ? suggestionsFor(find.find, asked) : []),
    [isOpen, find, asked],
  );
  const isShown = isOpen && suggestions.length > 0;
  const chosen = isShown ? suggestions[active] : undefined;
  const optionId = (i: number) => `${listId}-${i}`;
  const chosenId = chosen && optionId(active);
  useEffect(() => {
    if (chosenId) document.getElementById(chosenId)?.scrollIntoView?.({ block: 'nearest' });
  }, [chosenId]);

  const load = () => {
    // Where the finder cannot be fetched, the page of results tries again and says so.
    loadFinder().then(
      (loaded) => setFind({ find: loaded }),
      () => {},
    );
  };
  const change = (value: string) => {
    load();
    setText(value);
    setOpen(true);
    setActive(-1);
  };
  useTypedEarly(field, query, change);
  const go = (address: string) => {
    setOpen(false);
    onLeave?.();
    void navigate(address);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen) go(chosen.href);
    else if (text.trim() === '') field.current?.focus();
    else go(readVisit(text) ? openAddress(text) : resultsAddress(text.trim()));
  };
  const move = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && isShown) {
      event.preventDefault();
      setOpen(false);
      setActive(-1);
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    if (!isShown) {
      load();
      setOpen(true);
      return;
    }
    // Past either end the field itself comes next.
    const by = event.key === 'ArrowDown' ? 1 : -1;
    const count = suggestions.length + 1;
    setActive(((active + 1 + by + count) % count) - 1);
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData('text');
    if (!/[\r\n]/.test(pasted)) return;
    // A field of one line would drop the line breaks, and with them the ends of words.
    event.preventDefault();
    const input = event.currentTarget;
    const { selectionStart, selectionEnd } = input;
    input.setRangeText(
      pasted.replace(/\s+/g, ' ').trim(),
      selectionStart ?? text.length,
      selectionEnd ?? text.length,
      'end',
    );
    change(input.value);
  };
  const leave = (event: FocusEvent<HTMLFormElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: older browsers do not know <search>.
    <form
      className="finder"
      role="search"
      method="get"
      action={useHref('/')}
      onSubmit={submit}
      onBlur={leave}
    >
      <label htmlFor={id} className={isLabelHidden ? 'unseen' : undefined}>
        <Trans>Paste the message, type the code, or say what happens</Trans>
      </label>
      <div className="ask">
        <input
          ref={field}
          id={id}
          name="q"
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isShown}
          aria-controls={listId}
          aria-activedescendant={chosenId}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="search"
          placeholder={t`code has expired`}
          value={text}
          onChange={(event) => change(event.currentTarget.value)}
          onFocus={load}
          onKeyDown={move}
          onPaste={paste}
          {...{ [FINDER_FIELD]: '' }}
        />
        <button type="submit">
          <Trans>Find</Trans>
        </button>
        <div
          id={listId}
          role="listbox"
          aria-label={t`Suggestions`}
          className="suggestions"
          hidden={!isShown}
        >
          {suggestions.map((result, i) => (
            <Link
              key={result.href}
              id={optionId(i)}
              role="option"
              aria-selected={i === active}
              tabIndex={-1}
              to={result.href}
              data-result
              data-records={result.records.join(' ')}
              // The field keeps the focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                setOpen(false);
                onLeave?.();
              }}
            >
              <ResultWords result={result} />
            </Link>
          ))}
        </div>
      </div>
      <p className="unseen" role="status">
        {isShown && (
          // What a browser has translated can be taken away only with its element.
          <span>
            <Plural value={suggestions.length} one="# suggestion" other="# suggestions" />
          </span>
        )}
      </p>
      {children}
    </form>
  );
}

/** What is offered while somebody types: nothing is claimed of a text that is not finished. */
function suggestionsFor(find: Find, text: string): readonly Result[] {
  if (text.trim().length < 2 && !/\d/.test(text)) return [];
  const { results, near, kind } = find(text, true);
  return (kind === 'words' ? [...results, ...near] : results).slice(0, MOST_SUGGESTIONS);
}
