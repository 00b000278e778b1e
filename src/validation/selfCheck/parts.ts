import { ratioNoise } from '../../catalogue/numbers';
import { balanceEdit } from '../methods/balance';
import { meets, sum, times } from '../../catalogue/interval';
import { orderEdit } from '../methods/order';
import { statedShare } from '../../catalogue/statedShare';
import type { Rounded } from '../../catalogue/interval';
import type { Observation } from '../../dataset/observation';
import { contradiction } from './contradiction';
import type { Contradiction, ContradictionCause } from './contradiction';
import { isTogether, nearest } from './pool';
import type { Pool } from './pool';
import { intervalOf, roundedOf } from '../../dataset/printed';
import {
  coverageRelations,
  openEndedRates,
  partitionRelations,
  productRelations,
  rateRelations,
} from './relations';
import type { RateRelation } from './relations';

const total = (observations: readonly Observation[]): number =>
  observations.reduce((value, observation) => value + observation.value, 0);

/** The figures of one passage and time for different subjects, with the first of them. */
function subjectGroups(observations: readonly Observation[]): readonly (readonly Observation[])[] {
  const groups: Observation[][] = [];
  for (const observation of observations.filter(({ subject }) => subject !== '')) {
    const group = groups.find(
      ([first]) => first !== undefined && first.area === observation.area && isTogether(first, observation),
    );
    if (group === undefined) groups.push([observation]);
    else if (!group.some(({ subject }) => subject === observation.subject)) group.push(observation);
  }
  return groups.filter((group) => group.length > 1);
}

/** Parts that split a whole up against the whole. */
export function checkParts(pool: Pool): readonly Contradiction[] {
  return partitionRelations.flatMap(({ parts, whole }) =>
    pool
      .byArea(parts)
      .flatMap(subjectGroups)
      .flatMap((group) => {
        const [first] = group;
        if (first === undefined) return [];
        const wholes = pool.of(first.area, whole).filter(({ subject }) => subject === '');
        const stated = nearest(first, wholes);
        if (stated === undefined) return [];
        const {
          passed,
          sum: right,
          range: expected,
        } = balanceEdit(roundedOf(stated), group.map(roundedOf), 0);
        if (passed) return [];
        const cause = stated.period.text === first.period.text ? null : 'differentDates';
        return [contradiction({ kind: 'parts', stated, against: group, right, expected, cause })];
      }),
  );
}

interface Base {
  readonly figure: Rounded;
  readonly figures: readonly Observation[];
}

function baseOf(pool: Pool, relation: RateRelation, part: Observation): Base | undefined {
  const candidates = pool.of(part.area, relation.base);
  if (relation.ofClassified) {
    const group = subjectGroups(candidates).find((figures) => figures.includes(part));
    return group && { figure: { value: total(group), ...sum(group.map(intervalOf)) }, figures: group };
  }
  const wholes = candidates.filter(({ subject }) => subject === '');
  const found = nearest(part, wholes);
  return found && { figure: roundedOf(found), figures: [found] };
}

// Shares printed beside each other that add up to exactly 100 were often made to.
function balanced(pool: Pool, stated: Observation): ContradictionCause {
  const group = subjectGroups(pool.of(stated.area, stated.indicator)).find((one) => one.includes(stated));
  return group !== undefined && Math.abs(total(group) - 100) < ratioNoise ? 'balanced' : null;
}

/** A stated share or rate against its part and base. */
export function checkRates(pool: Pool): readonly Contradiction[] {
  return rateRelations.flatMap((relation) =>
    pool.every(relation.rate).flatMap((stated) => {
      const parts = pool.of(stated.area, relation.part).filter(({ subject }) => subject === stated.subject);
      const part = nearest(stated, parts);
      const base = part && baseOf(pool, relation, part);
      const result = part && base && statedShare(intervalOf(stated), roundedOf(part), base.figure);
      if (part === undefined || base === undefined || result === undefined || result.agrees) return [];
      const { computed: right, expected } = result;
      const against = [part, ...base.figures.filter((figure) => figure !== part)];
      return [
        contradiction({ kind: 'rate', stated, against, right, expected, cause: balanced(pool, stated) }),
      ];
    }),
  );
}

/** A part that is more than what it is a part of. */
export function checkCoverage(pool: Pool): readonly Contradiction[] {
  const wholeOf = (stated: Observation, base: string): Observation | undefined =>
    nearest(
      stated,
      pool.of(stated.area, base).filter(({ subject }) => subject === ''),
    );
  const hasTrueBase = (stated: Observation): boolean =>
    coverageRelations.some(
      ({ part, base, near }) => part === stated.indicator && !near && wholeOf(stated, base) !== undefined,
    );
  return coverageRelations.flatMap(({ part, base, near }) =>
    pool.every(part).flatMap((stated) => {
      const whole = wholeOf(stated, base);
      if (whole === undefined || orderEdit([roundedOf(stated)], roundedOf(whole)).passed) return [];
      if (near && hasTrueBase(stated)) return [];
      const expected = { low: 0, high: intervalOf(whole).high };
      const cause = near ? 'nearBase' : null;
      return [
        contradiction({ kind: 'coverage', stated, against: [whole], right: whole.value, expected, cause }),
      ];
    }),
  );
}

/** A share of more than 100 %. */
export function checkHundred(pool: Pool): readonly Contradiction[] {
  return pool.all
    .filter(({ unit, indicator, value }) => unit === '%' && !openEndedRates.has(indicator) && value > 100)
    .map((stated) =>
      contradiction({ kind: 'hundred', stated, against: [], right: 100, expected: { low: 0, high: 100 } }),
    );
}

/** A total against its count and the standard for each. */
export function checkProducts(pool: Pool): readonly Contradiction[] {
  return productRelations.flatMap(({ total: product, count, each }) =>
    pool.every(product).flatMap((stated) => {
      const units = nearest(stated, pool.of(stated.area, count));
      const standard = nearest(stated, pool.of(stated.area, each));
      if (units === undefined || standard === undefined) return [];
      const expected = times(intervalOf(units), intervalOf(standard));
      if (meets(intervalOf(stated), expected)) return [];
      const right = units.value * standard.value;
      return [contradiction({ kind: 'product', stated, against: [units, standard], right, expected })];
    }),
  );
}
