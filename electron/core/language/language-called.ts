import { plainName } from './names.ts';

const codes =
  'ar bg bn ca cs da de el en es et eu fa fi fr gl he hi hr hu id is it ja ko lt lv ms nl no nb pl pt ro ru sk sl sq sr sv ta th tr uk ur vi zh'.split(
    ' ',
  );
/** The languages that databases speak to their users. */
const interfaces = 'en de fr es it pt nl ru sv pl ja ko zh tr ar'.split(' ');

let known: ReadonlyMap<string, string> | null = null;

/** Made when first asked for: it takes some 20 ms. */
function knownNames(): ReadonlyMap<string, string> {
  known ??= new Map(
    interfaces.flatMap((locale) => {
      const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
      return codes.map((code) => [plainName(names.of(code) ?? code), code === 'nb' ? 'no' : code] as const);
    }),
  );
  return known;
}

/** The code of a language by its name in any language of a database's pages: `English`, `Anglais`, `Englisch`; undefined where it is none. */
export function languageCalled(name: string | null): string | undefined {
  const first = name?.split(/[;,(]/)[0]?.trim() ?? '';
  return first === '' ? undefined : knownNames().get(plainName(first));
}
