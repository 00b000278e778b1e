import { childrenOf } from '../../../src/catalogue/areas';
import { createRandom } from '../../bench/random';
import { sheetOf } from './sheets';
import type { CellContent, SheetSnapshot } from '../../../src/forms/sheet';

/** A ledger with what it adds up to, worked out beside the product. */
export interface Ledger {
  readonly sheet: SheetSnapshot;
  /** By area and indicator, in the unit of the form. */
  readonly sums: ReadonlyMap<string, number>;
  /** Rows that are in the sums. */
  readonly counted: number;
}

class Tally {
  readonly cents = new Map<string, bigint>();

  add(area: string, indicator: string, hundredths: number): void {
    const key = `${area}|${indicator}`;
    this.cents.set(key, (this.cents.get(key) ?? 0n) + BigInt(hundredths));
  }

  sums(): ReadonlyMap<string, number> {
    return new Map([...this.cents].map(([key, cents]) => [key, Number(cents) / 100]));
  }
}

/** Payments of aid, one a row: county, programme, date, households, money; some of another year, some of nobody. */
export function paymentLedger(rows: number, seed = 1): Ledger {
  const random = createRandom(seed);
  const cities = childrenOf('450000');
  const counties = cities.flatMap(({ code }) => childrenOf(code));
  const tally = new Tally();
  let counted = 0;
  const body = Array.from({ length: rows }, (_, at): CellContent[] => {
    const county = counties[random.below(counties.length)];
    const isLiving = random.below(2) === 0;
    const isOther = random.below(50) === 0;
    const isEarlier = random.below(10) === 0;
    const month = random.below(12);
    // A statistical year runs from October to September.
    const year = isEarlier ? 2012 : 2013;
    const date = `${month >= 9 ? year - 1 : year}-${String(month + 1).padStart(2, '0')}-15`;
    const [households, cents] = [1 + random.below(3), 100 + random.below(90_000)];
    const name = county?.zh ?? '';
    if (!isEarlier && !isOther) {
      counted += 1;
      tally.add(county?.parent ?? '', isLiving ? 'A21' : 'A23', households * 100);
      tally.add(county?.parent ?? '', isLiving ? 'A22' : 'A24', cents);
    }
    const programme = isOther ? '其他慰藉' : isLiving ? '生活救助' : '医疗救助';
    return [at + 1, name, programme, date, households, cents / 100];
  });
  return {
    sheet: sheetOf([
      ['广西2013年度困难职工帮扶资金发放明细'],
      ['序号', '县（市、区）', '项目', '发放日期', '户次', '金额（万元）'],
      ...body,
    ]),
    sums: tally.sums(),
    counted,
  };
}

/** Grassroots unions, one a row, whose area is told by the head of their names. */
export function unionLedger(rows: number, seed = 1): Ledger {
  const random = createRandom(seed);
  const cities = childrenOf('450000');
  const tally = new Tally();
  const body = Array.from({ length: rows }, (_, at): CellContent[] => {
    const city = cities[at % cities.length];
    const [workers, members] = [50 + random.below(900), 30 + random.below(20)];
    tally.add(city?.code ?? '', 'M05', workers * 100);
    tally.add(city?.code ?? '', 'M09', members * 100);
    return [`${city?.zh ?? ''}第${at + 1}机械有限公司工会`, workers, members];
  });
  return {
    sheet: sheetOf([['2013年基层工会名录'], ['工会名称', '职工人数', '会员人数'], ...body, ['合计', 1, 1]]),
    sums: tally.sums(),
    counted: rows,
  };
}
