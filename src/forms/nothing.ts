import type { CellContent } from './sheet';

/** What offices put where there is nothing to report: dashes, strokes, dots. A zero is none of them. */
const marks = /^[-—–―‐−_/\\·…*×.\s]*$/u;

/** Whether a cell holds nothing: it is blank, or only a mark such as — or ／ stands in it. */
export function isNothing(content: CellContent): boolean {
  return content === null || (typeof content === 'string' && marks.test(content.normalize('NFKC')));
}
