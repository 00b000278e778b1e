import { growthClasses } from '../../catalogue/indicator';
import { unitOf } from '../../catalogue/unit';
import { internalMarks } from '../catalogue/parts/legal';
import { formThemes } from '../themes';
import { freshCodes, knownCode, textNumber } from './codes';
import type { GrowthClass, Indicator, IndicatorKind } from '../../catalogue/indicator';
import type { Aggregate, FormDefinition, FormItem, FormThemeId } from '../definition';
import type { FormSet } from '../formSet';
import type { FormDraft, FormProblem, ItemColumn, ItemDraft } from './draft';

export type ReadForm =
  | { readonly ok: true; readonly form: FormDefinition }
  | { readonly ok: false; readonly problems: readonly FormProblem[] };

export interface DraftContext {
  /** The forms that are known without this one. */
  readonly known: FormSet;
  /** `2026-11`: a form that ended before is not taken; null where nobody asks. */
  readonly month: string | null;
}

const themes = Object.keys(formThemes) as readonly FormThemeId[];

const kinds: Readonly<Record<string, IndicatorKind>> = {
  时点: 'stock',
  时点数: 'stock',
  期末: 'stock',
  期末数: 'stock',
  stock: 'stock',
  时期: 'flow',
  时期数: 'flow',
  本期: 'flow',
  flow: 'flow',
  比率: 'ratio',
  比例: 'ratio',
  ratio: 'ratio',
};
const yes: ReadonlySet<string> = new Set(['是', '√', '✓', '必填', 'Y', 'YES', 'TRUE', '1']);
const no: ReadonlySet<string> = new Set(['', '否', '×', '选填', 'N', 'NO', 'FALSE', '0']);
const added: ReadonlySet<string> = new Set(['合计', '求和', '相加', '加总', 'SUM']);
const notAdded: ReadonlySet<string> = new Set(['不合计', '不求和', '不加总', '无', '—', '-', 'NONE']);
const rateUnits: ReadonlySet<string> = new Set(['%', '百分点', '倍']);

/** An item with its words understood, as far as they can be. */
interface Understood {
  readonly draft: ItemDraft;
  readonly name: string;
  readonly code: string;
  readonly kind: IndicatorKind | undefined;
}

