import { carriedIn, powerWord, relationOf } from '../../relation';
import type { Cause, Finding } from '../../../validation';
import type { FindingNames, FindingSentences } from '../../findingNames';

const edits = {
  swap: '相邻两位数字颠倒',
  insert: '漏录一位数字',
  delete: '多录一位数字',
  substitute: '录错一位数字',
};

/** What is wrong, in one sentence with its figures. */
function title(finding: Finding, names: FindingNames): string {
  const { facts, indicator, current } = finding;
  const name = (code: string): string => `“${names.indicator(code)}”`;
  const own = `${names.area(finding.area)}${finding.period === 'prior' ? '上年' : ''}${name(indicator)}`;
  const figure = (value: number, code = indicator): string => names.figure(value, code);
  const now = current === null ? '' : figure(current);
  switch (facts.kind) {
    case 'text':
      return `${own}填报的是文本“${facts.text}”，不是数值`;
    case 'textColumns':
      return `${own}等 ${facts.cells} 格填报的是文本（如“${facts.text}”），不是数值，可一次改为数值`;
    case 'errorValue':
      return `${own}的公式出错（${facts.text}）`;
    case 'blank':
      if (facts.group === 'line') return `${names.area(finding.area)}还有${facts.cells}项必填指标未填`;
      if (facts.group === 'column') return `${name(indicator)}还有${facts.cells}个地区未填`;
      return `尚有${facts.cells}个必填格未填报，涉及${facts.areas}个地区、${facts.indicators}项指标`;
    case 'negative':
      return `${own}为负数${now}`;
    case 'notWhole':
      return finding.causes.some((cause) => cause.kind === 'unit')
        ? `${name(indicator)}整列都带小数，疑似以“万${names.unit(indicator)}”填报`
        : `${own}填报${now}，应为整数`;
    case 'decimals':
      return `${own}填报${now}，最多保留${facts.allowed}位小数`;
    case 'unitSlip':
      return unitSlip(finding, facts, own, names);
    case 'growth': {
      if (names.unit(indicator) === '%' && finding.prior) {
        const points = names.number(Math.abs((finding.current ?? 0) - finding.prior.value), 2);
        const moved = facts.rate > 0 ? '上升' : '下降';
        return `${own}本年${now}，${before(finding)}${figure(finding.prior.value)}，${moved}${points}个百分点，超出${names.number(facts.floor)}个百分点的限值`;
      }
      const limit = `超出${names.percent(facts.limit)}的限值`;
      const rate = names.percent(Math.abs(facts.rate));
      const prior = finding.prior ? `，${before(finding)}${figure(finding.prior.value)}` : '';
      return `${own}本年${now}${prior}，${facts.rate > 0 ? '增长' : '下降'}${rate}，${limit}`;
    }
    case 'appeared':
      return `${own}${before(finding)}为0，本年${now}`;
    case 'vanished':
      return `${own}本年为0，${before(finding)}${finding.prior ? figure(finding.prior.value) : '有数'}`;
    case 'order':
      return order(finding, facts, names);
    case 'ratio':
      return `${names.area(finding.area)}${rateName(finding, names)}为${names.number(facts.stated)}%，按公式计算应为${names.number(facts.computed, 2)}%`;
    case 'balance':
      return balance(finding, facts, names);
    case 'published':
      return `${own}${facts.withDirect ? '各地区与直属之和' : '各地区之和'}${figure(facts.sum)}，公布数${figure(facts.published)}，相差${figure(Math.abs(facts.sum - facts.published))}`;
    case 'existence': {
      const other = finding.related.find((cell) => (cell.value ?? 0) > 0);
      return `${own}为0，而${other ? name(other.indicator) : '相关指标'}为${figure(facts.present, other?.indicator)}`;
    }
    case 'band': {
      const per = finding.related[0];
      const unit = bandUnit(finding, names);
      return `${own}按${per ? name(per.indicator) : '相关指标'}平均，每${per ? names.unit(per.indicator) : '单位'}${names.number(facts.ratio, 1)}${unit}，不在${names.number(facts.low)}至${names.number(facts.high)}${unit}之间${mixedUnits(finding, names)}`;
    }
    case 'net':
      return `${own}比上年净增${figure(facts.change)}，大于本年新增的${figure(facts.gross)}`;
    case 'carry':
      return `${names.area(finding.area)}${name(carriedIn(finding))}：上年${figure(facts.before, carriedIn(finding))}，加本年增加、减本年减少应为${figure(facts.due, carriedIn(finding))}，与本年数不符`;
    case 'mark':
      return `${own}本年${now}，未达到目标线${figure(facts.mark)}`;
    case 'same': {
      const [other] = finding.related;
      return `${own}填报${now}，${other?.sheet === undefined ? '另一张表' : `“${other.sheet}”表`}同一指标为${figure(facts.there)}，两表不一致`;
    }
    case 'formula':
      return `${names.area(finding.area)}不符合审核关系“${relationOf(finding)?.printed ?? finding.rule}”${sidesSaid(finding, facts.sides, names)}`;
    case 'priorMismatch': {
      const source =
        facts.origin.kind === 'dataset' ? `已公布数为${facts.origin.source.asPrinted}，即` : '上年报表为';
      return `${own}填报${figure(facts.shown)}，${source}${figure(facts.reference)}`;
    }
    case 'outlier':
      return facts.method === 'series'
        ? `${own}本年${now}，偏离历年水平（${facts.n}个年份）`
        : `${own}本年为上年的${names.number(facts.ratio, 3)}倍，与其他地区（共${facts.n}个）的增幅明显不同`;
    case 'copied':
      return `${names.area(finding.area)}的${facts.of}项指标中有${facts.same}项与上年完全相同`;
    case 'pattern':
      return patternSaid(facts, finding, names);
    case 'repeated':
      return `${name(indicator)}有${facts.times}个地区同为${figure(facts.value)}`;
    case 'share':
      return `${own}占合计的比重由${names.percent(facts.before)}变为${names.percent(facts.after)}`;
    case 'code':
      return `行政区划代码“${facts.text}”不存在、重复或不属本地区`;
  }
}

