import type { RecognitionNote } from '../../forms/recognise';
import type { Numbers, Texts } from '../../i18n';
import { unitChoices } from './draft';

/** How a sheet was read, one note in words. */
export function noteText(note: RecognitionNote, texts: Texts, numbers: Numbers): string {
  const say = texts.recognition.notes;
  switch (note.kind) {
    case 'transposed':
      return say.transposed();
    case 'unit_assumed':
      return say.unit_assumed(texts.labels.indicator(note.indicator), texts.labels.unit(note.unit));
    case 'unit_differs':
      return say.unit_differs(texts.labels.indicator(note.indicator), note.text);
    case 'converted':
      return say.converted(texts.labels.indicator(note.indicator), scaleText(note, texts, numbers));
    case 'similar_name':
      return say.similar_name(texts.labels.indicator(note.indicator), note.text);
    case 'code_over_name':
      return say.code_over_name(String(note.index + 1), note.text, texts.labels.area(note.area));
    case 'name_over_code':
      return say.name_over_code(String(note.index + 1), note.text, texts.labels.area(note.area));
    case 'panels':
      return say.panels(numbers.number(note.tables));
    case 'former_name':
      return say.former_name({
        row: String(note.index + 1),
        text: note.text,
        area: texts.labels.area(note.area),
        year: String(note.year),
      });
    case 'year_from':
      return say.year_from(texts.recognition.yearSources[note.source]);
    case 'several_direct':
      return say.several_direct(numbers.number(note.rows));
  }
}

/** The unit that has this scale (万人), or the factor itself. */
function scaleText(
  { indicator, scale }: { readonly indicator: string; readonly scale: number },
  texts: Texts,
  numbers: Numbers,
): string {
  const choice = unitChoices(indicator).find((each) => each.scale === scale);
  return choice ? texts.labels.unit(choice.unit.code) : `× ${numbers.number(scale)}`;
}
