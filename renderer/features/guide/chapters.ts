import bringingIn from '../../../docs/guide/bringing-in.md?raw';
import finding from '../../../docs/guide/finding.md?raw';
import firstSteps from '../../../docs/guide/first-steps.md?raw';
import keepingItSafe from '../../../docs/guide/keeping-it-safe.md?raw';
import keepingOrder from '../../../docs/guide/keeping-order.md?raw';
import keysAndAccess from '../../../docs/guide/keys-and-access.md?raw';
import markingAndQuoting from '../../../docs/guide/marking-and-quoting.md?raw';
import reading from '../../../docs/guide/reading.md?raw';
import takingOut from '../../../docs/guide/taking-out.md?raw';

export interface Chapter {
  /** The name of its file, without the ending. */
  readonly id: string;
  readonly title: string;
  /** Markdown, its title first. */
  readonly text: string;
}

const chapter = (id: string, text: string): Chapter => ({
  id,
  title: /^# (.+)$/m.exec(text)?.[1] ?? id,
  text,
});

/** The guide of docs/guide, in its order. It comes with the program and is read without a network. */
export const chapters: readonly Chapter[] = [
  chapter('first-steps', firstSteps),
  chapter('bringing-in', bringingIn),
  chapter('finding', finding),
  chapter('reading', reading),
  chapter('keeping-order', keepingOrder),
  chapter('marking-and-quoting', markingAndQuoting),
  chapter('taking-out', takingOut),
  chapter('keeping-it-safe', keepingItSafe),
  chapter('keys-and-access', keysAndAccess),
];

const files = import.meta.glob<string>('../../../docs/guide/pictures/*.jpg', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** Where the interface has a picture that a chapter names, such as `pictures/reading.jpg`; null where there is none. */
export const pictureAt = (href: string): string | null => files[`../../../docs/guide/${href}`] ?? null;
