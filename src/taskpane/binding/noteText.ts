import type { RecognitionNote } from '../../forms/recognise';
import type { Lang, Numbers, Texts } from '../../i18n';
import { areaName, indicatorName, unitName } from '../names';
import { unitChoices } from './draft';

/** How a sheet was read, one note in words. */
export function noteText(note: RecognitionNote, texts: Texts, lang: Lang, numbers: Numbers): string {
  const say = texts.recognition.notes;
  switch (note.kind) {
    case 'transposed':
      return say.transposed();
    case 'unit_assumed':
      return say.unit_assumed(indicatorName(note.indicator, lang), unitName(note.unit, lang));
    case 'unit_differs':
      return say.unit_differs(indicatorName(note.indicator, lang), note.text);
    case 'converted':
      return say.converted(indicatorName(note.indicator, lang), scaleText(note, lang, numbers));
    case 'similar_name':
      return say.similar_name(indicatorName(note.indicator, lang), note.text);
    case 'code_over_name':
      return say.code_over_name(String(note.index + 1), note.text, areaName(note.area, lang));
    case 'former_name':
      return say.former_name({
        row: String(note.index + 1),
        text: note.text,
        area: areaName(note.area, lang),
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
  lang: Lang,
  numbers: Numbers,
): string {
  const choice = unitChoices(indicator).find((each) => each.scale === scale);
  return choice ? unitName(choice.unit.code, lang) : `× ${numbers.number(scale)}`;
}
