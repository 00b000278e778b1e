import { inRow, related } from './define';
import { bandWhy, partFix, partWhy, sumFix, unitFix } from './wording';
import type { Rule } from '../rule';

/** Places that serve workers. */
export const venueRules: readonly Rule[] = [
  related('R133', 'QZ', inRow('S15＝S16＋S17'), {
    name: ['服务站点＝自建＋共建', 'Stations by builder'],
    why: ['站点不是工会自建就是与其他单位共建。', 'A station is built by a union or shared with others.'],
    fix: sumFix,
  }),
  related('R134', 'QZ', inRow('S18＝S19＋S20＋S21'), {
    name: ['星级站点＝各星级之和', 'Stations by stars'],
    why: ['一个站点只有一个星级。', 'A station has one number of stars.'],
    fix: sumFix,
  }),
  related('R135', 'QZ', inRow('S18≤S15', 'S24≤S23', 'K25＋K26≤K08'), {
    name: ['星级、示范≤总数', 'Stars and models within all'],
    why: partWhy,
    fix: partFix,
  }),
  related('R136', 'ZQ', inRow('S06＝S15＋S23'), {
    name: ['驿站和小屋合计', 'Stations and rooms together'],
    why: [
      '合计等于服务站点与妈咪小屋之和；能分列时合计留空。',
      'The sum is stations and rooms; leave it blank where both are known.',
    ],
    fix: sumFix,
  }),
  related('R137', 'HS', inRow('K08≤K10'), {
    name: ['示范点≤职工书屋', 'Models within libraries'],
    why: ['示范点从职工书屋中命名。', 'Models are named from among the libraries.'],
    fix: partFix,
  }),
  related('R138', 'HS', inRow('100≤K11÷K10≤10000（册／个）'), {
    name: ['平均每个书屋图书', 'Books per library'],
    why: bandWhy('每个职工书屋一般100至1万册', 'Mostly 100 to 10,000 volumes a library'),
    fix: unitFix,
  }),
  related('R139', 'HS', inRow('200≤S22÷S15≤50000（人次／个）'), {
    name: ['平均每个站点服务人次', 'Visits per station'],
    why: bandWhy('每个站点一年一般服务200至5万人次', 'Mostly 200 to 50,000 visits a station'),
    fix: unitFix,
  }),
  related('R140', 'HS', inRow('500≤K24÷K07≤50000（平方米／个）'), {
    name: ['平均每个文化宫面积', 'Area per palace'],
    why: bandWhy('每个文化宫一般500至5万平方米', 'Mostly 500 to 50,000 square metres a palace'),
    fix: unitFix,
  }),
  related('R141', 'TS', inRow('S10＞0⇒S04＞0', 'S11＞0⇒S04＞0', 'S12＞0⇒S04＞0'), {
    name: ['惠民门诊、药房、超市与帮扶中心', 'Clinics, pharmacies, shops and aid centres'],
    why: ['惠民门诊、药房、超市一般由帮扶中心办。', 'Aid centres mostly run them.'],
    fix: ['核对帮扶中心是否漏填。', 'See whether the aid centre was left out.'],
  }),
];
