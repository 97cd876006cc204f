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

/** Everything the interface may do to highlights and notes. Each can be undone; false where it was refused, which is told. */
export interface Annotate {
  add(mark: NewMark): Promise<boolean>;
  change(annotation: Annotation, change: { colour?: AnnotationColour; note?: string }): Promise<boolean>;
  remove(annotation: Annotation): Promise<boolean>;
}

function createAnnotate({ client, queries, notices }: Session, changes: Changes): Annotate {
  const carryOut = async (label: string, send: () => Promise<{ readonly undo: UndoCalls }>) => {
    let isDone = false;
    try {
      changes.record(label, (await send()).undo);
      isDone = true;
    } catch (error) {
      notices.fail(error);
    }
    for (const key of ['article', 'annotations', 'search', 'found']) {
      void queries.invalidateQueries({ queryKey: [key] });
    }
    return isDone;
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
