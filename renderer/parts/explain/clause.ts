import type { explain } from '../../i18n/en/explain.ts';
import { t } from '../../i18n/i18n.ts';
import { allOf, anyOf, fill, type Pieces, row } from './pieces.ts';

/** What kind of condition it is, and whether it is denied. Conditions of one kind are told in one: `with a, b and c`. */
export interface Lead {
  readonly name: keyof typeof explain.is;
  readonly denied: boolean;
}

/** A condition on an article. */
export interface Clause {
  readonly lead: Lead;
  readonly pieces: Pieces;
  /** Several things, which need parentheses where more is said beside them. */
  readonly several: boolean;
}

export const lead = (name: Lead['name']): Lead => ({ name, denied: false });

const enclosed = ({ pieces, several }: Clause): Pieces =>
  several ? fill((put) => t('explain.group', { what: put(pieces) })) : pieces;

export const whole = ({ lead: { name, denied }, pieces }: Clause): Pieces =>
  fill((put) => t(`explain.${denied ? 'not' : 'is'}.${name}`, { what: put(pieces) }));

/** Clauses by their kind, in the order in which each kind came first; what is denied or mixed stands by itself. */
function alike(clauses: readonly Clause[]): readonly (readonly Clause[])[] {
  const kind = ({ lead: { name, denied } }: Clause) => (denied || name === 'mixed' ? {} : name);
  return [...Map.groupBy(clauses, kind).values()];
}

const joined = (clauses: readonly Clause[], join: (items: readonly Pieces[]) => Pieces): Clause => ({
  lead: clauses[0]?.lead ?? lead('mixed'),
  pieces: join(clauses.length > 1 ? clauses.map(enclosed) : clauses.map(({ pieces }) => pieces)),
  several: clauses.length > 1 || (clauses[0]?.several ?? false),
});

/** All of these at once. */
export function both(clauses: readonly Clause[]): Clause {
  const groups = alike(clauses).map((group) => joined(group, allOf));
  const [only] = groups;
  if (only && groups.length === 1) return only;
  return { lead: lead('mixed'), pieces: row(groups.map(whole)), several: true };
}

/** One of these at least. */
export function either(clauses: readonly Clause[]): Clause {
  const groups = alike(clauses).map((group) => joined(group, anyOf));
  const [only] = groups;
  if (only && groups.length === 1) return only;
  const parts = groups.map((group) =>
    group.lead.name === 'mixed' && group.several ? enclosed(group) : whole(group),
  );
  const pieces = fill((put) => t('explain.either', { what: put(anyOf(parts)) }));
  return { lead: lead('mixed'), pieces, several: true };
}

/** None of it. */
export function denied(clause: Clause): Clause {
  const { lead, several } = clause;
  return {
    lead: { ...lead, denied: !lead.denied },
    pieces: several ? enclosed(clause) : clause.pieces,
    several: false,
  };
}
