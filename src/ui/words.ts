/** The words of the application itself: one catalogue a language, English in the first view. */
import { setupI18n } from '@lingui/core';
import { messages } from '../locales/en.po';

export const words = setupI18n({ locale: 'en', messages: { en: messages } });
