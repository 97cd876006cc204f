import type { ComponentProps } from 'react';
import { classes } from '../lib/classes.ts';
import styles from './button.module.css';

interface Props extends ComponentProps<'button'> {
  readonly tone?: 'plain' | 'primary' | 'quiet';
}

export function Button({ tone = 'plain', className, type = 'button', ...rest }: Props) {
  return <button type={type} className={classes(styles.button, styles[tone], className)} {...rest} />;
}
