/** Agencies' own sites, by the end of the host's name. */
const hosts: readonly (readonly [string, string])[] = [
  ['apnews.com', 'AP'],
  ['reuters.com', 'Reuters'],
  ['afp.com', 'AFP'],
  ['efe.com', 'EFE'],
  ['agenciaefe.com', 'EFE'],
  ['dpa.com', 'dpa'],
  ['dpa-international.com', 'dpa'],
  ['news.cn', 'Xinhua'],
  ['xinhuanet.com', 'Xinhua'],
  ['tass.com', 'TASS'],
  ['tass.ru', 'TASS'],
  ['interfax.com', 'Interfax'],
  ['interfax.ru', 'Interfax'],
  ['ansa.it', 'ANSA'],
  ['kyodonews.net', 'Kyodo'],
  ['bloomberg.com', 'Bloomberg'],
  ['pa.media', 'PA'],
  ['europapress.es', 'Europa Press'],
  ['upi.com', 'UPI'],
  ['yna.co.kr', 'Yonhap'],
];

/** The publisher whose site an address is on, where that is an agency's; null for all others and for what is no address. */
export function publisherOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  return hosts.find(([host]) => hostname === host || hostname.endsWith(`.${host}`))?.[1] ?? null;
}
