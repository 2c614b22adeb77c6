import { Trans } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { TextButton } from '../ui/buttons.tsx';
import { DeleteUnreadable } from './DeleteUnreadable.tsx';
import { downloadLines } from './download.ts';
import type { Unreadable } from './things.ts';
import type { Trouble } from './trouble.ts';

interface StorageNotesProps {
  className: string;
  /** Why the things exist only in this tab. */
  trouble: Trouble | undefined;
  unreadable: readonly Unreadable[];
  /** The name of the file for exporting it. */
  file: string;
  /** Says that a newer version of this page has saved the things. */
  newer: ReactNode;
  /** What each trouble means for the things. */
  means: Readonly<Record<Trouble, ReactNode>>;
  /** Says that something stored could not be read, and what happened to it. */
  unread: ReactNode;
  aside: ReactNode;
  onDelete: () => void;
  /** Other problems. */
  children?: ReactNode;
}

/** What is wrong with the storage of this device, in plain words. */
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
