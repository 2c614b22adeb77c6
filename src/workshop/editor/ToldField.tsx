import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { alternativesOf, claimText } from '../../engine/claim.ts';
import { answersIn } from '../../engine/guideFile.ts';
import type { Claim, Claims } from '../../engine/step.ts';
import { TextButton, Tool } from '../../ui/buttons.tsx';
import { type EditedField, useEditor, useFacts, useFaultsAt } from './editor.ts';
import { FaultNotes, PickField, TextField, TextLinesField } from './fields.tsx';

interface ToldProps extends EditedField {
  label: string;
  hint?: ReactNode;
  value: Claims | undefined;
  isOptional?: boolean;
  rows?: number;
}

/** A text that may depend on what the visit has established; usually it is just a text. */
export function ToldField({ path, set, value, isOptional = false, ...named }: ToldProps) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const all = value === undefined ? [] : alternativesOf(value);
  const isPlain = all.every((claim) => typeof claim === 'string') && all.length <= 1;
  const faults = useFaultsAt(path);
  const put = (claims: readonly Claim[]) => {
    const [first, ...others] = claims.map(plainest);
    if (first === undefined) set(isOptional ? undefined : '');
    else set(others.length === 0 ? first : [first, ...others]);
  };
  if (isPlain && !isOpen)
    return (
      <div>
        <TextField
          {...named}
          path={path}
          set={set}
          value={all[0] === undefined ? undefined : claimText(all[0])}
          isOptional={isOptional}
        />
        <TextButton className="as-link small" onClick={() => setOpen(true)}>
          <Trans>Make it depend on what is known</Trans>
        </TextButton>
      </div>
    );
  return (
    <fieldset className="wordings" data-field={path}>
      <legend>{named.label}</legend>
      <p className="soft small">
        <Trans>The first wording whose conditions are met is shown.</Trans>
      </p>
      {all.map((claim, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a wording is known by its place alone
        <div key={i} className="wording">
          <Wording
            label={t`Wording ${i + 1}`}
            claim={claim}
            path={Array.isArray(value) ? `${path}.${i}` : path}
            set={(next) => put(all.with(i, next))}
          />
          {(all.length > 1 || isOptional) && (
            <TextButton onClick={() => put(all.toSpliced(i, 1))}>
              <Trans>Remove this wording</Trans>
            </TextButton>
          )}
        </div>
      ))}
      <div className="tools">
        <Tool onClick={() => put([...all, ''])}>
          <Trans>Another wording</Trans>
        </Tool>
      </div>
      <FaultNotes faults={faults.filter((fault) => fault.path === path)} />
    </fieldset>
  );
}

type Bound = Exclude<Claim, string>;

interface WordingProps {
  label: string;
  claim: Claim;
  path: string;
  set: (claim: Claim) => void;
}

/** One wording, and when it is shown. */
function Wording({ label, claim, path, set }: WordingProps) {
  const { t } = useLingui();
  const { guide } = useEditor();
  const facts = useFacts().map(({ id, text }) => ({ id, words: text }));
  const bound: Bound = typeof claim === 'string' ? { text: claim } : claim;
  const put = (field: keyof Bound) => (value: unknown) => {
    const isNothing = value === undefined || (Array.isArray(value) && value.length === 0);
    const { [field]: _, ...rest } = bound;
    set({ text: '', ...rest, ...(isNothing ? {} : { [field]: value }) });
  };
  const places = answersIn(guide.flow.states).map(({ step, answer, meta }) => ({
    id: `${step}/${answer}`,
    words: meta.label,
  }));
  const conditions = [
    ['when', t`Shown only if this is known`, facts],
    ['unless', t`Shown only if none of this is known`, facts],
    ['needs', t`True because every path here establishes`, facts],
    ['answered', t`True because of the answer just given`, places],
  ] as const;
  return (
    <>
      <TextField
        label={label}
        path={typeof claim === 'string' ? path : `${path}.text`}
        set={put('text')}
        value={bound.text}
      />
      {conditions.map(([field, name, choices]) => (
        <PickField
          key={field}
          label={name}
          path={`${path}.${field}`}
          set={put(field)}
          value={bound[field] ?? []}
          choices={choices}
        />
      ))}
      <TextField
        label={t`True on every path because`}
        path={`${path}.always`}
        set={put('always')}
        value={bound.always}
        isOptional
        rows={1}
      />
    </>
  );
}

/** A wording without a condition is just a text. */
function plainest(claim: Claim): Claim {
  if (typeof claim === 'string') return claim;
  const { text, ...conditions } = claim;
  const left = Object.entries(conditions).filter(
    ([, value]) => !(Array.isArray(value) && value.length === 0),
  );
  return left.length === 0 ? text : { ...Object.fromEntries(left), text };
}

interface ToldListProps extends EditedField {
  label: string;
  one: (number: number) => string;
  hint?: ReactNode;
  value: readonly Claims[] | undefined;
  isOptional?: boolean;
}

/** A list of such texts, one per line if none of them has conditions. */
export function ToldList({
  path,
  set,
  label,
  one,
  hint,
  value = [],
  isOptional = false,
}: ToldListProps) {
  const [isOpen, setOpen] = useState(false);
  const isPlain = value.every((claims) => typeof claims === 'string');
  const faults = useFaultsAt(path);
  if (isPlain && !isOpen)
    return (
      <div>
        <TextLinesField
          {...{ path, set, label, hint, isOptional }}
          value={value.filter((claims) => typeof claims === 'string')}
        />
        <TextButton className="as-link small" onClick={() => setOpen(true)}>
          <Trans>Make them depend on what is known</Trans>
        </TextButton>
      </div>
    );
  const put = (next: readonly Claims[]) => set(next.length === 0 && isOptional ? undefined : next);
  return (
    <fieldset className="wordings" data-field={path}>
      <legend>{label}</legend>
      {value.map((claims, i) => (
        <ToldField
          // biome-ignore lint/suspicious/noArrayIndexKey: a text is known by its place alone
          key={i}
          label={one(i + 1)}
          path={`${path}.${i}`}
          value={claims}
          set={(next) =>
            put(next === undefined ? value.toSpliced(i, 1) : value.with(i, next as Claims))
          }
          isOptional={value.length > 1}
        />
      ))}
      <div className="tools">
        <Tool onClick={() => put([...value, ''])}>
          <Trans>Another one</Trans>
        </Tool>
      </div>
      <FaultNotes faults={faults.filter((fault) => fault.path === path)} />
    </fieldset>
  );
}
