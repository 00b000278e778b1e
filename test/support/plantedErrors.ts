import { indicatorOf } from '../../src/catalogue/indicators';
import { ruleSet } from '../../src/validation';
import type { Random } from '../bench/random';
import type { SimulatedForm } from './simulatedForms';

/** A form with one thing wrong, and what would put it right. */
export interface Planted {
  readonly form: SimulatedForm;
  /** Cells that are wrong with the figure that was meant; by `row|code|period`, the total's row −1. */
  readonly right: ReadonlyMap<string, number | null>;
}

type Plant = (random: Random, clean: SimulatedForm) => Planted | undefined;

export const cellOf = (row: number, code: string, period: 'current' | 'prior' = 'current'): string =>
  `${row}|${code}|${period}`;

const copyOf = (form: SimulatedForm): SimulatedForm => ({
  ...form,
  current: form.current.map((row) => [...row]),
  prior: form.prior.map((row) => [...row]),
  totals: new Map(form.totals),
});

const decimalsOf = (code: string): number => indicatorOf(code)?.decimals ?? 0;
const isRate = (code: string): boolean => indicatorOf(code)?.kind === 'ratio';
const edits = ruleSet().rules.flatMap((rule) =>
  rule.scope === 'between' || rule.severity !== 'error' ? [] : rule.edits,
);
// A sum that leaves a hundred open hides what is planted in it.
const sums = edits.flatMap((edit) =>
  edit.kind === 'balance' && !edit.atMost && edit.tolerance < 1 ? [edit] : [],
);
const sumParts = sums.flatMap(({ parts: all }) => all);
const sumTotals = sums.map(({ total }) => total);

interface Place {
  readonly row: number;
  readonly at: number;
  readonly code: string;
  readonly value: number;
}

/** A filled cell with last year's beside it, large enough to be mistyped; not in a row that really changed. */
function placeIn(
  random: Random,
  form: SimulatedForm,
  wanted: (code: string) => boolean = () => true,
  least = 100,
): Place | undefined {
  for (let tries = 0; tries < 400; tries++) {
    const row = random.below(form.current.length);
    const at = random.below(form.codes.length);
    const code = form.codes[at] ?? '';
    const value = form.current[row]?.[at] ?? null;
    const prior = form.prior[row]?.[at] ?? null;
    if (value === null || prior === null || isRate(code) || !wanted(code) || value < least) continue;
    if (!form.breaks.has(row)) return { row, at, code, value };
  }
  return undefined;
}

function withCell(
  { row, at, code, value }: Place,
  form: SimulatedForm,
  wrong: number | null,
): Planted | undefined {
  if (wrong === value) return undefined;
  const spoilt = copyOf(form);
  const line = spoilt.current[row];
  if (line) line[at] = wrong;
  return { form: spoilt, right: new Map([[cellOf(row, code), value]]) };
}

const oneCell =
  (
    change: (value: number, random: Random, code: string) => number | undefined,
    wanted?: (code: string) => boolean,
  ): Plant =>
  (random, form) => {
    const place = placeIn(random, form, wanted);
    const wrong = place && change(place.value, random, place.code);
    return place && wrong !== undefined ? withCell(place, form, wrong) : undefined;
  };

/** The figure with its digits changed, decimals kept where they are. */
function withDigits(
  value: number,
  code: string,
  change: (digits: string[]) => string[] | undefined,
): number | undefined {
  const decimals = decimalsOf(code);
  const digits = [...String(Math.round(value * 10 ** decimals))];
  const changed = change(digits);
  return changed && Number((Number(changed.join('')) / 10 ** decimals).toFixed(decimals));
}

const transposed = (value: number, random: Random, code: string): number | undefined =>
  withDigits(value, code, (digits) => {
    const at = random.below(digits.length - 1);
    const [a = '', b = ''] = [digits[at], digits[at + 1]];
    if (a === b || (at === 0 && b === '0')) return undefined;
    return [...digits.slice(0, at), b, a, ...digits.slice(at + 2)];
  });

const wrongDigit = (value: number, random: Random, code: string): number | undefined =>
  withDigits(value, code, (digits) => {
    const at = random.below(digits.length);
    const digit = String(random.below(10));
    if (digit === digits[at] || (at === 0 && digit === '0')) return undefined;
    return digits.map((old, place) => (place === at ? digit : old));
  });

