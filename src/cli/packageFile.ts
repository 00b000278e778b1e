import { basename } from 'node:path';
import { isRelationSheet, packageIn, packagesToPass } from '../app/packages';
import { openBook } from '../app/book';
import { decodeCsv } from '../files/decodeText';
import { standardForms } from '../forms/formSet';
import { packageProblemText } from '../i18n/packages';
import { brokenText } from '../i18n/relations';
import { readBytes, readWorkbookFile } from './workbookFile';
import type { FormPackage } from '../forms/ownForm';
import type { SheetSnapshot } from '../forms/sheet';
import type { Arguments, CommandContext } from './command';
import type { Step } from './outcome';

/** The option that every command that knows forms takes. */
export const packageOption = { package: { type: 'string' } } as const;

/** What `--package` names: forms of an office's own, and a list of relations. */
export interface GivenPackages {
  readonly packages: readonly FormPackage[];
  readonly relations?: Pick<SheetSnapshot, 'name' | 'values'>;
}

/**
 * A .json file, a workbook that keeps packages, or a workbook or .csv with the list 审核关系; nothing where the option
 * is not given.
 */
export async function packagesFrom(given: Arguments, context: CommandContext): Promise<Step<GivenPackages>> {
  const file = given.text('package');
  if (file === undefined) return { ok: true, value: { packages: [] } };
  if (!/\.json$/iu.test(file)) return packagesInWorkbook(file, context);
  const bytes = await readBytes(context.path(file));
  if (!bytes) return { ok: false, sentence: context.texts.fileMissing(file) };
  const month = new Date().toISOString().slice(0, 7);
  const result = packageIn(decodeCsv(bytes), { known: standardForms, month });
  if (result.ok) return { ok: true, value: { packages: [result.opened.content] } };
  const said = result.problems.map((problem) => packageProblemText(problem, context.lang));
  return { ok: false, sentence: context.texts.packageRefused(basename(file), said) };
}

async function packagesInWorkbook(file: string, context: CommandContext): Promise<Step<GivenPackages>> {
  const opened = await readWorkbookFile(file, context);
  if (!opened.ok) return opened;
  const book = openBook(await opened.value.read('visible'), { asks: 'nobody' });
  const packages = packagesToPass(book);
  const list = book.workbook.read.find(isRelationSheet);
  if (packages.length > 0) {
    const { sheet, broken } = book.relations;
    if (broken.length === 0) return { ok: true, value: { packages } };
    const said = broken.map((one) => brokenText(one, sheet ?? '', context.lang));
    return { ok: false, sentence: context.texts.packageRefused(basename(file), said) };
  }
  return list
    ? { ok: true, value: { packages, relations: { name: basename(file), values: list.values } } }
    : { ok: false, sentence: context.texts.noPackage(basename(file)) };
}
