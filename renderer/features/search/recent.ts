/** So many searches are remembered. */
const most = 12;

/** The searches a person made last, this one first; one that only goes on from the last takes its place. */
export function remember(recent: readonly string[], words: string): readonly string[] {
  const query = words.trim();
  if (query === '' || query.length > 300) return recent;
  const [last] = recent;
  const before = last !== undefined && query.startsWith(last) ? recent.slice(1) : recent;
  return [query, ...before.filter((one) => one !== query)].slice(0, most);
}
