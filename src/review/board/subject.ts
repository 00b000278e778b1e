import { formOfReading } from '../../forms/formSet';
import { headlinesOf } from '../../forms/definition';
import type { FormReading } from '../../forms/reading';
import type { SheetSnapshot } from '../../forms/sheet';
import type { Rule } from '../../validation/rule';

/** A form of the region and year as the 看板 shows it. */
export interface BoardForm {
  readonly reading: FormReading;
  readonly snapshot: SheetSnapshot;
  /** Findings that stand, and how many of the queries nobody has explained. */
  readonly errors: number;
  readonly queries: number;
  readonly unexplained: number;
  readonly stamp: 'none' | 'valid' | 'stale';
  /** The same form and region of other years, where the workbook has them. */
  readonly otherYears: readonly FormReading[];
}

export interface BoardSubject {
  readonly region: string;
  readonly year: number;
  /** In printed order; at least one. */
  readonly forms: readonly BoardForm[];
  /** Those in force in the workbook: they say what adds up to what. */
  readonly rules: readonly Rule[];
  /** When the state of review was read, ISO 8601. */
  readonly at: string;
}

/** An indicator that has a tile, on the form that it is taken from. */
export interface Headline {
  readonly form: BoardForm;
  readonly indicator: string;
}

const mostTiles = 24;
const mostPerForm = 4;

/** The indicators with a tile: the most telling of each form, as many of each as there is room for. */
export function headlinesIn(forms: readonly BoardForm[]): readonly Headline[] {
  const perForm = Math.min(mostPerForm, Math.max(1, Math.floor(mostTiles / forms.length)));
  return forms.flatMap((form) =>
    headlinesOf(formOfReading(form.reading))
      .filter((indicator) => form.reading.indicators.includes(indicator))
      .slice(0, perForm)
      .map((indicator) => ({ form, indicator })),
  );
}

/** A whole with parts that add up to it, as a rule says. */
export interface Composition {
  readonly form: BoardForm;
  readonly total: string;
  readonly parts: readonly string[];
}

/** What is made up of what on these forms: of parts that a rule does not add up no share is drawn. */
export function compositionsIn({
  forms,
  rules,
}: Pick<BoardSubject, 'forms' | 'rules'>): readonly Composition[] {
  const balances = rules.flatMap(({ edits }) =>
    edits.flatMap((edit) => (edit.kind === 'balance' && !edit.atMost && edit.parts.length > 1 ? [edit] : [])),
  );
  return forms.flatMap((form) => {
    const present = new Set(form.reading.indicators);
    const found = balances.find(({ total, parts }) => [total, ...parts].every((code) => present.has(code)));
    return found ? [{ form, total: found.total, parts: found.parts }] : [];
  });
}
