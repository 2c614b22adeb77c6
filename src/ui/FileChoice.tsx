import { type ChangeEvent, type ReactNode, useId } from 'react';

interface FileChoiceProps {
  /** The types and endings that the browser offers. */
  accept: string;
  /** Takes the file; the same one can be chosen again afterwards. */
  onFile: (file: File) => Promise<void>;
  children: ReactNode;
}

/** A tool that takes a file from this device. */
export function FileChoice({ accept, onFile, children }: FileChoiceProps) {
  const id = useId();
  const take = async ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    await onFile(file);
    input.value = '';
  };
  return (
    <>
      <label className="tool" htmlFor={id}>
        {children}
      </label>
      <input
        id={id}
        className="unseen file-input"
        type="file"
        accept={accept}
        onChange={(event) => void take(event)}
      />
    </>
  );
}
