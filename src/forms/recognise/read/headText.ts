import { unitWord } from './unitWord';
import type { ReportedPeriod } from '../../reading';
import type { UnitWord } from './unitWord';

/** What the texts of one head say, whichever level says it. */
export interface HeadFacts {
  /** Names from the outermost level inwards; levels that name nothing are left out. */
  readonly names: readonly string[];
  /** The innermost name with what it had in brackets. */
  readonly full: string;
  readonly period: ReportedPeriod | undefined;
  /** The slot is only part of a name (本年新发展会员), not said of it. */
  readonly slotInName: boolean;
  /** 一、会员情况: rather the head of a group than an item. */
  readonly heading: boolean;
  readonly year: number | undefined;
  readonly unit: UnitWord | undefined;
  /** An indicator code of ours, M09. */
  readonly code: string | undefined;
  /** 其中: a part of the item before. */
  readonly part: boolean;
  /** 增减, 增减%, 比上年: computed from others, nobody's figure. */
  readonly derived: boolean;
  /** 备注, 说明. */
  readonly remark: boolean;
}

const derivedWords =
  /增减|增长|增幅|增速|增加额|[比较](?:上年|去年|上期)|同比|环比|±|升降|差额|变动|变化|占比|比重/u;
const remarkWords = /^(?:备注|说明|审核说明|注|原因|情况说明|填表人|审核人|联系人|联系电话)$/u;
const structural =
  /^(?:序号|编号|代码|代号|行次|行号|指标|指标名称|项目|名称|计量单位|单位|单位名称|地区|地区名称|地市|市州?|市别|县区|县市区|行政区划|行政区划代码|区划代码|甲|乙|丙|丁|戊|栏次|-|—+|-+|\/)$/u;
const priorWords =
  /上年同期|上年度?(?:实际|末|底|数)?|去年同期|去年(?:实际|数)?|上年数|上一年度?|上期(?:末)?数?/u;
const currentWords = /本年度?(?:实际|累计|末|底|完成)?数?|本期(?:末)?数?|今年数?|当年数?|报告期数?/u;
const yearWords = /((?:19|20)\d{2})(?:年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:度|末|底|止)?|年度)/u;
const groupMark = /^[一二三四五六七八九十]{1,3}、/u;
const dash = /^(?:—+|-+)$/u;
const numbering =
  /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,3}[.、)]|\d{1,2}(?=[^\d年月%.]))/u;

// 甲, 1, A, (3), 7=4/2, A=B+C, 栏次: what numbers the columns and says how one follows from others.
const columnMark =
  /^[([]?(?:[甲乙丙丁戊己庚辛壬癸]|[A-Z]|\d{1,3}|栏次)(?:栏)?[)\]]?(?:[-~]\d{1,3}|=[\dA-Z甲乙丙丁戊己庚辛()[\]+\-*/×÷%.,:…~∑Σ]+)?$/u;
