import { buffer } from 'node:stream/consumers';
import { areaOf } from '../../catalogue/areas';
import { aboutIn } from '../../extract/about';
import { extract } from '../../extract/extract';
import { decodeCsv } from '../../files/decodeText';
import { textCheckSentence } from '../../i18n/textChecks';
import { extractedCsv, leftOutRows } from '../extractedRows';
import { done, unusable } from '../outcome';
import { readBytes } from '../workbookFile';
import type { Extraction } from '../../extract/extract';
import type { Command, CommandContext } from '../command';

/** Whose report a text is that names no union. */
const country = '000000';

/** Reads the figures out of a report's text. Nothing here blocks: a person confirms what is read. */
export const extractCommand: Command = {
  options: {
    area: { type: 'string' },
    date: { type: 'string' },
    json: { type: 'boolean' },
    csv: { type: 'boolean' },
  },
  positionals: 1,
  async run(given, context) {
    const { texts, path } = context;
    const [file] = given.positionals;
    if (file === undefined) return unusable(texts.missing('<text file | ->'));
    const bytes = file === '-' ? await buffer(process.stdin) : await readBytes(path(file));
    if (!bytes) return unusable(texts.fileMissing(file));
    const text = decodeCsv(bytes);
    const said = aboutIn(text);
    const area = given.text('area') ?? said.area ?? country;
    if (areaOf(area) === undefined) return unusable(texts.unknownRegion(area));
    const date = given.text('date') ?? said.date ?? new Date().toISOString().slice(0, 10);
    const found = extract(text, { area, date });
    if (found === undefined) return unusable(texts.wrongDate(date));
    if (given.has('json')) return done(JSON.stringify(asJson(found, context), null, 2));
    if (given.has('csv')) {
      const name = file === '-' ? 'text' : (file.split(/[\\/]/u).at(-1) ?? file).replace(/\.[^.]*$/u, '');
      return {
        ...done(extractedCsv(found, { title: name, body: text })),
        err: leftOutRows(found, text, texts),
      };
    }
    return done(report(found, context));
  },
};

function asJson({ figures, checks }: Extraction, { lang }: CommandContext): unknown {
  return {
    figures: figures.map((figure) => ({
      start: figure.start,
      end: figure.end,
      sentence: figure.sentence,
      as_printed: figure.asPrinted,
      value: figure.value,
      unit: figure.unit,
      qualifier: figure.qualifier,
      kind: figure.kind,
      area_code: figure.area,
      period: figure.period.text,
      period_kind: figure.period.kind,
      subject: figure.subject,
      candidates: figure.candidates.map(({ indicator, score }) => ({ indicator, score })),
    })),
    checks: checks.map((check) => ({
      kind: check.kind,
      holds: check.holds,
      start: check.start,
      end: check.end,
      message: textCheckSentence(check, lang),
    })),
  };
}

function report({ figures, checks }: Extraction, { texts, lang }: CommandContext): string {
  return [
    texts.extracted(figures.length, figures.filter(({ candidates }) => candidates.length > 0).length),
    ...figures.map(({ asPrinted, area, period, candidates }) =>
      texts.extractedLine(
        asPrinted,
        texts.labels.area(area),
        period.text,
        candidates.map(({ indicator }) => indicator),
      ),
    ),
    texts.textChecked(
      checks.filter(({ holds }) => !holds).length,
      checks.filter(({ holds }) => holds).length,
    ),
    ...checks.map((check) => `  ${check.holds ? '✓' : '✗'} ${textCheckSentence(check, lang)}`),
  ].join('\n');
}
