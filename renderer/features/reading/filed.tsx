import type { Article } from '../../../electron/contract/article.ts';
import { useSession } from '../../data/session.tsx';
import type { View } from '../../data/view.ts';
import { freshList } from '../../data/workspace.ts';
import { t } from '../../i18n/i18n.ts';
import { TagNames } from '../../parts/tag-names.tsx';
import { Entry } from './entry.tsx';
import styles from './facts.module.css';

/** Where the person has filed an article: its tags and collections, each of which leads to the others there. */
export function Filed({ article }: { readonly article: Article }) {
  const { workspace } = useSession();
  const places = (kind: 'tag' | 'collection', paths: readonly string[]) => (
    <ul className={styles.places}>
      {paths.map((path) => {
        const view: View = { kind, path };
        const go = () => workspace.set({ view, text: '', query: '', pane: 'list', ...freshList });
        return (
          <li key={path}>
            <button type="button" className={styles.link} onClick={go}>
              {kind === 'tag' ? <TagNames tags={[path]} /> : <bdi>{path}</bdi>}
            </button>
          </li>
        );
      })}
    </ul>
  );
  return (
    <>
      {article.tags.length > 0 && <Entry name={t('parts.tags')}>{places('tag', article.tags)}</Entry>}
      {article.collections.length > 0 && (
        <Entry name={t('sidebar.collections')}>{places('collection', article.collections)}</Entry>
      )}
    </>
  );
}
