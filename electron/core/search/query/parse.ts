import type { QueryProblem } from '../../../contract/search.ts';
import { boundDepth } from './bound-depth.ts';
import type { FieldValue, QueryField } from './fields/field.ts';
import { readText } from './fields/text.ts';
import { combine } from './operators/combine.ts';
import { type Token, tokenize } from './tokens.ts';
import { joined, negated, type QueryNode } from './tree.ts';

export interface ParsedQuery {
  readonly tree: QueryNode;
  readonly problems: readonly QueryProblem[];
}

/** What a piece of the query stands in: a field's group, and whether a function's parentheses. */
interface Scope {
  readonly field: QueryField | null;
  readonly inFunction: boolean;
}

const outermost: Scope = { field: null, inFunction: false };

/** More words than anybody types; FTS5 gets slow with thousands. */
const mostLeaves = 256;

/**
 * Reads a query. Any text gives a tree: what is not understood is told as a problem, and the best reading is made of the rest.
 *
 * Words side by side must all be there (`AND` may be written); `OR` and `|` bind less tightly; `-x`, `!x`, `NOT x` exclude;
 * `"…"` is a phrase; a star ends a prefix; parentheses group; `field:` takes a word, a phrase or a group; what stands in
 * `operators/` brings its two sides near each other and binds most tightly; `functions/` stand before parentheses.
 *
 * @param now what `today` and ages are reckoned from; the tree itself has moments
 */
export function parseQuery(query: string, now: Date): ParsedQuery {
  const problems: QueryProblem[] = [];
  const tokens = boundDepth(tokenize(query, problems), problems);
  const tree = new QueryParser(tokens, problems, now).parse();
  return { tree: tree ?? { kind: 'everything' }, problems: problems.toSorted((a, b) => a.at - b.at) };
}

const startsValue: ReadonlySet<Token['kind']> = new Set(['open', 'value', 'proximity', 'function']);
const beginsOperand: ReadonlySet<Token['kind']> = new Set([...startsValue, 'field', 'distance']);

const outOfPlace = (written: string): string =>
  `“${written}” stands between two words, phrases or groups; here it is looked for itself.`;

/** Recursive descent; its depth is bounded by `boundDepth`. */
class QueryParser {
  readonly #tokens: readonly Token[];
  readonly #problems: QueryProblem[];
  readonly #now: Date;
  #next = 0;
  #leaves = 0;
  #distance: number | null = null;

  constructor(tokens: readonly Token[], problems: QueryProblem[], now: Date) {
    this.#tokens = tokens;
    this.#problems = problems;
    this.#now = now;
  }

  parse(): QueryNode | null {
    const nodes: QueryNode[] = [];
    while (this.#peek()) {
      const node = this.#alternatives(outermost);
      if (node) nodes.push(node);
      const stray = this.#take('close');
      if (stray) this.#tell(stray, 'This parenthesis closes nothing, and is passed over.');
    }
    return joined('and', nodes);
  }

