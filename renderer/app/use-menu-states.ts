import { useEffect, useRef } from 'react';
import { useSession } from '../data/session.tsx';
import type { CommandEntry } from './command.ts';
import { commandStates } from './command-states.ts';

/** A menu is opened by hand: what it shows may come a moment after what it is about. */
const restMs = 150;

/** Keeps the desktop's menu in step with the commands. */
export function useMenuStates(commands: readonly CommandEntry[], narrow: boolean): void {
  const { workspace, shell } = useSession();
  const latest = useRef({ commands, narrow });
  latest.current = { commands, narrow };
  const told = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const later = useRef(() => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      const states = commandStates(latest.current.commands, workspace.get(), latest.current.narrow);
      const text = JSON.stringify(states);
      if (text === told.current) return;
      told.current = text;
      shell.setCommands(states);
    }, restMs);
  });
  useEffect(() => {
    if (!shell.desktop) return undefined;
    const stop = workspace.subscribe(later.current);
    return () => {
      stop();
      clearTimeout(timer.current);
      timer.current = undefined;
    };
  }, [workspace, shell]);
  useEffect(() => {
    if (shell.desktop) later.current();
  });
}
