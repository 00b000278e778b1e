import { handedInFile } from '../../src/app/review';
import { createDataset } from '../../src/dataset/dataset';
import { FileWorkbook } from '../../src/files/fileWorkbook';
import { refusalLabels } from '../../src/i18n/labels/refusals';
import { table } from './base';
import type { HostileFile } from './files';

/** What came of a hostile file. */
export interface Verdict {
  /** Every figure as it was before the file was spoilt; refused, or named as damaged, with its sentence; or neither. */
  readonly outcome: 'right' | 'refused' | 'wrong';
  readonly said: string;
}

const nothingKnown = createDataset({ observations: [] });
const figures = new Set(table.flat().filter((content) => typeof content === 'number'));

/** Opens and checks a file as `review`, `check` and the pane do. */
export async function judge({
  name,
  bytes,
}: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<Verdict> {
  const refused = (reason: Parameters<typeof refusalLabels.zh.refusal>[0]): Verdict => {
    const said = refusalLabels.zh.refusal(reason);
    return { outcome: said === '' || said.includes('undefined') ? 'wrong' : 'refused', said };
  };
  const opened = await FileWorkbook.open(bytes, { looks: false, file: name });
  if (!opened.ok) return refused(opened.problem === 'no_sheets' ? 'no_form' : opened.problem);
  const workbook = await opened.value.read('visible');
  const [first] = handedInFile(name, workbook, nothingKnown);
  if (!first) return { outcome: 'wrong', said: 'nothing' };
  if (!('reading' in first)) return refused(first.problem);
  const entries = [...first.reading.entries.values()];
  const read = entries.flatMap(({ value }) => (value === null ? [] : [value]));
  const strange = read.filter((value) => typeof value !== 'number' || !figures.has(value));
  const isWhole = read.length === figures.size;
  return strange.length === 0 && isWhole
    ? { outcome: 'right', said: `${read.length} figures` }
    : { outcome: 'wrong', said: `${read.length} figures, strange: ${strange.slice(0, 3).join(' ')}` };
}

/**
 * Kinds whose format has no checksum: a flipped bit in a figure is another figure, and nothing in the file tells.
 */
export const unguarded: ReadonlySet<HostileFile['kind']> = new Set(['flippedXls']);
