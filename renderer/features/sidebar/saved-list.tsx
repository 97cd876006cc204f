import type { SavedSearch } from '../../../electron/contract/saved-search.ts';
import { useChanges } from '../../data/changes.ts';
import { moveSaved, useCurrentSaved, useSavedCounts } from '../../data/saved-searches.ts';
import { useSession } from '../../data/session.tsx';
import { shiftedBefore } from '../../lib/shifted-before.ts';
import { beginDrag } from '../../parts/begin-drag.ts';
import { useDrop } from '../../parts/use-drop.ts';
import { LiveRegion } from '../../ui/live-region.tsx';
import { createSavedDrops } from './saved-drops.ts';
import { type SavedActions, SavedLine } from './saved-line.tsx';
import { type Frame, Section } from './section.tsx';

interface Props {
  readonly frame: Frame;
  readonly searches: readonly SavedSearch[];
  readonly actions: SavedActions;
}

/** The saved searches with what is unread in each. */
export function SavedList({ frame, searches, actions }: Props) {
  const session = useSession();
  const changes = useChanges();
  const counts = useSavedCounts(searches);
  const current = useCurrentSaved();
  const move = (moved: Pick<SavedSearch, 'id' | 'name'>, before: string | null) =>
    void moveSaved(session, changes, searches, moved, before);
  const drop = useDrop(createSavedDrops(searches, move));
  return (
    <Section section="saved-searches" frame={frame} id="saved-heading">
      <ul aria-labelledby="saved-heading" {...drop.on}>
        {searches.map((search) => (
          <SavedLine
            key={search.id}
            search={search}
            counts={counts.get(search.id)}
            current={search.id === current?.id}
            actions={actions}
            dropAt={drop.placeAt(search.id)}
            onDrag={(event) => beginDrag(session, event, { kind: 'saved-search', ...search })}
            onShift={(by) => {
              const before = shiftedBefore(searches, search, by);
              if (before !== undefined) move(search, before?.id ?? null);
            }}
          />
        ))}
      </ul>
      <LiveRegion text={drop.words} />
    </Section>
  );
}
