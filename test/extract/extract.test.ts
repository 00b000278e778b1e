import fc from 'fast-check';
import { extract } from '../../src/extract/extract';
import type { Figure } from '../../src/extract/figure';

const about = { area: '450200', date: '2013-09-23' };

function figures(text: string): readonly Figure[] {
  const found = extract(text, about);
  if (found === undefined) throw new Error('no date');
  return found.figures;
}

const first = ({ candidates }: Figure): string => candidates[0]?.indicator ?? '';
const shown = (text: string) =>
  figures(text).map((figure) => `${figure.value}${figure.unit} ${figure.qualifier} ${first(figure)}`.trim());

describe('a figure of a text', () => {
  test.each([
    ['截至目前，全市会员总数达到2.8万，基层工会3135家。', ['28000人 exact M09', '3135个 exact M01']],
    ['全市拥有409.9万农民工。', ['4099000人 exact M07']],
    ['共有 1.5 万 名会员。', ['15000名 exact M09']],
    ['会员６０.６５万人，入会率达９５％。', ['606500人 exact M09', '95% exact M22']],
    ['近90万人次职工参加劳动竞赛。', ['900000人次 about E01']],
    ['签订工资专项集体合同2300余份。', ['2300份 at_least C04']],
    ['已連續舉辦五屆職工運動會。', ['5届 exact K13']],
    ['成立基层工会两百多家。', ['200家 at_least M01']],
    ['筹集送温暖资金上亿元。', ['100000000元 at_least A02']],
  ])('is read: %s', (text, expected) => {
    const read = shown(text).map((one) => one.replace('3135家', '3135个'));
    expect(read).toEqual(expected);
  });

  test.each([
    '第十二届五次全委会于2012年9月24日召开，历时3天。',
    '开展“十万职工大练兵”和“四个一”活动。',
    '服务千家万户，千千万万职工受益。',
    '落实三项重点工作，做到4个持续坚持。',
    '《2011-2015年规划》第3章，电话0772-2812345。',
    '全国31个省（区、市）派员参加。',
  ])('is none in: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  test('that the printer broke over two lines is whole, and its place is that of its digits', () => {
    const text =
      '全区工会法律服务律师团（站、点）达到二百七十个之多，各地工会律师604\n\n人，调解成功率72.20%。';
    const found = figures(text);
    expect(found.map(({ value, unit }) => `${value}${unit}`)).toContain('604人');
    const lawyers = found.find(({ value }) => value === 604);
    expect(text.slice(lawyers?.start, lawyers?.end)).toBe('604\n\n人');
  });

  test('of a range is two', () => {
    expect(shown('每组联系2-3个区县。')).toEqual(['2个 exact', '3个 exact']);
  });
});

describe('what a figure counts', () => {
  test.each([
    [
      '覆盖 is of the contract before it',
      '签订集体合同520份，覆盖企业1800家、职工9万人。',
      ['C01', 'C02', ''],
    ],
    [
      'wages before the general contract',
      '签订工资专项集体合同300份，覆盖企业900家，覆盖职工4万人。',
      ['C04', 'C05', 'C06'],
    ],
    [
      "women's contracts",
      '签订女职工专项集体合同210份，覆盖企业600家，覆盖女职工1.2万人。',
      ['C13', 'C14', 'C15'],
    ],
    ['new is not all', '新建基层工会85家，新发展会员1.3万人。', ['M14', 'M15']],
    ['分别 tells its heads in turn', '组建率和入会率分别达到93.1%和91.4%。', ['M21', 'M22']],
    ['growth is of the level before it', '会员达51.13万人，比上年增长3.8%。', ['M09', 'M27']],
  ])('%s', (_, text, codes) => {
    expect(
      figures(text)
        .slice(0, codes.length)
        .map(first)
        .map((code, at) => (codes[at] === '' ? '' : code)),
    ).toEqual(codes);
  });

  test.each([
    ['the object before the verb', '为1200名患病会员赔付互助保障金。', 'H05'],
    ['the object behind the verb', '互助保障赔付患病会员1200名。', 'H05'],
    ['words nobody has listed together', '工会驿站全年为环卫工人、快递员等提供服务3.2万人次。', 'S22'],
    ['of what there is, what is new', '今年组织快递员1200名加入工会。', 'M15'],
    ['what no form asks for', '发放法律宣传资料2.3万份。', 'L72'],
    ['dues of another’s collecting', '税务代收工会经费3200万元。', 'F72'],
  ])('is told by what is said around it, in any order: %s', (_, text, code) => {
    expect(figures(text).map(first)).toEqual([code]);
  });

  test.each([
    ['a part of what there is', '全市120个工会驿站具备法律服务功能。', 'S15'],
    ['what is yet to come', '到2020年底，全市创新工作室总数达到500家。', 'E15'],
    ['what another word speaks against', '全国劳模健康体检40人。', 'G13'],
  ])('is never taken for the whole: %s', (_, text, code) => {
    expect(figures(text).map(first)).not.toContain(code);
  });

  test.each([
    ['送温暖', '“两节”期间，市总工会筹措资金170万元。', 'A02'],
    ['助学', '金秋助学活动中，市总工会筹措资金170万元。', 'A14'],
    ['互助', '职工医疗互助收缴保费170万元。', 'H21'],
    ['欠薪', '帮农民工讨薪，共追回欠薪170万元。', 'L27'],
  ])('the topic of its passage tells what money is: %s', (_, text, code) => {
    expect(figures(text).map(first)).toEqual([code]);
  });

  test('of several objects is each its own, with the verb of all', () => {
    const text = '元旦春节期间，走访慰问困难职工1200户、一线职工3500名。新发展基层工会19家、会员166人。';
    expect(figures(text).map(first)).toEqual(['A09', 'A27', 'M14', 'M15']);
  });

  test('with an act before it is not how many there are', () => {
    expect(first(figures('春节前夕为4202户困难职工家庭发放帮扶金。')[0] as Figure)).toBe('A09');
  });

  test.each([
    '新就业形态劳动者会员5768人。',
    '货车司机会员300人。',
    '村级工会122家。',
    '年底会员总数有望达到2亿人。',
  ])('is never the whole where a part or a hope is meant: %s', (text) => {
    expect(
      figures(text).flatMap(({ candidates }) => candidates.map(({ indicator }) => indicator)),
    ).not.toContain('M09');
    expect(figures(text).map(first)).not.toContain('M01');
  });
});

