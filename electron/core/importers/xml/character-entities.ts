/** HTML's names of U+00A0 to U+00FF, in their order. */
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot ' +
  'cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml ' +
  'Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ' +
  'ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const others =
  'OElig:152 oelig:153 Scaron:160 scaron:161 Yuml:178 fnof:192 circ:2c6 tilde:2dc ensp:2002 emsp:2003 thinsp:2009 zwnj:200c zwj:200d ' +
  'ndash:2013 mdash:2014 lsquo:2018 rsquo:2019 sbquo:201a ldquo:201c rdquo:201d bdquo:201e dagger:2020 Dagger:2021 bull:2022 ' +
  'hellip:2026 permil:2030 prime:2032 Prime:2033 lsaquo:2039 rsaquo:203a frasl:2044 euro:20ac trade:2122 larr:2190 rarr:2192 ' +
  'minus:2212 ne:2260 le:2264 ge:2265';

/**
 * Named characters that files of XML use as if they were XML's own: the DTDs of NITF, XHTML and ENML declare them, and no DTD is ever
 * read. XML's own five are not among them.
 */
export const characterEntities: Readonly<Record<string, string>> = Object.fromEntries([
  ...latin1.split(' ').map((name, at) => [name, String.fromCharCode(0xa0 + at)]),
  ...others.split(' ').map((entry) => {
    const [name, code] = entry.split(':');
    return [name, String.fromCharCode(Number.parseInt(code ?? '', 16))];
  }),
]);
