/** What stands before an author's name, by language; a colon may follow. Names must follow, so a sentence is no byline. */
const before: Readonly<Record<string, string>> = {
  en: 'By|Submitted by|Posted by|Written by|Story by|Report by|Reported by|Reporting by|Words by|Text by|Authors?|Byline',
  es: 'Por|Escrito por|Redactado por|Texto de|Texto|Autora?|Un reportaje de',
  de: 'Von|Ein Beitrag von|Eine Reportage von|Ein Kommentar von|Ein Gastbeitrag von|Text|Autor|Autorin|Autoren',
  fr: 'Par|Propos recueillis par|Texte|Auteur|Autrice|Un article de',
  it: 'Di|Da|A cura di|Articolo di|Testo di|Autore',
  pt: 'Por|Texto|Autor|Autora|Reportagem',
  nl: 'Door|Auteur|Tekst',
  nordic: 'Av|Af|Text|Tekst|Teksti|Kirjoittaja|Skribent',
  pl: 'Autor|Autorka|Tekst|Opracował|Opracowała|Oprac\\.',
  cs: 'Autor|Autorka|Napsal|Napsala|Text',
  ru: 'Автор|Авторы|Текст|Автор текста|Подготовил|Подготовила',
  uk: 'Автор|Автори|Авторка|Текст',
  el: 'Του|Της|Των|Γράφει ο|Γράφει η|Από τον|Από την|Συντάκτης',
  tr: 'Yazan|Haber|Muhabir|Haberi yapan',
  ar: 'بقلم|كتب|كتبت|إعداد|تقرير|المصدر',
  he: 'מאת|כתב|כתבה|כתבת',
  fa: 'نویسنده|خبرنگار',
  hi: 'लेखक|रिपोर्ट|संवाददाता|द्वारा',
  id: 'Oleh|Penulis|Reporter|Pewarta',
  vi: 'Tác giả',
  ro: 'De|Scris de|Autor',
  hu: 'Írta|Szerző',
  zh: '记者|記者|本报记者|文|作者|撰文|采写|責任記者',
  ja: '文|記者|執筆',
};

const each = [...new Set(Object.values(before).flatMap((words) => words.split('|')))]
  .sort((one, other) => other.length - one.length)
  .join('|');

/** A byline's beginning. Latin words need a colon or a space behind them; East Asian ones may stand close ("文・佐藤"). */
export const bylineLead = new RegExp(
  `^(?:(?:${each}|${each.toUpperCase()}|autor|autorka|di|da|von|par|por|by|door|av|oleh)(?:\\s?[:：]\\s*|\\s+)|(?:文|记者|記者|撰文|作者)\\s?[・／/｜|＝:：]?\\s?)`,
  'u',
);

/** What joins names, with spaces round it. */
export const joints = 'and|AND|&|und|et|con|with|och|og|en|ja|и|та|і|й|ve|dan|και|और|és|și|a|i|oraz';
