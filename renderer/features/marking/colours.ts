import { type AnnotationColour, annotationColours } from '../../../electron/contract/annotation.ts';

/** In the order they are offered. */
export const colours = annotationColours;

/** Names of the CSS custom highlights that `marks.css` paints. */
export const paintOf = (colour: AnnotationColour): string => `mark-${colour}`;
export const notedPaint = 'mark-noted';
export const currentPaint = 'mark-current';