const formulaBehind = /\(?(?:[A-Z]|\d{1,2})=[\dA-Z()+\-*/×÷%]+\)?$/u;
const hint =
  /必填|选填|填写|请填|填整数|取整数|保留.{0,3}位|自动(?:计算|求和|生成|汇总)|公式计算|(?:无需|不用|不必)填|示例|例如|^\(?[例注]:|^说明:|以.{1,10}为准|不得(?:为空|空|大于|小于)|(?:不|应)[大小]于|[≤≥]/u;

/** Whether a text only numbers a column or says how it is computed from others. */
export function isColumnMark(text: string): boolean {
  return columnMark.test(text);
}

/** Whether a text tells how to fill a column in, rather than what it is. */
export function isHint(text: string): boolean {
  return hint.test(text);
}

/** Reads a head of one or more levels, outermost first; texts are plain. */
export function readHead(written: readonly string[]): HeadFacts {
  const naming = written.filter((level) => !hint.test(level) && !columnMark.test(level));
  const levels = naming.length > 0 ? naming : written.filter((level) => !columnMark.test(level));
  const names: string[] = [];
  let full = '';
  let period: ReportedPeriod | undefined;
  let slotInName: ReportedPeriod | undefined;
  let [heading, dashed] = [false, false];
  let year: number | undefined;
  let unit: UnitWord | undefined;
  let code: string | undefined;
  let [part, derived, remark] = [false, false, false];

  for (const level of levels) {
    if (/^[A-Z]\d{2,3}$/u.test(level)) {
      code = level;
      continue;
    }
    if (/^[\d.]+$/u.test(level) && !/^(?:19|20)\d{2}$/u.test(level)) continue;
    let rest = level.replace(formulaBehind, '').replace(/=[^\p{Script=Han}]*$/u, '');
    if (/^(?:其中|#)/u.test(rest)) {
      part = true;
      rest = rest.replace(/^(?:其中|#)[:,]?/u, '');
    }
    if (remarkWords.test(rest)) remark = true;
    if (derivedWords.test(rest)) derived = true;
    if (dash.test(level)) dashed = true;
    const marked = groupMark.test(rest);
    rest = rest.replace(numbering, '').replace(/^(?:其中|#)[:,]?/u, (mark) => {
      part ||= mark !== '';
      return '';
    });
    const outside = rest.replace(/\(([^()]*)\)/gu, (whole, inner: string) => {
      const found = unitWord(inner.replace(/^(?:计量)?单位[::]?/u, ''));
      if (found) unit = found;
      else if (isSlotOnly(inner)) period = slotWord(inner) ?? period;
      else return whole;
      return '';
    });
    const bare = /^((?:19|20)\d{2})$/u.exec(outside);
    const stated = bare ?? yearWords.exec(outside);
    if (stated) year = Number(stated[1]);
    let name = bare ? '' : outside.replace(yearWords, '');
    const found = slotWord(name);
    if (found) {
      const whole = isSlotOnly(name);
      if (whole) period = found;
      else slotInName = found;
      name = name.replace(found === 'prior' ? priorWords : currentWords, '').replace(/^[的:]/u, '');
    }
    const trailing = /^(.*?)[,:/]([^,:/]+)$/u.exec(name);
    const own = unitWord(name) ?? (trailing ? unitWord(trailing[2] ?? '') : undefined);
    if (own) {
      unit = own;
      name = unitWord(name) ? '' : (trailing?.[1] ?? '');
    }
    if (name === '' || structural.test(name) || /^[\d.]+$/u.test(name)) continue;
    heading = marked;
    names.push(name.replace(/\([^()]*\)/gu, ''));
    full = name;
  }
  return {
    names: names.filter((name) => name !== ''),
    full,
    period: period ?? slotInName,
    slotInName: period === undefined && slotInName !== undefined,
    heading: heading || dashed,
    year,
    unit,
    code,
    part,
    derived,
    remark,
  };
}

/** 本年 or 上年 as a text says it, anywhere in it; undefined when it says neither. */
export function slotWord(text: string): ReportedPeriod | undefined {
  if (priorWords.test(text)) return 'prior';
  return currentWords.test(text) ? 'current' : undefined;
}

/** Whether a text says nothing but 本年 or 上年. */
export function isSlotOnly(text: string): boolean {
  const word = slotWord(text);
  if (!word) return false;
  const rest = text.replace(word === 'prior' ? priorWords : currentWords, '').replace(/\([^()]*\)/gu, '');
  return /^(?:数|数值|数量|合计|累计|实际|完成|情况)?$/u.test(rest);
}

/** The year that a text consists of (2013, 2013年, 2013年度), or undefined. */
export function yearOnly(text: string): number | undefined {
  const match = /^((?:19|20)\d{2})(?:年(?:\d{1,2}月)?(?:度|末|底)?(?:数|实际)?)?$/u.exec(text);
  return match ? Number(match[1]) : undefined;
}

/** Whether a text only labels a row or a column of the table itself (地区, 计量单位, 甲). */
export function isStructural(text: string): boolean {
  return structural.test(text);
}
