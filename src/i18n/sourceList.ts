import { sourceList as en } from './en/sheets/sourceList';
import { createLabels } from './labels';
import { sourceList as zh } from './zh/sheets/sourceList';
import type { SourceListWords } from '../app/environment';
import type { Provenance } from '../app/state';
import type { SeedDocument } from '../dataset/document';
import type { Lang } from './language';

const all: Readonly<Record<Lang, typeof zh>> = { zh, en };

/** The words of the sheet that lists where prefilled figures came from. */
export function sourceListWords(lang: Lang): SourceListWords {
  const { sheetName, title, heads, reported, place } = all[lang];
  const labels = createLabels(lang);
  return {
    sheetName,
    title,
    heads,
    reported,
    area: labels.formArea,
    indicator: labels.indicator,
    source(provenance, documents) {
      const text = labels.provenance(provenance, documents);
      if (provenance.kind !== 'dataset') return { place: text, printed: '' };
      const details = [labels.period(provenance.period), labels.reference(provenance)];
      return { place: place(text, details), printed: provenance.asPrinted };
    },
  };
}

/** The note at a prefilled cell: where the figure is from, and what is printed there on a line of its own. */
export function sourceNote(provenance: Provenance, documents: readonly SeedDocument[], lang: Lang): string {
  const labels = createLabels(lang);
  const { place, printed } = all[lang];
  const text = labels.provenance(provenance, documents);
  if (provenance.kind !== 'dataset') return text;
  return `${place(text, [labels.period(provenance.period)])}\n${printed(provenance.asPrinted)}`;
}
