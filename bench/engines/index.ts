import type { Engine } from './engine.ts';
import { lunrEngine } from './lunr.ts';
import { miniSearchEngine } from './minisearch.ts';
import { pressmarkEngine } from './pressmark.ts';
import { recollEngine } from './recoll.ts';

export const engines: readonly Engine[] = [pressmarkEngine, recollEngine, lunrEngine, miniSearchEngine];
