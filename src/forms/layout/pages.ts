import type { FormGroup, FormItem } from '../definition';

/** Indicators that share a printed page, in the groups (or parts of groups) they belong to. */
export interface LayoutPage {
  /** Index of the page's first item in the form. */
  readonly start: number;
  readonly items: readonly FormItem[];
  readonly parts: readonly { readonly title: string; readonly items: readonly FormItem[] }[];
}

/** Four indicators of four columns each stay legible on A4 landscape beside the two area columns. */
const perPage = 4;

/**
 * Breaks a form's groups over pages: a group that fits stays whole, beside the one before it where both fit; a longer
 * one goes on as （续） in even parts.
 */
export function packPages(groups: readonly FormGroup[]): readonly LayoutPage[] {
  const pages: LayoutPage[] = [];
  let start = 0;
  for (const { title, items } of groups) {
    const parts = Math.ceil(items.length / perPage);
    const size = Math.ceil(items.length / parts);
    for (let index = 0; index < parts; index++) {
      const chunk = items.slice(index * size, (index + 1) * size);
      const heading = index === 0 ? title.zh : `${title.zh}（续）`;
      const part = { title: heading, items: chunk };
      const last = pages.at(-1);
      if (last && parts === 1 && last.items.length + chunk.length <= perPage) {
        pages[pages.length - 1] = {
          start: last.start,
          items: [...last.items, ...chunk],
          parts: [...last.parts, part],
        };
      } else pages.push({ start, items: chunk, parts: [part] });
      start += chunk.length;
    }
  }
  return pages;
}
