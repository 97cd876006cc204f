import { useEffect, useRef } from 'react';
import type { Opened } from '../../electron/contract/bridge.ts';
import type { Command } from '../../electron/contract/commands.ts';
import { useSession } from '../data/session.tsx';
import { freshList, shownBeside } from '../data/workspace.ts';
import type { Importer } from '../features/clipping/use-importer.ts';
import { isEditable, strokeName } from '../lib/keys.ts';
import type { CommandEntry } from './command.ts';
import { whenFree } from './when-free.ts';

/** Commands that do the same wherever the focus is, even in a field, by a key that is no text. */
const everywhere: ReadonlySet<Command> = new Set([
  'palette.open',
  'settings.open',
  'search.focus',
  'reading.find',
  'reading.print',
]);
const isNoText = /^(Mod\+|Alt\+|F\d)/;

/** Elements that have a use of their own for a stroke which is elsewhere a command. */
const ownEnter = 'button, a, [role=treeitem], [role=menuitem]';

function means(event: KeyboardEvent, stroke: string, { id, strokes }: CommandEntry): boolean {
  if (!strokes.includes(stroke) || event.defaultPrevented || event.isComposing) return false;
  const isOwn =
    isEditable(event.target) || (event.target instanceof Element && event.target.closest('[role=menu]'));
  if (isOwn && !(everywhere.has(id) && isNoText.test(stroke))) return false;
  return !(stroke === 'Enter' && event.target instanceof Element && event.target.closest(ownEnter));
}

/** Hears keystrokes, the desktop's menu and pasted clips, while no dialog is open. */
export function useShortcuts(commands: readonly CommandEntry[], importer: Importer): void {
  const { workspace, shell } = useSession();
  const latest = useRef({ commands, importer });
  latest.current = { commands, importer };

  useEffect(() => {
    const run = (test: (command: CommandEntry) => boolean): boolean => {
      const command = latest.current.commands.find(test);
      command?.run();
      return command !== undefined;
    };
    const onKey = (event: KeyboardEvent) => {
      const { dialog, drawer } = workspace.get();
      if (dialog || drawer) return;
      const stroke = strokeName(event);
      if (run((command) => means(event, stroke, command) && (command.when?.() ?? true)))
        event.preventDefault();
    };
    const onPaste = (event: ClipboardEvent) => {
      if (workspace.get().dialog || isEditable(event.target) || !event.clipboardData) return;
      const { clipboardData } = event;
      // The dialog's box has the focus before the browser pastes, and would be given the same once more.
      event.preventDefault();
      if (clipboardData.files.length > 0) return void latest.current.importer.files([...clipboardData.files]);
      const text = clipboardData.getData('text/plain');
      const html = clipboardData.getData('text/html');
      const isAddress = /^https?:\/\/\S+$/i.test(text.trim());
      workspace.set({
        dialog: isAddress
          ? { kind: 'address', url: text.trim() }
          : { kind: 'paste', text, html: html || null },
      });
    };
    const onOpened = (opened: Opened) => {
      if (opened.kind === 'files') void latest.current.importer.paths(opened.paths);
      if (opened.kind === 'address')
        whenFree(workspace, () => workspace.set({ dialog: { kind: 'address', url: opened.url } }));
      if (opened.kind === 'article')
        whenFree(workspace, () =>
          workspace.set({ ...shownBeside(opened.id), annotationId: opened.highlight ?? null }),
        );
      if (opened.kind === 'search')
        whenFree(workspace, () =>
          workspace.set({
            text: opened.query,
            query: opened.query,
            view: { kind: 'all' },
            pane: 'list',
            ...freshList,
          }),
        );
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('paste', onPaste);
    const stops = [shell.onCommand((name) => run(({ id }) => id === name)), shell.onOpened(onOpened)];
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('paste', onPaste);
      for (const stop of stops) stop();
    };
  }, [workspace, shell]);
}
