import type { Indicator } from '../indicator';
import { flow, stock } from './define';

/** Stations for outdoor workers and nursing rooms. */
export const venueIndicators: readonly Indicator[] = [
  stock('S15', '个', 'institutional', {
    zh: ['户外劳动者服务站点', '期末正常开放的户外劳动者服务站点（工会驿站）个数。'],
    en: ["Outdoor workers' stations", 'Stations for outdoor workers that are open at the end of the period.'],
    synonyms: ['工会驿站', '爱心驿站', '户外劳动者驿站', '综合服务站'],
  }),
  stock('S16', '个', 'sub', {
    zh: ['工会自建站点', '工会自己建设的服务站点个数。'],
    en: ['Stations built by unions', 'Stations that unions built themselves.'],
    synonyms: ['自建驿站'],
  }),
  stock('S17', '个', 'sub', {
    zh: ['共建共享站点', '依托其他单位、网点共建的服务站点个数。'],
    en: ['Stations shared with others', 'Stations shared with public bodies, enterprises or shops.'],
    synonyms: ['社会共建', '共建驿站'],
  }),
  stock('S18', '个', 'institutional', {
    zh: ['星级站点', '已评定星级的服务站点个数。'],
    en: ['Stations with stars', 'Stations that were given stars.'],
    synonyms: ['星级驿站', '已评星站点'],
  }),
  stock('S19', '个', 'sub', {
    zh: ['五星级站点', '评定为五星级的服务站点个数。'],
    en: ['Stations with five stars', 'Stations given five stars.'],
    synonyms: ['五星', '五星级驿站'],
  }),
  stock('S20', '个', 'sub', {
    zh: ['四星级站点', '评定为四星级的服务站点个数。'],
    en: ['Stations with four stars', 'Stations given four stars.'],
    synonyms: ['四星', '四星级驿站'],
  }),
  stock('S21', '个', 'sub', {
    zh: ['三星级及以下站点', '评定为三星级及以下的服务站点个数。'],
    en: ['Stations with three stars or fewer', 'Stations given one to three stars.'],
    synonyms: ['三星级', '二星级', '一星级'],
  }),
  flow('S22', '人次', 'flow', {
    zh: ['站点服务人次', '服务站点在报告期内服务的人次数。'],
    en: ['Visits to stations', 'Person-times served by the stations in the period.'],
    synonyms: ['服务户外劳动者人次', '驿站服务'],
  }),
  stock('S23', '个', 'institutional', {
    zh: ['爱心妈咪小屋', '期末正常开放的爱心妈咪小屋（女职工休息哺乳室、母婴室）个数。'],
    en: ['Nursing rooms', 'Rooms for nursing mothers that are open at the end of the period.'],
    synonyms: ['妈妈小屋', '女职工休息哺乳室', '母婴关爱室', '妈咪小屋'],
  }),
  stock('S24', '个', 'sub', {
    zh: ['星级（示范）小屋', '评定为星级或示范的爱心妈咪小屋个数。'],
    en: ['Model nursing rooms', 'Nursing rooms given stars or named as models.'],
    synonyms: ['星级小屋', '示范小屋'],
  }),
  flow('S25', '万元', 'money', {
    zh: ['站点和小屋建设运维经费', '建设和维护服务站点、妈咪小屋的经费支出。'],
    en: ['Spending on stations', 'Money spent to build and keep stations and nursing rooms.'],
    synonyms: ['驿站经费', '运维经费'],
  }),
];

/** Reading rooms by level, visits to culture palaces. */
export const cultureVenueIndicators: readonly Indicator[] = [
  stock('K25', '个', 'sub', {
    zh: ['全国级职工书屋示范点', '由全国总工会命名的职工书屋示范点个数。'],
    en: ["Model workers' libraries, national", "Model workers' libraries named by the national federation."],
    synonyms: ['全国工会职工书屋示范点'],
    of: ['K08', '全国总工会'],
  }),
  stock('K26', '个', 'sub', {
    zh: ['省（区）级职工书屋示范点', '由省、自治区总工会命名的职工书屋示范点个数。'],
    en: [
      "Model workers' libraries, provincial",
      "Model workers' libraries named by a provincial federation.",
    ],
    synonyms: ['自治区级职工书屋', '省级职工书屋'],
  }),
  flow('K27', '人次', 'flow', {
    zh: ['文化宫服务人次', '工人文化宫在报告期内接待服务的人次数。'],
    en: ['Visits to culture palaces', "Person-times served by workers' culture palaces in the period."],
    synonyms: ['文化宫接待人次'],
  }),
];
