/** A sound file of a format, small: its name, and its bytes. */
export interface Sample {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array> | Uint8Array;
}

/** Samples by the name of the importer that reads them. */
export type Samples = Readonly<Record<string, Sample>>;

export const textSample = (name: string, text: string): Sample => ({ name, bytes: () => Buffer.from(text) });

export const jsonSample = (name: string, value: unknown): Sample => textSample(name, JSON.stringify(value));

/** Words of a story: enough that a reader takes it for one. */
export const words =
  'HARWICK (AP) - The ferry came back to the island on Monday, after three winters in which the sea had been too rough for it. “Café” was the first word, said its captain.';

export const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry returns</title></head><body><article><h1>Ferry returns to the island</h1><p>${words}</p><img src="a_files/1.png" alt="x"><p>${words.replace('Monday', 'Sunday')}</p></article></body></html>`;
