import type { Translation } from '../translation.ts';

export const fr: Translation = {};
