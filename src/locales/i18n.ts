/**
 * The words of the application itself. In the build each file adds its own to them when it comes:
 * see scripts/vite/file-catalogues.ts.
 */
import { messages } from 'virtual:words';
import { setupI18n } from '@lingui/core';
import { language } from '../language/site.ts';

export const i18n = setupI18n({ locale: language, messages: { [language]: messages } });
