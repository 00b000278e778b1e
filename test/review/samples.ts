import { fieldKey } from '../../src/forms/reading';
import type { Entry, FormReading, FormArea, ReportedPeriod } from '../../src/forms/reading';
import type { Explanation } from '../../src/review/answers';
import type { CellContent } from '../../src/forms/sheet';
import type { Finding, ValidationResult } from '../../src/validation/finding';

/** A query about 南宁's members, 1,500 against 1,000, save what is said otherwise. */
export function findingOf(more: Partial<Finding> = {}): Finding {
  return {
    id: 'R42|450100|M09',
    rule: 'R42',
    severity: 'query',
    overridable: false,
    sheet: '表',
    cell: 'C4',
    area: '450100',
    indicator: 'M09',
    period: 'current',
    current: 1500,
    prior: { value: 1000, year: 2012, period: '2012-09-30', origin: { kind: 'typed' } },
    expected: [850, 1150],
    correction: null,
    facts: { kind: 'appeared' },
    causes: [],
    related: [],
    folded: [],
    impact: 0.1,
    ...more,
  };
}

/** An explanation that fits `findingOf()`, save what is said otherwise. */
export function explanationOf(more: Partial<Explanation> = {}): Explanation {
  return {
    finding: 'R42|450100|M09',
    sheet: '表',
    rule: 'R42',
    area: '450100',
    indicator: 'M09',
    cause: 'newUnions',
    text: '本年新建会企业37家，新增会员500人',
    current: 1500,
    prior: 1000,
    at: '2013-10-12T08:00:00.000Z',
    reviewer: '',
    ...more,
  };
}

export function resultOf(
  findings: readonly Finding[],
  more: Partial<ValidationResult> = {},
): ValidationResult {
  return { findings, unchecked: [], waiting: [], counts: [], repairs: [], ...more };
}

export type Figure = readonly [line: string, indicator: string, content: CellContent, slot?: ReportedPeriod];

/** A reading with these figures in the order given. */
export function readingOf(figures: readonly Figure[], more: Partial<FormReading> = {}): FormReading {
  const entries = new Map<string, Entry>();
  figures.forEach(([area, indicator, content, period = 'current'], at) => {
    const value = typeof content === 'number' ? content : null;
    const place = { area, indicator, period, row: 4 + at, column: period === 'current' ? 2 : 3 };
    entries.set(fieldKey(area, indicator, period), { ...place, content, value, scale: 1, isFormula: false });
  });
  const region = more.region ?? '450000';
  const areas = [...new Set(figures.map(([area]) => area))].map((code): FormArea => ({
    code,
    role: code.endsWith('P')
      ? 'published'
      : code.endsWith('D')
        ? 'direct'
        : code === region && more.layout !== 'indicator'
          ? 'total'
          : 'area',
  }));
  return {
    form: 'membership',
    year: 2013,
    region,
    layout: 'area',
    sheet: '表',
    areas,
    indicators: [...new Set(figures.map(([, indicator]) => indicator))],
    entries,
    ...more,
  };
}
