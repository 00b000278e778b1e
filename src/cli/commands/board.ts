import { areaOf } from '../../catalogue/areas';
import { showBoard } from '../../app/showResults';
import { isYear } from '../command';
import { createEnvironment } from '../environment';
import { packageOption, packagesFrom } from '../packageFile';
import { done, unusable } from '../outcome';
import { resultFile } from '../resultFile';
import type { Command } from '../command';

/** Writes a workbook anew with the 看板 of its forms. */
export const boardCommand: Command = {
  options: {
    year: { type: 'string' },
    region: { type: 'string' },
    out: { type: 'string' },
    ...packageOption,
  },
  positionals: 1,
  async run(given, context) {
    const { texts, lang } = context;
    const [year, region] = [given.text('year'), given.text('region')];
    if (year !== undefined && !isYear(year)) return unusable(texts.wrongYear(year));
    if (region !== undefined && !areaOf(region)) return unusable(texts.unknownRegion(region));
    const brought = await packagesFrom(given, context);
    if (!brought.ok) return unusable(brought.sentence);
    const result = await resultFile(given, context);
    if (!result.ok) return unusable(result.sentence);
    const { workbook, file, out } = result.value;
    const subject = {
      ...(year !== undefined && { year: Number(year) }),
      ...(region !== undefined && { region }),
    };
    const hints = { file, ...subject };
    const outcome = await showBoard(workbook, createEnvironment(lang), subject, { hints, ...brought.value });
    if (outcome.kind === 'nothingToShow') {
      return unusable(texts.nothingToShow(file, texts.labels.area(outcome.region), outcome.year));
    }
    const problem = await result.value.write();
    return problem === undefined ? done(texts.made(outcome.sheet, out)) : unusable(problem);
  },
};
