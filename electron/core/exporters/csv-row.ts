/**
 * A line of a table for spreadsheets: RFC 4180. An apostrophe goes before a cell that a spreadsheet would take for a formula
 * (https://owasp.org/www-community/attacks/CSV_Injection): what is archived must not run anything.
 */
export const csvRow = (cells: readonly (string | null)[]): string =>
  `${cells.map((text) => cell(text ?? '')).join(',')}\r\n`;

/** The first line, with a byte order mark, by which Excel knows UTF-8. */
export const csvHead = (columns: object): string => `\ufeff${csvRow(Object.keys(columns))}`;

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
