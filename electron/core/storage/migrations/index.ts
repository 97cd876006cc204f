import { first } from './001-first.ts';
import { tagTime } from './002-tag-time.ts';
import { savedSearches } from './003-saved-searches.ts';
import { annotations } from './004-annotations.ts';
import { imports } from './005-imports.ts';
import { door } from './006-door.ts';
import { asked } from './007-asked.ts';
import { orders } from './008-orders.ts';
import { values } from './009-values.ts';
import { pictures } from './010-pictures.ts';
import { feeds } from './011-feeds.ts';
import { watch } from './012-watch.ts';
import { told } from './013-told.ts';
import { collections } from './014-collections.ts';
import { looks } from './015-looks.ts';
import { readingPlaces } from './016-reading-places.ts';
import { asides } from './017-asides.ts';
import { formerReadings } from './018-former-readings.ts';
import { trashedValues } from './019-trashed-values.ts';
import { names } from './020-names.ts';
import { ahead } from './021-ahead.ts';

/** Every migration in order; `PRAGMA user_version` of an archive is how many of them it has had. */
export const migrations: readonly string[] = [
  first,
  tagTime,
  savedSearches,
  annotations,
  imports,
  door,
  asked,
  orders,
  values,
  pictures,
  feeds,
  watch,
  told,
  formerReadings,
  readingPlaces,
  asides,
  collections,
  looks,
  trashedValues,
  names,
  ahead,
];
