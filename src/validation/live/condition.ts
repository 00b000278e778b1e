/** A cell as a formula refers to it: steps down and to the right of the cell that the formula is for. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What a cell may hold, as a set: a number, nothing (or spaces alone), anything else. */
export const holds = { number: 1, blank: 2, other: 4, anything: 7 } as const;

/** What a formula works out of the cells of one area. */
export type Amount =
  | { readonly op: 'number'; readonly value: number }
  | { readonly op: 'cell'; readonly cell: Place }
  /** The number in the cell, 0 where there is none. */
  | { readonly op: 'orZero'; readonly cell: Place }
  /** `value` for each cell with a number in it. */
  | { readonly op: 'each'; readonly value: number; readonly cell: Place }
  | {
      readonly op: 'add' | 'subtract' | 'multiply' | 'divide' | 'power' | 'max' | 'min';
      readonly left: Amount;
      readonly right: Amount;
    }
  | { readonly op: 'absolute' | 'round' | 'log10' | 'ln' | 'exp'; readonly of: Amount };

/** A condition over the cells of one area. Negation has been carried down to its leaves. */
export type Condition =
  | { readonly op: 'constant'; readonly value: boolean }
  | { readonly op: 'content'; readonly cell: Place; readonly is: number }
  | { readonly op: '>' | '>=' | '<' | '<='; readonly left: Amount; readonly right: Amount }
  | { readonly op: 'every' | 'some'; readonly of: readonly Condition[] };

type Content = Extract<Condition, { op: 'content' }>;

const constant = (value: boolean): Condition => ({ op: 'constant', value });
export const always = constant(true);
export const never = constant(false);

/** Whether the cell holds one of `is`. */
export function content(cell: Place, is: number): Condition {
  if (is === 0) return never;
  return is === holds.anything ? always : { op: 'content', cell, is };
}

export const every = (of: readonly Condition[]): Condition => joined('every', of);
export const some = (of: readonly Condition[]): Condition => joined('some', of);

const opposite = { '>': '<=', '>=': '<', '<': '>=', '<=': '>' } as const;

export function not(condition: Condition): Condition {
  switch (condition.op) {
    case 'constant':
      return constant(!condition.value);
    case 'content':
      return content(condition.cell, holds.anything & ~condition.is);
    case 'every':
      return some(condition.of.map(not));
    case 'some':
      return every(condition.of.map(not));
    case '>':
    case '>=':
    case '<':
    case '<=':
      return { ...condition, op: opposite[condition.op] };
  }
}

/** Conditions joined, those that decide or say nothing taken out, and what is asked of one cell asked once. */
function joined(op: 'every' | 'some', of: readonly Condition[]): Condition {
  const decides = op === 'some';
  const flat = of.flatMap((one) => (one.op === op ? one.of : [one]));
  const cells = new Map<string, Content>();
  const others: Condition[] = [];
  for (const one of flat) {
    if (one.op === 'constant') {
      if (one.value === decides) return one;
    } else if (one.op === 'content') {
      const key = keyOf(one.cell);
      const known = cells.get(key)?.is;
      const is = known === undefined ? one.is : decides ? known | one.is : known & one.is;
      if (is === (decides ? holds.anything : 0)) return constant(decides);
      cells.set(key, { ...one, is });
    } else others.push(one);
  }
  const rest = op === 'every' ? others.map((one) => given(one, cells)) : others;
  const [undecided, decided] = [rest.filter(isOpen), rest.filter((one) => !isOpen(one))];
  if (decided.some((one) => one.op === 'constant' && one.value === decides)) return constant(decides);
  // What follows from cells that have just been settled may join with the rest.
  if (undecided.some((one) => one.op === op)) return joined(op, [...cells.values(), ...undecided]);
  const all = distinct([...cells.values(), ...undecided]);
  const [first] = all;
  if (!first) return constant(!decides);
  return all.length === 1 ? first : { op, of: all };
}

const keyOf = ({ row, column }: Place): string => `${row},${column}`;
const isOpen = ({ op }: Condition): boolean => op !== 'constant';

function distinct(conditions: readonly Condition[]): readonly Condition[] {
  return [...new Map(conditions.map((one) => [JSON.stringify(one), one])).values()];
}

/** The condition where it is known what some cells hold. */
function given(condition: Condition, cells: ReadonlyMap<string, Content>): Condition {
  if (condition.op === 'every' || condition.op === 'some') {
    return joined(
      condition.op,
      condition.of.map((one) => given(one, cells)),
    );
  }
  if (condition.op !== 'content') return condition;
  const known = cells.get(keyOf(condition.cell))?.is;
  if (known === undefined) return condition;
  if ((known & condition.is) === known) return always;
  return (known & condition.is) === 0 ? never : condition;
}
