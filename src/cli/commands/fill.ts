import { writeFile } from 'node:fs/promises';
import { areaOf, childrenOf } from '../../catalogue/areas';
import { areasOf, withLayout } from '../../app/choice';
import { fillForm, fillSet } from '../../app/fillForm';
import { formsOfPackages } from '../../app/packages';
import { FileWorkbook } from '../../files/fileWorkbook';
import { createTexts } from '../../i18n';
import { sourceNote } from '../../i18n/sourceList';
import { isYear } from '../command';
import { alreadyIn } from '../existing';
import { createEnvironment } from '../environment';
import { packageOption, packagesFrom } from '../packageFile';
import { done, unusable } from '../outcome';
import type { Choice } from '../../app/appState';
import type { FillOutcome } from '../../app/fillForm';
import type { SeedDocument } from '../../dataset/document';
import type { FormSet } from '../../forms/formSet';
import type { LayoutKind } from '../../forms/definition';
import type { CliTexts } from '../../i18n/cli';
import type { Arguments, Command, CommandContext } from '../command';
import type { PriorFile } from '../priorFile';
import type { Step } from '../outcome';

/** The name under which all forms are filled at once: 全套报表. */
const everyForm = 'all';

/** Writes a new workbook with a form, or all of them, filled from the dataset and, where given, from last year's workbook. */
export const fillCommand: Command = {
  options: {
    year: { type: 'string' },
    region: { type: 'string' },
    layout: { type: 'string' },
    areas: { type: 'string' },
    prior: { type: 'string' },
    out: { type: 'string' },
    ...packageOption,
  },
  positionals: 1,
  async run(given, context) {
    const { texts, path, lang } = context;
    const brought = await packagesFrom(given, context);
    if (!brought.ok) return unusable(brought.sentence);
    const { packages } = brought.value;
    const known = formsOfPackages(packages);
    const chosen = choiceOf(given, texts, known);
    if (!chosen.ok) return unusable(chosen.sentence);
    const out = given.text('out') ?? '';
    const prior = given.text('prior');
    const refused = refusedTarget(out, prior, context);
    if (refused !== undefined) return unusable(refused);
    const there = await alreadyIn(path(out));
    if (there !== 'nothing') return unusable(texts.occupied[there](out));

    const workbook = FileWorkbook.empty(createTexts(lang).guard);
    const isSet = given.positionals[0] === everyForm;
    const priors = await priorsFrom(
      prior,
      isSet ? known.forms.map(({ id }) => ({ ...chosen.value, form: id })) : [chosen.value],
      context,
    );
    if (!priors.ok) return unusable(priors.sentence);
    const environment = createEnvironment(lang);
    const { documents } = environment.dataset;
    const outcomes = isSet
      ? await fillSet(workbook, environment, chosen.value, priors.value.priors, packages)
      : [await fillForm(workbook, environment, chosen.value, priors.value.priors, new Map(), packages)];
    for (const outcome of outcomes) annotate(workbook, outcome, documents, lang);
    try {
      await writeFile(path(out), await workbook.toBytes());
    } catch {
      return unusable(texts.cannotWrite(out));
    }
    const told = outcomes.map((outcome) => summary(out, chosen.value, outcome, documents, texts)).join('\n');
    return { ...done(told), err: priors.value.damaged.join('\n') };
  },
};

/** What the arguments choose, or what is wrong with the first wrong one. */
function choiceOf(given: Arguments, texts: CliTexts, { form: formOf, forms }: FormSet): Step<Choice> {
  const refuse = (sentence: string): Step<never> => ({ ok: false, sentence });
  const id = given.positionals[0];
  if (id === undefined) return refuse(texts.missing('<form>'));
  const form = id === everyForm ? forms[0] : formOf(id);
  if (!form)
    return refuse(
      texts.unknownForm(
        id,
        forms.map((known) => known.id),
      ),
    );
  const year = given.text('year');
  if (year === undefined) return refuse(texts.missing('--year'));
  if (!isYear(year)) return refuse(texts.wrongYear(year));
  const region = given.text('region');
  if (region === undefined) return refuse(texts.missing('--region'));
  if (!/^\d{6}$/.test(region) || !areaOf(region)) return refuse(texts.unknownRegion(region));
  const layout = given.text('layout') ?? 'area';
  if (!isLayout(layout)) return refuse(texts.wrongLayout(layout));
  const areas =
    given
      .text('areas')
      ?.split(/[,，、\s]+/)
      .filter(Boolean) ?? null;
  const stranger = areas?.find((code) => !childrenOf(region).some((area) => area.code === code));
  if (stranger !== undefined) return refuse(texts.unknownArea(stranger, region));
  if (given.text('out') === undefined) return refuse(texts.missing('--out'));
  return { ok: true, value: withLayout({ form: form.id, year: Number(year), region, layout, areas }) };
}

function isLayout(text: string): text is LayoutKind {
  return text === 'area' || text === 'indicator';
}

function refusedTarget(
  out: string,
  prior: string | undefined,
  { texts, path }: CommandContext,
): string | undefined {
  if (!out.toLowerCase().endsWith('.xlsx')) return texts.notXlsx(out);
  if (prior !== undefined && path(prior) === path(out)) return texts.sameFile(out);
  return undefined;
}

async function priorsFrom(
  written: string | undefined,
  choices: readonly Choice[],
  context: CommandContext,
): Promise<Step<PriorFile>> {
  if (written === undefined) return { ok: true, value: { priors: [], damaged: [] } };
  const { readPriorFile } = await import('../priorFile');
  return readPriorFile(written, choices, context);
}

/** Each prefilled figure says at its cell where it was printed. */
function annotate(
  workbook: FileWorkbook,
  { preview, writes }: FillOutcome,
  documents: readonly SeedDocument[],
  lang: CommandContext['lang'],
): void {
  const notes = writes.map(({ field, provenance }) => ({
    row: field.row,
    column: field.column,
    text: sourceNote(provenance, documents, lang),
  }));
  workbook.annotate(preview.sheet, notes);
}

function summary(
  out: string,
  choice: Choice,
  { preview }: FillOutcome,
  documents: readonly SeedDocument[],
  texts: CliTexts,
): string {
  const areas = choice.layout === 'area' ? areasOf(choice).length : 1;
  const sources = preview.sources.map(({ provenance, name, cells }) =>
    texts.filledFrom[provenance](
      provenance === 'dataset' ? texts.labels.document(name, documents) : name,
      cells,
    ),
  );
  return [
    texts.filled(out, preview.sheet, areas, preview.current, preview.prior),
    ...(sources.length > 0 ? sources : [texts.filledNothing]),
  ].join('\n');
}
