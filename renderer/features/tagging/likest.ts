/**
 * Those whose path has the letters: the one of that very name first, then those that begin so.
 *
 * @param letters in lower case
 */
export function likest<Named extends { readonly path: string }>(
  all: readonly Named[],
  letters: string,
): readonly Named[] {
  const unlike = ({ path }: Named): number => {
    const name = path.toLowerCase();
    return name === letters || name.endsWith(`/${letters}`) ? 0 : name.startsWith(letters) ? 1 : 2;
  };
  return all
    .filter(({ path }) => path.toLowerCase().includes(letters))
    .toSorted((one, other) => unlike(one) - unlike(other));
}
