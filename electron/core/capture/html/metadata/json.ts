/**
 * Parses JSON as pages really carry it: wrapped in comments or CDATA, with line breaks inside strings,
 * trailing commas, or entities for its quotes.
 *
 * @returns the value, or undefined where it cannot be understood even so
 */
export function parseLooseJson(source: string): unknown {
  const text = unwrap(source);
  for (const attempt of [() => text, () => repair(text), () => repair(decodeQuotes(text))]) {
    try {
      return JSON.parse(attempt()) as unknown;
    } catch {
      // The next attempt is the answer to a failed one.
    }
  }
  return undefined;
}

const unwrap = (source: string): string =>
  source
    .replace(/^[\s\ufeff]*(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)\s*(?:\*\/)?/, '')
    .replace(/(?:\/\/|\/\*)?\s*(?:-->|\]\]>)\s*(?:\*\/)?[\s;]*$/, '')
    .replace(/;\s*$/, '')
    .trim();

const decodeQuotes = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&amp;', '&');

/** Escapes control characters within strings; outside them, drops commas before a closing bracket and comments. */
function repair(text: string): string {
  const out: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (char === '"') {
      const end = endOfString(text, at);
      out.push(escapeControls(text.slice(at, end)));
      at = end - 1;
    } else if (char === '/' && (text[at + 1] === '/' || text[at + 1] === '*')) {
      at = endOfComment(text, at) - 1;
    } else if (char !== ',' || !closesNext(text, at + 1)) out.push(char);
  }
  return out.join('');
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

function endOfComment(text: string, start: number): number {
  const mark = text[start + 1] === '/' ? '\n' : '*/';
  const end = text.indexOf(mark, start + 2);
  return end === -1 ? text.length : end + mark.length;
}

function closesNext(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) {
    const char = text[at] as string;
    if (!/[\s,]/.test(char)) return char === '}' || char === ']';
  }
  return true;
}

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const escapeControls = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being repaired
  text.replace(/[\u0000-\u001f]/g, (char) => named[char] ?? ' ').replace(/\\'/g, "'");
