import { carriedIn, powerWord, relationOf } from '../../relation';
import type { Cause, Finding } from '../../../validation';
import type { FindingNames, FindingSentences } from '../../findingNames';

const edits = {
  swap: 'two neighbouring digits swapped',
  insert: 'a digit left out',
  delete: 'a digit too many',
  substitute: 'a wrong digit',
};
const powers = { 十: '10', 百: '100', 千: '1,000', 万: '10,000', 亿: '100 million' };

/** What is wrong, in one sentence with its figures. */
function title(finding: Finding, names: FindingNames): string {
  const { facts, indicator, current } = finding;
  const name = (code: string): string => `“${names.indicator(code)}”`;
  const own = `${names.area(finding.area)}: ${name(indicator)}${finding.period === 'prior' ? ' of last year' : ''}`;
  const figure = (value: number, code = indicator): string => names.figure(value, code);
  const now = current === null ? '' : figure(current);
  switch (facts.kind) {
    case 'text':
      return `${own} holds the text “${facts.text}”, not a number`;
    case 'textColumns':
      return `${own} and others, ${facts.cells} cells in all, are text (such as “${facts.text}”), not numbers; they can be made numbers at once`;
    case 'errorValue':
      return `${own} holds a formula error (${facts.text})`;
    case 'blank':
      if (facts.group === 'line')
        return `${names.area(finding.area)}: ${facts.cells} required figures are blank`;
      if (facts.group === 'column') return `${name(indicator)}: blank for ${facts.cells} areas`;
      return `${facts.cells} required cells are not filled yet: ${facts.areas} areas, ${facts.indicators} indicators`;
    case 'negative':
      return `${own} is negative: ${now}`;
    case 'notWhole':
      return finding.causes.some((cause) => cause.kind === 'unit')
        ? `${name(indicator)}: the whole column has decimals, probably entered in 10,000s`
        : `${own} is ${now}; a whole number is due`;
    case 'decimals':
      return `${own} is ${now}; at most ${facts.allowed} decimals are due`;
    case 'unitSlip':
      return unitSlip(finding, facts, own, names);
    case 'growth': {
      if (names.unit(indicator) === '%' && finding.prior) {
        const points = names.number(Math.abs((current ?? 0) - finding.prior.value), 2);
        return `${own} is ${now}, ${before(finding)} ${figure(finding.prior.value)}: ${facts.rate > 0 ? 'up' : 'down'} ${points} points, beyond the limit of ${names.number(facts.floor)} points`;
      }
      const rate = names.percent(Math.abs(facts.rate));
      const prior = finding.prior ? `, ${before(finding)} ${figure(finding.prior.value)}` : '';
      return `${own} is ${now}${prior}: ${facts.rate > 0 ? 'up' : 'down'} ${rate}, beyond the limit of ${names.percent(facts.limit)}`;
    }
    case 'appeared':
      return `${own} was 0 ${before(finding)} and is ${now}`;
    case 'vanished':
      return `${own} is 0; ${before(finding)} ${finding.prior ? figure(finding.prior.value) : 'it was not'}`;
    case 'order':
      return order(finding, facts, names);
    case 'ratio': {
      const check = relationOf(finding);
      const rate = check?.kind === 'ratio' ? check.rate : indicator;
      return `${names.area(finding.area)}: ${name(rate)} is ${names.number(facts.stated)}%, computed ${names.number(facts.computed, 2)}%`;
    }
    case 'balance':
      return balance(finding, facts, names);
    case 'published':
      return `${own}: the areas${facts.withDirect ? ' and the direct line' : ''} add up to ${figure(facts.sum)}, published ${figure(facts.published)}, a difference of ${figure(Math.abs(facts.sum - facts.published))}`;
    case 'existence': {
      const other = finding.related.find((cell) => (cell.value ?? 0) > 0);
      return `${own} is 0 but ${other ? name(other.indicator) : 'a related figure'} is ${figure(facts.present, other?.indicator)}`;
    }
    case 'band': {
      const per = finding.related[0];
      return `${own} per ${per ? name(per.indicator) : 'unit'} is ${names.number(facts.ratio, 1)}, not between ${names.number(facts.low)} and ${names.number(facts.high)}${mixed(finding)}`;
    }
    case 'net':
      return `${own} grew by ${figure(facts.change)}, more than the ${figure(facts.gross)} that came in`;
    case 'carry': {
      const stock = carriedIn(finding);
      return `${names.area(finding.area)}: ${name(stock)} was ${figure(facts.before, stock)} last year; with what came in and without what went out ${figure(facts.due, stock)} is due`;
    }
    case 'mark':
      return `${own} is ${now}, short of the mark of ${figure(facts.mark)}`;
    case 'same': {
      const [other] = finding.related;
      return `${own} is ${now}; ${other?.sheet === undefined ? 'another form' : `the sheet “${other.sheet}”`} has ${figure(facts.there)} for the same indicator`;
    }
    case 'formula':
      return `${names.area(finding.area)}: the relation “${relationOf(finding)?.printed ?? finding.rule}” does not hold${sidesSaid(finding, facts.sides, names)}`;
    case 'priorMismatch': {
      const source =
        facts.origin.kind === 'dataset'
          ? `published as ${facts.origin.source.asPrinted}, that is`
          : 'last year’s form has';
      return `${own} shows ${figure(facts.shown)}; ${source} ${figure(facts.reference)}`;
    }
    case 'outlier':
      return facts.method === 'series'
        ? `${own} is ${now}, unlike its ${facts.n} earlier years`
        : `${own} is ${names.number(facts.ratio, 3)} times last year’s, unlike the growth of the ${facts.n} areas`;
    case 'copied':
      return `${names.area(finding.area)}: ${facts.same} of ${facts.of} figures are exactly last year’s`;
    case 'pattern':
      return patternSaid(facts, finding, names);
    case 'repeated':
      return `${name(indicator)}: ${facts.times} areas have the same ${figure(facts.value)}`;
    case 'share':
      return `${own}: share of the total went from ${names.percent(facts.before)} to ${names.percent(facts.after)}`;
    case 'code':
      return `Area code “${facts.text}” is unknown, repeated or outside the region`;
  }
}

