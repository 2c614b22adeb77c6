import { english } from 'virtual:words';
import type { ReactNode } from 'react';
import { SOURCE } from './languages.ts';

/** Renders words of the application; untranslated ones are marked with their language. */
export const InEnglish = ({ id, children }: { id: string; children?: ReactNode }) =>
  english.includes(id) ? <span lang={SOURCE}>{children}</span> : children;
