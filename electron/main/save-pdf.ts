import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { App, BrowserWindow, Dialog, WebContents } from 'electron';
import type { ShellCalls } from '../hosts/ipc/shell-calls.ts';

interface Platform {
  readonly app: Pick<App, 'getPath'>;
  readonly dialog: Pick<Dialog, 'showSaveDialog'>;
  readonly windowOf: (contents: WebContents) => BrowserWindow | null;
}

/** Puts what the window would print into a PDF: the page's own style sheet tells its margins and what is on it. */
export function setupSavePdf({ app, dialog, windowOf }: Platform): ShellCalls['savePdf'] {
  return async (name, from) => {
    const window = windowOf(from);
    if (!window) return null;
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      defaultPath: join(app.getPath('documents'), `${name}.pdf`),
      filters: [{ name: 'PDF', extensions: ['pdf'] }],
    });
    if (canceled || filePath === '') return null;
    const bytes = await window.webContents.printToPDF({
      pageSize: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    await writeFile(filePath, bytes);
    return filePath;
  };
}
