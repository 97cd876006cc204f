/** What a label of Nexis stands for. Those of `foot` come below the text. */
export type NexisLabel =
  | 'headline'
  | 'byline'
  | 'section'
  | 'length'
  | 'dateline'
  | 'highlight'
  | 'body'
  | 'graphic'
  | 'correction'
  | 'loadDate'
  | 'language'
  | 'subject'
  | 'company'
  | 'industry'
  | 'geographic'
  | 'number'
  | 'other';

/** Labels in the languages of Nexis' pages, in capitals without accents. */
const table: Readonly<Record<NexisLabel, string>> = {
  headline: 'HEADLINE|TITRE|TITEL|UBERSCHRIFT|TITULAR|TITOLO|KOP|TITULO',
  byline: 'BYLINE|AUTEUR|AUTOR|AUTOREN|AUTORE|AUTHOR|ENCART',
  section: 'SECTION|RUBRIQUE|RUBRIK|SECTIE|SECCION|SEZIONE|RESSORT',
  length: 'LENGTH|LONGUEUR|LANGE|LENGTE|LONGITUD|LUNGHEZZA|EXTENSION',
  dateline: 'DATELINE|ORT|DATELIJN|LIEU',
  highlight: 'HIGHLIGHT|TEASER|CHAPEAU|ABSTRACT|SUMMARY',
  body: 'BODY|HAUPTTEIL|CORPS|CUERPO|CORPO|TEKST|TEXT',
  graphic: 'GRAPHIC|GRAFIK|ILLUSTRATION|GRAFICO|GRAFIEK|PHOTO',
  correction: 'CORRECTION|CORRECTION-DATE|KORREKTUR',
  loadDate: 'LOAD-DATE|UPDATE|DATE-CHARGEMENT|DATE DE CHARGEMENT|FECHA-CARGA|LAAD-DATUM|DATUM-GELADEN',
  language: 'LANGUAGE|SPRACHE|LANGUE|TAAL|IDIOMA|LINGUA',
  subject: 'SUBJECT|THEMA|SUJET|TEMA|ONDERWERP',
  company: 'COMPANY|ORGANIZATION|FIRMA|ENTREPRISE|UNTERNEHMEN',
  industry: 'INDUSTRY|BRANCHE|INDUSTRIE|SECTEUR',
  geographic: 'GEOGRAPHIC|COUNTRY|STATE|CITY|GEOGRAPHIE|GEOGRAPHISCHES',
  number: 'ACC-NO|ACCESSION-NUMBER',
  other:
    'PUBLICATION-TYPE|ZEITUNGS-TYP|TYPE-PUBLICATION|TYPE DE PUBLICATION|JOURNAL-CODE|JOURNAL CODE|PERSON|TICKER|ISBN|ISSN|SERIES|TYPE|NOTES|DOCUMENT-TYPE|PUBLICATION TYPE|URL|PUB-TYPE|CATEGORY|PRODUCT',
};

const labels: ReadonlyMap<string, NexisLabel> = new Map(
  (Object.entries(table) as [NexisLabel, string][]).flatMap(([label, names]) =>
    names.split('|').map((name) => [name, label] as const),
  ),
);

const below: ReadonlySet<NexisLabel> = new Set([
  'graphic',
  'correction',
  'loadDate',
  'language',
  'subject',
  'company',
  'industry',
  'geographic',
  'number',
  'other',
]);

const shape = /^\s{0,8}(\p{Lu}[\p{L} -]{1,24}?)\s?:(?:\s+(.*))?$/u;
const alone = /^\s*(?:Body|BODY|Text|Corps|Hauptteil)\s*$/;

/** The label that a line begins with, and what stands behind it; null for a line of text. */
export function labelOf(line: string): { readonly label: NexisLabel; readonly value: string } | null {
  if (alone.test(line)) return { label: 'body', value: '' };
  const [, name = '', value = ''] = shape.exec(line) ?? [];
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
  const label = labels.get(plain);
  return label ? { label, value: value.trim() } : null;
}

/** Whether a label comes below the text. In the text, "Subject: …" may be a line of its own, so only capitals or a closing block count. */
export const isFoot = (label: NexisLabel): boolean => below.has(label);
