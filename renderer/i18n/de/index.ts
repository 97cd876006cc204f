import type { Translation } from '../translation.ts';

export const de: Translation = {};
