import { Tooltip } from '@base-ui/react/tooltip';
import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classes } from '../lib/classes.ts';
import styles from './icon-button.module.css';
import { Kbd } from './kbd.tsx';

interface Props extends Omit<ComponentProps<'button'>, 'children'> {
  readonly icon: LucideIcon;
  readonly label: string;
  /** The key that does the same, as `lib/keys` names it. */
  readonly stroke?: string | undefined;
  readonly filled?: boolean;
}

/** A button of one icon: its label is its name and its tooltip. */
export function IconButton({ icon: Icon, label, stroke, filled = false, className, ...rest }: Props) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger
        render={
          <button
            type="button"
            aria-label={label}
            className={classes(styles.button, filled && styles.filled, className)}
            {...rest}
          />
        }
      >
        <Icon size={17} strokeWidth={1.75} aria-hidden />
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Positioner sideOffset={6}>
          <Tooltip.Popup className={styles.tip}>
            {label}
            {stroke && <Kbd stroke={stroke} />}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
