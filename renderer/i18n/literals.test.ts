import { expect, test } from 'vitest';

const sources = import.meta.glob<string>('../**/*.tsx', { query: '?raw', import: 'default', eager: true });

/** What stands in an attribute that people read or hear; an example of what to type, such as a path, is in no language. */
const spoken = /\b(?:aria-label|label|title|description|alt)="[^"]*\p{L}{2}[^"]*"/gu;

// Text between tags is held by the linter's `noJsxLiterals`.
test('no attribute that people read or hear is written in the code', () => {
  const found = Object.entries(sources).flatMap(([file, code]) =>
    (code.match(spoken) ?? []).map((literal) => `${file}: ${literal}`),
  );
  expect(Object.keys(sources).length).toBeGreaterThan(50);
  expect(found).toEqual([]);
});
