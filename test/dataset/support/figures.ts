import { indicatorOf } from '../../../src/catalogue/indicators';
import { unitOf } from '../../../src/catalogue/unit';
import type { Observation } from '../../../src/dataset/observation';
import { parseNumeral } from '../../../src/dataset/numeral';

type Parts = Partial<Omit<Observation, 'source' | 'period'>> & {
  readonly doc?: string;
  readonly line?: number;
  readonly period?: Observation['period'] | string;
};

/** A figure as printed for 柳州 at the end of 2012 unless told otherwise; the value is read from the print. */
export function figure(indicator: string, asPrinted: string, parts: Parts = {}): Observation {
  const { doc = '000', line = 10, period = '2012-12-31', ...rest } = parts;
  const numeral = parseNumeral(asPrinted);
  const unit = unitOf(indicatorOf(indicator)?.unit ?? '')?.base ?? '';
  const kind = typeof period !== 'string' ? period : periodOf(period);
  return {
    area: '450200',
    indicator,
    subject: '',
    period: kind,
    value: numeral?.value ?? Number.NaN,
    unit,
    qualifier: numeral?.qualifier ?? 'exact',
    doubt: '',
    note: '',
    source: { doc, line, asPrinted },
    ...rest,
  };
}

function periodOf(text: string): Observation['period'] {
  if (text.startsWith('../')) return { kind: 'open', text };
  if (text.includes('/')) return { kind: 'span', text };
  return { kind: text.length === 4 ? 'year' : 'point', text };
}
