import 'react';

declare module 'react' {
  interface CSSProperties {
    /** Values handed to the style sheets by name. */
    readonly [name: `--${string}`]: string | number | undefined;
  }
}
