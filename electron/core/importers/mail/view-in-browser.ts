/** What newsletters call the link to themselves, in the languages in which we have seen it. */
const words =
  /view (?:this )?(?:e?-?mail |newsletter |it )?(?:in|on) (?:your |a |the )?(?:web )?(?:browser|web)|(?:view|read|open) online|web version|im browser (?:ansehen|öffnen|lesen)|online lesen|ver en (?:el|tu) navegador|versión web|(?:voir|afficher|lire) (?:dans (?:le|votre) navigateur|en ligne)|version en ligne|visualizza nel browser|ver no navegador|открыть в браузере|посмотреть в браузере|在浏览器中(?:查看|打开)|ブラウザで(?:表示|見る)/i;

const tag = /<a\b[^<>]{0,8000}>/gi;
const href = /\bhref\s*=\s*["'](https?:\/\/[^"']{1,4000})["']/i;
const longestLabel = 600;

/** The address at which a newsletter can be read in a browser: null where it names none. It is never followed. */
export function viewInBrowser(html: string): string | null {
  for (const { 0: opened, index } of html.matchAll(tag)) {
    const start = index + opened.length;
    const inner = html.slice(start, start + longestLabel);
    const end = inner.search(/<\/a\s*>/i);
    const address = end < 0 ? undefined : href.exec(opened)?.[1];
    if (address === undefined) continue;
    const label = inner
      .slice(0, end)
      .replace(/<[^>]*>/g, ' ')
      .replace(/&nbsp;|\s+/g, ' ')
      .trim();
    if (words.test(label)) return address.replace(/&amp;/g, '&');
  }
  return null;
}