const doubledDigit = (value: number, random: Random, code: string): number | undefined =>
  withDigits(value, code, (digits) => {
    const at = random.below(digits.length);
    return [...digits.slice(0, at + 1), ...digits.slice(at)];
  });

const droppedDigit = (value: number, random: Random, code: string): number | undefined =>
  withDigits(value, code, (digits) => digits.toSpliced(random.below(digits.length), 1));

const power = (exponent: number): Plant =>
  oneCell((value) => Number((value * 10 ** exponent).toPrecision(12)));

const moves =
  (plant: Plant, by: number): Plant =>
  (random, form) => {
    const planted = plant(random, form);
    if (!planted) return undefined;
    const [[key, right]] = [...planted.right] as [[string, number | null]];
    const [row = '', code = ''] = key.split('|');
    const wrong = planted.form.current[Number(row)]?.[form.codes.indexOf(code)] ?? 0;
    return right !== null && Math.abs(wrong / right - 1) > by ? planted : undefined;
  };

const parts: readonly (readonly [part: string, whole: string])[] = edits.flatMap((edit) => {
  const [part, ...more] = edit.kind === 'order' && edit.factor === 1 ? edit.left : [];
  return edit.kind === 'order' && part !== undefined && more.length === 0
    ? [[part, edit.right] as const]
    : [];
});

/** Changes digits of one of two cells until the part exceeds the whole. */
const beyond =
  (side: 'part' | 'whole'): Plant =>
  (random, form) => {
    for (let tries = 0; tries < 2000; tries++) {
      const [part = '', whole = ''] = parts[random.below(parts.length)] ?? [];
      const [p, w] = [form.codes.indexOf(part), form.codes.indexOf(whole)];
      const row = random.below(form.current.length);
      const [x, y] = [form.current[row]?.[p] ?? null, form.current[row]?.[w] ?? null];
      if (p < 0 || w < 0 || x === null || y === null || x < 100 || form.breaks.has(row)) continue;
      const slips = [transposed, wrongDigit, side === 'part' ? doubledDigit : droppedDigit];
      const [at, code, value] = side === 'part' ? ([p, part, x] as const) : ([w, whole, y] as const);
      const wrong = slips[random.below(slips.length)]?.(value, random, code);
      if (wrong === undefined || (side === 'part' ? wrong <= y : wrong >= x)) continue;
      return withCell({ row, at, code, value }, form, wrong);
    }
    return undefined;
  };

const columnIn = (random: Random, form: SimulatedForm): number | undefined => {
  for (let tries = 0; tries < 100; tries++) {
    const at = random.below(form.codes.length);
    if (!isRate(form.codes[at] ?? '')) return at;
  }
  return undefined;
};

function withColumn(
  form: SimulatedForm,
  at: number,
  period: 'current' | 'prior',
  make: (row: number) => number | null,
): Planted {
  const spoilt = copyOf(form);
  const code = form.codes[at] ?? '';
  const right = new Map<string, number | null>();
  spoilt[period].forEach((line, row) => {
    const meant = line[at] ?? null;
    const wrong = make(row);
    if (meant === wrong) return;
    line[at] = wrong;
    right.set(cellOf(row, code, period), meant);
  });
  return { form: spoilt, right };
}

const jumpOf = (codes: readonly string[]): Plant =>
  oneCell(
    (value, _, code) => Number((value * 1.25).toFixed(decimalsOf(code))),
    (code) => codes.includes(code),
  );

