import { childrenOf } from '../../../catalogue/areas';
import { itemsOf } from '../../definition';
import { lexiconOf } from '../items/lexicon';
import { areaLines } from '../lines/areaLines';
import { periodLines } from '../lines/periodLines';
import { isViable, propose } from './proposal';
import { personsRegister, questionMarks, refuse, refuseUnread } from './refusal';
import { surroundingsOf } from '../read/surroundings';
import { likeness, pairsOf, plain } from '../read/text';
import { viewOf } from '../read/view';
import type { Binding, BoundArea } from '../../binding';
import type { FormDefinition, FormId } from '../../definition';
import type { SheetSnapshot } from '../../sheet';
import type { Lines } from '../lines/lines';
import type { Proposal } from './proposal';
import type { Surroundings } from '../read/surroundings';
import type { Hints, Recognition, UnmatchedPlace } from '../recognition';
import type { View } from '../read/view';

/**
 * How a sheet that was not made by us can be read as one of `forms`, or why it cannot. Every way round (areas down
 * or across, or one unit's return) is tried with every form; the best understood wins. Hints settle what the sheet
 * leaves open; they never overrule what it states, save the form where a sheet holds the items of several.
 */
export function recogniseSheet(
  sheet: SheetSnapshot,
  forms: readonly FormDefinition[],
  hints: Hints = {},
): Recognition {
  const lexicons = forms.map(lexiconOf);
  if (!sheet.values.flat().some((content) => plain(content) !== '')) return refuse('empty');
  const persons = personsRegister(sheet);
  if (persons.length > 0) return refuse('persons_register', persons);

  const tables = tablesOf(sheet, hints);
  const known = new Map<number, Surroundings>();
  const aroundAt = (top: number): Surroundings => {
    const around = known.get(top) ?? surroundingsOf(sheet, top);
    known.set(top, around);
    return around;
  };
  const proposals = tables.flatMap(({ view, lines }) =>
    lexicons.map((lexicon) => propose(view, lines, lexicon, aroundAt, hints.year)),
  );
  const best = bestPerForm(proposals.filter(isViable));
  if (best.length === 0)
    return refuseUnread(
      sheet,
      lexicons,
      tables.map(({ lines }) => lines),
    );
  const chosen = chooseForm(best, hints);
  if (!chosen) {
    return refuse(
      'ambiguous_form',
      [],
      rivalsOf(best).map(({ lexicon }) => lexicon.form.id),
    );
  }
  return settle(sheet, chosen, hints);
}

interface Table {
  readonly view: View;
  readonly lines: Lines;
}

function tablesOf(sheet: SheetSnapshot, hints: Hints): readonly Table[] {
  return [false, true].flatMap((transposed) => {
    const view = viewOf(sheet, transposed);
    return [areaLines(view, hints.region), periodLines(view)].flatMap((lines) =>
      lines ? [{ view, lines }] : [],
    );
  });
}

