import { halfWidth } from '../../dataset/numeral';
import { readColumns } from '../recognise/items/candidates';
import { lexiconOf } from '../recognise/items/lexicon';
import { plain } from '../recognise/read/text';
import { areasIn } from './areasIn';
import { createCollector } from './collect';
import { unitOfColumn } from './columns';
import { figureOfNumeral } from './figureText';
import { toldIn } from './told';
import type { GivenNames, Pasted, PasteTarget } from './pasted';

const dates =
  /(?:19|20)\d{2}年(?:度)?(?:\d{1,2}月(?:份)?(?:\d{1,2}[日号])?)?(?:底|末)?|\d{1,2}月(?:份)?\d{1,2}[日号]|\d{1,2}月(?:底|末|份)|\d{1,2}[::]\d{2}(?!\d)|(?<!\d)1\d{10}(?!\d)|0\d{2,3}-\d{7,8}/gu;
const itemNumbers = /(?:^|(?<=[\n。；;]))\s*(?:[（(]?\d{1,2}[）)]|\d{1,2}[.、](?!\d))/gu;

/**
 * Reads a message such as 南宁 85.2万，柳州 61.3 万人…: an area holds until the next one, an indicator until the next
 * one, 分别 gives a list of areas or of indicators its figures in order. Undefined where it names no area of the form
 * (unless the form is one unit's own).
 */
export function readMessage(text: string, target: PasteTarget, given: GivenNames): Pasted | undefined {
  const blank = (match: string): string => ' '.repeat(match.length);
  const tidy = halfWidth(text).replace(itemNumbers, blank).replace(dates, blank);
  const places = areasIn(tidy, target);
  const own = target.areas.find(({ code, role }) => code === target.region && role === 'area');
  if (places.every(({ place }) => place.kind !== 'area') && own === undefined) return undefined;
  const told = toldIn(tidy, places);
  const read = readColumns(
    told.map(({ head }, column) => ({ column, levels: head === '' ? [] : [plain(head)], indented: false })),
    lexiconOf(target.form),
  );
  const collector = createCollector();
  let area: string | undefined = own?.code;
  let areaText = '';
  let elsewhere: 'area' | 'total' = 'area';
  let indicator: string | undefined;
  told.forEach(({ numeral, area: named, head, unclear }, at) => {
    if (named === 'unclear') [area, areaText, elsewhere] = [undefined, '', 'area'];
    else if (named !== undefined) {
      const { place } = named;
      area = place.kind === 'area' ? place.area.code : undefined;
      areaText = named.text;
      elsewhere = place.kind === 'total' ? 'total' : 'area';
    }
    const facts = read[at]?.facts;
    const about = [areaText, head].filter((part) => part !== '').join(' ');
    if (facts?.derived === true) return collector.leave(numeral.text, about, 'computed');
    if (facts?.period === 'prior') return collector.leave(numeral.text, about, 'period');
    const said = given.get(plain(head)) ?? read[at]?.candidates[0]?.indicator;
    const silent = (facts?.names.length ?? 0) === 0;
    if (said !== undefined && head !== '') indicator = said;
    const shown = head !== '' && !silent ? said : (indicator ?? given.get(''));
    if (unclear) return collector.leave(numeral.text, about, 'indicator');
    if (area === undefined) return collector.leave(numeral.text, about, elsewhere);
    if (shown === undefined) return collector.ask(plain(head), head, numeral.text, about);
    const unit = unitOfColumn(shown, facts?.unit, []);
    collector.place(area, shown, numeral.text, about, figureOfNumeral(numeral, shown, unit));
  });
  return collector.result();
}
