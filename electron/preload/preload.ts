import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge } from '../contract/bridge.ts';
import { channels } from '../hosts/ipc/channels.ts';
import type { ShellInput, ShellName } from '../hosts/ipc/shell-calls.ts';
import { createFeed } from './feed.ts';

const events = createFeed<Parameters<Parameters<Bridge['on']>[0]>[0]>();
// A command of the tray may open the window that it is for.
const commands = createFeed<Parameters<Parameters<Bridge['shell']['onCommand']>[0]>[0]>({ keep: true });
const opened = createFeed<Parameters<Parameters<Bridge['shell']['onOpened']>[0]>[0]>({ keep: true });
const updates = createFeed<Parameters<Parameters<Bridge['shell']['onUpdate']>[0]>[0]>();
ipcRenderer.on(channels.event, (_, event) => events.tell(event));
ipcRenderer.on(channels.command, (_, command) => commands.tell(command));
ipcRenderer.on(channels.opened, (_, what) => opened.tell(what));
ipcRenderer.on(channels.update, (_, state) => updates.tell(state));

const ask = <N extends ShellName>(name: N, input: ShellInput<N>) =>
  ipcRenderer.invoke(channels.shell, { name, input });

contextBridge.exposeInMainWorld('pressmark', {
  platform: process.platform,
  send: (request) => ipcRenderer.invoke(channels.call, request),
  on: events.listen,
  shell: {
    openExternal: (url) => ask('openExternal', url),
    pickFiles: () => ask('pickFiles', undefined),
    pickFolder: () => ask('pickFolder', undefined),
    savePdf: (name) => ask('savePdf', name),
    setWords: (words) => ask('setWords', words),
    setCommands: (states) => ask('setCommands', states),
    setClipKey: (stroke) => ask('setClipKey', stroke),
    dragOut: (ids) => ask('dragOut', ids),
    notify: (text) => ask('notify', text),
    share: (what) => ask('share', what),
    pathForFile: (file) => webUtils.getPathForFile(file as File),
    onCommand: commands.listen,
    onOpened: opened.listen,
    update: (wish) => ask('update', wish),
    onUpdate: updates.listen,
  },
} satisfies Bridge);
