import type { FigureTerm, Term } from './formula';

/** Σ coefficient × figure + constant. */
export interface Linear {
  readonly figures: readonly { readonly figure: FigureTerm; readonly coefficient: number }[];
  readonly constant: number;
}

/** factor × Π over ÷ Π under, of figures. */
export interface Quotient {
  readonly factor: number;
  readonly over: readonly FigureTerm[];
  readonly under: readonly FigureTerm[];
}

const isSame = (a: FigureTerm, b: FigureTerm): boolean =>
  a.indicator === b.indicator && a.period === b.period;

function scaled({ figures, constant }: Linear, by: number): Linear {
  return {
    figures: figures.map(({ figure, coefficient }) => ({ figure, coefficient: coefficient * by })),
    constant: constant * by,
  };
}

/** The sum of both, each figure once, in the order in which they are first written. */
function added(left: Linear, right: Linear): Linear {
  const figures = [...left.figures];
  for (const one of right.figures) {
    const at = figures.findIndex(({ figure }) => isSame(figure, one.figure));
    const known = figures[at];
    if (known) figures[at] = { ...known, coefficient: known.coefficient + one.coefficient };
    else figures.push(one);
  }
  return {
    figures: figures.filter(({ coefficient }) => coefficient !== 0),
    constant: left.constant + right.constant,
  };
}

/** left − right. */
export function subtracted(left: Linear, right: Linear): Linear {
  return added(left, scaled(right, -1));
}

/** The term as a sum of multiples; undefined where figures are multiplied or divided by each other. */
export function linearOf(term: Term): Linear | undefined {
  switch (term.op) {
    case 'number':
      return { figures: [], constant: term.value };
    case 'figure':
      return { figures: [{ figure: term, coefficient: 1 }], constant: 0 };
    case 'absolute':
      return undefined;
    case 'add':
    case 'subtract': {
      const [left, right] = [linearOf(term.left), linearOf(term.right)];
      if (!left || !right) return undefined;
      return term.op === 'add' ? added(left, right) : subtracted(left, right);
    }
    case 'multiply': {
      const [left, right] = [linearOf(term.left), linearOf(term.right)];
      if (!left || !right) return undefined;
      if (left.figures.length === 0) return scaled(right, left.constant);
      return right.figures.length === 0 ? scaled(left, right.constant) : undefined;
    }
    case 'divide': {
      const [left, right] = [linearOf(term.left), linearOf(term.right)];
      if (!left || !right || right.figures.length > 0 || right.constant === 0) return undefined;
      return scaled(left, 1 / right.constant);
    }
  }
}

/** The term as one product or quotient; undefined where anything is added. */
export function quotientOf(term: Term): Quotient | undefined {
  switch (term.op) {
    case 'number':
      return { factor: term.value, over: [], under: [] };
    case 'figure':
      return { factor: 1, over: [term], under: [] };
    case 'absolute':
    case 'add':
    case 'subtract':
      return undefined;
    case 'multiply':
    case 'divide': {
      const [left, right] = [quotientOf(term.left), quotientOf(term.right)];
      if (!left || !right) return undefined;
      const times = term.op === 'multiply';
      return {
        factor: times ? left.factor * right.factor : left.factor / right.factor,
        over: [...left.over, ...(times ? right.over : right.under)],
        under: [...left.under, ...(times ? right.under : right.over)],
      };
    }
  }
}
