import type { Translation } from '../translation.ts';

export const zh: Translation = {};
