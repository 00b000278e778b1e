import { writeFile } from 'node:fs/promises';
import { brokenIn } from '../../app/packages';
import { reviewForms, reviewPlans, formsReviewed } from '../../app/review';
import { FileWorkbook } from '../../files/fileWorkbook';
import { createLabels } from '../../i18n/labels';
import { brokenText, relationWords } from '../../i18n/relations';
import { overviewNames, reportWording } from '../../i18n/report';
import { folderContents } from '../folder';
import { readFolderPriors } from '../folderPriors';
import { readHandedIn } from '../handedIn';
import { readBytes } from '../workbookFile';
import { seedDataset } from '../environment';
import { packageOption, packagesFrom } from '../packageFile';
import { done, unusable } from '../outcome';
import type { Dataset } from '../../dataset/dataset';
import type { Consolidation, HandedIn } from '../../review/consolidation';
import type { Command, CommandContext } from '../command';
import type { FolderContents } from '../folder';
import type { FolderPriors } from '../folderPriors';
import type { GivenPackages } from '../packageFile';

/** Reviews the files that units handed in: one report workbook, one line of progress for each file. */
export const reviewCommand: Command = {
  options: { prior: { type: 'string' }, out: { type: 'string' }, ...packageOption },
  positionals: 1,
  async run(given, context) {
    const { texts, path, lang } = context;
    const [folder] = given.positionals;
    const out = given.text('out');
    if (folder === undefined) return unusable(texts.missing('<folder>'));
    if (out === undefined) return unusable(texts.missing('--out'));
    if (!/\.xlsx$/i.test(out)) return unusable(texts.notXlsx(out));
    const contents = await listed(path(folder), path(out));
    if (!contents) return unusable(texts.folderMissing(folder));
    if (await isTaken(path(out))) return unusable(texts.occupied.foreign(out));
    const { files } = contents;
    if (files.length === 0) return unusable(texts.noFiles(folder));
    const priorFolder = given.text('prior');
    if (priorFolder !== undefined && !(await listed(path(priorFolder)))) {
      return unusable(texts.folderMissing(priorFolder));
    }
    const priors = priorFolder === undefined ? null : await readFolderPriors(path(priorFolder), context);

    const brought = await packagesFrom(given, context);
    if (!brought.ok) return unusable(brought.sentence);
    const dataset = seedDataset();
    const started = performance.now();
    const opening = { ms: 0 };
    const inputs = await readAll(files, dataset, priors, brought.value, context, opening);
    const reviews = reviewForms(inputs, dataset);
    if (reviews.length === 0) return unusable(texts.nothingToReview(folder));
    const workbook = FileWorkbook.empty();
    await workbook.write({ plans: reviewPlans(reviews, reportWording(lang, formsReviewed(reviews))) });
    try {
      await writeFile(path(out), await workbook.toBytes());
    } catch {
      return unusable(texts.cannotWrite(out));
    }
    const milliseconds = performance.now() - started;
    const blocks = reviews.some(({ files: rows }) =>
      rows.some(({ problem, severities }) => problem !== null || severities.error > 0),
    );
    const { relations } = brought.value;
    const broken = brokenIn(
      brought.value,
      reviews.map(({ form }) => form),
    ).map((one) => `  ${one.id} ${brokenText(one, relations?.name ?? '', lang)}`);
    const said = summary(reviews, out, contents, { opening: opening.ms, all: milliseconds }, context);
    const told = [...(broken.length > 0 ? [relationWords(lang).pane.title] : []), ...broken, said].join('\n');
    return { ...done(told, blocks ? 1 : 0), err: (priors?.unread ?? []).join('\n') };
  },
};

/** Whether a file stands there that is no earlier report of ours: a unit's return is never written over. */
async function isTaken(path: string): Promise<boolean> {
  const bytes = await readBytes(path);
  if (!bytes || bytes.length === 0) return false;
  const opened = await FileWorkbook.open(bytes, { looks: false });
  if (!opened.ok) return true;
  const { sheets } = await opened.value.read([]);
  return !sheets.some(({ name }) => overviewNames.some((overview) => name.startsWith(overview)));
}

async function listed(folder: string, report = ''): Promise<FolderContents | undefined> {
  return folderContents(folder, report).catch(() => undefined);
}

async function readAll(
  files: readonly string[],
  dataset: Dataset,
  priors: FolderPriors | null,
  brought: GivenPackages,
  { texts, progress }: CommandContext,
  opening: { ms: number },
): Promise<readonly HandedIn[]> {
  const inputs: HandedIn[] = [];
  for (const [index, file] of files.entries()) {
    const read = await readHandedIn(file, dataset, priors, brought, opening);
    inputs.push(...read);
    const first = read[0];
    const problem = first && 'problem' in first ? first.problem : null;
    progress(texts.progress(index + 1, files.length, first?.file ?? file, problem));
  }
  return inputs;
}

function summary(
  reviews: readonly Consolidation[],
  out: string,
  { files, passedOver }: FolderContents,
  milliseconds: { readonly opening: number; readonly all: number },
  { texts, lang }: CommandContext,
): string {
  const labels = createLabels(lang, formsReviewed(reviews));
  const lines = reviews.flatMap((review) => {
    const { error, query, hint } = review.files.reduce(
      (sum, { severities }) => ({
        error: sum.error + severities.error,
        query: sum.query + severities.query,
        hint: sum.hint + severities.hint,
      }),
      { error: 0, query: 0, hint: 0 },
    );
    const used = review.files.filter(({ problem }) => problem === null).length;
    return [
      texts.reviewed(labels.form(review.form), review.year, used, review.combined.missing.length),
      texts.reviewCounts(error, query, hint),
      ...review.files.flatMap(({ file, problem }) =>
        problem === null ? [] : [texts.refusedFile(file, texts.labels.refusal(problem))],
      ),
      ...review.files.flatMap(({ file, unread }) => {
        const [first] = unread;
        if (!first) return [];
        const { place, axis, text, reason } = first;
        return [
          texts.unreadIn(
            file,
            first.sheet,
            unread.length,
            texts.labels.unreadPlace(place, axis, text, reason),
          ),
        ];
      }),
    ];
  });
  const memory = process.memoryUsage.rss() / 1_048_576;
  return [
    ...lines,
    ...passedOver.map(({ file, why }) => texts.refusedFile(file, texts.passedOver[why])),
    texts.reviewCost(
      files.length,
      milliseconds.opening / files.length,
      (milliseconds.all - milliseconds.opening) / files.length,
      memory,
    ),
    texts.reportWritten(out),
  ].join('\n');
}
