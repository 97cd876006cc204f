import { body, cards, printed, safe } from '../html.ts';
import type { Skeleton } from '../page.ts';

/** A paper's page of the early 2000s: laid out in tables with font tags, paragraphs parted by breaks, no metadata. */
export const tables2003: Skeleton = {
  name: 'tables-2003',
  heldOut: false,
  shows: ['authors', 'publishedAt'],
  dayOnly: true,
  languages: ['en', 'es', 'fr', 'de', 'it', 'ru', 'pt', 'pl'],
  without: ['figure', 'quote', 'list', 'table'],
  render: (a) => `<HTML><HEAD><TITLE>${safe(a.outlet.publisher)}: ${safe(a.headline)}</TITLE>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"></HEAD><BODY BGCOLOR="#FFFFFF" TOPMARGIN=0 LINK="#003366">
<TABLE WIDTH=760 BORDER=0 CELLPADDING=0 CELLSPACING=0><TR><TD COLSPAN=3 BGCOLOR="#003366"><A HREF="/"><IMG SRC="/img/logo.gif" WIDTH=300 HEIGHT=60 BORDER=0 ALT="${safe(a.outlet.publisher)}"></A></TD></TR>
<TR><TD WIDTH=130 VALIGN=TOP BGCOLOR="#EEEEEE"><FONT FACE="Arial" SIZE=1>${a.outlet.sections.map((s) => `<A HREF="/s/">${s}</A><BR>`).join('')}<BR><B>${a.words.mostRead}</B><BR>${cards(a, 3, (title, href) => `<A HREF="${href}">${title}</A><BR><BR>`)}</FONT></TD>
<TD WIDTH=10>&nbsp;</TD><TD WIDTH=620 VALIGN=TOP>
<FONT FACE="Arial" SIZE=1 COLOR="#990000">${a.section}</FONT><BR><FONT FACE="Georgia" SIZE=5><B>${safe(a.headline)}</B></FONT><BR><BR>
<FONT FACE="Arial" SIZE=2>${a.byline}<BR>${printed(a, a.publishedAt)}</FONT><BR><BR>
<FONT FACE="Georgia" SIZE=3>
${body(a, {
  p: (text) => `${text}<BR><BR>`,
  h2: (text) => `<B>${text}</B><BR><BR>`,
  note: (text) => `<I>${text}</I><BR><BR>`,
})}
</FONT><HR NOSHADE SIZE=1><FONT FACE="Arial" SIZE=1><A HREF="/print?id=${a.id}">Print</A> | <A HREF="/mail?id=${a.id}">E-mail</A> | <A HREF="/top">Top</A></FONT>
<TABLE WIDTH="100%" BORDER=0><TR><TD BGCOLOR="#EEEEEE"><FONT FACE="Arial" SIZE=2><B>${a.words.related}</B></FONT></TD></TR>${cards(a, 3, (title, href, date) => `<TR><TD><FONT FACE="Arial" SIZE=1><A HREF="${href}">${title}</A> (${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)})</FONT></TD></TR>`)}</TABLE>
</TD></TR><TR><TD COLSPAN=3 ALIGN=CENTER><FONT FACE="Arial" SIZE=1>&copy; 2022 ${safe(a.outlet.publisher)}. ${a.words.rights}</FONT></TD></TR></TABLE></BODY></HTML>`,
};
