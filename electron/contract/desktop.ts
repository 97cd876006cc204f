import { z } from 'zod';

/** What the desktop program does beside its windows. */
export const desktopSettingsSchema = z.object({
  /** Whether its sign is in the tray or the menu bar, where the clipboard can be archived. */
  tray: z.boolean(),
  /** Whether the clipper's door, feeds and the watched folder stay when the last window is closed; the sign is then shown too. */
  background: z.boolean(),
  startAtLogin: z.boolean(),
  /** The keystroke that archives the clipboard wherever the person is, as the interface names strokes (`Mod+Shift+p`); empty for none. */
  clipKey: z.string().max(60),
  /** Whether it looks once a day for a newer Pressmark; nothing is asked of the network otherwise. */
  updates: z.boolean().default(false),
});
export type DesktopSettings = z.infer<typeof desktopSettingsSchema>;
