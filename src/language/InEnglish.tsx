import { english } from 'virtual:words';
import type { ReactNode } from 'react';
import { SOURCE } from './languages.ts';

/** Words of the application as they are drawn: what is not translated says in which language it is. */
export const InEnglish = ({ id, children }: { id: string; children?: ReactNode }) =>
  english.includes(id) ? <span lang={SOURCE}>{children}</span> : children;