/** What the codes of a relation stand for, and what its sides come to. */
function sidesSaid(finding: Finding, sides: readonly number[], names: FindingNames): string {
  const codes = [...new Set([finding.indicator, ...finding.related.map(({ indicator }) => indicator)])];
  const meant = codes.map((code) => `${code} ${names.indicator(code)}`).join(', ');
  const [left, right, end] = sides.map((value) => names.number(value, 2));
  const worth =
    left === undefined || right === undefined
      ? ''
      : end === undefined
        ? `: left ${left}, right ${right}`
        : `: ${right} is not between ${left} and ${end}`;
  return ` (${meant})${worth}`;
}

function unitSlip(
  finding: Finding,
  facts: Extract<Finding['facts'], { kind: 'unitSlip' }>,
  own: string,
  names: FindingNames,
): string {
  const word = powerWord(facts.factor);
  const size = powers[word];
  const guess =
    word === '十' || word === '百'
      ? 'probably a slipped decimal point or digit'
      : facts.factor > 1
        ? `probably entered in units of ${size}`
        : `probably ${size} times too large`;
  const cause = finding.causes.find((candidate) => candidate.kind === 'unit');
  const cells = finding.related.length + 1;
  if (cause?.kind === 'unit' && cause.wholeColumn) {
    return `“${names.indicator(finding.indicator)}”: ${cells} figures of the column are off last year’s by about ${size}, ${guess}`;
  }
  if (cause?.kind === 'unit' && cause.wholeRow) {
    return `${names.area(finding.area)}: ${cells} figures of the line are off last year’s by about ${size}, ${guess}`;
  }
  const reference = facts.by === 'prior' ? before(finding) : 'the other areas’ median';
  const now = finding.current === null ? '' : names.figure(finding.current, finding.indicator);
  return `${own} is ${now}, ${reference} ${names.figure(facts.reference, finding.indicator)}: off by about ${size}, ${guess}`;
}

function order(
  finding: Finding,
  facts: Extract<Finding['facts'], { kind: 'order' }>,
  names: FindingNames,
): string {
  const check = relationOf(finding);
  const place = names.area(finding.area);
  if (check?.kind !== 'order')
    return `${place}: ${names.number(facts.left)} is above ${names.number(facts.right)}`;
  const left = check.left.map((code) => `“${names.indicator(code)}”`).join(' and ');
  const right = `“${names.indicator(check.right)}”`;
  const [first = ''] = check.left;
  const a = names.figure(facts.left, first);
  const b = names.figure(facts.right, check.right);
  if (facts.factor < 1)
    return `${place}: ${right} ${b} is less than ${names.number(1 / facts.factor)} × ${left} ${a}`;
  const times = facts.factor > 1 ? `${names.number(facts.factor)} × ` : '';
  return `${place}: ${left} ${a} is above ${times}${right} ${b}`;
}

