import { type ChangeEvent, type ComponentProps, type ReactNode, useId } from 'react';
import './fileChoice.css';

interface FileChoiceProps extends Pick<ComponentProps<'input'>, 'accept' | 'multiple'> {
  className?: string;
  /** Takes the chosen files; the same ones can be chosen again afterwards. */
  onChoose: (file: File, ...more: File[]) => unknown;
  children: ReactNode;
}

/** A tool that takes files from this device. */
export function FileChoice({ className = 'tool', onChoose, children, ...input }: FileChoiceProps) {
  const id = useId();
  const take = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file, ...more] = currentTarget.files ?? [];
    currentTarget.value = '';
    if (file) onChoose(file, ...more);
  };
  return (
    <>
      <label className={className} htmlFor={id}>
        {children}
      </label>
      <input id={id} className="unseen file-input" type="file" onChange={take} {...input} />
    </>
  );
}
