import { plain } from '../dates/calendar-words.ts';

/**
 * News agencies: the usual name, then the other names a dateline or credit prints. Matched without case, accents and
 * full stops. An agency is added by adding a line.
 */
const table = [
  'AP|Associated Press|The Associated Press|أ ب|أسوشيتد برس',
  'Reuters|Reuter|Thomson Reuters|Reuters Breakingviews|Reuters Health|Reuters Life|Thomson Reuters Foundation|رويترز|路透社',
  'AFP|Agence France-Presse|Agence France Presse|AFP Relaxnews|AFP-Relaxnews|أ ف ب|أ.ف.ب|فرانس برس|法新社',
  'EFE|Agencia EFE|EuroEFE|EFEUSA|EFE News|EFE Verde|EFEverde|EFEagro|EFE-EPA|EFE Servicios|إفي|埃菲社',
  'dpa|dpa-AFX|dpa/tmn|dpa-infocom|Deutsche Presse-Agentur|dpa international|د ب أ|德新社',
  'Xinhua|Xinhua News Agency|شينخوا|新华社|新華社|新华网|新華網',
  'TASS|ITAR-TASS|ТАСС',
  'Interfax|INTERFAX.RU|Interfax-Ukraine|Interfax-AVN|Interfax-Kazakhstan|Interfax-West|Interfax-Religion|Интерфакс',
  'ANSA|ANSAmed',
  'Kyodo|Kyodo News',
  'Bloomberg|Bloomberg News|Bloomberg Línea',
  'PA|PA Media|Press Association|The Press Association|PA News Agency',
  'Europa Press|EuropaPress',
  'Notimex|NTX',
  'UPI|United Press International',
  'Jiji Press|Jiji',
  'Yonhap|Yonhap News|연합뉴스',
  'Newsis|뉴시스',
  'News1|뉴스1',
  'Anadolu|AA|Anadolu Agency|Anadolu Ajansı|الأناضول',
  'RIA Novosti|RIA|РИА Новости',
  'Sputnik',
  'China News Service|中新社',
  'PTI|Press Trust of India',
  'IANS',
  'ANI',
  'Lusa|Agência Lusa',
  'Belga',
  'APA',
  'Télam',
  'Andina|Agencia Andina',
  'Prensa Latina|PL',
  'Colpisa',
  'ACN',
  'IRNA',
  'Mehr',
  'SANA',
  'WAM|وام',
  'SPA|واس',
  'MENA|أ ش أ',
  'KUNA|كونا',
  'QNA|قنا',
  'Ukrinform|Укрінформ|Укринформ',
  'Kazinform',
  'BelTA',
  'Antara',
  'Bernama',
  'VNA',
  'KCNA',
  'CNA',
  'AAP|Australian Associated Press',
  'The Canadian Press|CP|La Presse Canadienne',
  'NTB',
  'Ritzau',
  'STT',
  'TT',
  'PAP',
  'CTK|ČTK',
  'MTI',
  'Agerpres',
  'BTA',
  'Tanjug',
  'Hina',
  'STA',
  'ANP',
  'Keystone-SDA|SDA|ATS|Keystone-ATS',
  'Adnkronos',
  'AGI',
  'Agência Brasil|Agencia Brasil',
  'Estadão Conteúdo',
  'Folhapress',
  'Inter Press Service|IPS',
  'GNA',
  'NAN',
  'Catholic News Service|CNS',
  'RNS|Religion News Service',
  'Tribune News Service|TNS',
] as const;

const names: ReadonlyMap<string, string> = new Map(
  table.flatMap((line) => {
    const forms = line.split('|');
    return forms.map((form) => [plain(form), forms[0] ?? form] as const);
  }),
);

/**
 * The usual name of the agency that a printed name stands for: "REUTERS" and "Reuter" give "Reuters".
 * Of a joint credit ("AP/Reuters") the first known one is given.
 */
export function agencyNamed(printed: string): string | null {
  const whole = names.get(plain(printed.trim()));
  if (whole !== undefined) return whole;
  if (!printed.includes('/')) return null;
  for (const part of printed.split('/')) {
    const name = names.get(plain(part.trim()));
    if (name !== undefined) return name;
  }
  return null;
}
