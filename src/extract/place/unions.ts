import { placeAt } from './areas';

const union = /^(?:市|省|区|县)?(?:（[^）]*）)?(?:各级)?(?:总工会|市总|省总|县总|区总|工会)/u;
const national =
  /(?:中华全国总工会|全国总工会|全总)(?:副主席|获悉|发布|的最新统计|有关负责人)|中国工会.{0,3}大新闻发布会/u;

/** The areas whose unions a tidy text names, in its order. */
export function namedUnions(text: string): readonly string[] {
  const found: { readonly code: string; readonly at: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const place = placeAt(text, at, undefined);
    if (place === undefined) continue;
    if (union.test(text.slice(at + place.length, at + place.length + 10)))
      found.push({ code: place.code, at });
    at += place.length - 1;
  }
  const country = national.exec(text);
  if (country !== null) found.push({ code: '000000', at: country.index });
  return found.sort((a, b) => a.at - b.at).map(({ code }) => code);
}
