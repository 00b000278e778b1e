import { areaOf } from '../catalogue/areas';
import { indicatorOf } from '../catalogue/indicators';
import { unitOf } from '../catalogue/unit';
import type { PriorFact } from '../validation/finding';
import type { Provenance } from '../app/state';
import { periodText } from '../i18n';
import type { Lang, Texts } from '../i18n';

/** What a place is called. */
export function areaName(code: string, lang: Lang): string {
  const area = areaOf(code);
  if (area === undefined) return code;
  return lang === 'zh' ? area.zh : area.en;
}

/** What a line of a form is called; `450000P` and `450000D` are the published and the direct line. */
export function lineName(code: string, region: string, lang: Lang, texts: Texts): string {
  if (code === region && areaOf(code)?.level === 'province') return texts.words.roles.total;
  if (code.endsWith('P')) return texts.words.roles.published;
  if (code.endsWith('D')) return texts.words.roles.direct;
  return areaName(code, lang);
}

/** What an indicator is called. */
export function indicatorName(code: string, lang: Lang): string {
  return indicatorOf(code)?.[lang] ?? code;
}

/** What a unit is called. */
export function unitName(code: string, lang: Lang): string {
  return lang === 'zh' ? code : (unitOf(code)?.en ?? code);
}

/** Where a figure that the add-in wrote came from. */
export function provenanceText(provenance: Provenance, texts: Texts): string {
  const { words } = texts;
  switch (provenance.kind) {
    case 'dataset':
      return words.document(provenance.doc, provenance.line);
    case 'file':
      return words.fileCell(provenance.file, provenance.sheet, provenance.cell);
    case 'sheet':
      return words.sheetCell(provenance.sheet, provenance.cell);
    case 'correction':
      return words.offered(provenance.rule);
  }
}

/** Where a figure of last year was taken from. */
export function originText(origin: PriorFact['origin'], texts: Texts): string {
  if (origin.kind === 'typed') return texts.words.typed;
  if (origin.kind === 'dataset') return texts.words.document(origin.source.doc, origin.source.line);
  return provenanceText(origin, texts);
}

/** The same with its true period. */
export function priorText(prior: PriorFact, texts: Texts, lang: Lang): string {
  return texts.check.priorFrom(periodText(prior.period, lang), originText(prior.origin, texts));
}
