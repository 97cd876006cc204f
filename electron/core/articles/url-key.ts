/** Parameters that say where a reader came from and nothing of what the page is. */
const tracking =
  /^(utm_.*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|yclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|ref_src|ref_url|cmpid|ncid|ocid|smid|smtyp|wt\.mc_id|at_medium|at_campaign|ito|__twitter_impression|guccounter|guce_referrer|guce_referrer_sig)$/i;

/**
 * What makes two addresses the same page: scheme, `www.`, port by default, fragment, tracking parameters, order of parameters and
 * a slash at the end make no difference. A fragment that is a route (`#!/…`, `#/…`) is kept. Null for what is not a web address.
 */
export function urlKey(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const host = url.host.replace(/^www\./, '');
  const path = url.pathname.replace(/\/+$/, '');
  const parameters = [...url.searchParams].filter(([name]) => !tracking.test(name));
  parameters.sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
  const query = new URLSearchParams(parameters).toString();
  const route = /^#!?\//.test(url.hash) ? url.hash : '';
  return `${host}${path}${query === '' ? '' : `?${query}`}${route}`;
}
