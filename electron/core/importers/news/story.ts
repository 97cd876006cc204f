import type { News, Origins, Reading } from '../../../contract/article.ts';
import { ArchiveError } from '../../../contract/errors.ts';
import { agencyNamed } from '../../capture/dateline/agencies.ts';
import { readDateline } from '../../capture/dateline/read-dateline.ts';
import { type Given, readExtracted } from '../given.ts';
import { headOfBody } from './head-of-body.ts';
import { signalsIn, statusOf } from './signals.ts';
import { type ReadBody, readBody, type StoryBody } from './story-body.ts';

/**
 * A story as a file of news tells it. What the file does not name is left out of `given`, so that it is read from the body.
 * `providers` are names one of which may be an agency's.
 */
export interface Story {
  readonly given: Omit<Given, 'html' | 'text' | 'credit'>;
  readonly body: StoryBody;
  readonly news: News;
  readonly providers?: readonly (string | null)[];
  readonly warnings?: readonly string[];
}

/**
 * Reads a story: closing credits and a byline leave its body, a dateline that stands by itself gives its place, signals in headline and
 * slugline join those the file names.
 *
 * @throws unreadable where it has neither headline nor text, and is not the word that a story was killed
 */
export function readStory(story: Story): Reading {
  const { given, warnings = [] } = story;
  const body = readBody(story.body, given.url ?? null);
  const news = newsOf(story);
  if (!given.headline && body.paragraphs.length === 0 && news.status !== 'canceled') {
    throw new ArchiveError('unreadable', 'It has neither a headline nor a text.');
  }
  const head = headOfBody(body.paragraphs);
  const takesByline = given.byline === undefined && head.byline !== null;
  const paragraphs = takesByline && body.html === null ? head.paragraphs : body.paragraphs;
  const fields = { ...given, ...placeOf(given) };
  const reading = readExtracted({
    ...fields,
    // It is sanitized already.
    html: null,
    text: paragraphs.join('\n\n'),
    credit: body.credit,
  });
  const found = { ...reading, html: body.html, origins: { ...reading.origins } };
  if (body.html !== null) found.origins.html = { origin: 'given', confidence: 1 };
  if (takesByline) set(found, 'byline', head.byline, 'byline', 0.9);
  if (takesByline && given.authors === undefined) set(found, 'authors', [...head.authors], 'byline', 0.8);
  if (head.dateline && fields.dateline === undefined) {
    const { printed, place, agency, confidence } = head.dateline;
    set(found, 'dateline', printed, 'dateline', confidence);
    if (fields.place === undefined) set(found, 'place', place, 'dateline', confidence);
    if (fields.agency === undefined) set(found, 'agency', agency, 'dateline', confidence);
  }
  if (body.credit !== null) set(found, 'credit', body.credit, 'credit', 0.9);
  if (found.agency === null) set(found, 'agency', body.agency, 'credit', 0.9);
  if (found.agency === null) set(found, 'agency', agencyOf(story), 'given', 0.9);
  return {
    ...found,
    warnings: [...warnings, ...found.warnings],
    ...(Object.keys(news).length > 0 && { news }),
  };
}

function set<K extends keyof Origins & keyof Reading>(
  reading: Reading,
  name: K,
  value: Reading[K],
  origin: 'dateline' | 'byline' | 'credit' | 'given',
  confidence: number,
): void {
  if (value === null || (Array.isArray(value) && value.length === 0)) return;
  reading[name] = value;
  reading.origins[name] = { origin, confidence };
}

const agencyOf = ({ providers = [] }: Story): string | null =>
  providers.map((name) => agencyNamed(name ?? '')).find((name) => name !== null) ?? null;

/** A dateline of its own has no sentence behind it, by which it would be known. */
function placeOf(given: Story['given']): Given {
  if (!given.dateline) return {};
  const found = readDateline(`${given.dateline.replace(/[\s.,–—-]+$/, '')} - The`);
  const place = found?.place ?? (given.dateline.split(/[,(/]/)[0]?.trim() || null);
  return {
    ...(given.place === undefined && { place }),
    ...(given.agency === undefined && found?.agency && { agency: found.agency }),
  };
}

function newsOf({ given, news }: Story): News {
  const told = [...signalsIn(given.headline ?? null), ...signalsIn(given.slugline ?? null, true)];
  const signals = [...new Set([...(news.signals ?? []), ...told])];
  const status = news.status === 'canceled' ? news.status : (statusOf(signals) ?? news.status);
  const { signals: _signals, status: _status, ...rest } = news;
  const named = Object.entries(rest).filter(([, value]) => value !== undefined && value !== null);
  return {
    ...(Object.fromEntries(named) as News),
    ...(status && { status }),
    ...(signals.length > 0 && { signals }),
  };
}

export type { ReadBody, StoryBody };
