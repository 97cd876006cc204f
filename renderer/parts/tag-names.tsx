import { useTagColours } from '../data/tag-colours.ts';
import { TagDot } from './tag-dot.tsx';
import styles from './tag-names.module.css';

/** The tags of an article, each with its colour where it has one. */
export function TagNames({ tags }: { readonly tags: readonly string[] }) {
  const colours = useTagColours();
  return tags.map((tag) => (
    <bdi key={tag} className={styles.tag}>
      <TagDot colour={colours.get(tag.toLowerCase()) ?? null} />
      {tag}
    </bdi>
  ));
}
