/** Category codes of ANPA 1312 and of agencies that use IPTC 7901, as sections; a code that is not here is none. */
const sections: Readonly<Record<string, string>> = {
  a: 'Domestic',
  b: 'Special events',
  d: 'Food',
  e: 'Entertainment',
  f: 'Business',
  i: 'International',
  k: 'Commentary',
  l: 'Lifestyle',
  n: 'Regional',
  o: 'Weather',
  p: 'Politics',
  s: 'Sports',
  t: 'Travel',
  w: 'Washington',
  pl: 'Politik',
  wi: 'Wirtschaft',
  sp: 'Sport',
  ku: 'Kultur',
  vm: 'Vermischtes',
  wt: 'Wissenschaft',
};

export const sectionOfCode = (code: string | undefined): string | null =>
  (code !== undefined && Object.hasOwn(sections, code.toLowerCase()) && sections[code.toLowerCase()]) || null;
