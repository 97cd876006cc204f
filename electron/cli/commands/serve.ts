import { defaultPort, serve } from '../../server/serve.ts';
import { type Command, numberOption } from '../command.ts';

/** Serves the interface on a loopback address until it is stopped. */
export const serveArchive: Command = {
  name: 'serve',
  usage: '[--port N]',
  summary: 'Serve the interface on a loopback address',
  options: { port: { type: 'string' }, open: { type: 'boolean' } },
  help: [
    `--port N            ${defaultPort} if not given; 0 for any free one`,
    '--open              open it in the browser',
  ],
  async run(context) {
    const { output } = context;
    await serve({
      dir: context.archiveDir,
      missed: context.missedArchive,
      port: numberOption(context, 'port', defaultPort),
      open: context.options.open === true,
      print: (line) => output.line(line),
      log: (line) => output.note(line),
      signal: context.signal,
    });
    return 0;
  },
};