/** The form that a draft is, or everything that is wrong with it, each with its place. */
export function readDraft(draft: FormDraft, { known, month }: DraftContext): ReadForm {
  const problems: FormProblem[] = [];
  const say = (kind: FormProblem['kind'], place: string, word: string, other = ''): void => {
    problems.push({ kind, place, word, other });
  };
  const title = draft.title.trim();
  if (title === '') say('noTitle', draft.place('title'), '');
  const id = draft.id.trim() === '' ? `own${textNumber(title).toString(36)}` : draft.id.trim();
  if (!/^[A-Za-z][A-Za-z0-9]{1,30}$/u.test(id)) say('badId', draft.place('id'), id);
  if (known.form(id)) say('idTaken', draft.place('id'), id, known.form(id)?.title.zh ?? '');
  const until = draft.validUntil.replace(/年/u, '-').replace(/月|日/gu, '').trim();
  const ends = /^(\d{4})-(\d{1,2})/u.exec(until);
  if (month !== null && ends && `${ends[1] ?? ''}-${(ends[2] ?? '').padStart(2, '0')}` < month) {
    say('expired', draft.place('validUntil'), draft.validUntil);
  }
  const drafts = draft.groups.flatMap(({ items }) => items);
  if (drafts.length === 0) say('noItems', draft.place('items'), '');

  const items = understood(drafts, title, known);
  const byCode = new Map<string, Understood>();
  const byName = new Map<string, Understood>();
  for (const item of items) {
    const { draft: one, name, code, kind } = item;
    const at = (column: ItemColumn): string => one.place(column);
    if (name === '') say('noName', at('name'), one.code);
    else if (byName.has(name)) say('nameTwice', at('name'), name);
    if (!/^[A-Z]\d{2,3}$/u.test(code)) say('badCode', at('code'), code);
    else if (byCode.has(code)) say('codeTwice', at('code'), code, byCode.get(code)?.name ?? '');
    if (kind === undefined) say('unknownKind', at('kind'), one.kind);
    if (unitOf(one.unit.trim()) === undefined) say('unknownUnit', at('unit'), one.unit);
    else if (kind !== undefined && kind !== 'ratio' && rateUnits.has(one.unit.trim())) {
      say('unitOfRate', at('unit'), one.unit, name);
    } else if (kind === 'ratio' && one.growthClass === undefined && !isQuotientUnit(one.unit.trim())) {
      say('unitOfRate', at('unit'), one.unit, name);
    }
    const word = one.required.trim().toUpperCase();
    if (!yes.has(word) && !no.has(word)) say('unknownRequired', at('required'), one.required);
    const other = known.indicator(code);
    if (other && clashes(item, other)) {
      say('codeClash', at('code'), code, `${other.zh}（${other.unit}）`);
    }
    if (!byCode.has(code)) byCode.set(code, item);
    if (!byName.has(name)) byName.set(name, item);
  }
  // How items hang together can be said once each of them is right.
  if (problems.length > 0) return { ok: false, problems };
  const wholes = wholesOf(items, byCode, byName, say);
  cycles(items, wholes, say);
  partUnits(items, wholes, say);
  const totals = new Map(items.map((item) => [item.code, totalOf(item, byCode, say)] as const));
  if (problems.length > 0) return { ok: false, problems };

  const formItems = new Map(
    items.map(({ draft: one, code }): [ItemDraft, FormItem] => [
      one,
      {
        indicator: code,
        indent: wholes.get(code) === undefined ? 0 : 1,
        required: yes.has(one.required.trim().toUpperCase()),
        aggregate: totals.get(code) ?? { kind: 'sum' },
      },
    ]),
  );
  const own = items.flatMap((item): readonly Indicator[] =>
    known.indicator(item.code) ? [] : indicatorFrom(item, wholes.has(item.code)),
  );
  const marks = internalMarks(draft.number.trim() || '（表号由制定机关填写）');
  return {
    ok: true,
    form: {
      id,
      title: { zh: title, en: draft.titleEn ?? title },
      short: { zh: shortTitle(draft, title), en: draft.shortEn ?? shortTitle(draft, title) },
      about: { zh: draft.about || title, en: draft.aboutEn ?? (draft.about || title) },
      theme: themes.find((theme) => theme === draft.theme) ?? 'organising',
      legal: {
        formNumber: marks.formNumber,
        issuer: draft.issuer.trim() || marks.issuer,
        document: draft.document.trim() || marks.document,
        validUntil: draft.validUntil.trim() || marks.validUntil,
      },
      groups: draft.groups
        .filter((group) => group.items.length > 0)
        .map((group) => ({
          title: { zh: group.title || title, en: group.en ?? (group.title || title) },
          items: group.items.flatMap((item) => formItems.get(item) ?? []),
        })),
      indicators: own,
      notes: draft.notes,
      ...(draft.headlines ? { headlines: draft.headlines } : {}),
    },
  };
}

