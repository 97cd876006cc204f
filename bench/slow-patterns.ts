// Looks for what takes a reader more than its share of time: `npm run bench:slow-patterns -- --size 65536 --reader html`.
import { parseArgs } from 'node:util';
import { fragments } from './slow-patterns/fragments.ts';
import { type HuntedReader, huntedReaders } from './slow-patterns/readers.ts';

const usage = `node bench/slow-patterns.ts [--size BYTES] [--reader NAME]

Gives every importer, and clips of text and of pages, a sample with one of some hundred fragments repeated in it: of so many bytes
(32,768), of twice and of four times as many. Fails where processor time grows more than threefold at each doubling, beyond 200 ms.`;

const { values } = parseArgs({
  options: { size: { type: 'string', default: '32768' }, reader: { type: 'string' } },
});
const size = Number(values.size);
if (!(size > 0)) {
  console.error(usage);
  process.exit(2);
}

/** Below so many ms nobody waits, and time is measured badly. */
const worthTelling = 200;
/** Linear is 2 a doubling, quadratic 4. */
const tooSteep = 3;

const found: string[] = [];
for (const reader of await huntedReaders()) {
  if (values.reader && reader.name !== values.reader) continue;
  await timeOf(reader, 'a', 1000);
  for (const fragment of fragments) {
    const told = await growthOf(reader, fragment);
    if (!told) continue;
    found.push(told);
    console.log(told);
  }
}
console.log(`${found.length} slow patterns`);
process.exitCode = found.length > 0 ? 1 : 0;

/** Null where time grows as it should. What looks steep is measured again. */
async function growthOf(reader: HuntedReader, fragment: string, again = true): Promise<string | null> {
  const times: number[] = [];
  for (const factor of [1, 2, 4]) times.push(await timeOf(reader, fragment, size * factor));
  const [one = 0, two = 0, four = 0] = times;
  if (four < worthTelling || two < one * tooSteep || four < two * tooSteep) return null;
  if (again) return growthOf(reader, fragment, false);
  return `${reader.name}: ${JSON.stringify(fragment)} ${times.map((time) => time.toFixed(0)).join(', ')} ms`;
}

/** Processor time in ms. */
async function timeOf(reader: HuntedReader, fragment: string, bytes: number): Promise<number> {
  const middle = fragment.repeat(Math.ceil(bytes / fragment.length));
  const content = Buffer.from(`${reader.before}${middle}${reader.after}`);
  const began = process.cpuUsage();
  await reader.read(content);
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
