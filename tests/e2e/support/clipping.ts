import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { openExtension, type TestExtension } from './extension.ts';
import { type NewsSite, openNewsSite } from './news-site.ts';

/** A news site for the tests of a file, and a browser with the clipper for each of them. */
export function clipping(): { readonly site: NewsSite; readonly extension: TestExtension } {
  let site: NewsSite;
  let extension: TestExtension;
  beforeAll(async () => {
    site = await openNewsSite();
  });
  afterAll(() => site.close());
  beforeEach(async () => {
    extension = await openExtension();
  });
  afterEach(() => extension.close());
  return {
    get site() {
      return site;
    },
    get extension() {
      return extension;
    },
  };
}
