const shown = 10;

/** What is said of a package, which is no story. @param targets what it refers to, in its order */
export function referencesTo(headline: string | null, targets: readonly string[]): string {
  const name = headline === null ? '' : ` “${headline}”`;
  const more = targets.length > shown ? ` and ${targets.length - shown} more` : '';
  return `It is a package${name}, no story. It refers to ${targets.slice(0, shown).join(', ') || 'nothing'}${more}.`;
}
