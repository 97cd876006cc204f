import type { ArticleFields, Origin, Origins } from '../../../contract/article.ts';
import type { Dateline } from '../dateline/dateline.ts';
import type { ResolvedDate } from '../dates/partial-date.ts';
import type { LabelVerdict } from './section-label.ts';

/** How the fields of a text came to be, beside what can be told from the fields themselves. */
export interface Evidence {
  readonly dateline: Dateline | null;
  /** The dateline's date, where it gave the time of publication. */
  readonly dated: ResolvedDate | null;
  readonly published: ResolvedDate | null;
  readonly modified: ResolvedDate | null;
  readonly agencyFrom: 'dateline' | 'credit' | 'visible';
  readonly publisherFrom: 'url' | 'visible';
  readonly urlGiven: boolean;
  /** Whether the first line was taken as a label, and how surely; null where that was no question. */
  readonly label: LabelVerdict | null;
}

function origin(kind: Origin['origin'], confidence: number, note?: string): Origin {
  return note === undefined ? { origin: kind, confidence } : { origin: kind, confidence, note };
}

/** A date whose year was taken from elsewhere is less sure than a printed one. */
function timeOrigin(kind: Origin['origin'], sure: number, time: ResolvedDate): Origin {
  const doubt = time.isGuess ? 0.3 : time.note === undefined ? 0 : 0.1;
  return origin(kind, Math.round((sure - doubt) * 100) / 100, time.note);
}

/** The fields that stand above the story. They are surer where a dateline or byline shows where the story begins. */
function headOrigins(fields: ArticleFields, framed: boolean, label: LabelVerdict | null): Origins {
  const origins: Origins = {};
  const doubtful = label === 'likely' || label === 'unlikely';
  if (fields.headline !== null)
    origins.headline = origin('visible', doubtful ? (framed ? 0.75 : 0.6) : framed ? 0.95 : 0.75);
  if (fields.alternativeHeadline !== null)
    origins.alternativeHeadline = origin('visible', framed ? 0.8 : 0.6);
  if (fields.section !== null) origins.section = origin('visible', doubtful ? 0.6 : 0.8);
  if (fields.slugline !== null) origins.slugline = origin('visible', 0.8);
  if (fields.byline !== null) {
    origins.byline = origin('byline', 0.95);
    origins.authors = origin('byline', 0.9);
  }
  return origins;
}

function filedOrigins(fields: ArticleFields, { dateline, agencyFrom }: Evidence): Origins {
  const origins: Origins = {};
  const sure = dateline?.confidence ?? 0.9;
  if (fields.dateline !== null) origins.dateline = origin('dateline', sure);
  if (fields.place !== null)
    origins.place = dateline?.place ? origin('dateline', sure) : origin('byline', 0.7);
  if (fields.agency !== null) origins.agency = origin(agencyFrom, agencyFrom === 'dateline' ? sure : 0.8);
  return origins;
}

function timeOrigins({ dated, published, modified }: Evidence): Origins {
  const origins: Origins = {};
  if (published) origins.publishedAt = timeOrigin('visible', 0.95, published);
  else if (dated) origins.publishedAt = timeOrigin('dateline', 0.9, dated);
  if (modified) origins.modifiedAt = timeOrigin('visible', 0.95, modified);
  return origins;
}

/** The origin and confidence of each field that has a value. */
export function originsOf(fields: ArticleFields, evidence: Evidence): Origins {
  const framed = fields.dateline !== null || fields.byline !== null;
  const origins: Origins = {
    ...headOrigins(fields, framed, evidence.label),
    ...filedOrigins(fields, evidence),
    ...timeOrigins(evidence),
    text: origin('body', framed ? 0.95 : 0.8),
  };
  if (fields.url !== null) origins.url = evidence.urlGiven ? origin('given', 1) : origin('visible', 0.8);
  if (fields.publisher !== null) origins.publisher = origin(evidence.publisherFrom, 0.7);
  if (fields.credit !== null) origins.credit = origin('credit', 0.95);
  return origins;
}
