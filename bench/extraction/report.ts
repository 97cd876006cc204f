import type { LabelField, LabelledPage } from './page.ts';
import type { PageScore } from './score.ts';

export interface Result {
  readonly page: LabelledPage;
  readonly score: PageScore;
  readonly milliseconds: number;
}

/** Means over pages; a share is null where an extractor does not give the field or no page asks for it. */
export interface Summary {
  readonly reader: string;
  readonly pages: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly worst: number;
  readonly notes: number | null;
  readonly structure: number | null;
  readonly caption: number | null;
  readonly fields: Readonly<Partial<Record<LabelField, number>>>;
  readonly millisecondsMean: number;
  readonly millisecondsP95: number;
}

const fieldOrder: readonly LabelField[] = [
  'headline',
  'alternativeHeadline',
  'authors',
  'dateline',
  'place',
  'agency',
  'section',
  'publishedAt',
  'modifiedAt',
  'publisher',
  'language',
  'url',
  'image',
];

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

const told = (values: readonly (number | null)[]): readonly number[] =>
  values.filter((value): value is number => value !== null);

export function summarise(reader: string, results: readonly Result[]): Summary {
  const scores = results.map(({ score }) => score);
  const times = results.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
  const fields = fieldOrder.flatMap((field) => {
    const asked = scores.flatMap((score) =>
      score.fields[field] === undefined ? [] : [Number(score.fields[field])],
    );
    const share = mean(asked);
    return share === null ? [] : [[field, share] as const];
  });
  return {
    reader,
    pages: results.length,
    precision: mean(scores.map(({ precision }) => precision)) ?? 0,
    recall: mean(scores.map(({ recall }) => recall)) ?? 0,
    f1: mean(scores.map(({ f1 }) => f1)) ?? 0,
    worst: Math.min(1, ...scores.map(({ f1 }) => f1)),
    notes: mean(told(scores.map(({ notes }) => notes))),
    structure: mean(told(scores.map(({ structure }) => structure))),
    caption: mean(told(scores.map(({ caption }) => (caption === null ? null : Number(caption))))),
    fields: Object.fromEntries(fields),
    millisecondsMean: mean(times) ?? 0,
    millisecondsP95: times[Math.floor(times.length * 0.95)] ?? 0,
  };
}

const share = (value: number | null | undefined): string =>
  value === null || value === undefined ? '–' : (value * 100).toFixed(1);

/** A Markdown table with one column an extractor. */
export function table(summaries: readonly Summary[]): string {
  const rows: readonly (readonly [string, (summary: Summary) => string])[] = [
    ['body F1', ({ f1 }) => share(f1)],
    ['body precision', ({ precision }) => share(precision)],
    ['body recall', ({ recall }) => share(recall)],
    ['body F1, worst page', ({ worst }) => share(worst)],
    ['corrections kept', ({ notes }) => share(notes)],
    ['subheads, lists, quotes, tables, figures kept', ({ structure }) => share(structure)],
    ['lead image with caption', ({ caption }) => share(caption)],
    ...fieldOrder.map((field) => [field, (summary: Summary) => share(summary.fields[field])] as const),
    ['ms a page, mean', ({ millisecondsMean }) => millisecondsMean.toFixed(1)],
    ['ms a page, p95', ({ millisecondsP95 }) => millisecondsP95.toFixed(1)],
  ];
  return [
    `| | ${summaries.map(({ reader }) => reader).join(' | ')} |`,
    `|---|${summaries.map(() => '---:|').join('')}`,
    ...rows.map(([name, cell]) => `| ${name} | ${summaries.map(cell).join(' | ')} |`),
  ].join('\n');
}
