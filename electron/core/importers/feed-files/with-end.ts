const ends = [
  { root: /<rss\b/i, item: '</item>', end: '</channel></rss>' },
  { root: /<rdf:RDF\b/, item: '</item>', end: '</rdf:RDF>' },
  { root: /<feed\b/, item: '</entry>', end: '</feed>' },
];

/** A feed in XML that was cut, up to its last whole item and closed there; null where none of its items is whole. */
export function withEnd(text: string): string | null {
  for (const { root, item, end } of ends) {
    const at = root.test(text.slice(0, 16_384)) ? text.lastIndexOf(item) : -1;
    if (at >= 0) return text.slice(0, at + item.length) + end;
  }
  return null;
}
