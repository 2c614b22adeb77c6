import { Plural, Trans, useLingui } from '@lingui/react/macro';
import {
  type FormEvent,
  type ReactNode,
  type RefObject,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Call } from '../engine/call.ts';
import { readPastedVisit } from '../engine/open.ts';
import { Combobox } from '../finder/Combobox.tsx';
import { useLoadedFinder } from '../finder/finderStore.ts';
import { useCombobox } from '../finder/useCombobox.ts';
import { FinderOptions } from './FinderOptions.tsx';
import { type Option, optionsFor } from './finderChoices.ts';
import { keepNothingFound } from './keepNothingFound.ts';
import { toStep } from './toStep.ts';

interface FindProps {
  label: string;
  placeholder?: string;
  /** Calls that can be found by their words. */
  calls: readonly Call[];
  onChoose: (option: Option) => void;
  /** Called with a text for which nothing was found. */
  onNothing?: ((typed: string) => void) | undefined;
  /** Additional content of the field. */
  children?: ReactNode;
  /** Whether the field takes the focus as soon as it appears. */
  isFirst?: boolean;
  className: string;
  isLabelHidden?: boolean;
  field?: RefObject<HTMLInputElement | null>;
}

/** What is typed, what it can mean, and where it leads. */
function useFinding(
  id: string,
  { calls, onChoose, onNothing }: Pick<FindProps, 'calls' | 'onChoose' | 'onNothing'>,
  onEscape: () => void,
) {
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const { finder, isFailed, load } = useLoadedFinder();
  const [isNothing, setNothing] = useState(false);
  const asked = useDeferredValue(text);
  const options = useMemo(
    () => (isOpen ? optionsFor(asked, calls, finder, true) : []),
    [isOpen, asked, calls, finder],
  );
  const box = useCombobox([isOpen, setOpen], {
    id,
    count: () => options.length,
    onOpen: () => void load(),
    onEscape,
  });
  const choose = (option: Option | undefined) => {
    if (option === undefined) return;
    box.show(false);
    setText('');
    onChoose(option);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (box.active >= 0) return choose(options[box.active]);
    const typed = text.trim();
    if (typed === '') return;
    // Fast typing can be finished before the finder has loaded, or before the list has caught up.
    const ready = readPastedVisit(typed) ? undefined : (finder ?? (await load()));
    // The list of calls opens only when chosen, never for lack of a better option.
    const best = (isTyping: boolean) =>
      optionsFor(typed, calls, ready, isTyping).find(({ kind }) => kind !== 'list');
    const option = best(false) ?? best(true);
    if (option) return choose(option);
    setNothing(true);
    keepNothingFound(typed);
    onNothing?.(typed);
  };
  const write = (typed: string) => {
    void load();
    setText(typed);
    box.show(true);
    setNothing(false);
  };
  return { text, write, options, box, isNothing, isFailed, load, choose, submit };
}

/** One field for everything that a caller can say first. */
export function DeskFinder({
  label,
  placeholder,
  calls,
  onChoose,
  onNothing,
  children,
  isFirst = false,
  className,
  isLabelHidden = false,
  field: given,
}: FindProps) {
  const { t } = useLingui();
  const id = useId();
  const own = useRef<HTMLInputElement>(null);
  const field = given ?? own;
  const { text, write, options, box, isNothing, isFailed, load, choose, submit } = useFinding(
    id,
    { calls, onChoose, onNothing },
    () => {
      field.current?.blur();
      toStep();
    },
  );
  const { isShown } = box;
  useEffect(() => {
    // After the page has focused its heading.
    if (isFirst) setTimeout(() => own.current?.focus());
  }, [isFirst]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: older browsers do not know <search>.
    <form
      className={className}
      role="search"
      aria-label={label}
      onSubmit={(event) => void submit(event)}
      onBlur={box.onBlur}
    >
      <label htmlFor={id} className={isLabelHidden ? 'unseen' : undefined}>
        {label}
      </label>
      <div className="desk-ask">
        <Combobox
          box={box}
          ref={field}
          id={id}
          className="field"
          placeholder={placeholder}
          value={text}
          onFocus={() => void load()}
          onChange={(event) => write(event.currentTarget.value)}
          beside={children}
          listLabel={t`What that can mean`}
          listClass="desk-options"
        >
          <FinderOptions {...{ box, options }} onChoose={choose} />
        </Combobox>
      </div>
      <CameOf {...{ isNothing, isFailed }} count={isShown ? options.length : undefined} />
    </form>
  );
}

interface CameOfProps {
  /** The number of options shown; undefined if none are. */
  count: number | undefined;
  isNothing: boolean;
  isFailed: boolean;
}

/** The result of the search. */
function CameOf({ count, isNothing, isFailed }: CameOfProps) {
  return (
    <>
      <p className="unseen" role="status">
        {count !== undefined && (
          <span key={count}>
            <Plural value={count} one="# suggestion" other="# suggestions" />
          </span>
        )}
      </p>
      {(isNothing || isFailed) && (
        <p className="desk-nothing" role="alert" data-nothing={isNothing ? '' : undefined}>
          <span key={String(isFailed)}>
            {isFailed ? (
              <Trans>The finder could not be loaded. Choose a guide from the list.</Trans>
            ) : (
              <Trans>No results. Try the exact words of the message, or its code.</Trans>
            )}
          </span>
        </p>
      )}
    </>
  );
}
