import { body, cards, dir, openGraph, printed, safe } from '../html.ts';
import type { Skeleton } from '../page.ts';

/** A page of a JavaScript framework: nothing but divs with meaningless classes, no article element, little metadata. */
export const hashedSpa: Skeleton = {
  name: 'hashed-spa',
  heldOut: false,
  shows: ['publishedAt', 'publisher', 'image', 'authors'],
  dayOnly: true,
  without: ['table'],
  render: (
    a,
  ) => `<!DOCTYPE html><html lang="${a.outlet.language}"${dir(a)}><head><meta charset="utf-8"><title>${safe(a.headline)} | ${safe(a.outlet.publisher)}</title>${openGraph(a)}</head><body><div id="root"><div class="sc-bdvvtL hKqZtR"><div class="sc-gsDKAQ fEJTlc"><a href="/"><span>${safe(a.outlet.publisher)}</span></a><div class="sc-dkPtRN bVPyFd">${a.outlet.sections.map((s) => `<a href="/s" class="sc-hKwDye">${s}</a>`).join('')}</div></div>
<div class="sc-eCImPb kqTnBA"><div class="sc-jRQBWg bMyYvS"><div class="sc-gKclnd ibCzQD"><a href="/s">${a.section}</a></div><h1 class="sc-iCfMLu gVmbDH">${safe(a.headline)}</h1><div class="sc-furwcr fPUhFu"><span>${a.byline}</span><span class="dot">·</span><span>${printed(a, a.publishedAt)}</span><span class="dot">·</span><span>${a.words.minutes}</span></div><div class="sc-pVTFL"><img src="${a.image}"><div class="sc-jrQzAO">${safe(a.caption)}</div></div>
<div class="sc-kDTinF fDCPfU">
${body(a, {
  p: (text) => `<div class="sc-iqseJM kgTBnC"><span data-text="true">${text}</span></div>`,
  h2: (text) => `<div class="sc-iqseJM"><h2>${text}</h2></div>`,
  quote: (text, by) => `<div class="sc-crHmcD"><blockquote>${text}<div>${by}</div></blockquote></div>`,
  note: (text) => `<div class="sc-iqseJM kgTBnC"><i>${text}</i></div>`,
  between: (at) =>
    at === 2
      ? `<div class="sc-egiyK cVAcEP"><div>${a.words.readMore}</div><a href="/o"><div>${safe(a.others[0] ?? '')}</div></a></div>`
      : at === 3
        ? `<div class="sc-ciZhAO"><div>${a.words.newsletter}</div><div>${a.words.newsletterText}</div><button>OK</button></div>`
        : '',
})}
</div><div class="sc-jJoQJp">${['Marenga', 'Ferry'].map((t) => `<a href="/t">${t}</a>`).join('')}</div></div><div class="sc-hiCibw">${cards(a, 4, (title, href, date) => `<a href="${href}" class="sc-llJcti"><img src="/t.jpg"><div><h3>${title}</h3><span>${date.slice(0, 10)}</span></div></a>`)}</div></div><div class="sc-iIPllB">© 2022 ${safe(a.outlet.publisher)} <a href="/t">${a.words.terms}</a></div></div></div><div class="sc-cookie"><div>${a.words.cookies}</div><button>${a.words.accept}</button></div></body></html>`,
};
