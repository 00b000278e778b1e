import { lexiconOf } from '../items/lexicon';
import { ledgerOf } from '../ledger/ledger';
import { areaLines, scatteredPlaces } from '../lines/areaLines';
import { periodLines } from '../lines/periodLines';
import { formsOf, rowsWithFigures } from './merge';
import { isViable, propose } from './proposal';
import { personsRegister, refuse, refuseUnread } from './refusal';
import { settle } from './settle';
import { surroundedBy, surroundingsOf } from '../read/surroundings';
import { tablesOn } from '../tables/tables';
import { likeness, pairsOf, plain } from '../read/text';
import { mostRows, viewOf } from '../read/view';
import type { FormDefinition, FormId } from '../../definition';
import type { SheetSnapshot } from '../../sheet';
import type { Lexicon } from '../items/lexicon';
import type { Lines } from '../lines/lines';
import type { Proposal } from './proposal';
import type { SettledTable } from './settle';
import type { Surroundings } from '../read/surroundings';
import type { Hints, Recognition } from '../recognition';
import type { Table } from '../tables/tables';
import type { View } from '../read/view';

type Refused = Extract<Recognition, { readonly kind: 'refused' }>;

/**
 * How a sheet that was not made by us can be read as `forms`, or why it cannot. Each table on it is tried every way
 * round (areas down or across, or one unit's return) with every form; the best understood wins, and columns that it
 * leaves may be another form's. Hints settle what the sheet leaves open; they never overrule what it states, save the
 * form where a sheet holds the items of several.
 */
export function recogniseSheet(
  sheet: SheetSnapshot,
  forms: readonly FormDefinition[],
  hints: Hints = {},
): Recognition {
  if (!sheet.values.some((cells) => cells.some((content) => plain(content) !== ''))) return refuse('empty');
  const persons = personsRegister(sheet);
  if (persons.length > 0) return refuse('persons_register', persons);

  const lexicons = forms.map(lexiconOf);
  const bound: SettledTable[] = [];
  const refusals: { readonly table: Table; readonly refused: Refused }[] = [];
  for (const table of tablesOn(sheet)) {
    const [first] = bound;
    // What a table leaves open is as with the one before it.
    const known: Hints = first
      ? { ...hints, beside: { year: first.binding.year, region: first.binding.region } }
      : hints;
    const found = recogniseTable(table, lexicons, known);
    if ('kind' in found) refusals.push({ table, refused: found });
    else bound.push(...found);
  }
  const [worst] = refusals;
  if (bound.length === 0) return worst ? nearest(refusals.map(({ refused }) => refused)) : refuse('no_names');
  const leftOver = [
    ...refusals.flatMap(({ table }) => rowsWithFigures(table.sheet).filter(({ index }) => index < mostRows)),
    // No table reaches further than what is looked at.
    ...rowsWithFigures(sheet, mostRows),
  ];
  const [first, ...others] = formsOf(sheet, bound, leftOver);
  return first === undefined ? refuse('no_names') : { kind: 'bound', ...first, others };
}

/** Of several tables none of which could be read, the one that came nearest tells why. */
function nearest(refusals: readonly Refused[]): Refused {
  const order: readonly Refused['reason'][] = [
    'ledger',
    'no_year',
    'ambiguous_form',
    'many_regions',
    'no_areas',
    'no_indicators',
  ];
  const rank = ({ reason }: Refused): number =>
    order.includes(reason) ? order.indexOf(reason) : order.length;
  return refusals.reduce((best, each) => (rank(each) < rank(best) ? each : best));
}

function recogniseTable(
  { sheet, titles }: Table,
  lexicons: readonly Lexicon[],
  hints: Hints,
): readonly SettledTable[] | Refused {
  const ledger = ledgerOf(sheet);
  if (ledger) return refuse('ledger', ledger.heads);
  const ways = waysOf(sheet, hints);
  const outer = titles && surroundingsOf(titles, titles.values.length);
  const known = new Map<number, Surroundings>();
  const aroundAt = (top: number): Surroundings => {
    const around = known.get(top) ?? surroundedBy(surroundingsOf(sheet, top), outer);
    known.set(top, around);
    return around;
  };
  const proposals = ways.flatMap(({ view, lines }) =>
    lexicons.map((lexicon) => propose(view, lines, lexicon, aroundAt, hints)),
  );
  const best = bestPerForm(proposals.filter(isViable));
  if (best.length === 0) {
    const places = scatteredPlaces(viewOf(sheet, false));
    return refuseUnread(
      sheet,
      lexicons,
      ways.map(({ lines }) => lines),
      places.map(({ zh }) => zh),
    );
  }
  const chosen = chooseForm(best, hints);
  if (!chosen) {
    return refuse(
      'ambiguous_form',
      [],
      rivalsOf(best).map(({ lexicon }) => lexicon.form.id),
    );
  }
  const settled = settle(sheet, chosen, hints);
  if ('kind' in settled) return settled;
  const further = furtherForms(chosen, lexicons, aroundAt, hints).flatMap((proposal) => {
    const other = settle(sheet, proposal, hints);
    return 'kind' in other ? [] : [other];
  });
  return [settled, ...further].map((each, _, all) => withoutOthers(each, all));
}

