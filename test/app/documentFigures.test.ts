import { areaOf } from '../../src/catalogue/areas';
import { indicatorOf } from '../../src/catalogue/indicators';
import { openBook } from '../../src/app/book';
import { prepareFill } from '../../src/app/usecases/fill';
import { isWhole, kindOf, yearOf } from '../../src/dataset/dataset';
import { inFormUnit } from '../../src/dataset/unitOfMeasure';
import { forms } from '../../src/forms/catalogue';
import { itemsOf } from '../../src/forms/definition';
import { testKnowledge } from '../support/app';
import type { Observation } from '../../src/dataset/observation';

const { dataset } = testKnowledge();
const empty = openBook({ sheets: [], active: '', read: [], state: null }, { asks: 'person' });

/** The region whose form has a line for the area, and the line. */
function placeOf(code: string): { readonly region: string; readonly line: string } | undefined {
  const area = areaOf(code);
  if (area?.level === 'province') return { region: code, line: `${code}P` };
  if (area?.level === 'city' && area.parent !== null) return { region: area.parent, line: code };
  return undefined;
}

const fills = new Map<string, ReadonlyMap<string, number>>();

/** What a fill writes, by line, indicator and period. */
function filled(form: string, region: string, year: number): ReadonlyMap<string, number> {
  const key = `${form} ${region} ${year}`;
  const known = fills.get(key);
  if (known) return known;
  const { plan } = prepareFill(empty, { form, year, region, layout: 'area', areas: null }, dataset);
  const written = new Map(
    plan.writes.map(({ field, value }) => [`${field.area} ${field.indicator} ${field.period}`, value]),
  );
  fills.set(key, written);
  return written;
}

/** The indicator of a form that the figure belongs to: its own, or the part that its subject is. */
function isAbout(code: string, figure: Observation): boolean {
  if (figure.indicator === code) return isWhole(figure);
  const of = indicatorOf(code)?.of;
  return of !== undefined && of.indicator === figure.indicator && of.subject === figure.subject;
}

interface Place {
  readonly figure: Observation;
  readonly form: string;
  readonly indicator: string;
  readonly region: string;
  readonly line: string;
  readonly year: number;
}

/** Every place on a form where a figure of the documents belongs: its area, and its statistical year. */
function places(figures: readonly Observation[]): readonly Place[] {
  return figures.flatMap((figure) => {
    const place = placeOf(figure.area);
    const year = yearOf(figure, dataset.calendar);
    if (!place || year === undefined) return [];
    return forms.flatMap((form) =>
      itemsOf(form)
        .filter(({ indicator }) => isAbout(indicator, figure))
        .map(({ indicator }) => ({ figure, form: form.id, indicator, ...place, year })),
    );
  });
}

/** Whether the form carries the figure, or another that the dataset holds for the same area, indicator and year. */
function isFound({ figure, form, indicator, region, line, year }: Place, age: 0 | 1): boolean {
  const written = filled(form, region, year + age).get(
    `${line} ${indicator} ${age === 0 ? 'current' : 'prior'}`,
  );
  const preferred = dataset.find({ area: figure.area, indicator, year });
  return written !== undefined && [figure, preferred].some((each) => each && inFormUnit(each) === written);
}

/** Whether what the dataset holds for the place is a flow of fewer than eleven months, such as 2013-01/2013-09. */
function isOfMonths({ figure, indicator, year }: Place): boolean {
  const { period } = dataset.find({ area: figure.area, indicator, year }) ?? figure;
  const months = /^(\d{4})-(\d\d)\/(\d{4})-(\d\d)$/u.exec(period.text)?.slice(1).map(Number);
  if (kindOf(figure) !== 'flow' || months === undefined) return false;
  const [fromYear = 0, from = 0, toYear = 0, to = 0] = months;
  return (toYear - fromYear) * 12 + to - from + 1 < 11;
}

test('each of the 142 figures of the documents stands on the forms of its area and year, and as last year’s a year later', () => {
  const all = places(dataset.observations);
  expect(all.filter((place) => !isFound(place, 0))).toEqual([]);
  // What happened within some months is nobody's last year.
  const ofMonths = all.filter(isOfMonths);
  expect(ofMonths.length).toBeGreaterThan(0);
  expect(ofMonths.filter((place) => isFound(place, 1))).toEqual([]);
  expect(all.filter((place) => !isOfMonths(place) && !isFound(place, 1))).toEqual([]);
  const distinct = new Set(all.map(({ figure }) => figure));
  expect({ figures: distinct.size, places: all.length }).toEqual({ figures: 142, places: 178 });
});

test('what follows from them by arithmetic stands there as last year’s, never as this year’s', () => {
  const all = places(dataset.derived);
  expect(all.length).toBeGreaterThan(10);
  expect(all.filter((place) => isFound(place, 1) === isOfMonths(place))).toEqual([]);
});
