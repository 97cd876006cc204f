import type { WebContents } from 'electron';
import { z } from 'zod';
import type { ShellBridge } from '../../contract/bridge.ts';
import { commands } from '../../contract/commands.ts';
import { shellWordsSchema } from '../../contract/shell-words.ts';
import { updateAskSchema } from '../../contract/updates.ts';

const commandStateSchema = z.object({
  id: z.enum(commands),
  strokes: z.array(z.string().max(40)).max(10).readonly(),
  enabled: z.boolean(),
});

/** What the interface may ask of the platform, each with what it brings. */
export const shellInputs = {
  openExternal: z.string(),
  pickFiles: z.undefined(),
  pickFolder: z.undefined(),
  savePdf: z
    .string()
    .max(100)
    .regex(/^[^\p{Cc}<>:"/\\|?*]+$/u),
  share: z.object({ text: z.string().max(100_000), url: z.string().max(8000).nullable() }),
  dragOut: z.array(z.string().max(100)).min(1).max(100).readonly(),
  notify: z.string().max(300),
  setWords: shellWordsSchema,
  setClipKey: z.string().max(60),
  update: updateAskSchema,
  setCommands: z.array(commandStateSchema).max(commands.length).readonly(),
} as const satisfies Partial<Record<keyof ShellBridge, z.ZodType>>;

export type ShellName = keyof typeof shellInputs;
export type ShellInput<N extends ShellName> = z.infer<(typeof shellInputs)[N]>;

/** The part of the shell that the main process carries out; `from` is the window that asks. */
export type ShellCalls = {
  readonly [N in ShellName]: (input: ShellInput<N>, from: WebContents) => ReturnType<ShellBridge[N]>;
};
