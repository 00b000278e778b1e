import { indicatorOf, indicators } from '../../../src/catalogue/indicators';
import { noPriors } from '../../../src/dataset/prior';
import { forms } from '../../../src/forms/catalogue';
import { itemsOf } from '../../../src/forms/definition';
import { rules, ruleSet, validate } from '../../../src/validation';
import { readRelations, relationLines, vocabularyOf } from '../../../src/validation/relations';
import { cleanFigure } from '../../support/cleanFigures';
import { allCities, readingOf } from '../support/reading';
import { createRandom } from '../../bench/random';
import { codedEdits } from './codedEdits';
import type { FormReading } from '../../../src/forms/reading';
import type { Edit, Rule } from '../../../src/validation';

const printed = rules.filter(({ id }) => id in codedEdits);

const withoutText = ({ printed: _printed, ...edit }: Edit): unknown => edit;

/** A form of six cities with figures that keep the relations but for one in fifty, and as many blanks. */
function randomForm(form: (typeof forms)[number], seed: number): FormReading {
  const random = createRandom(seed);
  return readingOf({
    form: form.id,
    areas: Object.fromEntries(
      allCities.slice(0, 6).map((city, at) => [
        city,
        Object.fromEntries(
          itemsOf(form).map(({ indicator }) => {
            const { decimals = 0 } = indicatorOf(indicator) ?? {};
            const moved = (share: number): number =>
              Number((cleanFigure(indicator, at + 1) * share).toFixed(decimals));
            const draw = random.next();
            const now = draw < 0.02 ? null : draw < 0.04 ? moved(2 * random.next()) : moved(1);
            return [indicator, [now, moved(0.9 + 0.1 * random.next())] as const];
          }),
        ),
      ]),
    ),
  });
}

describe('the printed relations of the catalogue', () => {
  test.each(printed.map((rule) => [rule.id, rule.relation, rule] as const))(
    '%s %s is the edit that was written by hand for it',
    (id, _relation, rule) => {
      expect(rule.edits.map(withoutText)).toEqual(codedEdits[id]);
    },
  );

  test('are all that bring figures of one row together', () => {
    // The limits of a single rate bring nothing together.
    const isOfRow = ({ scope, edits }: Rule): boolean =>
      (scope === 'row' || scope === 'between') &&
      edits.every(({ kind }) => !['copied', 'formula', 'mark', 'same'].includes(kind));
    expect(printed.map(({ id }) => id)).toEqual(rules.filter(isOfRow).map(({ id }) => id));
    expect(printed).toHaveLength(Object.keys(codedEdits).length);
  });

  test('find the same as the edits written by hand, on 500 random forms', () => {
    const coded: readonly Rule[] = rules.map((rule) => ({
      ...rule,
      edits: codedEdits[rule.id] ?? rule.edits,
    }));
    const apart: number[] = [];
    let found = 0;
    for (let seed = 0; seed < 500; seed++) {
      const form = forms[seed % forms.length];
      if (!form) continue;
      const reading = randomForm(form, seed);
      // What relations between forms look up stands on the form of members.
      const members = forms.filter(({ id }) => id === 'membership' && id !== form.id && seed % 3 > 0);
      const related = members.map((other) => randomForm(other, seed + 1));
      const input = { reading, priors: noPriors, related };
      const now = validate({ ...input, rules: ruleSet() });
      const before = validate({ ...input, rules: { ...ruleSet(), rules: coded } });
      if (JSON.stringify(now) !== JSON.stringify(before)) apart.push(seed);
      found += now.findings.length;
    }
    expect(apart).toEqual([]);
    expect(found).toBeGreaterThan(1_000);
  });

  test('say the same in full-width and plain signs, by code and by printed name', () => {
    const vocabulary = vocabularyOf({ forms, indicators, present: forms });
    const carried = new Set(forms.flatMap(itemsOf).map(({ indicator }) => indicator));
    const plain = (text: string): string => text.normalize('NFKC');
    const byName = (text: string): string =>
      text.replace(/[A-Z]\d{2}/gu, (code) => {
        const name = indicatorOf(code)?.zh ?? code;
        return vocabulary.codesOf(name).length === 1 ? `「${name}」` : code;
      });
    for (const rule of printed) {
      // A code that no form carries cannot be checked, and is said to be so.
      const codes = rule.relation.match(/[A-Z]\d{2}/gu) ?? [];
      if (codes.length === 0 || codes.some((code) => !carried.has(code))) continue;
      for (const written of [plain(rule.relation), byName(rule.relation)]) {
        const lines = relationLines([
          ['编号', '关系式', '性质', '说明', '启用'],
          ['1', written, '强制性', '', '是'],
        ]);
        const { own, broken } = readRelations(lines ?? [], { vocabulary, forms, rules, offAtFirst: [] });
        expect([written, broken]).toEqual([written, []]);
        // A band gives way to last year's own ratio; what an office writes does not.
        const edits = own[0]?.rule.edits ?? [];
        const coded = codedEdits[rule.id] ?? [];
        expect(edits.map(({ kind }) => kind)).toEqual(
          coded.map(({ kind }) => (kind === 'band' ? 'formula' : kind)),
        );
        const alike = edits.filter(({ kind }) => kind !== 'formula').map(withoutText);
        expect(alike).toEqual(coded.filter(({ kind }) => kind !== 'band'));
      }
    }
  });
});
