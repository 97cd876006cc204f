/** A place printed in capitals as it is written in running text: `NEW YORK` as `New York`. */
export function calmPlace(place: string | null): string | null {
  if (place === null || place !== place.toUpperCase()) return place;
  return place.toLowerCase().replace(/(?<![\p{L}\p{M}’'])\p{L}/gu, (letter) => letter.toUpperCase());
}
