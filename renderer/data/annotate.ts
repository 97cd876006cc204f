import { useMemo } from 'react';
import type { Annotation, AnnotationColour, Target } from '../../electron/contract/annotation.ts';
import { t } from '../i18n/i18n.ts';
import { type Changes, useChanges } from './changes.ts';
import type { UndoCalls } from './history.ts';
import { type Session, useSession } from './session.tsx';

/** What is marked, and with what. */
export interface NewMark {
  readonly article: string;
  readonly edition: number;
  readonly target: Pick<Target, 'exact' | 'start' | 'end'> | null;
  readonly colour: AnnotationColour;
  readonly note: string;
}

/** Everything the interface may do to highlights and notes. Each can be undone. */
export interface Annotate {
  add(mark: NewMark): Promise<void>;
  change(annotation: Annotation, change: { colour?: AnnotationColour; note?: string }): Promise<void>;
  remove(annotation: Annotation): Promise<void>;
}

function createAnnotate({ client, queries, notices, ownChanges }: Session, changes: Changes): Annotate {
  const carryOut = async (label: string, send: () => Promise<{ article?: string; undo: UndoCalls }>) => {
    try {
      const { article, undo } = await send();
      if (article !== undefined) ownChanges.set(article, Date.now());
      changes.record(label, undo);
    } catch (error) {
      notices.fail(error);
    }
    for (const key of ['article', 'annotations', 'search', 'found']) {
      void queries.invalidateQueries({ queryKey: [key] });
    }
  };
  return {
    add: (mark) => carryOut(addLabel(mark), () => client.call('annotation.add', mark)),
    change: ({ id, note: before }, change) =>
      carryOut(changeLabel(before, change.note), () => client.call('annotation.change', { id, ...change })),
    remove: ({ id, target }) =>
      carryOut(target ? t('data.highlightRemoved') : t('data.noteRemoved'), () =>
        client.call('annotation.remove', { id }),
      ),
  };
}

const addLabel = ({ target, note }: NewMark): string =>
  target === null ? t('data.noteAdded') : note === '' ? t('data.highlighted') : t('data.highlightedWithNote');

function changeLabel(before: string, note: string | undefined): string {
  if (note === undefined || note === before) return t('data.colourChanged');
  if (note === '') return t('data.noteRemoved');
  return before === '' ? t('data.noteAdded') : t('data.noteChanged');
}

export function useAnnotate(): Annotate {
  const session = useSession();
  const changes = useChanges();
  return useMemo(() => createAnnotate(session, changes), [session, changes]);
}
