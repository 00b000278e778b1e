// The first character of each initial in pinyin order (no syllable begins with i, u or v). The order itself comes
// with the platform (CLDR pinyin collation), so no table of characters is shipped.
const letters = 'abcdefghjklmnopqrstwxyz';
const firstOf = [...'阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥扨它穵夕丫帀'];
const collator = new Intl.Collator('zh-Hans-CN-u-co-pinyin');
const han = /\p{Script=Han}/u;

/** Characters of place and indicator names that are read in more than one way. */
const otherReadings: ReadonlyMap<string, string> = new Map([
  ['重', 'cz'],
  ['长', 'cz'],
  ['厦', 'xs'],
  ['会', 'hk'],
  ['行', 'hx'],
  ['调', 'td'],
  ['乐', 'ly'],
  ['传', 'cz'],
  ['朝', 'cz'],
  ['参', 'cs'],
  ['单', 'ds'],
  ['率', 'ls'],
]);

// More readings of one text are not worth their space: names have one or two such characters.
const mostReadings = 8;

function initialsOf(character: string): string {
  const known = otherReadings.get(character);
  if (known !== undefined) return known;
  if (!han.test(character)) return character.toLowerCase();
  let [low, high] = [0, firstOf.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (collator.compare(character, firstOf[middle] ?? '') < 0) high = middle;
    else low = middle + 1;
  }
  return letters.charAt(low - 1);
}

/**
 * The pinyin initials of a text in lower case, 桂林 → ['gl'], with every reading of its polyphonic characters
 * (重庆 → ['cq', 'zq']), at most eight. Letters and digits stand for themselves; spaces and punctuation are left out.
 */
export function pinyinInitials(text: string): readonly string[] {
  let readings = [''];
  for (const character of text.normalize('NFKC')) {
    if (!/[\p{L}\p{N}]/u.test(character)) continue;
    const initials = [...initialsOf(character)];
    const usable = readings.length * initials.length > mostReadings ? initials.slice(0, 1) : initials;
    readings = readings.flatMap((reading) => usable.map((initial) => reading + initial));
  }
  return readings.filter((reading) => reading !== '');
}
