/** The version of what the clipper's door understands; it changes when an older extension would be misunderstood. */
export const doorApiVersion = 1;

/** Sent with every request to the door: no page can send it without a preflight, which only extensions are granted. */
export const doorHeader = 'x-pressmark-clipper';

/**
 * The ports tried in order on 127.0.0.1. They lie clear of Zotero (23119), of Joplin (41184 to 41194), of Obsidian's helper
 * (27123, 27124) and of `pressmark serve` (23231).
 */
export const doorPorts: readonly number[] = Array.from({ length: 10 }, (_, i) => 23_240 + i);
