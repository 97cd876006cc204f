import { inMemoryEngine } from './in-memory.ts';

export const miniSearchEngine = inMemoryEngine('MiniSearch', 'minisearch', 'minisearch-process.ts');
