/** Words that narrow what is counted to a part; the whole has an indicator, the part often none. */
const narrowing =
  '联合会|深度(?=困难)|相对(?=困难)|意外致困|新就业形态(?:劳动者|企业)?|新业态|新就业群体|灵活就业(?:人员)?|货车司机|网约车司机|快递员|外卖配送员|农民工|女(?:性)?(?=职工|会员)|困难|特困|私营|非公(?:有制)?(?:企业)?|外商(?:（[^）]*）)?投资|外资|小微|世界500强|“共同约定行动”|乡镇(?:（街道）)?|村级|社区|街道|园区|行业性?|区域性?|机关|事业单位|国有(?:及国有控股)?|规模以上|大中型|公司制|优秀|先进|示范';

const pattern = new RegExp(narrowing, 'gu');

/** Indicators that count a whole and must never take the figure of a part. */
const wholes = new Set(['M01', 'M02', 'M03', 'M05', 'M09', 'M38', 'C01', 'C02', 'C03', 'A01']);

export interface Narrowed {
  readonly subject: string;
  /** The figure is of a part for which the indicator is not meant. */
  readonly refused: boolean;
}

/** The words beside a figure that narrow what it counts. */
export const modifiersIn = (beside: string): readonly string[] => beside.match(pattern) ?? [];

/** What narrows a figure beside the words of its candidate. */
export function narrowedBy(
  indicator: string,
  own: string,
  words: string,
  modifiers: readonly string[],
): Narrowed {
  const rest = modifiers.filter((word) => !words.includes(word) && !own.includes(word));
  const subject = rest[0] ?? '';
  const isUnited = subject === '联合会' && indicator === 'M14';
  return { subject, refused: isUnited || (subject !== '' && wholes.has(indicator)) };
}
