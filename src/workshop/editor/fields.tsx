import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useId, useState } from 'react';
import type { CheckedFault } from '../../engine/authoring/guideCheck.ts';
import { TextButton, Tool } from '../../ui/buttons.tsx';
import { type EditedField, useFaultsAt } from './editor.ts';

/** What is wrong, and what to do about it. */
export function FaultNotes({ faults, id }: { faults: readonly CheckedFault[]; id?: string }) {
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

interface NamedProps extends EditedField {
  label: ReactNode;
  hint?: ReactNode;
}

/** What every control has: its id, and what describes it. */
interface Control {
  id: string;
  className: string;
  'data-field': string;
  'aria-invalid': boolean;
  'aria-describedby': string;
}

interface EntryProps extends Omit<NamedProps, 'set'> {
  /** A remark about the field itself, after its label. */
  remark?: ReactNode;
  className?: string;
  /** What else describes the control: a suffix of an id. */
  alsoBy?: string;
  children: (control: Control) => ReactNode;
}

/** A control with its label, a hint, and its faults. */
function Entry({ path, label, hint, remark, alsoBy, children, ...named }: EntryProps) {
  const id = useId();
  const faults = useFaultsAt(path);
  const described = [hint !== undefined && 'hint', 'faults', alsoBy].filter(Boolean);
  return (
    <div className="entry" {...named}>
      <label htmlFor={id}>
        {label}
        {remark !== undefined && <span className="soft small"> {remark}</span>}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="soft small">
          {hint}
        </p>
      )}
      {children({
        id,
        className: 'field',
        'data-field': path,
        'aria-invalid': faults.length > 0,
        'aria-describedby': described.map((end) => `${id}-${end}`).join(' '),
      })}
      <FaultNotes id={`${id}-faults`} faults={faults} />
    </div>
  );
}

interface TextProps extends NamedProps {
  value: string | undefined;
  /** Whether it may be left out: an empty text then counts as absent. */
  isOptional?: boolean;
  rows?: number;
}

/** A text of one line, however long. */
export function TextField({ set, value = '', isOptional, rows = 2, ...named }: TextProps) {
  return (
    <Entry {...named} remark={isOptional ? <Trans>(optional)</Trans> : undefined}>
      {(control) => (
        <textarea
          {...control}
          rows={rows}
          value={value}
          onChange={(event) => {
            // A text of a guide is a single line.
            const text = event.currentTarget.value.replace(/\s*\n\s*/g, ' ');
            set(isOptional && text.trim() === '' ? undefined : text);
          }}
        />
      )}
    </Entry>
  );
}

interface LinesProps extends NamedProps {
  value: readonly string[] | undefined;
  /** Whether the field is removed when the list is empty. */
  isOptional?: boolean;
  /** Whether the check requires some nevertheless. */
  isNeeded?: boolean;
  rows?: number;
}

/** A list of short texts, one per line. */
export function TextLinesField({
  set,
  value,
  isOptional,
  isNeeded,
  rows = 2,
  ...named
}: LinesProps) {
  const stored = (value ?? []).join('\n');
  /** What is typed may end in an empty line that is not yet a text. */
  const [typed, setTyped] = useState(stored);
  const shown = linesOf(typed).join('\n') === stored ? typed : stored;
  return (
    <Entry
      {...named}
      remark={
        isOptional && !isNeeded ? (
          <Trans>(optional, one per line)</Trans>
        ) : (
          <Trans>(one per line)</Trans>
        )
      }
    >
      {(control) => (
        <textarea
          {...control}
          rows={Math.max(rows, shown.split('\n').length)}
          value={shown}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            const lines = linesOf(currentTarget.value);
            set(lines.length > 0 ? lines : isOptional ? undefined : ['']);
          }}
        />
      )}
    </Entry>
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
  /** The words for “nothing”, if nothing may be chosen. */
  none?: string;
}

/** A choice of one among a few. */
export function SelectField({ set, value, choices, none, ...named }: SelectProps) {
  return (
    <Entry {...named}>
      {(control) => (
        <select
          {...control}
          value={value ?? ''}
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
      )}
    </Entry>
  );
}

interface PickProps extends NamedProps {
  /** The chosen ids. */
  value: readonly string[];
  choices: readonly Choice[];
  /** Called with a typed text that is not a choice; without it such a text is rejected. */
  onNew?: (typed: string) => void;
}

/** A choice of several among many: typed, with matching ones shown while typing. */
export function PickField({ set, value, choices, onNew, ...named }: PickProps) {
  const list = useId();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<string>();
  const add = () => {
    const text = typed.trim();
    const found = choiceOf(text, choices);
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
    <div data-pick={named.path}>
      <Entry {...named} alsoBy="refused">
        {(control) => (
          <>
            <Picked {...{ set, value, choices }} />
            <div className="with-button">
              <input
                {...control}
                list={list}
                autoComplete="off"
                value={typed}
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
              <Tool onClick={add}>
                <Trans>Add</Trans>
              </Tool>
            </div>
            <Offered {...{ list, value, choices }} />
            <p id={`${control.id}-refused`} className="fault" role="alert">
              {refused !== undefined && (
                <span key={refused}>
                  <Trans>“{refused}” is not one of them. Choose from the list.</Trans>
                </span>
              )}
            </p>
          </>
        )}
      </Entry>
    </div>
  );
}

/** @returns the choice that was typed: by its words, or by its id, ignoring case */
const choiceOf = (text: string, choices: readonly Choice[]): Choice | undefined =>
  choices.find(({ id, words }) => id === text || words === text) ??
  choices.find(({ id }) => id.toLowerCase() === text.toLowerCase());

/** The present choices. */
function Picked({ set, value, choices }: Pick<PickProps, 'set' | 'value' | 'choices'>) {
  const { t } = useLingui();
  if (value.length === 0) return null;
  return (
    <ul className="picked" role="list">
      {value.map((chosen) => (
        <li key={chosen}>
          <span>
            <code>{chosen}</code> {choices.find(({ id }) => id === chosen)?.words}
          </span>
          <TextButton
            aria-label={t`Remove ${chosen}`}
            onClick={() => set(value.filter((one) => one !== chosen))}
          >
            <Trans>Remove</Trans>
          </TextButton>
        </li>
      ))}
    </ul>
  );
}

function Offered({
  list,
  value,
  choices,
}: Pick<PickProps, 'value' | 'choices'> & { list: string }) {
  return (
    <datalist id={list}>
      {choices
        .filter(({ id }) => !value.includes(id))
        .map(({ id, words }) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
    </datalist>
  );
}
