const particles: ReadonlySet<string> = new Set(
  'de la las los del y e da das do dos di du van von der den zu bin ibn al el'.split(' '),
);

function capitalised(word: string): string {
  const small = word.toLowerCase();
  return small
    .replace(/^\p{L}/u, (letter) => letter.toUpperCase())
    .replace(/(?<=[-'’])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/^Mc\p{L}/u, (head) => `Mc${head.slice(2).toUpperCase()}`);
}

/**
 * A name printed in capitals in its natural case: "MARÍA DE LA CRUZ" gives "María de la Cruz", "J.R. O'NEIL" gives "J.R. O'Neil".
 * A name that has small letters already is left as it is, but for a word like "McDONALD".
 */
export function naturalCase(name: string): string {
  const letters = name.replace(/^Mc(?=\p{Lu})|\sMc(?=\p{Lu})/gu, '');
  // AFP prints the family name alone in capitals: "Ana PEREZ". Two capitals may be initials.
  if (/\p{Ll}/u.test(letters)) return name.replace(/(?<!\S)\p{Lu}[\p{Lu}\p{M}'’-]{2,}(?!\S)/gu, capitalised);
  return name
    .split(' ')
    .map((word, at) => {
      if (/^(?:\p{Lu}\.)+$/u.test(word) || /^[IVX]{2,4}$/.test(word)) return word;
      if (at > 0 && particles.has(word.toLowerCase())) return word.toLowerCase();
      return capitalised(word);
    })
    .join(' ');
}
