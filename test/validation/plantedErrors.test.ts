import { forms } from '../../src/forms/catalogue';
import { itemsOf } from '../../src/forms/definition';
import { indicatorsOfEdit, rules } from '../../src/validation';
import { cleanFigure, cleanFigures } from '../support/cleanFigures';
import { check, checkLine, readingOf } from './support/reading';
import type { Edit, Rule, ValidationResult } from '../../src/validation';

type Cells = Readonly<Record<string, number | readonly [number, number]>>;

/** The figures of an edit with its relation broken by one per cent or a little more; undefined for other kinds of edits. */
function broken(edit: Edit, clean: Readonly<Record<string, number>>): Cells | undefined {
  const at = (code: string): number => clean[code] ?? 0;
  switch (edit.kind) {
    case 'order': {
      const [first = '', ...others] = edit.left;
      const rest = others.reduce((sum, code) => sum + at(code), 0);
      return { ...clean, [first]: Math.ceil(edit.factor * at(edit.right) * 1.01) - rest + 1 };
    }
    case 'balance': {
      const sum = edit.parts.reduce((total, code) => total + at(code), 0);
      const off = edit.tolerance + Math.ceil(sum * 0.01);
      return { ...clean, [edit.total]: edit.atMost ? sum - off : sum + off };
    }
    case 'ratio':
      return { ...clean, [edit.rate]: at(edit.rate) - 1 };
    case 'existence':
      return { ...clean, [edit.indicators[1] ?? '']: 0 };
    case 'band': {
      const most = (edit.high * at(edit.denominator)) / edit.factor;
      return { ...clean, [edit.numerator]: Math.ceil(most * 1.01) + 1 };
    }
    case 'net': {
      const came = edit.gross.reduce((sum, code) => sum + at(code), 0);
      const prior = at(edit.stock) - came - 1;
      return { ...clean, [edit.stock]: [at(edit.stock), prior] };
    }
    case 'carry': {
      const flow = (codes: readonly string[]): number => codes.reduce((sum, code) => sum + at(code), 0);
      const base = at(edit.stock) - flow(edit.plus) + flow(edit.minus);
      const off = 1 + edit.tolerance + Math.ceil(1.01 * edit.share * at(edit.stock));
      return { ...clean, [edit.stock]: [at(edit.stock), base - off] };
    }
    case 'mark':
      return { ...clean, [edit.indicator]: edit.mark - edit.tolerance - 1 };
    case 'formula':
    case 'number':
    case 'required':
    case 'same':
    case 'sign':
    case 'precision':
    case 'unitSlip':
    case 'growth':
    case 'appearance':
    case 'lineTotal':
    case 'published':
    case 'priorAgreement':
    case 'codes':
    case 'mad':
    case 'hb':
    case 'series':
    case 'copied':
    case 'repeated':
    case 'share':
    case 'pattern':
      return undefined;
  }
}

interface Planted {
  readonly rule: Rule;
  readonly edit: Edit;
  readonly form: string;
  readonly clean: Readonly<Record<string, number>>;
  readonly cells: Cells;
  /** Figures of another form that the relation needs. */
  readonly other: Readonly<Record<string, number>>;
}

/** Every relation that a form carries, once for each form that carries it. */
function planted(): readonly Planted[] {
  return forms.flatMap((form) => {
    const own = new Set(itemsOf(form).map(({ indicator }) => indicator));
    return rules.flatMap((rule) =>
      rule.edits.flatMap((edit): readonly Planted[] => {
        const codes = indicatorsOfEdit(edit);
        const isBetween = rule.scope === 'between' && own.has(codes[0] ?? '');
        if (codes.length === 0 || !(isBetween || codes.every((code) => own.has(code)))) return [];
        const figures = Object.fromEntries(codes.map((code) => [code, cleanFigure(code, 1)]));
        const cells = broken(edit, figures);
        if (cells === undefined) return [];
        const part = <T>(all: Readonly<Record<string, T>>, inForm: boolean): Record<string, T> =>
          Object.fromEntries(Object.entries(all).filter(([code]) => own.has(code) === inForm));
        return [
          {
            rule,
            edit,
            form: form.id,
            clean: part(figures, true),
            cells: part(cells, true),
            other: part(figures, false),
          },
        ];
      }),
    );
  });
}

const all = planted();

function judged({ form, other }: Planted, cells: Cells): ValidationResult {
  const related = readingOf({ form: 'membership', name: '会员', areas: { '450100': other } });
  return checkLine(cells, form, Object.keys(other).length > 0 ? [related] : []);
}

test('every standard form carries relations, and every indicator of a form has a clean figure', () => {
  expect(forms.filter(({ id }) => !all.some(({ form }) => form === id))).toEqual([]);
  const codes = forms.flatMap((form) => itemsOf(form).map(({ indicator }) => indicator));
  expect(codes.filter((code) => !cleanFigures.has(code))).toEqual([]);
});

test.each(forms.map(({ id }) => [id]))(
  '%s: each relation broken once is named once, its neighbours quiet',
  (id) => {
    for (const plant of all.filter(({ form }) => form === id)) {
      const { rule, edit, clean, cells } = plant;
      const where = `${rule.id} ${JSON.stringify(cells)}`;
      expect([where, judged(plant, clean).findings.map((finding) => finding.rule)]).toEqual([where, []]);
      const { findings } = judged(plant, cells);
      // A zero where there must be a figure breaks what is compared with it as well.
      if (edit.kind !== 'existence') expect([where, findings.length]).toEqual([where, 1]);
      expect([where, findings.flatMap((finding) => [finding.rule, ...finding.folded])]).toEqual([
        where,
        expect.arrayContaining([rule.id]),
      ]);
    }
  },
);

test('planted in a whole line of a form, no error passes', () => {
  for (const plant of all.filter(({ rule }) => rule.scope !== 'between')) {
    const form = forms.find(({ id }) => id === plant.form);
    const whole = Object.fromEntries(
      (form ? itemsOf(form) : []).map(({ indicator }) => [indicator, cleanFigure(indicator, 1)]),
    );
    const { findings } = check({ form: plant.form, areas: { '450100': { ...whole, ...plant.cells } } });
    expect([plant.rule.id, findings.length > 0]).toEqual([plant.rule.id, true]);
  }
});