/** What people do to forms, one thing at a time. */
export const plants: Readonly<Record<string, Plant>> = {
  '×10': power(1),
  '×100': power(2),
  '×1000': power(3),
  '×10000': power(4),
  '÷10': power(-1),
  '÷100': power(-2),
  '÷1000': power(-3),
  '÷10000': power(-4),
  transposed: oneCell(transposed),
  'transposed > 20 %': moves(oneCell(transposed), 0.2),
  'digit dropped': oneCell(droppedDigit),
  'digit doubled': oneCell(doubledDigit),
  'wrong digit': oneCell(wrongDigit),
  'wrong digit > 20 %': moves(oneCell(wrongDigit), 0.2),
  sign: oneCell((value) => -value),
  'part > whole': beyond('part'),
  'whole < part': beyond('whole'),
  'part of a sum': oneCell(
    (value, random, code) =>
      ([transposed, wrongDigit, doubledDigit, droppedDigit] as const)[random.below(4)]?.(value, random, code),
    (code) => sumParts.includes(code),
  ),
  'neighbours exchanged': (random, form) => {
    const place = placeIn(random, form, (code) => !sumTotals.includes(code));
    const other = place && form.current[place.row + 1]?.[place.at];
    if (!place || other === undefined || other === null || form.breaks.has(place.row + 1)) return undefined;
    if (Math.abs(Math.log(other / place.value)) < 0.3) return undefined;
    return withColumn(form, place.at, 'current', (row) =>
      row === place.row
        ? other
        : row === place.row + 1
          ? place.value
          : (form.current[row]?.[place.at] ?? null),
    );
  },
  'rows exchanged': (random, form) => {
    const [a, b] = [random.below(form.current.length), random.below(form.current.length)];
    const sizes = [a, b].map((row) => form.current[row]?.[3] ?? 1);
    if (a === b || Math.abs(Math.log((sizes[0] ?? 1) / (sizes[1] ?? 1))) < 0.3) return undefined;
    if (form.breaks.has(a) || form.breaks.has(b)) return undefined;
    const spoilt = copyOf(form);
    const right = new Map<string, number | null>();
    form.codes.forEach((code, at) => {
      for (const [row, from] of [
        [a, b],
        [b, a],
      ] as const) {
        const line = spoilt.current[row];
        if (!line) continue;
        line[at] = form.current[from]?.[at] ?? null;
        if (!isRate(code)) right.set(cellOf(row, code), form.current[row]?.[at] ?? null);
      }
    });
    return { form: spoilt, right };
  },
  'column shifted': (random, form) => {
    const at = columnIn(random, form);
    if (at === undefined) return undefined;
    const from = random.below(Math.max(1, form.current.length - 6));
    return withColumn(form, at, 'current', (row) =>
      row < from
        ? (form.current[row]?.[at] ?? null)
        : row === from
          ? null
          : (form.current[row - 1]?.[at] ?? null),
    );
  },
  'last year copied: cell': (random, form) => {
    const place = placeIn(random, form);
    return place && withCell(place, form, form.prior[place.row]?.[place.at] ?? null);
  },
  'last year copied: row': (random, form) => {
    const row = random.below(form.current.length);
    const spoilt = copyOf(form);
    const right = new Map<string, number | null>();
    form.codes.forEach((code, at) => {
      const line = spoilt.current[row];
      const meant = form.current[row]?.[at] ?? null;
      if (!line || isRate(code) || meant === null) return;
      line[at] = form.prior[row]?.[at] ?? null;
      right.set(cellOf(row, code), meant);
    });
    return { form: spoilt, right };
  },
  'last year copied: column': (random, form) => {
    const at = columnIn(random, form);
    return at === undefined
      ? undefined
      : withColumn(form, at, 'current', (row) => form.prior[row]?.[at] ?? null);
  },
  'this year in 上年: cell': (random, form) => {
    const place = placeIn(random, form);
    if (!place) return undefined;
    return withColumn(form, place.at, 'prior', (row) =>
      row === place.row ? place.value : (form.prior[row]?.[place.at] ?? null),
    );
  },
  'this year in 上年: column': (random, form) => {
    const at = columnIn(random, form);
    return at === undefined
      ? undefined
      : withColumn(form, at, 'prior', (row) => form.current[row]?.[at] ?? null);
  },
  'column + 25 %': (random, form) => {
    const at = columnIn(random, form);
    const code = form.codes[at ?? 0] ?? '';
    if (at === undefined) return undefined;
    return withColumn(form, at, 'current', (row) => {
      const value = form.current[row]?.[at] ?? null;
      return value === null ? null : Number((value * 1.25).toFixed(decimalsOf(code)));
    });
  },
  '合计 typed over': (random, form) => {
    const at = columnIn(random, form);
    if (at === undefined) return undefined;
    const code = form.codes[at] ?? '';
    const sum = Number(form.current.reduce((all, row) => all + (row[at] ?? 0), 0).toFixed(decimalsOf(code)));
    const wrong = wrongDigit(sum, random, code);
    if (wrong === undefined || sum === 0) return undefined;
    const spoilt = copyOf(form);
    spoilt.totals.set(code, wrong);
    return { form: spoilt, right: new Map([[cellOf(-1, code), sum]]) };
  },
  '+25 % on members or staff': jumpOf(['M05', 'M09']),
};
