import { definitionOf, indicatorOn } from '../forms/formSet';
import { itemsOf } from '../forms/definition';
import { alikeAreas } from './live/alike';
import { unlikeOthers } from './live/excuse';
import { joined } from './live/format';
import { readPlan } from './live/read';
import { rebased, writtenAt } from './live/references';
import { totalCondition } from './live/total';
import { writeParts } from './live/write';
import { plansOf } from './plan/plansOf';
import { isSummedOn } from './engine/summed';
import type { FormArea, FormReading } from '../forms/reading';
import type { Severity } from './finding';
import type { Alike, Cells, LiveField } from './live/alike';
import type { LiveFormat, LooseFormat } from './live/format';
import type { FigurePlace } from './live/read';
import type { FigureName, Plan } from './plan/model';
import type { Edit, Rule, RuleSet } from './rule';

export { inOrder } from './live/format';
export type { LiveField } from './live/alike';
export type { LiveFormat } from './live/format';

/** The sheet that the formats are for. */
export interface LiveSheet extends Pick<FormReading, 'form' | 'ownForm'> {
  readonly areas: readonly FormArea[];
  readonly fields: readonly LiveField[];
  /** The column 增减% of an indicator, where areas stand one below the other. */
  readonly rates: ReadonlyMap<string, number>;
}

export interface Live {
  /** The gravest first. */
  readonly formats: readonly LiveFormat[];
  /** Whether the formats say all that a rule says of an indicator; the rest is found by a check alone. */
  readonly says: (rule: string, indicator: string) => boolean;
}

/** What tells our formats from a person's, in every formula of ours. */
export const formatMark = 'union-statistics';

/** Shows a figure with all its digits: 51.5 where a whole number of people is due is not to be read as 52. */
const everyDigit = '#,##0.######';

/** The mark of a format: its rule, for a person who looks at it, and what it says, so that it is known again. */
const markOf = (rule: string, says: string): string => `${formatMark}:${rule}:${digest(says)}`;

/** The mark in a formula as a host returns it, or undefined where it is no live format of ours. */
export function liveMarkIn(formula: string): string | undefined {
  return new RegExp(`${formatMark}:[^:"]+:[0-9a-z]+`, 'u').exec(formula)?.[0];
}

/** FNV-1a, as few characters as tell some hundred formulas apart. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}

/** Excel's dialogs and macros take no more than this of one formula. */
const longest = 255;

/** Of them for the mark and what holds the parts together. */
const longestFrame = 45;

/**
 * The rules as conditional formats of a sheet, so that it colours itself while someone types, without the add-in. A
 * relation that does not hold colours every figure of it: which of them is wrong, a check weighs.
 */
export function liveFormats(sheet: LiveSheet, rules: RuleSet): Live {
  const { fields, rates } = sheet;
  const codes = [...new Set(fields.map(({ indicator }) => indicator))];
  const indicators = codes.flatMap((code) => indicatorOn(sheet, code) ?? []);
  const { plans, unplanned } = plansOf(rules, { indicators, required: requiredOf(sheet) });
  const known = new Map(rules.rules.map((rule) => [rule.id, rule]));
  const runs = alikeAreas(placed(sheet));
  const formats: LooseFormat[] = [];
  const said = new Set<string>();
  const unsaid = new Set<string>();
  const put = (
    rule: Rule,
    kind: Edit['kind'],
    severity: Severity,
    parts: readonly string[],
    at: readonly Target[],
  ): void => {
    const numberFormat = kind === 'precision' ? everyDigit : undefined;
    const written = at.map(({ rect, down, right }): LooseFormat => {
      const condition = rebased(parts.join(','), down, right);
      const mark = markOf(rule.id, `${severity}${condition}${numberFormat ?? ''}`);
      const formula = `AND(N("${mark}")=0,${condition})`;
      return { rect, severity, formula, ...(numberFormat !== undefined && { numberFormat }) };
    });
    if (written.some(({ rect, formula }) => writtenAt(formula, rect.bottom, rect.right).length >= longest)) {
      for (const { indicator } of at) unsaid.add(`${rule.id}|${indicator}`);
      return;
    }
    said.add(rule.id);
    formats.push(...written);
  };
  for (const plan of plans) {
    const rule = known.get(plan.rule);
    // A blank cell is still to be filled; it would colour a form that nobody has begun.
    const kind = rule?.edits[plan.edit]?.kind;
    if (!rule || kind === undefined || kind === 'required') continue;
    for (const run of runs.filter(({ role }) => isOf(plan, role))) {
      const anchor = run.first.get(keyOf(plan.at));
      if (!anchor) continue;
      const failing = readPlan(plan, (figure) => relativePlace(run.first, figure, anchor, codes));
      const targets = targetsOf(plan, run, anchor);
      const leaveOut = (): void => {
        for (const { indicator } of targets) unsaid.add(`${rule.id}|${indicator}`);
      };
      if (!failing) {
        leaveOut();
        continue;
      }
      for (const { severity = rule.severity, when, unless } of failing) {
        const prior = run.first.get(keyOf({ ...plan.at, period: 'prior' }));
        const unlike =
          unless && prior
            ? unlikeOthers(
                unless,
                run,
                anchor.cell,
                stepsTo(prior, anchor).cell,
                rates.get(plan.at.indicator),
              )
            : '';
        if (unlike === undefined) {
          leaveOut();
          continue;
        }
        // Quartiles come close to the deviation that a check works with, and are not the same.
        if (unlike !== '') leaveOut();
        const more = unlike === '' ? [] : [unlike];
        const whole = [...writeParts(when), ...more];
        // What is too long for one formula may fit as several, each of which is enough.
        const pieces =
          when.op === 'some' && !fits(whole) ? when.of.map((one) => [...writeParts(one), ...more]) : [whole];
        for (const parts of pieces) put(rule, kind, severity, parts, targets);
      }
    }
  }
  for (const { rule: id, edit, kind } of unplanned) {
    const rule = known.get(id);
    const total = rule?.edits[edit];
    if (!rule || kind !== 'lineTotal' || total?.kind !== 'lineTotal') {
      unsaid.add(id);
      continue;
    }
    const units = runs.filter(({ role }) => role === 'area' || role === 'direct');
    for (const { role, first } of runs) {
      if (role !== 'total') continue;
      for (const code of codes.filter((one) => isSummedOn(sheet, one))) {
        const key = keyOf({ period: 'current', indicator: code });
        const place = first.get(key);
        const parts = place && totalCondition(place, units, key, total.perPart);
        if (place && parts)
          put(rule, kind, rule.severity, parts, [
            { indicator: code, rect: rectOf(place, 1, 'down'), down: 0, right: 0 },
          ]);
        else if (place) unsaid.add(`${rule.id}|${code}`);
      }
    }
  }
  return {
    formats: joined(formats),
    says: (rule, indicator) => said.has(rule) && !unsaid.has(rule) && !unsaid.has(`${rule}|${indicator}`),
  };
}

