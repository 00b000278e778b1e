import type { Indicator } from '../indicator';
import { flow, ratio, stock } from './define';

/** Grassroots unions by class: 三分类三升级. */
export const unionClassIndicators: readonly Indicator[] = [
  stock('M42', '个', 'institutional', {
    zh: ['一类工会组织', '定为一类（上水平）的基层工会个数。'],
    en: ['Unions of class one', 'Grassroots unions put into class one.'],
    synonyms: ['一类工会', '一类基层工会', '先进类'],
    of: ['M33', '一类工会'],
  }),
  stock('M43', '个', 'institutional', {
    zh: ['二类工会组织', '定为二类（上台阶）的基层工会个数。'],
    en: ['Unions of class two', 'Grassroots unions put into class two.'],
    synonyms: ['二类工会', '二类基层工会', '一般类'],
    of: ['M33', '二类工会'],
  }),
  stock('M44', '个', 'institutional', {
    zh: ['三类工会组织', '定为三类（换面貌）的基层工会个数。'],
    en: ['Unions of class three', 'Grassroots unions put into class three.'],
    synonyms: ['三类工会', '三类基层工会', '后进类'],
    of: ['M33', '三类工会'],
  }),
  ratio('M45', '%', {
    zh: ['一类工会占比', '一类工会在已分类基层工会中的百分比。'],
    en: ['Share of class one', 'Class one as a percentage of the unions put into classes.'],
    synonyms: ['一类占比', '一类比重'],
    of: ['M34', '一类工会'],
  }),
  ratio('M46', '%', {
    zh: ['二类工会占比', '二类工会在已分类基层工会中的百分比。'],
    en: ['Share of class two', 'Class two as a percentage of the unions put into classes.'],
    synonyms: ['二类占比', '二类比重'],
    of: ['M34', '二类工会'],
  }),
  ratio('M47', '%', {
    zh: ['三类工会占比', '三类工会在已分类基层工会中的百分比。'],
    en: ['Share of class three', 'Class three as a percentage of the unions put into classes.'],
    synonyms: ['三类占比', '三类比重'],
    of: ['M34', '三类工会'],
  }),
  flow('M48', '个', 'sub', {
    zh: ['升入一类的工会', '报告期内由其他类别升为一类的基层工会个数。'],
    en: ['Unions raised to class one', 'Grassroots unions that rose to class one in the period.'],
    synonyms: ['二升一', '升一类', '晋升一类'],
  }),
  flow('M49', '个', 'sub', {
    zh: ['三类升入二类的工会', '报告期内由三类升为二类的基层工会个数。'],
    en: [
      'Unions raised from three to two',
      'Grassroots unions that rose from class three to two in the period.',
    ],
    synonyms: ['三升二', '升二类'],
  }),
  flow('M50', '个', 'sub', {
    zh: ['降类的工会', '报告期内类别下降的基层工会个数。'],
    en: ['Unions put into a lower class', 'Grassroots unions put into a lower class in the period.'],
    synonyms: ['降类', '降级工会'],
  }),
  flow('M51', '个', 'sub', {
    zh: ['首次定类的工会', '报告期内第一次确定类别的基层工会个数，含新建工会。'],
    en: [
      'Unions put into a class for the first time',
      'Grassroots unions that got their first class in the period, new unions among them.',
    ],
    synonyms: ['新纳入分类', '首次分类'],
  }),
  stock('M52', '个', 'institutional', {
    zh: ['规范化建设示范工会', '市级以上工会命名的规范化建设示范基层工会个数。'],
    en: ['Model unions of good order', 'Grassroots unions named as models by a city union or higher.'],
    synonyms: ['示范乡镇工会', '示范社区工会', '规范化建设联系点'],
  }),
  flow('M53', '万元', 'money', {
    zh: ['规范化建设补助资金', '补助基层工会规范化建设的资金。'],
    en: ['Grants to grassroots unions', 'Money granted to grassroots unions to bring them up to standard.'],
    synonyms: ['规范化补助', '以奖代补资金'],
  }),
];
