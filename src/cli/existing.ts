import { openBook } from '../app/book';
import { FileWorkbook } from '../files/fileWorkbook';
import { readBytes } from './workbookFile';

/**
 * What a file to be written already holds: nothing (there is none, it is empty, or only what a fill of ours wrote),
 * figures that a person typed, or something that is no form of ours.
 */
export async function alreadyIn(path: string): Promise<'nothing' | 'typed' | 'foreign'> {
  const bytes = await readBytes(path);
  if (!bytes || bytes.length === 0) return 'nothing';
  const opened = await FileWorkbook.open(bytes, { looks: false });
  if (!opened.ok) return 'foreign';
  const { state, forms, problem } = openBook(await opened.value.read('visible'), { asks: 'person' });
  if (problem !== null || forms.length === 0) return 'foreign';
  const ours = new Map(state.prefilled.map(({ sheet, field, value }) => [`${sheet}|${field}`, value]));
  const typed = forms.some(({ snapshot, reading }) =>
    [...reading.entries].some(
      ([key, { content, isFormula }]) =>
        content !== null && !isFormula && ours.get(`${snapshot.name}|${key}`) !== content,
    ),
  );
  return typed ? 'typed' : 'nothing';
}
