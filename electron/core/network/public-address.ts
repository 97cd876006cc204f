import ipaddr from 'ipaddr.js';

/** The addresses that are given to sites of the internet today (https://www.iana.org/assignments/ipv6-unicast-address-assignments). */
const globalUnicast = ipaddr.parseCIDR('2000::/3');

/**
 * Whether an IP address is one of the open internet: not of this machine, of a network at home or at work (RFC 1918, link-local,
 * carriers' shared 100.64.0.0/10, IPv6 unique local), not a group's, and not one that wraps another address (IPv4 in IPv6, 6to4,
 * Teredo, NAT64), since what it wraps may be any of these. Anything that is no address is not.
 *
 * @param address in the usual notation, without brackets or zone
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(globalUnicast as [ipaddr.IPv6, number]);
}
