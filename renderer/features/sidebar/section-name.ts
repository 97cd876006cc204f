import type { SidebarSection } from '../../../electron/contract/sidebar.ts';
import { t } from '../../i18n/i18n.ts';

const keys = {
  'saved-searches': 'sidebar.savedSearches',
  collections: 'sidebar.collections',
  tags: 'sidebar.tags',
  sources: 'sidebar.sources',
  agencies: 'sidebar.agencies',
} as const satisfies Record<SidebarSection, string>;

export const sectionName = (section: SidebarSection): string => t(keys[section]);