function bestPerForm(proposals: readonly Proposal[]): readonly Proposal[] {
  const best = new Map<FormId, Proposal>();
  for (const proposal of proposals) {
    const { id } = proposal.lexicon.form;
    if (proposal.score > (best.get(id)?.score ?? 0)) best.set(id, proposal);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** The form that a sheet is, or undefined where two fit alike and neither its title nor a hint decides. */
function chooseForm(best: readonly Proposal[], hints: Hints): Proposal | undefined {
  const [first, second] = best;
  if (!first) return undefined;
  const hinted = best.find(({ lexicon }) => lexicon.form.id === hints.form);
  if (hinted && hinted.score >= first.score / 4) return hinted;
  if (!second || second.score < first.score * 0.8) return first;
  const ranked = rivalsOf(best)
    .map((proposal) => ({ proposal, like: titleLikeness(proposal) }))
    .sort((a, b) => b.like - a.like);
  const [top, next] = ranked;
  return top && top.like > (next?.like ?? 0) + 0.08 ? top.proposal : undefined;
}

/** The forms that fit nearly as well as the best, best first. */
function rivalsOf(best: readonly Proposal[]): readonly Proposal[] {
  const least = (best[0]?.score ?? 0) * 0.8;
  return best.filter(({ score }) => score >= least);
}

function titleLikeness({ lexicon, around: { captions } }: Proposal): number {
  const titles = [lexicon.form.title, ...lexicon.form.groups.map((group) => group.title)];
  const bare = (text: string): string => plain(text).replace(/工会|情况|统计|汇总|\d{4}年度?|表/gu, '');
  return Math.max(
    0,
    ...captions.flatMap((text) => titles.map(({ zh }) => likeness(pairsOf(bare(text)), pairsOf(bare(zh))))),
  );
}

function settle(sheet: SheetSnapshot, proposal: Proposal, hints: Hints): Recognition {
  const { lexicon, view, lines, around, items, year, yearSource, slotOfYear } = proposal;
  const form = lexicon.form;
  const indicators = [...new Set(items.items.map((item) => item.indicator))];
  const found = items.evidence.map(({ text }) => text);
  if (lines.kind === 'slot' && proposal.figures === 0 && (questionMarks(sheet) >= 2 || !around.region)) {
    return refuse('blank_questionnaire', found, [form.id]);
  }
  const region = lines.region ?? around.region ?? hints.region;
  if (region === undefined) return refuse('no_areas', found, [form.id]);
  if (year === undefined || yearSource === undefined) return refuse('no_year', found, [form.id]);

  const otherYears: UnmatchedPlace[] = [];
  const bound: BoundArea[] = lines.lines.flatMap((line) => {
    const ofYear = lines.years.get(line.index);
    const period = ofYear === undefined ? line.period : slotOfYear(ofYear);
    if (period === 'other') {
      otherYears.push({ index: line.index, text: String(ofYear), reason: 'other_year' });
      return [];
    }
    const code = lines.kind === 'slot' ? region : line.code;
    return [
      period
        ? { code, role: line.role, index: line.index, period }
        : { code, role: line.role, index: line.index },
    ];
  });
  const codes = new Set(bound.map((line) => line.code));
  const binding: Binding = {
    form: form.id,
    year,
    region,
    layout: lines.kind === 'slot' ? 'indicator' : 'area',
    sheet: sheet.name,
    areas: bound,
    items: items.items,
    lineAxis: view.transposed ? 'columns' : 'rows',
    origin: 'recognised',
  };
  const current = new Set(
    items.evidence.filter(({ period }) => period === 'current').map((item) => item.indicator),
  );
  return {
    kind: 'bound',
    binding,
    confidence: confidenceOf(proposal),
    notes: [
      { kind: 'year_from', source: yearSource },
      ...(view.transposed && lines.kind === 'area' ? [{ kind: 'transposed' } as const] : []),
      ...lines.notes,
      ...items.notes,
    ],
    evidence: items.evidence,
    labels: [...lines.named, ...items.labels],
    unmatched: {
      lines: [...lines.unmatched, ...otherYears],
      items: items.unmatched,
      areas:
        lines.kind === 'slot'
          ? []
          : childrenOf(region)
              .map((area) => area.code)
              .filter((code) => !codes.has(code)),
      indicators: itemsOf(form)
        .map((item) => item.indicator)
        .filter((code) => !current.has(code) || !indicators.includes(code)),
    },
  };
}

function confidenceOf({ items, lines, yearSource }: Proposal): number {
  const mean = items.evidence.reduce((sum, { score }) => sum + score, 0) / Math.max(1, items.evidence.length);
  const tableLines = lines.lines.length + lines.unmatched.filter(({ reason }) => reason === 'unknown').length;
  const share = lines.lines.length / Math.max(1, tableLines);
  const doubtful = items.unmatched.filter(
    ({ reason }) => reason === 'unknown' || reason === 'duplicate',
  ).length;
  const understood = items.items.length / Math.max(1, items.items.length + doubtful);
  const value =
    0.5 * mean +
    0.15 * share +
    0.15 * understood +
    0.1 * items.unitsStated +
    (yearSource === 'title' || yearSource === 'head' ? 0.1 : 0.05);
  return Math.round(value * 100) / 100;
}
