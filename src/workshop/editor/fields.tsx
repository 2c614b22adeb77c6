import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useId, useState } from 'react';
import type { CheckedFault } from '../../engine/build/guideCheck.ts';
import { type Field, useFaultsAt } from './editor.ts';

/** What is wrong, and what to do. */
export function Faults({ faults, id }: { faults: readonly CheckedFault[]; id?: string }) {
  return (
    <div id={id} className="faults">
      {faults.map(({ path, message, advice }) => (
        <p key={`${path} ${message}`} className="fault" data-fault={path}>
          <b>{message}.</b> {advice}
        </p>
      ))}
    </div>
  );
}

interface NamedProps extends Field {
  label: ReactNode;
  hint?: ReactNode;
}

interface TextProps extends NamedProps {
  value: string | undefined;
  /** Whether it may be left out: then an empty text is none. */
  isOptional?: boolean;
  rows?: number;
}

/** A text of one line, however long it is. */
export function TextField({ path, set, label, hint, value = '', isOptional, rows = 2 }: TextProps) {
  const id = useId();
  const faults = useFaultsAt(path);
  return (
    <div className="entry">
      <label htmlFor={id}>
        {label}
        {isOptional && (
          <span className="soft small">
            {' '}
            <Trans>(optional)</Trans>
          </span>
        )}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="soft small">
          {hint}
        </p>
      )}
      <textarea
        id={id}
        className="field"
        rows={rows}
        value={value}
        data-field={path}
        aria-invalid={faults.length > 0}
        aria-describedby={`${id}-hint ${id}-faults`}
        onChange={(event) => {
          // A text of a guide is a single line.
          const text = event.currentTarget.value.replace(/\s*\n\s*/g, ' ');
          set(isOptional && text.trim() === '' ? undefined : text);
        }}
      />
      <Faults id={`${id}-faults`} faults={faults} />
    </div>
  );
}

interface LinesProps extends NamedProps {
  value: readonly string[] | undefined;
  isOptional?: boolean;
  rows?: number;
}

/** A list of short texts, one a line. */
export function LinesField({ path, set, label, hint, value, isOptional, rows = 2 }: LinesProps) {
  const id = useId();
  const faults = useFaultsAt(path);
  const stored = (value ?? []).join('\n');
  /** What is typed may end in an empty line that is not a text yet. */
  const [typed, setTyped] = useState(stored);
  const shown = linesOf(typed).join('\n') === stored ? typed : stored;
  return (
    <div className="entry">
      <label htmlFor={id}>
        {label}{' '}
        <span className="soft small">
          {isOptional ? <Trans>(optional, one a line)</Trans> : <Trans>(one a line)</Trans>}
        </span>
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="soft small">
          {hint}
        </p>
      )}
      <textarea
        id={id}
        className="field"
        rows={Math.max(rows, shown.split('\n').length)}
        value={shown}
        data-field={path}
        aria-invalid={faults.length > 0}
        aria-describedby={`${id}-hint ${id}-faults`}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          const lines = linesOf(currentTarget.value);
          set(lines.length > 0 ? lines : isOptional ? undefined : ['']);
        }}
      />
      <Faults id={`${id}-faults`} faults={faults} />
    </div>
  );
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

interface Choice {
  readonly id: string;
  readonly words: string;
}

interface SelectProps extends NamedProps {
  value: string | undefined;
  choices: readonly Choice[];
  /** What stands for nothing, where nothing may be chosen. */
  none?: string;
}

/** One of a few. */
export function SelectField({ path, set, label, hint, value, choices, none }: SelectProps) {
  const id = useId();
  const faults = useFaultsAt(path);
  return (
    <div className="entry">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="soft small">
          {hint}
        </p>
      )}
      <select
        id={id}
        className="field"
        value={value ?? ''}
        data-field={path}
        aria-invalid={faults.length > 0}
        aria-describedby={`${id}-hint ${id}-faults`}
        onChange={({ currentTarget }) => set(currentTarget.value || undefined)}
      >
        {(none !== undefined || value === undefined || value === '') && (
          <option value="">{none ?? '…'}</option>
        )}
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.words}
          </option>
        ))}
      </select>
      <Faults id={`${id}-faults`} faults={faults} />
    </div>
  );
}

interface PickProps extends NamedProps {
  /** The ids that are chosen. */
  value: readonly string[];
  choices: readonly Choice[];
  /** Told of what was typed and is no choice; without it that is refused. */
  onNew?: (typed: string) => void;
}

/** Several of many: typed, with what fits shown as one types. */
export function PickField({ path, set, label, hint, value, choices, onNew }: PickProps) {
  const { t } = useLingui();
  const id = useId();
  const faults = useFaultsAt(path);
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<string>();
  const wordsOf = (chosen: string) => choices.find((choice) => choice.id === chosen)?.words;
  const add = () => {
    const text = typed.trim();
    const found =
      choices.find((choice) => choice.id === text || choice.words === text) ??
      choices.find((choice) => choice.id.toLowerCase() === text.toLowerCase());
    if (text === '') return;
    if (found === undefined && onNew === undefined) {
      setRefused(text);
      return;
    }
    if (found === undefined) onNew?.(text);
    else if (!value.includes(found.id)) set([...value, found.id]);
    setTyped('');
  };
  return (
    <div className="entry" data-pick={path}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="soft small">
          {hint}
        </p>
      )}
      {value.length > 0 && (
        <ul className="picked" role="list">
          {value.map((chosen) => (
            <li key={chosen}>
              <span>
                <code>{chosen}</code> {wordsOf(chosen)}
              </span>
              <button
                type="button"
                className="as-link"
                aria-label={t`Remove ${chosen}`}
                onClick={() => set(value.filter((one) => one !== chosen))}
              >
                <Trans>Remove</Trans>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="with-button">
        <input
          id={id}
          className="field"
          list={`${id}-list`}
          autoComplete="off"
          value={typed}
          data-field={path}
          aria-invalid={faults.length > 0}
          aria-describedby={`${id}-hint ${id}-faults ${id}-refused`}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setRefused(undefined);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <button type="button" className="tool" onClick={add}>
          <Trans>Add</Trans>
        </button>
      </div>
      <datalist id={`${id}-list`}>
        {choices
          .filter((choice) => !value.includes(choice.id))
          .map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.words}
            </option>
          ))}
      </datalist>
      <p id={`${id}-refused`} className="fault" role="alert">
        {refused !== undefined && <Trans>“{refused}” is none of them. Choose from the list.</Trans>}
      </p>
      <Faults id={`${id}-faults`} faults={faults} />
    </div>
  );
}
