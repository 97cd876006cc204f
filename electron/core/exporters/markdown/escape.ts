/** Characters that mean something in running Markdown. `_` inside a word and single `<` before a space do not. */
const inline = /[\\`*[\]]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[A-Za-z/!?])|&(?=#?\w+;)/gu;
const atStart = /^(\s*)(#{1,6}(?=\s|$)|[-+](?=\s|$)|>|={3,}|-{3,}|~{3,}|\|)/;
const numbered = /^(\s*\d+)([.)])(?=\s|$)/;

/** Text that Markdown shows as it is: line by line, nothing in it becomes a heading, a list, emphasis, a link or HTML. */
export function escapeMarkdown(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(inline, '\\$&')
        .replace(/^ {4,}|^\t+/, '   ')
        .replace(atStart, '$1\\$2')
        .replace(numbered, '$1\\$2'),
    )
    .join('\n');
}