function balance(
  finding: Finding,
  facts: Extract<Finding['facts'], { kind: 'balance' }>,
  names: FindingNames,
): string {
  const check = relationOf(finding);
  const isRow = check?.kind === 'balance';
  const total = isRow ? check.total : finding.indicator;
  const label = isRow ? names.area(finding.area) : 'Total line';
  const missing = facts.missing.length > 0 ? ` (${facts.missing.length} blank)` : '';
  const difference = names.figure(Math.abs(Number((facts.total - facts.sum).toPrecision(10))), total);
  return `${label}: “${names.indicator(total)}” ${names.figure(facts.total, total)} is ${facts.total > facts.sum ? 'above' : 'below'} the sum of its ${isRow ? 'parts' : 'areas'} ${names.figure(facts.sum, total)}${missing} by ${difference}`;
}

function mixed(finding: Finding): string {
  const isUnit = finding.causes.some((cause) => cause.kind === 'unit');
  return isUnit ? '; single units and 10,000s were probably mixed up' : '';
}

/** Last year, or the year itself where only an older figure is known: its age is never left unsaid. */
function before({ prior }: Finding): string {
  return prior?.age === undefined ? 'last year' : `in ${prior.year} (${prior.age} years before)`;
}

function causeText(cause: Cause, names: FindingNames): string | undefined {
  switch (cause.kind) {
    case 'unit':
      return undefined;
    case 'typing':
      return `${cause.cell} may have ${edits[cause.edit]}: ${names.number(cause.candidate)} would balance.`;
    case 'slip':
      return `${cause.cell ?? 'This cell'} may have ${slips[cause.slip]}; ${names.number(cause.candidate)} may have been meant.`;
    case 'copied':
      return 'Perhaps last year’s figures were copied and not updated.';
    case 'missingPart':
      return 'Perhaps a part was left out.';
    case 'oneCell':
      return 'Changing this figure alone would satisfy every relation concerned, so the error is probably here.';
  }
}

/** The next step. */
function next(finding: Finding, fix: string, names: FindingNames): string {
  const others = finding.related.some(({ correction }) => correction !== undefined);
  const offer =
    finding.correction === null
      ? ''
      : ` Once checked, ${names.figure(finding.correction, finding.indicator)} can be entered instead${others ? ', the other cells likewise' : ''}.`;
  const query =
    finding.severity === 'query'
      ? ' If the figure is right, write an explanation.'
      : finding.overridable
        ? ' If the figure is right, a named reviewer must say why.'
        : '';
  return `${fix}${offer}${query}`;
}

/** What is said of a finding in English. */
export const findings: FindingSentences = {
  title,
  causes: (finding, names) => finding.causes.flatMap((cause) => causeText(cause, names) ?? []),
  next,
  message: (text, then) => `${text}. ${then}`,
  ownRule: 'an audit relation of the office’s own',
  parameters: (list) => `Parameters are ours, not official: ${list.join(', ')}`,
};

const slips: Readonly<Record<Extract<Cause, { kind: 'slip' }>['slip'], string>> = {
  power: 'a wrong unit or decimal point',
  sign: 'a minus sign by mistake',
  doubled: 'a digit typed twice',
  extra: 'a digit too many',
  missing: 'a digit left out',
  swap: 'two digits exchanged',
  digit: 'a wrong digit',
  closure: 'a figure that does not fit its sum',
};

function patternSaid(
  { what, cells, other, growth }: Extract<Finding['facts'], { kind: 'pattern' }>,
  { area, indicator }: Finding,
  names: FindingNames,
): string {
  const [place, column] = [names.area(area), `“${names.indicator(indicator)}”`];
  switch (what) {
    case 'rowsExchanged':
      return `The rows of ${place} and ${names.area(other ?? '')} may have been exchanged`;
    case 'cellsExchanged':
      return `${column} of ${place} and ${names.area(other ?? '')} may have been exchanged`;
    case 'columnShifted':
      return `${column}: ${cells} figures from ${place} on may stand one row off`;
    case 'columnCopied':
      return `${column}: ${cells} areas have exactly last year’s figure; copied and not updated?`;
    case 'cellCopied':
      return `${column} of ${place} is exactly last year’s figure; copied and not updated?`;
    case 'columnMoved':
      return `${column} moved everywhere alike (median ${names.percent(growth ?? 0)}): a change of scope, or the wrong column?`;
    case 'areaMoved':
      return `${place}: ${cells} figures moved alike (median ${names.percent(growth ?? 0)}) and unlike the other areas: a merger, or the wrong scope of the whole row?`;
  }
}
