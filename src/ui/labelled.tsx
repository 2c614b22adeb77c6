/** Fields under their labels. */
import { type ComponentProps, type ReactNode, useId } from 'react';

interface Labelled {
  label: ReactNode;
}

/** A line of text. */
export function LabelledInput({ label, ...input }: Labelled & ComponentProps<'input'>) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input id={id} className="field" autoComplete="off" {...input} />
    </>
  );
}

interface SearchProps extends Labelled, Omit<ComponentProps<'input'>, 'onChange'> {
  onSeek: (text: string) => void;
}

/** A search field. */
export const SearchField = ({ onSeek, ...input }: SearchProps) => (
  <LabelledInput type="search" onChange={(event) => onSeek(event.currentTarget.value)} {...input} />
);

/** A choice of one among several. */
export function LabelledSelect({ label, ...select }: Labelled & ComponentProps<'select'>) {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select id={id} className="field" {...select} />
    </>
  );
}
