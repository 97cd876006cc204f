import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useSession } from '../../data/session.tsx';
import { useSettings } from '../../data/settings.ts';
import { t } from '../../i18n/i18n.ts';
import { classes } from '../../lib/classes.ts';
import { shortDate } from '../../lib/dates.ts';
import { useDebounced } from '../../lib/use-debounced.ts';
import { focusAtOnce } from '../../ui/focus-at-once.ts';
import { Kbd } from '../../ui/kbd.tsx';
import modal from '../../ui/modal.module.css';
import styles from './palette.module.css';
import { type Named, type PaletteGroup, type PaletteItem, paletteGroups } from './palette-items.ts';
import { remembered } from './use.ts';

interface Props {
  /** All that can be gone to or done by its name. */
  readonly named: Named;
  /** What it opens with. */
  readonly begun: string;
  readonly onArticle: (id: string) => void;
  readonly onSearch: (query: string) => void;
  readonly onClose: () => void;
}

const articleLimit = 8;

/** Articles for what was typed; none for nothing. */
function useArticles(typed: string) {
  const { client } = useSession();
  const query = useDebounced(typed.trim(), 90);
  const { data } = useQuery({
    queryKey: ['palette', query],
    queryFn: async ({ signal }) =>
      (await client.call('search.query', { query, limit: articleLimit }, { signal, supersedes: 'palette' }))
        .hits,
    enabled: query.length > 1,
    gcTime: 10_000,
  });
  return query.length > 1 ? (data ?? []) : [];
}

/** One line to go anywhere by: views, commands, tags, collections, saved searches, settings, articles. */
export function Palette({ named, begun, onArticle, onSearch, onClose }: Props) {
  const [typed, setTyped] = useState(begun);
  const input = useRef<HTMLInputElement>(null);
  const [{ paletteUse: uses }, setSettings] = useSettings();
  const hits = useArticles(typed);
  const groups = paletteGroups(typed, {
    ...{ named, uses },
    articles: hits.map(({ id, headline, publishedAt, capturedAt }) => ({
      id: `article ${id}`,
      label: headline ?? t('list.noHeadline'),
      hint: shortDate(publishedAt ?? capturedAt),
      stroke: '',
      run: () => onArticle(id),
    })),
    search: onSearch,
  });
  const onChoose = (group: PaletteGroup, item: PaletteItem) => {
    if (group.value !== 'articles' && group.value !== 'search')
      setSettings({ paletteUse: remembered(uses, item.id, Date.now()) });
    onClose();
    item.run();
  };
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={modal.backdrop} />
        <Dialog.Viewport className={styles.viewport}>
          <Dialog.Popup
            className={classes(modal.popup, styles.popup)}
            aria-label={t('palette.title')}
            initialFocus={focusAtOnce(input)}
          >
            <Autocomplete.Root
              open
              inline
              items={groups}
              filter={null}
              itemToStringValue={(item: PaletteItem) => item.label}
              value={typed}
              onValueChange={(value, { reason }) => {
                if (reason !== 'item-press') setTyped(value);
              }}
              autoHighlight="always"
              keepHighlight
            >
              <Autocomplete.Input
                ref={input}
                className={styles.input}
                aria-label={t('palette.input')}
                placeholder={t('palette.input')}
              />
              <Dialog.Close className="hidden">{t('ui.close')}</Dialog.Close>
              <div className={styles.scroll}>
                <Autocomplete.Empty>
                  <p className={styles.empty}>{t('palette.nothing')}</p>
                </Autocomplete.Empty>
                <Autocomplete.List>
                  {(group: PaletteGroup) => <Group key={group.value} group={group} onChoose={onChoose} />}
                </Autocomplete.List>
              </div>
            </Autocomplete.Root>
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

interface GroupProps {
  readonly group: PaletteGroup;
  readonly onChoose: (group: PaletteGroup, item: PaletteItem) => void;
}

function Group({ group, onChoose }: GroupProps) {
  return (
    <Autocomplete.Group items={[...group.items]}>
      <Autocomplete.GroupLabel className={styles.label}>
        {t(`palette.groups.${group.value}`)}
      </Autocomplete.GroupLabel>
      <Autocomplete.Collection>
        {(item: PaletteItem) => (
          <Autocomplete.Item
            key={item.id}
            value={item}
            className={styles.item}
            onClick={() => onChoose(group, item)}
          >
            <span className={styles.name} dir="auto">
              {item.label}
            </span>
            {item.hint && <span className={styles.hint}>{item.hint}</span>}
            {item.stroke && <Kbd stroke={item.stroke} />}
          </Autocomplete.Item>
        )}
      </Autocomplete.Collection>
    </Autocomplete.Group>
  );
}
