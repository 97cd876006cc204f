import { ArchiveError } from '../../../contract/errors.ts';
import { limits } from '../limits.ts';

/**
 * Watches what a packed stream becomes: a few kilobytes that unpack to terabytes are no archive of news.
 *
 * @param from up to so many bytes anything goes
 */
export function guardExpansion(from: number = limits.ratioFrom) {
  let taken = 0;
  let given = 0;
  return {
    /** The packed bytes as they are taken in. */
    async *counted(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
      for await (const chunk of packed) {
        taken += chunk.length;
        yield chunk;
      }
    },
    /**
     * Told of unpacked bytes as they come out.
     *
     * @throws too-large where they are too many for what was taken in
     */
    gave(bytes: number): void {
      given += bytes;
      if (given > limits.unpacked || (given > from && given > taken * limits.ratio)) {
        throw new ArchiveError(
          'too-large',
          `It unpacks to more than ${limits.ratio} times its size: this is no archive but a trap.`,
        );
      }
    },
  };
}
