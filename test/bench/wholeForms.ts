/**
 * What the rules say of whole simulated forms, clean and with one thing planted, as JSON lines:
 * `npx tsx test/bench/wholeForms.ts 60 4711` (planted errors of each kind, seed).
 */
import { forms as allForms } from '../../src/forms/catalogue';
import { noPriors } from '../../src/dataset/prior';
import { ruleSet, validate } from '../../src/validation';
import { cellOf, plants } from '../support/plantedErrors';
import { areaCodes, readingOfForm, simulatedForm } from '../support/simulatedForms';
import { createRandom } from './random';
import type { Finding } from '../../src/validation';
import type { SimulatedForm } from '../support/simulatedForms';

const count = Number(process.argv[2] ?? 60);
const seed = Number(process.argv[3] ?? 4711);
const only = process.argv[4];
const rules = ruleSet();
const forms = allForms.map(({ id }) => id);
const sizes = [14, 14, 14, 21, 111] as const;

const judge = (form: SimulatedForm): readonly Finding[] =>
  validate({ reading: readingOfForm(form), priors: noPriors, rules }).findings.filter(
    ({ rule }) => rule !== 'R49',
  );

const share = (part: number, of: number): number => Number(((100 * part) / Math.max(1, of)).toFixed(1));

function keyOf(
  areas: readonly string[],
  cell: { area: string; indicator: string; period: 'current' | 'prior' },
): string {
  return cellOf(areas.indexOf(cell.area), cell.indicator, cell.period);
}

const clean = {
  forms: 0,
  findings: 0,
  asked: 0,
  errors: 0,
  breaks: 0,
  breaksFound: 0,
  byRule: {} as Record<string, number>,
};

/** How often forms of one kind were asked about, and how much. */
interface OfForm {
  forms: number;
  findings: number;
  asked: number;
}

function judgeClean(size: number, sheets: number): object {
  const random = createRandom(seed + size);
  const result = { ...clean, byRule: {} as Record<string, number> };
  const byForm = new Map<string, OfForm>();
  for (let sheet = 0; sheet < sheets; sheet++) {
    const form = simulatedForm(random, forms[sheet % forms.length] ?? 'aid', size);
    const areas = areaCodes(size);
    const found = judge(form);
    const broken = [...form.breaks].map((row) => areas[row]);
    const real = found.filter(({ area }) => !broken.includes(area));
    result.forms++;
    result.findings += real.length;
    if (real.length > 0) result.asked++;
    const own = byForm.get(form.form) ?? { forms: 0, findings: 0, asked: 0 };
    byForm.set(form.form, {
      forms: own.forms + 1,
      findings: own.findings + real.length,
      asked: own.asked + (real.length > 0 ? 1 : 0),
    });
    result.errors += real.filter(({ severity }) => severity === 'error').length;
    for (const { rule, severity, indicator } of real) {
      const key = `${rule} ${severity} ${process.argv[5] === 'by' ? indicator : ''}`;
      result.byRule[key] = (result.byRule[key] ?? 0) + 1;
    }
    for (const area of broken) {
      result.breaks++;
      if (found.some((finding) => finding.area === area)) result.breaksFound++;
    }
  }
  return {
    clean: size,
    perForm: Number((result.findings / result.forms).toFixed(2)),
    asked: share(result.asked, result.forms),
    errors: result.errors,
    breaksFound: share(result.breaksFound, result.breaks),
    breaks: result.breaks,
    byForm: Object.fromEntries(
      [...byForm].map(([id, own]) => [
        id,
        { perForm: Number((own.findings / own.forms).toFixed(2)), asked: share(own.asked, own.forms) },
      ]),
    ),
    byRule: result.byRule,
  };
}

function judgePlanted(kind: string): object {
  const plant = plants[kind];
  const random = createRandom(seed + kind.length * 7919 + (kind.codePointAt(0) ?? 0));
  const tally = {
    found: 0,
    first: 0,
    names: 0,
    top: 0,
    right: 0,
    listed: 0,
    wrong: 0,
    cards: 0,
    allRight: 0,
    causes: 0,
  };
  let n = 0;
  for (let tries = 0; n < count && tries < count * 40; tries++) {
    const size = sizes[tries % sizes.length] ?? 14;
    const form = simulatedForm(random, forms[random.below(forms.length)] ?? 'aid', size);
    const planted = plant?.(random, form);
    if (!planted || planted.right.size === 0) continue;
    n++;
    const areas = areaCodes(size);
    const before = new Set(judge(form).map(({ id }) => id));
    const found = judge(planted.form);
    const fresh = found.filter(({ id }) => !before.has(id));
    const totalArea = '000000';
    const key = (cell: { area: string; indicator: string; period: 'current' | 'prior' }): string =>
      cell.area === totalArea ? cellOf(-1, cell.indicator, cell.period) : keyOf(areas, cell);
    const touches = (finding: Finding): boolean =>
      [finding, ...finding.related].some((cell) => planted.right.has(key(cell)));
    const isAt = (finding: Finding): boolean => planted.right.has(key(finding));
    if (fresh.some(touches)) tally.found++;
    if (fresh[0] && isAt(fresh[0])) tally.first++;
    if (fresh[0] && touches(fresh[0])) tally.names++;
    if (found[0] && isAt(found[0])) tally.top++;
    tally.cards += fresh.length;
    const offers = fresh.flatMap((finding) => [
      ...(finding.correction === null ? [] : [[key(finding), finding.correction] as const]),
      ...finding.related.flatMap((cell) =>
        cell.correction === undefined ? [] : [[key(cell), cell.correction] as const],
      ),
    ]);
    const isRight = ([cell, value]: readonly [string, number]): boolean => {
      const meant = planted.right.get(cell);
      return (
        meant !== undefined && meant !== null && Math.abs(meant - value) <= 1e-9 * Math.abs(meant) + 1e-9
      );
    };
    if (offers.some(isRight)) tally.right++;
    if (offers.some((offer) => !isRight(offer))) tally.wrong++;
    const due = [...planted.right].filter(([, meant]) => meant !== null);
    if (
      due.filter(([cell, meant]) =>
        offers.some((offer) => offer[0] === cell && meant !== null && isRight(offer)),
      ).length >=
      0.8 * due.length
    )
      tally.allRight++;
    const listed = fresh.flatMap(({ causes }) =>
      causes.flatMap((cause) => ('candidate' in cause ? [cause.candidate] : [])),
    );
    tally.causes = Math.max(tally.causes, listed.length);
    const [meant] = [...planted.right.values()];
    if (listed.some((value) => value === meant)) tally.listed++;
  }
  return {
    kind,
    n,
    found: share(tally.found, n),
    first: share(tally.first, n),
    firstNames: share(tally.names, n),
    top: share(tally.top, n),
    right: share(tally.right, n),
    allRight: share(tally.allRight, n),
    wrong: share(tally.wrong, n),
    cards: Number((tally.cards / Math.max(1, n)).toFixed(2)),
    listed: share(tally.listed, n),
    causes: tally.causes,
  };
}

const print = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);
if (!only || only === 'clean') {
  print(judgeClean(14, count * 3));
  print(judgeClean(21, count));
  print(judgeClean(111, Math.ceil(count / 5)));
}
for (const kind of Object.keys(plants)) if (!only || kind.includes(only)) print(judgePlanted(kind));
