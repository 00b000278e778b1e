import { isSurelyDirect, placeOf, rowKind } from '../recognise/read/place';
import { plain } from '../recognise/read/text';
import type { FormArea } from '../reading';
import type { PasteTarget } from './pasted';

/** What a label says of whose figures stand beside it. */
export type LabelledArea =
  | { readonly kind: 'area'; readonly area: FormArea }
  /** A sum of others. */
  | { readonly kind: 'total' }
  /** A place that has no row on the form. */
  | { readonly kind: 'elsewhere' };

/** Whose figures a label announces, or undefined where it names no place. */
export function areaOfLabel(text: string, target: PasteTarget): LabelledArea | undefined {
  const { region, areas } = target;
  const label = plain(text);
  if (label === '' || label.length > 24 || /^[\d.,]+$/u.test(label)) return undefined;
  const own = areas.find((area) => area.code === region);
  const said = rowKind(label, region);
  // 企业 and 机关 name rows of a table; in a pasted text they are words like any other.
  const kind = said === 'direct' && !isSurelyDirect(label) ? 'other' : said;
  switch (kind) {
    case 'total':
    case 'subtotal':
    case 'published':
      return { kind: 'total' };
    case 'region':
      return own?.role === 'area' ? { kind: 'area', area: own } : { kind: 'total' };
    case 'below':
      return { kind: 'elsewhere' };
    case 'organ':
    case 'direct': {
      const direct = areas.find((area) => area.role === 'direct');
      return direct === undefined ? { kind: 'elsewhere' } : { kind: 'area', area: direct };
    }
    case 'ofWhich':
    case 'other': {
      const place = placeOf(label, region) ?? placeOf(label);
      if (place === undefined) return undefined;
      const area = areas.find(({ code, role }) => code === place.code && role === 'area');
      return area === undefined ? { kind: 'elsewhere' } : { kind: 'area', area };
    }
  }
}
