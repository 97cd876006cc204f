import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge } from '../contract/bridge.ts';
import { channels } from '../hosts/ipc/channels.ts';
import type { ShellRequest } from '../hosts/ipc/serve-shell.ts';
import { createFeed } from './feed.ts';

const events = createFeed<Parameters<Parameters<Bridge['on']>[0]>[0]>();
const commands = createFeed<Parameters<Parameters<Bridge['shell']['onCommand']>[0]>[0]>();
const opened = createFeed<Parameters<Parameters<Bridge['shell']['onOpened']>[0]>[0]>({ keep: true });
ipcRenderer.on(channels.event, (_, event) => events.tell(event));
ipcRenderer.on(channels.command, (_, command) => commands.tell(command));
ipcRenderer.on(channels.opened, (_, what) => opened.tell(what));

const askShell = (request: ShellRequest) => ipcRenderer.invoke(channels.shell, request);

contextBridge.exposeInMainWorld('pressmark', {
  platform: process.platform,
  send: (request) => ipcRenderer.invoke(channels.call, request),
  on: events.listen,
  shell: {
    openExternal: (url) => askShell({ name: 'openExternal', url }),
    pickFiles: () => askShell({ name: 'pickFiles' }),
    pickFolder: () => askShell({ name: 'pickFolder' }),
    savePdf: (name) => askShell({ name: 'savePdf', as: name }),
    setWords: (words) => askShell({ name: 'setWords', words }),
    notify: (text) => askShell({ name: 'notify', text }),
    pathForFile: (file) => webUtils.getPathForFile(file as File),
    onCommand: commands.listen,
    onOpened: opened.listen,
  },
} satisfies Bridge);