/** Columns of another form on the same table are not left over. */
function withoutOthers(table: SettledTable, all: readonly SettledTable[]): SettledTable {
  if (all.length === 1) return table;
  const taken = new Set(all.flatMap(({ binding }) => binding.items.map(({ index }) => index)));
  const items = table.unmatched.items.filter(({ index }) => !taken.has(index));
  const { confidence } = all.reduce((least, each) => (each.confidence < least.confidence ? each : least));
  return {
    ...table,
    confidence: table === all[0] ? table.confidence : confidence,
    unmatched: { ...table.unmatched, items },
  };
}

/** Other forms in the columns that the best one leaves: two indicators under their own names at least. */
function furtherForms(
  { view, lines, lexicon, items }: Proposal,
  lexicons: readonly Lexicon[],
  aroundAt: (top: number) => Surroundings,
  hints: Hints,
): readonly Proposal[] {
  const closed = new Set(items.items.map(({ index }) => index));
  const found: Proposal[] = [];
  for (;;) {
    const taken = new Set([lexicon, ...found.map((each) => each.lexicon)]);
    const [next] = bestPerForm(
      lexicons
        .filter((other) => !taken.has(other))
        .map((other) => propose(view, lines, other, aroundAt, hints, closed))
        .filter((proposal) => isViable(proposal) && isPlain(proposal)),
    );
    if (next === undefined) return found;
    found.push(next);
    for (const { index } of next.items.items) closed.add(index);
  }
}

function isPlain({ items, figures }: Proposal): boolean {
  const named = items.evidence.filter(({ score }) => score >= 0.85).map(({ indicator }) => indicator);
  return figures > 0 && new Set(named).size >= 2 && named.length === items.evidence.length;
}

interface Way {
  readonly view: View;
  readonly lines: Lines;
}

function waysOf(sheet: SheetSnapshot, hints: Hints): readonly Way[] {
  return [false, true].flatMap((transposed) => {
    const view = viewOf(sheet, transposed);
    return [areaLines(view, hints.region ?? hints.beside?.region), periodLines(view)].flatMap((lines) =>
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

/** The form that a table is, or undefined where two fit alike and neither its title nor a hint decides. */
function chooseForm(best: readonly Proposal[], hints: Hints): Proposal | undefined {
  const [first] = best;
  if (!first) return undefined;
  const hinted = best.find(({ lexicon }) => lexicon.form.id === hints.form);
  if (hinted && hinted.score >= first.score / 4) return hinted;
  const rivals = rivalsOf(best);
  if (rivals.length < 2) return first;
  const ranked = rivals
    .map((proposal) => ({ proposal, like: titleLikeness(proposal) }))
    .sort((a, b) => b.like - a.like);
  const [top, next] = ranked;
  return top && top.like > (next?.like ?? 0) + 0.08 ? top.proposal : undefined;
}

/** The forms that fit nearly as well as the best, best first; one that lives in other columns is no rival. */
function rivalsOf(best: readonly Proposal[]): readonly Proposal[] {
  const [first] = best;
  const least = (first?.score ?? 0) * 0.8;
  const own = new Set(first?.items.items.map(({ index }) => index));
  return best.filter((proposal) => {
    const columns = new Set(proposal.items.items.map(({ index }) => index));
    const shared = [...columns].filter((index) => own.has(index)).length;
    return proposal.score >= least && (proposal.view !== first?.view || shared * 2 > columns.size);
  });
}

function titleLikeness({ lexicon, around: { captions } }: Proposal): number {
  const titles = [lexicon.form.title, ...lexicon.form.groups.map((group) => group.title)];
  const bare = (text: string): string => plain(text).replace(/工会|情况|统计|汇总|\d{4}年度?|表/gu, '');
  return Math.max(
    0,
    ...captions.flatMap((text) => titles.map(({ zh }) => likeness(pairsOf(bare(text)), pairsOf(bare(zh))))),
  );
}
