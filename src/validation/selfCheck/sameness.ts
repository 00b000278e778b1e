import { meets } from '../../catalogue/interval';
import { canCount } from '../../dataset/measureWord';
import { parseNumeral } from '../../dataset/numeral';
import type { Observation } from '../../dataset/observation';
import { contradiction } from './contradiction';
import type { Contradiction } from './contradiction';
import { isNear } from './pool';
import { intervalOf } from '../../dataset/printed';
import type { Pool } from './pool';

// Two figures agree by chance more easily the fewer digits they have.
const telling = 3;

function significantDigits(observation: Observation): number {
  const digits = /[\d.,]+/u.exec(observation.source.asPrinted)?.[0].replace(/[.,]/gu, '') ?? '';
  return digits.replace(/^0+/u, '').replace(/0+$/u, '').length;
}

function groupBy(
  pool: Pool,
  keyOf: (observation: Observation) => string,
): readonly (readonly Observation[])[] {
  const groups = new Map<string, Observation[]>();
  for (const observation of pool.all) {
    const key = keyOf(observation);
    const list = groups.get(key);
    if (list) list.push(observation);
    else groups.set(key, [observation]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/**
 * One figure that a passage prints on two lines under two indicators of the same unit. On one line it is one figure
 * said of two things (均增长, 111个县级工会).
 */
export function checkNames(pool: Pool): readonly Contradiction[] {
  const groups = groupBy(pool, ({ source, area, value, unit }) => [source.doc, area, value, unit].join('|'));
  return groups.flatMap(([stated, ...rest]) => {
    if (stated === undefined || significantDigits(stated) < telling) return [];
    const other = rest.find(
      (one) =>
        one.indicator !== stated.indicator && one.source.line !== stated.source.line && isNear(one, stated),
    );
    if (other === undefined) return [];
    const expected = intervalOf(other);
    return [contradiction({ kind: 'names', stated, against: [other], right: other.value, expected })];
  });
}

/** A passage printed twice in one document: the later line against the figures of the earlier one, once per pair. */
export function checkRepeated(pool: Pool): readonly Contradiction[] {
  const groups = groupBy(pool, ({ source, area, indicator, subject, period, value }) =>
    [source.doc, area, indicator, subject, period.text, value].join('|'),
  );
  const byLines = new Map<string, (readonly [first: Observation, second: Observation])[]>();
  for (const group of groups) {
    const [first, ...rest] = [...group].sort((a, b) => a.source.line - b.source.line);
    const second = first && rest.find((one) => one.source.line !== first.source.line);
    if (first === undefined || second === undefined) continue;
    const key = [first.source.doc, first.source.line, second.source.line].join('|');
    byLines.set(key, [...(byLines.get(key) ?? []), [first, second]]);
  }
  return [...byLines.values()].flatMap((pairs) => {
    const [stated] = pairs.map(([, second]) => second);
    if (stated === undefined) return [];
    const against = pairs.map(([first]) => first);
    const expected = intervalOf(stated);
    return [contradiction({ kind: 'repeated', stated, against, right: stated.value, expected })];
  });
}

/** A measure word that cannot count what the indicator counts: persons in 户. */
export function checkUnits(pool: Pool): readonly Contradiction[] {
  return pool.all.flatMap((stated) => {
    const printed = parseNumeral(stated.source.asPrinted)?.unit ?? '';
    if (printed === '' || canCount(printed, stated.unit)) return [];
    return [
      contradiction({ kind: 'unit', stated, against: [], right: stated.value, expected: intervalOf(stated) }),
    ];
  });
}

/** Two figures for one area, indicator, subject and period that cannot both be right. */
export function checkValues(pool: Pool): readonly Contradiction[] {
  const groups = groupBy(pool, ({ area, indicator, subject, period }) =>
    [area, indicator, subject, period.kind, period.text].join('|'),
  );
  return groups.flatMap(([stated, ...others]) => {
    if (stated === undefined) return [];
    const other = others.find((one) => !meets(intervalOf(one), intervalOf(stated)));
    if (other === undefined) return [];
    const expected = intervalOf(other);
    return [contradiction({ kind: 'values', stated, against: [other], right: other.value, expected })];
  });
}
