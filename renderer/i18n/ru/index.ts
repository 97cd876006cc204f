import type { Translation } from '../translation.ts';

export const ru: Translation = {};
