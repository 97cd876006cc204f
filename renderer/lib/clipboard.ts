import { t } from '../i18n/i18n.ts';

/** The same words twice: for what takes plain text, and for what takes italics and links. */
export interface Rich {
  readonly text: string;
  readonly html: string;
}

/**
 * Puts words on the clipboard in both forms. What is still being made is handed over at once: some browsers allow it only at the
 * moment of the keystroke.
 *
 * @throws what the making throws; else, in plain words, that the clipboard refused
 */
export async function copyRich(made: Rich | Promise<Rich>): Promise<void> {
  const form = async (name: keyof Rich, type: string) => new Blob([(await made)[name]], { type });
  const item = { 'text/plain': form('text', 'text/plain'), 'text/html': form('html', 'text/html') };
  try {
    await navigator.clipboard.write([new ClipboardItem(item)]);
  } catch {
    await made;
    throw new Error(t('citing.refused'));
  }
}