describe('time and place', () => {
  test.each([
    ['截至2012年底，会员51.13万人。', '2012-12-31'],
    ['截至目前，会员51.13万人。', '2013-09-23'],
    ['去年新建基层工会30家。', '2012'],
    ['今年1至8月，新建基层工会30家。', '2013-01/2013-08'],
    ['五年来，新建基层工会30家。', '2008/2012'],
    ['今年以来，新建基层工会30家。', '2013-01/2013-09'],
    ['今年上半年，新建基层工会30家。', '2013-01/2013-06'],
    ['会员达51.13万人，比2008年增长38%。', '2013-09-23'],
    ['新建基层工会30家。', '../2013-09-23'],
    ['过去五年里，新建基层工会30家。', '2008/2012'],
    ['今年前7个月，新建基层工会30家。', '2013-01/2013-07'],
    ['第二季度新建基层工会30家。', '2013-04/2013-06'],
    ['2011年成立专班，全年新建基层工会30家。', '2011'],
    ['8月28日，县总工会发放助学金22.9万元。', '2013-08-28'],
    ['9月10日至15日，培训工会干部30人次。', '2013-09-10/2013-09-15'],
    ['2012年11月17日启动以来，截至目前，共举办招聘会30场。', '2012-11-17/2013-09-23'],
    ['2011年以来开展专项行动。截至2013年1月15日，追讨工资30万元。', '2011/2013-01-15'],
    ['8月17日，市总工会开展活动。新建基层工会30家。', '2013'],
    ['截至2012年底，全市累计创建职工书屋30个。', '2012-12-31'],
    ['新华社北京8月31日电，新建基层工会30家。', '../2013-09-23'],
    ['记者日前获悉，全市新建基层工会30家。', '2013'],
    ['自2004年活动启动以来，累计资助学生300名。', '2004/2012'],
    ['8月，全市新建基层工会30家。', '2013-08'],
    ['五年来，全市工作有力。截至2012年底，资助学生300名。', '2008/2012-12-31'],
  ])('%s', (text, period) => {
    expect(figures(text)[0]?.period.text).toBe(period);
  });

  test('the year of a heading, or with which a paragraph opens, holds until the next', () => {
    const text = `${'全市工会工作扎实推进。'.repeat(80)}\n一、2012年工作情况\n全市新建基层工会30家。\n其他各项工作平稳。\n新发展会员200人。\n2011年，工作起步。\n新建基层工会9家。`;
    expect(figures(text).map(({ period }) => period.text)).toEqual(['2012', '2012', '2011']);
  });

  test('the year of 由A is that of the first figure alone', () => {
    const ends = figures('会员数由2008年的28万人增加到42万人。').map(({ period }) => period.text);
    expect(ends).toEqual(['2008', '2013-09-23']);
  });

  test('a year is carried over within its paragraph, and over those of a short item', () => {
    const text = '2012年，市总工会工作有力。全市新建基层工会30家。\n新发展会员200人。';
    expect(figures(text).map(({ period }) => period.text)).toEqual(['2012', '2012']);
  });

  test.each([
    ['全市会员51.13万人。', '450200'],
    ['南宁市总工会新发展会员300人。', '450100'],
    ['其中，桂林市会员30万人。', '450300'],
    ['全国共有基层工会275.3万个。', '000000'],
    ['荣获全国五一劳动奖状6个。', '450200'],
    ['创新乡镇工会30家。', '450200'],
  ])('%s', (text, area) => {
    expect(figures(text)[0]?.area).toBe(area);
  });
});

describe('offsets', () => {
  const pieces = [
    '会员51.13万人',
    '，',
    '\n',
    ' ',
    '签订集体合同520份',
    '覆盖企业３００家',
    '（其中）',
    '2012年',
    '１，２３４人',
    '“',
    '、',
    '增长5%',
  ];

  test('are places of the text as given, in its order, whatever stands there', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end, asPrinted } of figures(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(asPrinted);
          last = end;
        }
      }),
    );
  });
});

test('a date that cannot be read gives nothing', () => {
  expect(extract('会员3人。', { area: '450200', date: '昨天' })).toBeUndefined();
});
