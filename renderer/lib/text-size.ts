/** How large the article's text may be, as a multiple of its usual size. */
export const textSizes = { least: 0.7, most: 2, step: 0.1 } as const;

export const clampTextSize = (size: number): number =>
  Math.min(textSizes.most, Math.max(textSizes.least, Math.round(size * 10) / 10));
