import { isAllowed } from './allowed.ts';
import { licenceText } from './licence-text.ts';
import { type ShippedPackage, shippedPackages } from './shipped.ts';

/**
 * The licences of all that is shipped, as one text in Markdown.
 *
 * @throws naming each package whose licence does not allow it, or is unknown
 */
export function thirdPartyLicences(root: string): string {
  const packages = shippedPackages(root);
  const refused = packages.filter(({ licence }) => !isAllowed(licence));
  if (refused.length > 0) {
    const list = refused.map((each) => `  ${titleOf(each)}`).join('\n');
    throw new Error(
      `These may not be shipped under the MIT licence, or nobody has looked at theirs (scripts/licences/allowed.ts):\n${list}`,
    );
  }
  const head =
    '# Licences of what Pressmark is made of\n\n' +
    'Pressmark is under the MIT licence (LICENSE). It carries the packages below, unchanged; their sources are at ' +
    'https://www.npmjs.com/package/NAME. Electron’s and Chromium’s licences are in LICENSE.electron.txt and LICENSES.chromium.html.';
  // Many carry the very same text: it is written once, for all of them.
  const byText = Map.groupBy(packages, (each) => licenceText(root, each));
  const parts = [...byText].map(([text, those]) => {
    const titles = those.map((each) => `## ${titleOf(each)}`).join('\n');
    return `${titles}\n\n${text.replace(/^(?=.)/gm, '    ')}`;
  });
  return `${[head, ...parts].join('\n\n')}\n`;
}

const titleOf = ({ name, version, licence }: ShippedPackage): string =>
  `${name} ${version} (${licence ?? 'no licence named'})`;