/** Sheet names have few characters; those that Excel refuses go. */
function shortTitle({ short }: FormDraft, title: string): string {
  const words = short.trim() || title.replace(/情况|统计|汇总|报表|表$/gu, '');
  return words.replace(/[\\/?*[\]:'：]/gu, '').slice(0, 10) || '自定表';
}

const isQuotientUnit = (unit: string): boolean => rateUnits.has(unit) || unitOf(unit)?.base === '元';

function understood(
  drafts: readonly ItemDraft[],
  title: string,
  { indicators }: FormSet,
): readonly Understood[] {
  const codes = drafts.map(({ code }) => code.trim().toUpperCase());
  const fresh = freshCodes(title, new Set([...codes, ...indicators.map(({ code }) => code)]));
  const given = new Set(codes);
  return drafts.map((draft, at) => {
    const name = draft.name.replace(/^\s*(?:其中)?[:：]?\s*/u, '').trim();
    const kind = kinds[draft.kind.trim().toLowerCase()] ?? kinds[draft.kind.trim()];
    const written = codes[at] ?? '';
    if (written !== '') return { draft, name, kind, code: written };
    const known = kind && knownCode({ name, unit: draft.unit.trim(), kind }, indicators);
    const code = known !== undefined && !given.has(known) ? known : fresh();
    given.add(code);
    return { draft, name, kind, code };
  });
}

function clashes({ draft, name, kind }: Understood, other: Indicator): boolean {
  const unit = draft.unit.trim();
  const sameName = name === other.zh.trim() || other.synonyms.includes(name);
  return !sameName || unit !== other.unit || kind !== other.kind;
}

type Say = (kind: FormProblem['kind'], place: string, word: string, other?: string) => void;

/** The code of the whole of each part. */
function wholesOf(
  items: readonly Understood[],
  byCode: ReadonlyMap<string, Understood>,
  byName: ReadonlyMap<string, Understood>,
  say: Say,
): ReadonlyMap<string, string> {
  const wholes = new Map<string, string>();
  let above: Understood | undefined;
  items.forEach((item) => {
    const { draft, code } = item;
    const said = draft.partOf.trim();
    const word = said.toUpperCase();
    if (no.has(word)) {
      above = item;
      return;
    }
    if (yes.has(word)) {
      if (above) wholes.set(code, above.code);
      else say('wholeAfterPart', draft.place('partOf'), said);
      return;
    }
    const whole = byCode.get(word) ?? byName.get(said);
    if (!whole) say('unknownWhole', draft.place('partOf'), said);
    else wholes.set(code, whole.code);
  });
  return wholes;
}

/** A part of itself, by whatever way round; a whole must also stand before its parts. */
function cycles(items: readonly Understood[], wholes: ReadonlyMap<string, string>, say: Say): void {
  const order = new Map(items.map(({ code }, at) => [code, at]));
  const told = new Set<string>();
  for (const { code, draft } of items) {
    const path = [code];
    let next = wholes.get(code);
    while (next !== undefined && !path.includes(next)) {
      path.push(next);
      next = wholes.get(next);
    }
    if (next === code) {
      if (!path.some((one) => told.has(one))) {
        say('cycle', draft.place('partOf'), [...path, code].join('→'));
        path.forEach((one) => told.add(one));
      }
    } else {
      const whole = wholes.get(code);
      const isAfter = whole !== undefined && (order.get(whole) ?? 0) > (order.get(code) ?? 0);
      if (isAfter && !told.has(code)) say('wholeAfterPart', draft.place('partOf'), draft.partOf);
    }
  }
}

function partUnits(items: readonly Understood[], wholes: ReadonlyMap<string, string>, say: Say): void {
  const byCode = new Map(items.map((item) => [item.code, item]));
  for (const { code, draft, name } of items) {
    const whole = byCode.get(wholes.get(code) ?? '');
    const [own, its] = [unitOf(draft.unit.trim()), whole && unitOf(whole.draft.unit.trim())];
    if (whole && own && its && own.base !== its.base) {
      say(
        'unitOfPart',
        draft.place('unit'),
        `${name}（${draft.unit}）`,
        `${whole.name}（${whole.draft.unit}）`,
      );
    }
  }
}

/** How an item is added up over areas; undefined where that is wrong. */
function totalOf(
  { draft, kind }: Understood,
  byCode: ReadonlyMap<string, Understood>,
  say: Say,
): Aggregate | undefined {
  const word = draft.total.normalize('NFKC').replace(/\s/gu, '').toUpperCase();
  const place = draft.place('total');
  if (notAdded.has(word)) return { kind: 'none' };
  if (word === '') return kind === 'ratio' ? { kind: 'none' } : { kind: 'sum' };
  if (added.has(word)) {
    if (kind === 'ratio') say('rateAdded', place, draft.total);
    return { kind: 'sum' };
  }
  const quotient = /^(.+?)[÷/](.+?)(?:[×*]100%?)?$/u.exec(word);
  const [numerator, denominator] = [quotient?.[1] ?? '', quotient?.[2] ?? ''];
  if (!quotient) {
    say('unknownTotal', place, draft.total);
    return undefined;
  }
  for (const code of [numerator, denominator]) {
    const item = byCode.get(code);
    if (!item) say('totalNotOnForm', place, code);
    else if (item.kind === 'ratio') say('totalOfRates', place, code);
  }
  return { kind: 'ratio', numerator, denominator };
}

function indicatorFrom({ draft, name, code, kind }: Understood, isPart: boolean): readonly Indicator[] {
  if (kind === undefined) return [];
  const unit = draft.unit.trim();
  const isMoney = unitOf(unit)?.base === '元';
  const usual: GrowthClass =
    kind === 'ratio'
      ? 'rate'
      : isMoney
        ? 'money'
        : isPart
          ? 'sub'
          : kind === 'stock'
            ? 'institutional'
            : 'flow';
  const definition = draft.definition ?? `${name}（${unit}）。`;
  return [
    {
      code,
      zh: name,
      en: draft.en ?? name,
      definition: { zh: definition, en: draft.en ?? definition },
      unit,
      decimals: draft.decimals ?? (rateUnits.has(unit) || unit === '万元' || unit === '亿元' ? 2 : 0),
      kind,
      theme: code.charAt(0),
      growthClass: growthClasses.find((one) => one === draft.growthClass) ?? usual,
      synonyms: draft.synonyms.split(/[，,、；;\s]+/u).filter((synonym) => synonym !== ''),
    },
  ];
}
