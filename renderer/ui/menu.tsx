import { Menu } from '@base-ui/react/menu';
import { type ReactElement, type ReactNode, useState } from 'react';
import styles from './menu.module.css';

interface Props {
  readonly trigger: ReactElement;
  readonly children: ReactNode;
}

/**
 * A button and the menu it opens. The menu is put into the landmark of its button and not at the page's end,
 * so that whoever moves by landmarks finds it, in a drawer too.
 */
export function DropMenu({ trigger, children }: Props) {
  const [home, setHome] = useState<HTMLElement | null>(null);
  return (
    <Menu.Root>
      <Menu.Trigger
        ref={(button: HTMLElement | null) => setHome(button?.closest<HTMLElement>('nav, main') ?? null)}
        render={trigger}
      />
      <Menu.Portal container={home}>
        <Menu.Positioner align="end" sideOffset={4} className={styles.positioner}>
          <Menu.Popup className={styles.popup}>{children}</Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

interface PointMenuProps {
  readonly label: string;
  /** Where it opens: a point or an element's place in the window. */
  readonly at: DOMRect;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A menu that opens where something was pointed at, until something is chosen or it is left. */
export function PointMenu({ label, at, onClose, children }: PointMenuProps) {
  return (
    <Menu.Root open onOpenChange={(open) => !open && onClose()}>
      <Menu.Portal container={document.querySelector('main')}>
        <Menu.Positioner
          anchor={{ getBoundingClientRect: () => at }}
          side="bottom"
          align="start"
          className={styles.positioner}
        >
          <Menu.Popup className={styles.popup} aria-label={label}>
            {children}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
