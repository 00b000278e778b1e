import type { Indicator } from '../indicator';
import { flow, ratio, stock } from './define';

/** Honours and model workers. */
export const honoursIndicators: readonly Indicator[] = [
  stock('G01', '个', 'institutional', {
    zh: ['全国级工会荣誉称号', '获得的全国级工会荣誉称号个数。'],
    en: ['National union honours', 'Union honours of national level.'],
  }),
  stock('G02', '个', 'institutional', {
    zh: ['自治区级工会荣誉称号', '获得的自治区级工会荣誉称号个数。'],
    en: ['Regional union honours', "Union honours of the autonomous region's level."],
  }),
  stock('G03', '个', 'institutional', {
    zh: ['标准化建设先进县区', '获工会工作标准化建设先进单位称号的县（区）个数。'],
    en: ['Counties honoured for standard work', 'Counties honoured for standardised union work.'],
  }),
  stock('G04', '人', 'headline', {
    zh: ['全国和自治区劳模', '历年全国和自治区劳动模范人数。'],
    en: ['National and regional model workers', 'Model workers of nation and region over the years.'],
    synonyms: ['劳模人数'],
  }),
  stock('G05', '个', 'headline', {
    zh: ['获奖状、先锋号先进集体', '历年获五一劳动奖状、工人先锋号的先进集体个数。'],
    en: ['Honoured collectives', 'Collectives honoured with labour awards and as worker pioneers.'],
    synonyms: ['先进集体'],
  }),
  flow('G06', '人', 'flow', {
    zh: ['最美劳动者', '选树的首席工匠“最美劳动者”人数。'],
    en: ['Most beautiful workers', 'Chief craftsmen named as most beautiful workers.'],
  }),
  flow('G07', '个', 'flow', {
    zh: ['全国模范职工之家', '获全国模范职工之家称号的单位个数。'],
    en: ["National model workers' homes", "Units honoured as national model workers' homes."],
    synonyms: ['模范职工之家'],
  }),
  flow('G08', '个', 'flow', {
    zh: ['公司级模范职工之家', '获上级公司模范职工之家（小家）称号的单位个数。'],
    en: ["Company model workers' homes", "Units honoured as model workers' homes by the parent company."],
  }),
  flow('G09', '个', 'flow', {
    zh: ['全国安康杯先进单位', '全国安康杯竞赛先进单位个数。'],
    en: ['National Ankang Cup winners', 'Units honoured in the national Ankang Cup.'],
    synonyms: ['安康杯'],
  }),
  flow('G10', '个', 'flow', {
    zh: ['自治区安康杯先进单位', '自治区安康杯竞赛先进单位个数。'],
    en: ['Regional Ankang Cup winners', 'Units honoured in the regional Ankang Cup.'],
  }),
  flow('G11', '个', 'flow', {
    zh: ['自治区模范职工之家', '获自治区模范职工之家称号的单位个数。'],
    en: ["Regional model workers' homes", "Units honoured as regional model workers' homes."],
  }),
  flow('G12', '人', 'flow', {
    zh: ['市级劳模', '市委、市政府表彰的劳模人数。'],
    en: ['City model workers', 'Model workers honoured by the city.'],
    synonyms: ['市劳模'],
  }),
  flow('G13', '人', 'flow', {
    zh: ['全国劳模和先进工作者', '表彰的全国劳模和先进工作者人数。'],
    en: ['National model workers', 'National model workers and advanced workers.'],
    synonyms: ['全国劳模'],
  }),
  flow('G14', '人', 'flow', {
    zh: ['自治区劳模和先进工作者', '表彰的自治区劳模和先进工作者人数。'],
    en: ['Regional model workers', 'Regional model workers and advanced workers.'],
    synonyms: ['自治区劳模'],
  }),
  flow('G15', '个', 'flow', {
    zh: ['全国五一劳动奖状', '获全国五一劳动奖状的集体个数。'],
    en: ['National labour certificates', 'Collectives awarded the national May Day labour certificate.'],
  }),
  flow('G16', '人', 'flow', {
    zh: ['全国五一劳动奖章', '获全国五一劳动奖章的个人数。'],
    en: ['National labour medals', 'Persons awarded the national May Day labour medal.'],
  }),
  flow('G17', '个', 'flow', {
    zh: ['自治区五一劳动奖状', '获自治区五一劳动奖状的集体个数。'],
    en: ['Regional labour certificates', 'Collectives awarded the regional May Day labour certificate.'],
  }),
  flow('G18', '人', 'flow', {
    zh: ['自治区五一劳动奖章', '获自治区五一劳动奖章的个人数。'],
    en: ['Regional labour medals', 'Persons awarded the regional May Day labour medal.'],
  }),
  flow('G19', '人次', 'flow', {
    zh: ['慰问劳模人次', '走访慰问劳模的人次数。'],
    en: ['Model workers visited', 'Person-times of model workers visited.'],
    synonyms: ['走访慰问劳模'],
  }),
  flow('G20', '万元', 'money', {
    zh: ['慰问劳模金额', '慰问劳模发放的慰问金。'],
    en: ['Money for model workers', 'Money given to model workers on visits.'],
  }),
  flow('G21', '人', 'flow', {
    zh: ['市级工匠及提名人选', '评选出的市级工匠及提名人选人数。'],
    en: ['City craftsmen and nominees', 'City craftsmen and nominees chosen.'],
    synonyms: ['柳州工匠'],
  }),
  flow('G22', '人', 'flow', {
    zh: ['自治区级工匠', '获自治区级工匠称号的人数。'],
    en: ['Regional craftsmen', 'Persons named craftsmen of the region.'],
    synonyms: ['广西工匠'],
  }),
  flow('G23', '万元', 'money', {
    zh: ['劳模荣誉津贴', '发放的劳模荣誉津贴等金额。'],
    en: ['Allowances of model workers', 'Honour allowances paid to model workers.'],
    synonyms: ['荣誉津贴'],
  }),
  flow('G24', '万元', 'money', {
    zh: ['劳模体检筹集资金', '为劳模健康体检筹集的资金。'],
    en: ["Funds for model workers' health checks", "Funds raised for model workers' health checks."],
  }),
  flow('G25', '个', 'flow', {
    zh: ['治理创新交流案例', '全省交流的治理创新案例个数。'],
    en: ['Innovation cases presented', 'Innovation cases presented in the province.'],
    synonyms: ['创新案例'],
  }),
  flow('G26', '个', 'flow', {
    zh: ['省级以上和谐企业', '获省级以上表彰的劳动关系和谐企业个数。'],
    en: [
      'Harmonious enterprises honoured',
      'Enterprises honoured at province level or above for labour relations.',
    ],
    synonyms: ['和谐企业'],
  }),
  flow('G27', '个', 'flow', {
    zh: ['省级以上和谐工业园区', '获省级以上表彰的和谐工业园区个数。'],
    en: [
      'Harmonious parks honoured',
      'Industrial parks honoured at province level or above for labour relations.',
    ],
    synonyms: ['和谐工业园区'],
  }),
  ratio('G28', '%', {
    zh: ['和谐企业表彰面', '和谐企业创建中受表彰的比例。'],
    en: ['Share honoured for harmony', 'Share of those in the campaign who were honoured.'],
    synonyms: ['表彰面'],
  }),
  stock('G29', '年', 'institutional', {
    zh: ['年度考核连续获奖年数', '年度工作考核连续获奖的年数。'],
    en: ['Years of assessment prizes in a row', 'Years in a row with a prize in the yearly assessment.'],
    synonyms: ['连续荣获'],
  }),
];