  /** `a b OR c d`. */
  #alternatives(scope: Scope): QueryNode | null {
    const nodes: QueryNode[] = [];
    let operator: Token | null = null;
    for (;;) {
      const node = this.#all(scope);
      if (node) nodes.push(node);
      else if (operator) this.#tell(operator, 'This OR has nothing after it, and is passed over.');
      const next = this.#take('or');
      if (!next) return joined('or', nodes);
      if (!node && !operator) this.#tell(next, 'This OR has nothing before it, and is passed over.');
      operator = next;
    }
  }

  #all(scope: Scope): QueryNode | null {
    const nodes: QueryNode[] = [];
    for (;;) {
      const and = this.#take('and');
      const token = this.#peek();
      const ends = !token || token.kind === 'or' || token.kind === 'close';
      if (and && (ends || nodes.length === 0)) {
        const side = ends ? 'after' : 'before';
        this.#tell(and, `This AND has nothing ${side} it, and is passed over.`);
      }
      if (ends) return joined('and', nodes);
      if (token.kind === 'and') continue;
      if (token.kind === 'distance' && scope.inFunction) {
        this.#distance = token.distance;
        this.#next++;
        continue;
      }
      const node = this.#one(scope);
      if (node) nodes.push(node);
    }
  }

  #one(scope: Scope): QueryNode | null {
    let not: Token | null = null;
    let excluded = false;
    for (let token = this.#take('not'); token; token = this.#take('not')) {
      excluded = !excluded;
      not = token;
    }
    const token = this.#peek();
    if (!token || token.kind === 'or' || token.kind === 'and' || token.kind === 'close') {
      if (not) this.#tell(not, 'Nothing follows to be excluded; this is passed over.');
      return null;
    }
    const node = this.#near(scope);
    return node && excluded ? negated(node) : node;
  }

  /** `a NEAR/5 b SENT c`: each beside the one before it. */
  #near(scope: Scope): QueryNode | null {
    let left = this.#primary(scope);
    const nodes: QueryNode[] = left ? [left] : [];
    for (let token = this.#peek(); left && token?.kind === 'proximity'; token = this.#peek()) {
      const ahead = this.#tokens[this.#next + 1]?.kind;
      if (!ahead || !beginsOperand.has(ahead)) break;
      this.#next++;
      const right = this.#primary(scope);
      if (!right) continue;
      const combined = combine([left, right], token.proximity);
      if (typeof combined === 'string') this.#tell(token, combined);
      else if (nodes.at(-1) === left) nodes.pop();
      nodes.push(typeof combined === 'string' ? right : combined);
      left = right;
    }
    return joined('and', nodes);
  }

  #primary(scope: Scope): QueryNode | null {
    const token = this.#tokens[this.#next++];
    switch (token?.kind) {
      case 'open':
        return this.#group(token, { ...scope, inFunction: false });
      case 'proximity':
        // `adj` and `near5` may be words; `w/5` is none.
        if (token.value.text.includes('/')) this.#tell(token, outOfPlace(token.value.text));
        return this.#leaf(token, token.value, scope.field);
      case 'value':
      case 'distance':
        return this.#leaf(token, token.value, scope.field);
      case 'function':
        return this.#call(token, scope.field);
      case 'field':
        return this.#inField(token);
      default:
        return null;
    }
  }

  #inField(token: Token & { readonly kind: 'field' }): QueryNode | null {
    const next = this.#peek();
    if (next && next.at === token.at + token.length && startsValue.has(next.kind)) {
      return this.#primary({ field: token.field, inFunction: false });
    }
    this.#tell(token, `Nothing stands right after “${token.name}:”, so it is passed over.`);
    return null;
  }

  /** Below the deepest level that is read, a function may have lost its parenthesis. */
  #call(token: Token & { readonly kind: 'function' }, field: QueryField | null): QueryNode | null {
    const open = this.#take('open');
    if (!open) return null;
    const outer = this.#distance;
    this.#distance = null;
    const node = this.#group(open, { field, inFunction: true });
    const applied = node && token.apply(node, this.#distance);
    this.#distance = outer;
    if (typeof applied !== 'string') return applied;
    this.#tell(token, applied);
    return node;
  }

  #group(open: Token, scope: Scope): QueryNode | null {
    const node = this.#alternatives(scope);
    const empty = this.#tokens[this.#next - 1] === open;
    const close = this.#take('close');
    if (empty) this.#tell(open, 'Nothing stands in these parentheses; they are passed over.');
    else if (!close) this.#tell(open, 'This parenthesis is not closed; the group is read up to the end.');
    return node;
  }

  #leaf(token: Token, value: FieldValue, field: QueryField | null): QueryNode | null {
    const reading = field ? field.read(value, this.#now) : readText(null, value);
    if (reading?.kind === 'problem') this.#tell(token, reading.message);
    const leaf = reading?.kind === 'problem' ? (reading.leaf ?? null) : reading;
    if (!leaf || ++this.#leaves <= mostLeaves) return leaf;
    if (this.#leaves === mostLeaves + 1) {
      this.#tell(
        token,
        `Only the first ${mostLeaves} words are looked for; from here on the query is left out.`,
      );
    }
    return null;
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#next];
  }

  #take(kind: Token['kind']): Token | null {
    const token = this.#tokens[this.#next];
    if (token?.kind !== kind) return null;
    this.#next++;
    return token;
  }

  #tell(token: Token, message: string): void {
    this.#problems.push({ at: token.at, length: token.length, message });
  }
}
