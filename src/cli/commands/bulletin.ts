import { showBulletin } from '../../app/showResults';
import { bulletinText } from '../../review/bulletin';
import { createEnvironment } from '../environment';
import { done, unusable } from '../outcome';
import { resultFile } from '../resultFile';
import { readWorkbookFile } from '../workbookFile';
import type { Command } from '../command';

/** Writes a workbook anew with the 通报 of its tasks and the ranking behind it; prints the text of the 通报. */
export const bulletinCommand: Command = {
  options: { date: { type: 'string' }, earlier: { type: 'string' }, out: { type: 'string' } },
  positionals: 1,
  async run(given, context) {
    const { texts, lang } = context;
    const date = given.text('date');
    if (date !== undefined && !isDay(date)) return unusable(texts.wrongDay(date));
    const result = await resultFile(given, context);
    if (!result.ok) return unusable(result.sentence);
    const { workbook, file, out } = result.value;
    const before = given.text('earlier');
    const earlier = before === undefined ? undefined : await readWorkbookFile(before, context);
    if (earlier?.ok === false) return unusable(earlier.sentence);
    const outcome = await showBulletin(workbook, createEnvironment(lang), {
      ...(date !== undefined && { date }),
      ...(earlier && { earlier: await earlier.value.read('visible') }),
    });
    if (outcome.kind === 'noTasks') return unusable(texts.noTasks(file));
    const problem = await result.value.write();
    if (problem !== undefined) return unusable(problem);
    const { read } = await workbook.read([outcome.sheet]);
    return done([...read.map(bulletinText), texts.made(outcome.sheet, out)].join('\n'));
  },
};

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}
