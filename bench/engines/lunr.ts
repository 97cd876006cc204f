import { inMemoryEngine } from './in-memory.ts';

export const lunrEngine = inMemoryEngine('lunr', 'lunr', 'lunr-process.ts');
