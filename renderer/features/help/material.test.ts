import { expect, test } from 'vitest';
import { materialOf, mistyped } from './material.ts';

test('examples are made of the archive’s own headlines and names', () => {
  const material = materialOf(
    ['EU AGREES', 'Storm, then calm: harbour walls broken near Lindmar, officials say'],
    [
      {
        field: 'source',
        exact: true,
        counted: 2,
        more: 0,
        values: [{ value: 'El País', count: 2, query: 'source:"El País"' }],
      },
    ],
  );
  expect(material).toMatchObject({
    first: 'harbour',
    second: 'walls',
    name: 'Lindmar',
    source: 'source:"El País"',
    agency: 'agency:AP',
  });
});

test('an archive without headlines has examples too', () => {
  expect(materialOf([], [])).toMatchObject({ first: 'peace', second: 'talks', year: '2024' });
});

test('a hurried hand changes two letters about', () => {
  expect(mistyped('harbour')).toBe('habrour');
});
