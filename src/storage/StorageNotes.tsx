import { Trans } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { TextButton } from '../ui/buttons.tsx';
import { DeleteUnreadable } from './DeleteUnreadable.tsx';
import type { Trouble } from './database.ts';
import { downloadLines } from './download.ts';
import type { Unreadable } from './things.ts';

interface StorageNotesProps {
  className: string;
  /** Why things are in this tab only. */
  trouble: Trouble | undefined;
  unreadable: readonly Unreadable[];
  /** The name of the file to which that is exported. */
  file: string;
  /** That a newer version of this page has saved the things. */
  newer: ReactNode;
  /** For each trouble what it means for them. */
  means: Readonly<Record<Trouble, ReactNode>>;
  /** That something could not be read as one of them, and what became of it. */
  unread: ReactNode;
  aside: ReactNode;
  onDelete: () => void;
  /** What else is wrong. */
  children?: ReactNode;
}

/** What is not as it should be with the storage of this device, in plain words. */
export function StorageNotes({ trouble, unreadable, file, ...props }: StorageNotesProps) {
  const [isAsked, setAsked] = useState(false);
  const what: Readonly<Record<Trouble, ReactNode>> = {
    blocked: <Trans>Nothing is saved on this device.</Trans>,
    late: <Trans>This device’s storage is not responding yet.</Trans>,
    full: <Trans>This device’s storage is full.</Trans>,
    newer: props.newer,
  };
  return (
    <>
      <div className={props.className} role="status">
        {trouble && (
          <p data-trouble={trouble}>
            <b>{what[trouble]}</b> {props.means[trouble]}
          </p>
        )}
        {props.children}
        {unreadable.length > 0 && (
          <p data-unreadable={unreadable.length}>
            <b>{props.unread}</b> {props.aside}{' '}
            <TextButton onClick={() => downloadLines(file, unreadable)}>
              <Trans>Export it</Trans>
            </TextButton>{' '}
            {trouble !== 'newer' && (
              <TextButton onClick={() => setAsked(true)}>
                <Trans>Delete it</Trans>
              </TextButton>
            )}
          </p>
        )}
      </div>
      {isAsked && <DeleteUnreadable onClose={() => setAsked(false)} onYes={props.onDelete} />}
    </>
  );
}
