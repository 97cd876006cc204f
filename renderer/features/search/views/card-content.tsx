import { useState } from 'react';
import { useSession } from '../../../data/session.tsx';
import { Segments } from '../../../parts/segments.tsx';
import { TagNames } from '../../../parts/tag-names.tsx';
import styles from './card-content.module.css';
import { Headline } from './headline.tsx';
import type { ContentProps } from './item.ts';
import { Meta } from './row-content.tsx';

/** An article with its picture where one is kept, and with how it begins. */
export function CardContent({ hit }: ContentProps) {
  const { client } = useSession();
  const [lost, setLost] = useState<string | null>(null);
  const picture = hit.picture === lost ? null : hit.picture;
  const [beginning] = hit.passages;
  const language = hit.language ?? undefined;
  return (
    <div className={styles.card} data-picture={picture === null ? undefined : true}>
      {picture && (
        <img
          className={styles.picture}
          src={client.blobUrl(picture)}
          alt=""
          decoding="async"
          draggable={false}
          onError={() => setLost(picture)}
        />
      )}
      <div className={styles.text}>
        <Meta hit={hit} />
        <p className={styles.headline} lang={language} dir="auto">
          <Headline hit={hit} />
        </p>
        {beginning && (
          <p className={styles.beginning} lang={language} dir="auto">
            <Segments segments={beginning} />
          </p>
        )}
        {hit.tags.length > 0 && (
          <p className={styles.tags}>
            <TagNames tags={hit.tags} />
          </p>
        )}
      </div>
    </div>
  );
}
