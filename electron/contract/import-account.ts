import type { ImportReport } from './clip.ts';

/**
 * An import's account as a table for spreadsheets: a row for each count, then one for each failure. CSV as RFC 4180 has it; a cell that
 * a spreadsheet would take for a formula is given an apostrophe.
 */
export function accountCsv(report: ImportReport): string {
  const { found, stored, newEditions, alreadyThere, failed, unnamed, choices, passedOver } = report;
  const rows: readonly (readonly (string | number)[])[] = [
    ['outcome', 'count', 'source', 'reason'],
    ['found', found, '', ''],
    ['stored', stored, '', ''],
    ['new edition', newEditions, '', ''],
    ['already there', alreadyThere, '', ''],
    ['failed', failed.length + unnamed, '', ''],
    ...(choices?.searches ?? []).map((name) => ['saved search', 1, name, '']),
    ...(choices?.feeds ?? []).map((name) => ['feed', 1, name, '']),
    ...(choices?.refused ?? []).map((name) => ['failed', 1, name, 'It is not sound.']),
    ...failed.map(({ source, reason }) => ['failed', 1, source, reason]),
    ...(passedOver?.named ?? []).map(({ source, words }) => ['no article', 1, source, words]),
  ];
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** The same as JSON: the counts, and each failure with its reason. */
export function accountJson({ ids: _, ...account }: ImportReport): string {
  return `${JSON.stringify(account, null, 2)}\n`;
}

function cell(value: string | number): string {
  const text = String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