function unitSlip(
  finding: Finding,
  facts: Extract<Finding['facts'], { kind: 'unitSlip' }>,
  own: string,
  names: FindingNames,
): string {
  const { indicator, current } = finding;
  const cause = finding.causes.find((candidate) => candidate.kind === 'unit');
  const word = powerWord(facts.factor);
  const isSmall = facts.factor > 1;
  const isUnit = word === '千' || word === '万' || word === '亿';
  const guess = !isUnit
    ? '疑似小数点错位或多（少）录一位'
    : isSmall
      ? `疑似以“${word}${names.unit(indicator).replace(/^万/u, '')}”填报`
      : names.unit(indicator) === '万元'
        ? `疑似以“${word === '千' ? '十元' : '元'}”填报`
        : `疑似多乘了1${word}`;
  const cells = finding.related.length + 1;
  if (cause?.kind === 'unit' && cause.wholeColumn) {
    return `“${names.indicator(indicator)}”一列有${cells}个数都与上年相差约1${word}倍，${guess}`;
  }
  if (cause?.kind === 'unit' && cause.wholeRow) {
    return `${names.area(finding.area)}一行有${cells}个数都与上年相差约1${word}倍，${guess}`;
  }
  const reference = facts.by === 'prior' ? before(finding) : '其他地区的中位数';
  const now = current === null ? '' : names.figure(current, indicator);
  return `${own}填报${now}，${reference}${names.figure(facts.reference, indicator)}，相差约1${word}倍，${guess}`
    .replaceAll('约1十倍', '约10倍')
    .replaceAll('约1百倍', '约100倍')
    .replaceAll('约1千倍', '约1000倍');
}

function order(
  finding: Finding,
  facts: Extract<Finding['facts'], { kind: 'order' }>,
  names: FindingNames,
): string {
  const check = relationOf(finding);
  const place = names.area(finding.area);
  if (check?.kind !== 'order') return `${place}${names.number(facts.left)}大于${names.number(facts.right)}`;
  const left =
    check.left.map((code) => `“${names.indicator(code)}”`).join('与') + (check.left.length > 1 ? '之和' : '');
  const right = `“${names.indicator(check.right)}”`;
  const [first = ''] = check.left;
  const a = names.figure(facts.left, first);
  const b = names.figure(facts.right, check.right);
  if (facts.factor < 1) {
    return `${place}${right}${b}，不足${left}${a}的${names.number(1 / facts.factor)}倍`;
  }
  const times = facts.factor > 1 ? `的${names.number(facts.factor)}倍` : '';
  return `${place}${left}${a}，大于${right}${b}${times}`;
}

function balance(
  finding: Finding,
  facts: Extract<Finding['facts'], { kind: 'balance' }>,
  names: FindingNames,
): string {
  const check = relationOf(finding);
  const total = check?.kind === 'balance' ? check.total : finding.indicator;
  const isPart = check?.kind === 'balance' && check.atMost;
  const parts = check?.kind === 'balance' ? '各分项' : '各地区';
  const place = check?.kind === 'balance' ? names.area(finding.area) : '';
  const missing = facts.missing.length > 0 ? `（${facts.missing.length}项未填）` : '';
  const difference = names.figure(Math.abs(Number((facts.total - facts.sum).toPrecision(10))), total);
  const verb = isPart ? '小于' : facts.total > facts.sum ? '多于' : '少于';
  const label = place === '' ? '合计' : place;
  return `${label}“${names.indicator(total)}”${names.figure(facts.total, total)}，${verb}${parts}之和${names.figure(facts.sum, total)}${missing}，相差${difference}`;
}