function requiredOf(sheet: LiveSheet): readonly string[] {
  const found = definitionOf(sheet);
  return (found ? itemsOf(found) : []).flatMap((item) => (item.required ? item.indicator : []));
}

const keyOf = ({ period, indicator }: FigureName): string => `${indicator}|${period}`;

const isOf = ({ rows }: Plan, role: FormArea['role']): boolean =>
  role === 'total' ? rows !== 'units' : role !== 'published' && rows !== 'total';

/** The cells of each area, in the order in which the areas stand. */
function placed(sheet: LiveSheet): readonly { readonly role: FormArea['role']; readonly cells: Cells }[] {
  const { areas, fields } = sheet;
  const byArea = new Map<string, Map<string, FigurePlace>>();
  const roles = new Map(areas.map(({ code, role }) => [code, role]));
  for (const { area, indicator, period, row, column, scale, isFormula } of fields) {
    const cells = byArea.get(area) ?? new Map<string, FigurePlace>();
    byArea.set(area, cells);
    const known = indicatorOn(sheet, indicator);
    cells.set(keyOf({ period, indicator }), {
      cell: { row, column },
      scale,
      decimals: known?.decimals ?? 0,
      by: !isFormula
        ? 'entry'
        : roles.get(area) === 'total'
          ? 'computed'
          : known?.kind === 'ratio'
            ? 'derived'
            : 'formula',
    });
  }
  const first = (cells: Cells): number =>
    Math.min(...[...cells.values()].map(({ cell }) => cell.row * 16_384 + cell.column));
  return [...byArea]
    .map(([code, cells]) => ({ role: roles.get(code) ?? 'area', cells, at: first(cells) }))
    .sort((a, b) => a.at - b.at);
}

/** Where a figure stands, in steps from the anchor. Last year's figure is the one that the sheet shows. */
function relativePlace(
  cells: Cells,
  { period, indicator }: FigureName,
  anchor: FigurePlace,
  codes: readonly string[],
): FigurePlace | null | undefined {
  if (period === 'other') return undefined;
  const place = cells.get(keyOf({ period: period === 'reference' ? 'prior' : period, indicator }));
  if (!place) return codes.includes(indicator) ? null : undefined;
  return stepsTo(place, anchor);
}

function stepsTo(place: FigurePlace, anchor: FigurePlace): FigurePlace {
  const { row, column } = place.cell;
  return { ...place, cell: { row: row - anchor.cell.row, column: column - anchor.cell.column } };
}

/** Whether a formula of these parts is short enough wherever it stands. */
const fits = (parts: readonly string[]): boolean =>
  writtenAt(parts.join(','), 9_999, 999).length < longest - longestFrame;

/** Cells of one indicator that a formula colours, with the steps from the anchor to the first of them. */
interface Target {
  readonly indicator: string;
  readonly rect: LooseFormat['rect'];
  readonly down: number;
  readonly right: number;
}

/** This year's figures that a plan compares, down or across the areas of a run; last year's where it judges them. */
function targetsOf(plan: Plan, { first, length, step }: Alike, anchor: FigurePlace): readonly Target[] {
  const figures = [plan.at, ...figuresIn(plan).filter(({ period }) => period === 'current')];
  return [...new Map(figures.map((figure) => [keyOf(figure), figure]))].flatMap(([key, { indicator }]) => {
    const place = first.get(key);
    if (!place) return [];
    const { row, column } = place.cell;
    const rect = rectOf(place, length, step);
    return [{ indicator, rect, down: row - anchor.cell.row, right: column - anchor.cell.column }];
  });
}

function rectOf({ cell: { row, column } }: FigurePlace, length: number, step: Alike['step']): Target['rect'] {
  const [bottom, right] = step === 'down' ? [row + length - 1, column] : [row, column + length - 1];
  return { top: row, left: column, bottom, right };
}

/** Every figure that the cases of a plan name. */
function figuresIn({ cases }: Plan): readonly FigureName[] {
  const found: FigureName[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === 'figure') found.push(value as FigureName);
      else visit(value);
    }
  };
  visit(cases);
  return found;
}
