import { list, type Pieces, say } from './pieces.ts';

/** What a condition begins with, as it is and denied. Conditions that begin alike are said in one: `with a, b and c`. */
export interface Lead {
  readonly is: string;
  readonly not: string;
}

/** A condition on an article, to be put behind `Articles`. */
export interface Clause {
  readonly lead: Lead;
  readonly pieces: Pieces;
  /** Several things, which need parentheses where more is said beside them. */
  readonly several: boolean;
}

const lead = (is: string, not = `not ${is}`): Lead => ({ is, not });

export const leads = {
  with: lead('with', 'without'),
  tagged: lead('tagged'),
  language: lead('in'),
  state: lead('that are', 'that are not'),
  published: lead('published'),
  added: lead('added'),
  length: lead('of'),
  address: lead('from an address that begins with'),
  source: lead('from'),
  agency: lead('by the agency'),
  byline: lead('by'),
  place: lead('filed from'),
  section: lead('in the section'),
  mixed: lead('', 'not'),
} as const;

const enclosed = (clause: Clause): Pieces =>
  clause.several ? [...say('('), ...clause.pieces, ...say(')')] : clause.pieces;

export const whole = ({ lead, pieces }: Clause): Pieces =>
  lead.is === '' ? pieces : [...say(`${lead.is} `), ...pieces];

/** Clauses by how they begin, in the order in which each beginning came first. */
function alike(clauses: readonly Clause[]): readonly (readonly Clause[])[] {
  return [...Map.groupBy(clauses, ({ lead }) => (lead === leads.mixed ? {} : lead)).values()];
}

const joined = (clauses: readonly Clause[], last: string): Clause => ({
  lead: clauses[0]?.lead ?? leads.mixed,
  pieces: list(clauses.length > 1 ? clauses.map(enclosed) : clauses.map(({ pieces }) => pieces), last),
  several: clauses.length > 1 || (clauses[0]?.several ?? false),
});

/** All of these at once. */
export function both(clauses: readonly Clause[]): Clause {
  const groups = alike(clauses).map((group) => joined(group, ' and '));
  const [only] = groups;
  if (only && groups.length === 1) return only;
  return { lead: leads.mixed, pieces: list(groups.map(whole), ', '), several: true };
}

/** One of these at least. */
export function either(clauses: readonly Clause[]): Clause {
  const groups = alike(clauses).map((group) => joined(group, ' or '));
  const [only] = groups;
  if (only && groups.length === 1) return only;
  const parts = groups.map((group) =>
    group.lead === leads.mixed && group.several ? enclosed(group) : whole(group),
  );
  return { lead: leads.mixed, pieces: [...say('either '), ...list(parts, ' or ')], several: true };
}

/** None of it. */
export function denied(clause: Clause): Clause {
  const { lead, several } = clause;
  return {
    lead: { is: lead.not, not: lead.is },
    pieces: several ? enclosed(clause) : clause.pieces,
    several: false,
  };
}
