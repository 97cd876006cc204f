/**
 * Licences under which a part may go along in a program under the MIT licence. Those that ask for more than their own text are: MPL
 * (changes to its own files are to be given; we make none), OFL (fonts are not sold by themselves) and Python's (changes are to be summed
 * up; we make none).
 */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-1.1',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/**
 * Whether a licence lets us ship what is under it: of `OR` one is chosen, of `AND` all count. Whatever is not on our list is not
 * allowed, so a licence nobody has thought about stops the release.
 *
 * @param expression as SPDX writes it (https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/); null where there is none
 */
export function isAllowed(expression: string | null): boolean {
  const tokens = expression?.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const either = (): boolean => {
    let result = both();
    while (tokens[at] === 'OR') {
      at++;
      // Read on whatever came before, so that what follows is seen.
      result = both() || result;
    }
    return result;
  };
  const both = (): boolean => {
    let result = one();
    while (tokens[at] === 'AND') {
      at++;
      result = one() && result;
    }
    return result;
  };
  const one = (): boolean => {
    const token = tokens[at++];
    if (token !== '(') return token !== undefined && allowed.has(token);
    const result = either();
    return tokens[at++] === ')' && result;
  };
  const result = either();
  return result && at === tokens.length;
}
