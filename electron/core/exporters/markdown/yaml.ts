/** What front matter is made of here. */
export type YamlValue = string | number | boolean | readonly string[];

/**
 * A block of YAML front matter. Texts are written as JSON strings, which YAML 1.2 reads as they are
 * (https://yaml.org/spec/1.2.2/#12-relation-to-json), so no text can be taken for a date, a number or a mark of YAML.
 */
export function frontMatter(fields: Readonly<Record<string, YamlValue | null>>): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === null || (Array.isArray(value) && value.length === 0) ? [] : linesOf(name, value),
  );
  return `---\n${lines.join('\n')}\n---\n`;
}

function linesOf(name: string, value: YamlValue): readonly string[] {
  if (typeof value === 'string') return [`${name}: ${quote(value)}`];
  if (typeof value === 'number' || typeof value === 'boolean') return [`${name}: ${value}`];
  return [`${name}:`, ...value.map((each) => `  - ${quote(each)}`)];
}

/** JSON leaves alone what YAML counts as a line's end, and what may not stand in a YAML file at all. */
const quote = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