/** What the codes of a relation stand for, and what its sides come to. */
function sidesSaid(finding: Finding, sides: readonly number[], names: FindingNames): string {
  const codes = [...new Set([finding.indicator, ...finding.related.map(({ indicator }) => indicator)])];
  const meant = codes.map((code) => `${code}${names.indicator(code)}`).join('、');
  const [left, right, end] = sides.map((value) => names.number(value, 2));
  const worth =
    left === undefined || right === undefined
      ? ''
      : end === undefined
        ? `，左边为${left}，右边为${right}`
        : `，${right}不在${left}至${end}之间`;
  return `（${meant}）${worth}`;
}

function rateName(finding: Finding, names: FindingNames): string {
  const check = relationOf(finding);
  return `“${names.indicator(check?.kind === 'ratio' ? check.rate : finding.indicator)}”`;
}

function bandUnit(finding: Finding, names: FindingNames): string {
  const unit = names.unit(finding.indicator);
  return unit === '万元' ? '元' : unit;
}

function mixedUnits(finding: Finding, names: FindingNames): string {
  if (!finding.causes.some((cause) => cause.kind === 'unit')) return '';
  const unit = names.unit(finding.indicator).replace(/^万/u, '');
  return `，疑似“${unit}”与“万${unit}”混用`;
}

/** 上年, or the year itself where only an older figure is known: its age is never left unsaid. */
function before({ prior }: Finding): string {
  return prior?.age === undefined ? '上年' : `${prior.year}年（${prior.age}年前）`;
}

function causeText(cause: Cause, names: FindingNames): string | undefined {
  switch (cause.kind) {
    case 'unit':
      return undefined;
    case 'typing':
      return `${cause.cell}可能是${edits[cause.edit]}：改为${names.number(cause.candidate)}即可平衡。`;
    case 'slip':
      return `${cause.cell ?? '本格'}可能是${slips[cause.slip]}，原数可能为${names.number(cause.candidate)}。`;
    case 'copied':
      return '可能照抄上年数后未更新。';
    case 'missingPart':
      return '可能有分项漏填。';
    case 'oneCell':
      return '只更正这一个数，有关审核关系即全部成立，差错很可能在此。';
  }
}

/** The next step. */
function next(finding: Finding, fix: string, names: FindingNames): string {
  const offer =
    finding.correction === null
      ? ''
      : `核实后可改为${names.figure(finding.correction, finding.indicator)}${finding.related.some(({ correction }) => correction !== undefined) ? '，其余各格同样换算' : ''}。`;
  const query =
    finding.severity === 'query'
      ? '确属实际情况的，请填写审核说明。'
      : finding.overridable
        ? '确属实际情况的，须由审核人署名并说明理由。'
        : '';
  return `${fix}${offer}${query}`;
}

/** What is said of a finding in Chinese. */
export const findings: FindingSentences = {
  title,
  causes: (finding, names) => finding.causes.flatMap((cause) => causeText(cause, names) ?? []),
  next,
  message: (text, then) => `${text}。${then}`,
  ownRule: '本单位自定的审核关系',
  parameters: (list) => `参数由本工具设定，非官方规定：${list.join('，')}`,
};

const slips: Readonly<Record<Extract<Cause, { kind: 'slip' }>['slip'], string>> = {
  power: '计量单位或小数点有误',
  sign: '误填负号',
  doubled: '多打了一个相同的数字',
  extra: '多打了一个数字',
  missing: '漏打了一个数字',
  swap: '相邻数字颠倒',
  digit: '有一位数字打错',
  closure: '与分项之和不符',
};

function patternSaid(
  { what, cells, other, growth }: Extract<Finding['facts'], { kind: 'pattern' }>,
  { area, indicator }: Finding,
  names: FindingNames,
): string {
  const [place, column] = [names.area(area), `“${names.indicator(indicator)}”`];
  switch (what) {
    case 'rowsExchanged':
      return `${place}与${names.area(other ?? '')}两行的数可能互换了`;
    case 'cellsExchanged':
      return `${place}与${names.area(other ?? '')}的${column}可能互换了`;
    case 'columnShifted':
      return `${column}自${place}起共${cells}格可能错了一行`;
    case 'columnCopied':
      return `${column}有${cells}个地区本年数与上年数完全相同，可能复制后未更新`;
    case 'cellCopied':
      return `${place}${column}本年数与上年数完全相同，可能复制后未更新`;
    case 'columnMoved':
      return `${column}各地普遍${(growth ?? 0) < 0 ? '减少' : '增加'}，中位增幅${names.percent(growth ?? 0)}，可能是口径变化或填错栏`;
    case 'areaMoved':
      return `${place}${cells}项指标普遍${(growth ?? 0) < 0 ? '减少' : '增加'}，中位增幅${names.percent(growth ?? 0)}，与其他地区不同，可能是区划、机构调整或整行口径有误`;
  }
}
