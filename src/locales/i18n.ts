/**
 * The words of the application itself. In the build each file adds its own to them when it comes:
 * see scripts/vite/own-words.ts.
 */
import { messages } from 'virtual:words';
import { setupI18n } from '@lingui/core';

export const words = setupI18n({ locale: 'en', messages: { en: messages } });
