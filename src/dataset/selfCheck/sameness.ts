import { intervalOf, meets } from '../interval';
import { canCount } from '../measureWord';
import { parseNumeral } from '../numeral';
import type { Observation } from '../observation';
import { contradiction } from './contradiction';
import type { Contradiction } from './contradiction';
import { isNear } from './pool';
import type { Pool } from './pool';

// Two figures agree by chance more easily the fewer digits they have.
const telling = 3;

function significantDigits(observation: Observation): number {
  const digits = /[\d.,]+/u.exec(observation.source.asPrinted)?.[0].replace(/[.,]/gu, '') ?? '';
  return digits.replace(/^0+/u, '').replace(/0+$/u, '').length;
}

/** One figure that a passage prints under two indicators of the same unit. */
export function checkNames(pool: Pool): readonly Contradiction[] {
  const byFigure = new Map<string, Observation[]>();
  for (const observation of pool.all) {
    if (significantDigits(observation) < telling) continue;
    const key = [observation.source.doc, observation.area, observation.value, observation.unit].join('|');
    const list = byFigure.get(key);
    if (list) list.push(observation);
    else byFigure.set(key, [observation]);
  }
  return [...byFigure.values()].flatMap((group) => {
    const [stated, ...rest] = group;
    const other = stated && rest.find((one) => one.indicator !== stated.indicator && isNear(one, stated));
    if (stated === undefined || other === undefined) return [];
    const expected = intervalOf(other);
    return [contradiction({ kind: 'names', stated, against: [other], right: other.value, expected })];
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
  const byThing = new Map<string, Observation[]>();
  for (const observation of pool.all) {
    const { area, indicator, subject, period } = observation;
    const key = [area, indicator, subject, period.kind, period.text].join('|');
    const list = byThing.get(key);
    if (list) list.push(observation);
    else byThing.set(key, [observation]);
  }
  return [...byThing.values()].flatMap(([stated, ...others]) => {
    if (stated === undefined) return [];
    const other = others.find((one) => !meets(intervalOf(one), intervalOf(stated)));
    if (other === undefined) return [];
    const expected = intervalOf(other);
    return [contradiction({ kind: 'values', stated, against: [other], right: other.value, expected })];
  });
}
