import { reviewForms } from '../../app/review';
import { findingMessage } from '../../i18n/findings';
import { seedDataset } from '../environment';
import { folderContents } from '../folder';
import { readFolderPriors } from '../folderPriors';
import { Refusal } from './checked';
import { findingsOfAddresses } from './findings';
import { engineFor, judged } from './judging';
import { disagreement, groupsOf, loadReturns, memoryCounts } from './returnsCheck';
import { provinceOf, readReturns, strataOfLines } from './returnsSource';
import { joined, ruleSummaries } from './summary';
import type { Plan } from '../../validation/plan';
import type { CommandContext } from '../command';
import type { Asked } from './asked';
import type { Checked } from './checked';
import type { Rejudged } from './judged';
import type { LineStratum } from './returnsSource';
import type { RuleSummary } from './summary';
import type { Workspace } from './workspace';

/** Checks returns, each of which the engine in memory has judged whole. */
export async function checkReturns(
  workspace: Workspace,
  asked: Asked,
  stop: AbortSignal,
  context: CommandContext,
): Promise<Checked> {
  const { texts, progress, lang } = context;
  const { desk } = workspace;
  const by = asked.strata.map((one): LineStratum => {
    const known = strataOfLines.find((name) => name === one);
    if (known === undefined) throw new Refusal(texts.registerNoStratum(one));
    return known;
  });
  const { files } = await folderContents(asked.source, asked.out);
  const priors = asked.prior === undefined ? null : await readFolderPriors(asked.prior, context);
  const dataset = seedDataset();
  const read = [];
  for (const [index, file] of files.entries()) {
    stop.throwIfAborted();
    const one = await readReturns(file, dataset, priors, asked.changes);
    const first = one.handedIn[0];
    progress(
      texts.progress(
        index + 1,
        files.length,
        first?.file ?? file,
        first && 'problem' in first ? first.problem : null,
      ),
    );
    read.push(one);
  }
  const reviews = reviewForms(
    read.flatMap(({ handedIn }) => handedIn),
    dataset,
  );
  const asked0 = new Set(reviews.map(({ form }) => form));
  const returns = read.flatMap((one) => one.returns).filter(({ reading }) => asked0.has(reading.form));
  if (returns.length === 0) throw new Refusal(texts.registerNoReturns(asked.source));
  const summaries: (readonly RuleSummary[])[] = [];
  const unplanned = new Set<string>();
  let units = 0;
  let engineName = '';
  let rejudged: Rejudged = { units: 0, verdicts: 0, differences: 0, first: null };
  // With strata of their own, statistics are over other units than those of one sheet.
  const isSame = (plan: Plan): boolean =>
    by.length === 0 || (plan.stages.length === 0 && plan.kind !== 'growth');
  for (const group of groupsOf(returns)) {
    await desk.run('DROP TABLE IF EXISTS figures');
    await loadReturns(desk, group, by);
    const engine = await engineFor(workspace, group.register, asked, stop);
    const result = await judged(workspace, engine, group.register, group.plans, asked, stop, context);
    const different = disagreement(group, result, isSame);
    if (different !== null) throw new Refusal(texts.registerDisagrees(different));
    const elsewhere = new Set(group.plans.filter((plan) => !isSame(plan)).map(({ rule }) => rule));
    await desk.run(`DELETE FROM address WHERE plan NOT IN (${indexesOf(group.plans, elsewhere)})`);
    await findingsOfAddresses(desk, group.register, group.plans);
    await appendReturnFindings(workspace, group.returns, elsewhere, asked.withUnchecked, lang);
    await desk.run('INSERT INTO unit_count SELECT province, count(*) FROM figures GROUP BY province');
    summaries.push(ruleSummaries(group.plans, result, memoryCounts(group)));
    units += result.units;
    engineName = result.engine;
    rejudged = {
      ...rejudged,
      units: rejudged.units + result.rejudged.units,
      verdicts: rejudged.verdicts + result.rejudged.verdicts,
    };
  }
  return {
    units,
    engine: engineName,
    rejudged,
    changes: asked.changes ?? [],
    unplanned: [...unplanned],
    rules: joined(summaries),
    lines: reviews.flatMap((review) => {
      const used = review.files.filter(({ problem }) => problem === null).length;
      return [
        texts.reviewed(texts.labels.form(review.form), review.year, used, review.combined.missing.length),
      ];
    }),
  };
}

function indexesOf(plans: readonly Plan[], rules: ReadonlySet<string>): string {
  const found = plans.flatMap(({ rule }, index) => (rules.has(rule) ? [index] : []));
  return found.length === 0 ? '-1' : found.join(', ');
}

/** What the engine in memory has said of returns, but for rules that were judged over other strata. */
async function appendReturnFindings(
  { desk }: Workspace,
  returns: Parameters<typeof groupsOf>[0],
  elsewhere: ReadonlySet<string>,
  withUnchecked: boolean,
  lang: CommandContext['lang'],
): Promise<void> {
  await desk.append('finding', (to) => {
    for (const { name, file, reading, trail } of returns) {
      const write = (
        at: { readonly rule: string; readonly area: string; readonly indicator: string },
        severity: string,
        period: string,
        verdict: string,
        figures: readonly (number | null)[],
        message: string,
      ): void => {
        to.text(at.rule);
        to.text(severity);
        to.whole(0);
        to.text(period);
        to.text(at.indicator);
        to.text(provinceOf(at.area));
        to.text(name);
        to.text(file);
        to.text(at.area);
        to.whole(-1);
        to.text(verdict);
        for (const value of figures) to.figure(value ?? Number.NaN);
        to.text(message);
        to.endRow();
      };
      for (const finding of trail.result.findings) {
        if (elsewhere.has(finding.rule)) continue;
        const { severity, period, current, prior, impact, correction } = finding;
        const figures = [current, prior?.value ?? null, impact, correction];
        write(finding, severity, period, 'failed', figures, findingMessage(finding, reading, lang));
      }
      if (!withUnchecked) continue;
      for (const one of trail.result.unchecked) {
        if (!elsewhere.has(one.rule)) write(one, '', 'current', one.reason, [null, null, null, null], '');
      }
    }
  });
}
