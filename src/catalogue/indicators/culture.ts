import type { Indicator } from '../indicator';
import { flow, stock } from './define';

/** Culture, education and publicity. */
export const cultureIndicators: readonly Indicator[] = [
  flow('K01', '场', 'flow', {
    zh: ['送电影场次', '为职工放映电影的场次。'],
    en: ['Film shows', 'Film shows for workers.'],
    synonyms: ['送电影'],
  }),
  flow('K02', '册', 'flow', {
    zh: ['赠送图书', '赠送职工的图书册数。'],
    en: ['Books given', 'Books given to workers.'],
    synonyms: ['送图书'],
  }),
  flow('K03', '场', 'flow', {
    zh: ['送文艺演出', '为职工送文艺演出的场次。'],
    en: ['Stage shows', 'Stage shows for workers.'],
    synonyms: ['文艺演出'],
  }),
  flow('K04', '人次', 'flow', {
    zh: ['文体活动参与人次', '职工参与文体活动的人次数。'],
    en: ['Culture and sport, person-times', 'Person-times in cultural and sports events.'],
  }),
  flow('K05', '人', 'flow', {
    zh: ['主题教育活动参与职工', '参与主题宣传教育（演讲、网络主题）活动的职工人数。'],
    en: ['Workers in educational campaigns', 'Workers in speech contests and online campaigns.'],
    synonyms: ['参与职工'],
  }),
  flow('K06', '篇', 'flow', {
    zh: ['读书征文', '收到的读书征文篇数。'],
    en: ['Essays received', 'Essays on reading received.'],
  }),
  stock('K07', '个', 'institutional', {
    zh: ['工人文化宫', '已建成的工人文化宫个数。'],
    en: ["Workers' cultural palaces", "Workers' cultural palaces built."],
    synonyms: ['文化宫'],
  }),
  stock('K08', '个', 'institutional', {
    zh: ['职工书屋示范点', '职工书屋示范点个数，级别见对象。'],
    en: ["Model workers' libraries", "Model workers' libraries; the level is the subject."],
    synonyms: ['书屋示范点'],
  }),
  flow('K09', '人', 'flow', {
    zh: ['巡演放映惠及职工', '巡回演出、放电影惠及的职工人数。'],
    en: ['Workers reached by shows', 'Workers whom touring shows and films reached.'],
  }),
  stock('K10', '个', 'institutional', {
    zh: ['职工书屋', '已建成的职工书屋个数。'],
    en: ["Workers' libraries", "Workers' libraries set up."],
  }),
  stock('K11', '册', 'institutional', {
    zh: ['职工书屋图书', '职工书屋配备的图书册数。'],
    en: ["Books in workers' libraries", "Books held by workers' libraries."],
    synonyms: ['配备图书'],
  }),
  flow('K12', '届', 'flow', {
    zh: ['农民工文化艺术节届数', '已举办的农民工文化艺术节届数。'],
    en: ["Migrant workers' arts festivals", 'Arts festivals of migrant workers held so far.'],
    subject: '农民工',
  }),
  flow('K13', '届', 'flow', {
    zh: ['职工运动会届数', '已举办的职工运动会届数。'],
    en: ["Workers' games", "Workers' games held so far."],
    synonyms: ['职工运动会'],
  }),
  flow('K14', '个', 'flow', {
    zh: ['计划建设职工书屋', '当年计划建设的职工书屋个数。'],
    en: ["Workers' libraries planned", "Workers' libraries to be set up in the year."],
  }),
  flow('K15', '人', 'flow', {
    zh: ['职工书屋覆盖人数', '职工书屋覆盖的职工、农民工和居民人数。'],
    en: ['People reached by libraries', 'Workers and residents whom the libraries reach.'],
  }),
  flow('K16', '场', 'flow', {
    zh: ['职工广场比赛活动', '组织职工广场比赛活动的场次。'],
    en: ['Contests on public squares', "Workers' contests held on public squares."],
  }),
  stock('K17', '人', 'institutional', {
    zh: ['产业工人宣讲团成员', '产业工人宣讲团的成员人数。'],
    en: ["Workers in the lecturers' group", "Industrial workers in the lecturers' group."],
    synonyms: ['宣讲团'],
  }),
  flow('K18', '场', 'flow', {
    zh: ['计划宣讲场次', '宣讲团计划举办的宣讲场次。'],
    en: ['Lectures planned', 'Lectures the group is to give.'],
  }),
  flow('K19', '场', 'flow', {
    zh: ['双进活动场次', '劳模工匠进学校、思政教师进企业活动的场次。'],
    en: ['School and factory visits', 'Visits of model workers to schools and of teachers to enterprises.'],
    synonyms: ['双进活动'],
  }),
  flow('K20', '场', 'flow', {
    zh: ['双百活动场次', '百名产业工人百场宣讲活动的场次。'],
    en: ['Worker lectures held', 'Lectures held in the campaign of a hundred workers.'],
    synonyms: ['双百活动'],
  }),
  flow('K21', '场', 'flow', {
    zh: ['教育基地学习活动', '教育基地开展学习体验活动的场次。'],
    en: ['Study events at the base', 'Study events at the education base.'],
    synonyms: ['学习体验活动'],
  }),
  flow('K22', '人', 'flow', {
    zh: ['教育基地接待人数', '教育基地接待的人数。'],
    en: ['Visitors of the base', 'Visitors whom the education base received.'],
  }),
  stock('K23', '个', 'institutional', {
    zh: ['职工志愿者专门大队', '职工志愿者支队下设的专门大队个数。'],
    en: ['Volunteer brigades', 'Special brigades of worker volunteers.'],
    synonyms: ['志愿者'],
  }),
  stock('K24', '平方米', 'institutional', {
    zh: ['职工文化活动中心建筑面积', '职工文化活动中心的建筑面积。'],
    en: ['Floor space of the culture centre', "Floor space of the workers' culture centre."],
    synonyms: ['建筑面积'],
  }),
];
