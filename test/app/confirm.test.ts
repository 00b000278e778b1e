import fc from 'fast-check';
import { extract } from '../../src/extract/extract';
import { FileWorkbook } from '../../src/files/fileWorkbook';
import { boundFields } from '../../src/forms/binding';
import { recogniseStandardForm } from '../../src/forms/standardForm';
import { confirmedOf } from '../../src/taskpane/extract/decisions';
import { testApp } from '../support/app';
import type { Figure } from '../../src/extract/figure';
import type { CellContent } from '../../src/forms/sheet';

const sheet = '会员组织2013四川';

const report = [
  '截至目前，全市基层工会5973个，涵盖单位12500个，会员52.4万人，其中农民工会员18.3万人。',
  '新建基层工会288家，新发展会员10925人。专职工会干部312人，兼职工会干部4120人。',
].join('\n');

const found = extract(report, { area: '511000', date: '2013-09-23' })?.figures ?? [];

/** What the form holds, by field, and which of it a person enters this year. */
async function fieldsOf(port: FileWorkbook): Promise<ReadonlyMap<string, CellContent>> {
  const [snapshot] = (await port.read([sheet])).read;
  const own = snapshot === undefined ? undefined : recogniseStandardForm(snapshot);
  if (snapshot === undefined || own?.kind !== 'standard') throw new Error(`${sheet} is no form`);
  return new Map(
    boundFields(own.binding).map(({ area, indicator, period, row, column }) => [
      `${area}|${indicator}|${period}`,
      snapshot.values[row]?.[column] ?? null,
    ]),
  );
}

describe('a figure of a text', () => {
  const answer = fc.option(fc.constantFrom('first', 'M05', 'M16', 'A02'), { nil: null });

  test('reaches a form only where a person confirmed it, and no other cell changes', async () => {
    expect(found.length).toBeGreaterThanOrEqual(8);
    await fc.assert(
      fc.asyncProperty(
        fc.array(answer, { minLength: found.length, maxLength: found.length }),
        async (answers) => {
          const port = FileWorkbook.empty();
          const app = testApp(port);
          await app.start();
          await app.fill();
          await app.check();
          const before = await fieldsOf(port);
          const decisions = new Map<Figure, string>();
          found.forEach((figure, index) => {
            const given = answers[index] ?? null;
            const code = given === 'first' ? figure.candidates[0]?.indicator : given;
            if (code !== null && code !== undefined) decisions.set(figure, code);
          });
          await app.confirmFigures(confirmedOf(decisions, '报告'));
          const after = await fieldsOf(port);
          const allowed = new Map<string, number[]>();
          for (const [{ area, value }, indicator] of decisions) {
            const key = `${area}|${indicator}|current`;
            allowed.set(key, [...(allowed.get(key) ?? []), value]);
          }
          for (const [key, content] of after) {
            if (content === before.get(key) || key.startsWith('510000|')) continue;
            expect(allowed.get(key)).toContain(content);
          }
          await app.stop();
        },
      ),
      { numRuns: 12 },
    );
  }, 60_000);

  test('stands in the list of sources at once, with its sentence', async () => {
    const port = FileWorkbook.empty();
    const app = testApp(port);
    await app.start();
    await app.fill();
    await app.check();
    const [figure] = found;
    if (figure === undefined) throw new Error('nothing found');
    await app.confirmFigures(confirmedOf(new Map([[figure, 'M01']]), '内江市总工会工作报告'));
    const [listed] = (await port.read(['数据来源'])).read;
    const row = listed?.values.find((cells) => cells.join().includes('内江市总工会工作报告'));
    expect(row?.join()).toMatch(/内江市,基层工会组织数.*5973.*5973个/u);
    await app.stop();
  });
});
