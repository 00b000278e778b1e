import { areaOfLabel } from './areaLabel';
import type { LabelledArea } from './areaLabel';
import type { PasteTarget } from './pasted';

/** A place named in a running text. */
export interface FoundArea {
  readonly place: LabelledArea;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const longest = 14;
const han = /\p{Script=Han}/u;

/** The places that a text names, in its order; the longest name at each place. */
export function areasIn(text: string, target: PasteTarget): readonly FoundArea[] {
  const known = new Map<string, LabelledArea | undefined>();
  const placeOf = (name: string): LabelledArea | undefined => {
    if (!known.has(name)) known.set(name, areaOfLabel(name, target));
    return known.get(name);
  };
  const found: FoundArea[] = [];
  for (let start = 0; start < text.length; start += 1) {
    if (!han.test(text[start] ?? '')) continue;
    let end = start;
    while (end < text.length && end - start < longest && han.test(text[end] ?? '')) end += 1;
    for (; end - start >= 2; end -= 1) {
      const name = text.slice(start, end);
      const place = placeOf(name);
      if (place === undefined) continue;
      found.push({ place, text: name, start, end });
      start = end - 1;
      break;
    }
  }
  return found;
}
