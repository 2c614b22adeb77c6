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
import { useGuides } from '../content/guideList.ts';
import { productName } from '../content/products.ts';
import { useLoadedFinder } from '../finder/finderStore.ts';
import { useCombobox } from '../finder/useCombobox.ts';
import { CallName } from './CallName.tsx';
import type { Call } from './call.ts';
import { isVisit, type Option, optionsFor } from './finding.ts';
import { shortTime } from './time.ts';

interface FindProps {
  label: string;
  placeholder?: string;
  /** Calls that can be found by their words. */
  calls: readonly Call[];
  onChoose: (option: Option) => void;
  /** Hears what nothing fits. */
  onNothing?: (typed: string) => void;
  /** What is shown in the field besides. */
  children?: ReactNode;
  /** The field takes the focus as soon as it is there. */
  isFirst?: boolean;
  className: string;
  isLabelHidden?: boolean;
  field?: RefObject<HTMLInputElement | null>;
}

/** One field for everything that a caller can say first. */
export function Find({
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
    onEscape: () => field.current?.blur(),
  });
  const { isShown } = box;

  useEffect(() => {
    // After the page has put the focus on its heading.
    if (isFirst) setTimeout(() => own.current?.focus());
  }, [isFirst]);

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
    // What is typed fast is complete before the finder is there, or before the list follows.
    const ready = isVisit(typed) ? undefined : (finder ?? (await load()));
    // The list of calls is opened by whoever chooses it, never for want of anything better.
    const best = (isTyping: boolean) =>
      optionsFor(typed, calls, ready, isTyping).find(({ kind }) => kind !== 'list');
    const option = best(false) ?? best(true);
    if (option) return choose(option);
    setNothing(true);
    onNothing?.(typed);
  };
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
        <input
          ref={field}
          id={id}
          className="field"
          {...box.field}
          role="combobox"
          aria-expanded={isShown}
          aria-controls={box.listId}
          placeholder={placeholder}
          value={text}
          onFocus={() => void load()}
          onChange={(event) => {
            void load();
            setText(event.currentTarget.value);
            box.show(true);
            setNothing(false);
          }}
        />
        {children}
        <div
          {...box.list}
          role="listbox"
          aria-label={t`What that can mean`}
          className="desk-options"
        >
          {options.map((option, i) => (
            // The keys are the field's: an option is only clicked.
            // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the keyboard
            <div
              key={keyOf(option)}
              {...box.option(i)}
              role="option"
              tabIndex={-1}
              aria-selected={i === box.active}
              className="desk-option"
              {...marksOf(option)}
              onClick={() => choose(option)}
            >
              <OptionWords option={option} />
            </div>
          ))}
        </div>
      </div>
      <p className="unseen" role="status">
        {isShown && (
          <span>
            <Plural value={options.length} one="# suggestion" other="# suggestions" />
          </span>
        )}
      </p>
      {(isNothing || isFailed) && (
        <p className="desk-nothing" role="alert" data-nothing={isNothing ? '' : undefined}>
          {isFailed ? (
            <Trans>The finder could not be loaded. Choose a guide from the list.</Trans>
          ) : (
            <Trans>No results. Try the exact words of the message, or its code.</Trans>
          )}
        </p>
      )}
    </form>
  );
}

function keyOf(option: Option): string {
  switch (option.kind) {
    case 'visit':
      return 'visit';
    case 'call':
      return option.call.case.id;
    case 'list':
      return 'list';
    case 'guide':
    case 'page':
      return option.result.href;
  }
}

const marksOf = (option: Option) =>
  'result' in option
    ? { 'data-result': '', 'data-records': option.result.records.join(' ') }
    : { 'data-option': option.kind };

/** What an earlier call was about, and when. */
function CallMatter({ call }: { call: Call }) {
  const guides = useGuides();
  const { transcript, startedAt } = call.case;
  const title = guides.find(({ id }) => id === transcript.flow)?.title ?? call.matter;
  return <>{['', title, shortTime(startedAt)].filter(Boolean).join(', ')}</>;
}

function OptionWords({ option }: { option: Option }) {
  switch (option.kind) {
    case 'visit':
      return (
        <>
          <b>
            <Trans>Open this visit</Trans>
          </b>
          <small className="code">{option.typed}</small>
        </>
      );
    case 'call':
      return (
        <>
          <b>
            <CallName call={option.call} />
          </b>
          <small>
            <CallMatter call={option.call} />
          </small>
        </>
      );
    case 'list':
      return (
        <>
          <b>
            <Trans>Look in all calls</Trans>
          </b>
          <small>{option.typed}</small>
        </>
      );
    case 'guide':
    case 'page': {
      const { code, title, product } = option.result;
      return (
        <>
          <b>
            {code && <span className="code">{code.text} </span>}
            <span>{title.text}</span>
          </b>
          <small>
            {productName(product)}
            {option.kind === 'page' && (
              <>
                {', '}
                <Trans>opens its page</Trans>
              </>
            )}
          </small>
        </>
      );
    }
  }
}
