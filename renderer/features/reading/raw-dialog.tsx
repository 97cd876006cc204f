import { Tabs } from '@base-ui/react/tabs';
import { useQuery } from '@tanstack/react-query';
import type { Capture } from '../../../electron/contract/article.ts';
import { errorWords } from '../../data/error-words.ts';
import { useArticle } from '../../data/queries.ts';
import { useSession } from '../../data/session.tsx';
import { t } from '../../i18n/i18n.ts';
import { fullDate } from '../../lib/dates.ts';
import { bytes } from '../../lib/numbers.ts';
import { Modal } from '../../ui/modal.tsx';
import { decode, shownLimit } from './decode.ts';
import styles from './raw-dialog.module.css';

interface Props {
  readonly id: string;
  readonly onClose: () => void;
}

/** The bytes as they came: their text and, for a page, how it looked, sealed from everything. */
export function RawDialog({ id, onClose }: Props) {
  const { client } = useSession();
  const { data: article } = useArticle(id);
  if (!article) return null;
  const { capture } = article;
  const address = client.blobUrl(capture.sha256);
  const page = /html/i.test(capture.type);
  const pdf = capture.type === 'application/pdf';
  return (
    <Modal
      title={t('reading.raw.title')}
      size="large"
      onClose={onClose}
      description={
        <>
          {t('reading.raw.about', {
            type: capture.type,
            size: bytes(capture.bytes),
            date: fullDate(capture.capturedAt),
            source: capture.source,
          })}{' '}
          <a
            href={address}
            download={`${capture.sha256.slice(0, 12)}${page ? '.html' : pdf ? '.pdf' : '.txt'}`}
          >
            {t('reading.raw.copy')}
          </a>
        </>
      }
    >
      {page ? (
        <Tabs.Root defaultValue="source">
          <Tabs.List className={styles.tabs}>
            <Tabs.Tab value="source" className={styles.tab}>
              {t('reading.raw.source')}
            </Tabs.Tab>
            <Tabs.Tab value="preview" className={styles.tab}>
              {t('reading.raw.page')}
            </Tabs.Tab>
            <Tabs.Indicator className={styles.line} />
          </Tabs.List>
          <Tabs.Panel value="source" className={styles.panel}>
            <Source capture={capture} address={address} />
          </Tabs.Panel>
          <Tabs.Panel value="preview" className={styles.panel}>
            <iframe
              className={styles.page}
              title={t('reading.raw.frame')}
              sandbox=""
              src={client.pageUrl(capture.sha256)}
            />
          </Tabs.Panel>
        </Tabs.Root>
      ) : pdf ? (
        <p>{t('reading.raw.pdf')}</p>
      ) : (
        <Source capture={capture} address={address} />
      )}
    </Modal>
  );
}

function Source({ capture, address }: { readonly capture: Capture; readonly address: string }) {
  const { data, error } = useQuery({
    queryKey: ['blob', capture.sha256],
    gcTime: 0,
    queryFn: async ({ signal }) => {
      const response = await fetch(address, { signal });
      if (!response.ok) throw new Error(t('reading.raw.lost'));
      return decode(await response.arrayBuffer(), capture.type);
    },
  });
  if (error) return <p role="alert">{errorWords(error)}</p>;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
      <pre className={styles.source} tabIndex={0}>
        {data}
      </pre>
      {capture.bytes > shownLimit && <p>{t('reading.raw.cut', { size: bytes(shownLimit) })}</p>}
    </>
  );
}
