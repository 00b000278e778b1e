import type { Indicator } from '../indicator';
import { ratio, stock } from './define';

/** Service stations, centres and homes. */
export const serviceIndicators: readonly Indicator[] = [
  ratio('S01', '%', {
    zh: ['职工之家建设覆盖率', '建有职工之家的单位占比。'],
    en: ["Workers' homes coverage", "Share of units with a workers' home."],
  }),
  stock('S02', '个', 'institutional', {
    zh: ['园区工会工作站', '工业园区工会工作站个数。'],
    en: ['Union stations in parks', 'Union stations in industrial parks.'],
    synonyms: ['工会工作站'],
  }),
  stock('S03', '个', 'institutional', {
    zh: ['特色基层工会示范点', '打造的特色基层工会示范点个数。'],
    en: ['Model grassroots unions', 'Model grassroots unions with a feature of their own.'],
    synonyms: ['基层工会示范点'],
  }),
  stock('S04', '个', 'institutional', {
    zh: ['困难职工帮扶中心', '困难职工（维权）帮扶中心个数。'],
    en: ['Aid centres', 'Aid centres for workers in hardship.'],
    synonyms: ['帮扶中心'],
  }),
  stock('S05', '个', 'institutional', {
    zh: ['职工维权服务中心', '职工维权服务中心个数。'],
    en: ['Rights service centres', 'Rights service centres of unions.'],
    synonyms: ['维权服务中心'],
  }),
  stock('S06', '个', 'institutional', {
    zh: ['爱心驿站和妈咪小屋', '工会爱心驿站、爱心妈咪小屋个数。'],
    en: ["Rest stations and mothers' rooms", "Rest stations for outdoor workers and mothers' rooms."],
  }),
  stock('S07', '个', 'institutional', {
    zh: ['工会法律援助服务站', '工会法律援助服务站个数。'],
    en: ['Legal aid stations', 'Legal aid stations of unions.'],
    synonyms: ['法律援助服务站'],
  }),
  stock('S08', '个', 'institutional', {
    zh: ['服务职工综合体试点', '服务职工综合体建设试点个数。'],
    en: ['Service complex pilots', 'Pilot service complexes for workers.'],
    synonyms: ['综合体'],
  }),
  stock('S09', '个', 'institutional', {
    zh: ['乡镇（街道）帮扶站', '乡镇（街道）帮扶站个数。'],
    en: ['Township aid stations', 'Aid stations in townships and subdistricts.'],
    synonyms: ['帮扶站'],
  }),
  stock('S10', '个', 'institutional', {
    zh: ['惠民门诊', '工会惠民门诊个数。'],
    en: ['Low-cost clinics', 'Low-cost clinics of unions.'],
  }),
  stock('S11', '个', 'institutional', {
    zh: ['惠民药房', '工会惠民药房个数。'],
    en: ['Low-cost pharmacies', 'Low-cost pharmacies of unions.'],
  }),
  stock('S12', '个', 'institutional', {
    zh: ['惠民超市', '工会惠民超市个数。'],
    en: ['Low-cost shops', 'Low-cost shops of unions.'],
  }),
  stock('S13', '个', 'institutional', {
    zh: ['三中心阵地', '市、县工会“三中心”阵地个数。'],
    en: ['Three-centre sites', 'Sites of city and county unions that join three centres.'],
    synonyms: ['三中心'],
  }),
  stock('S14', '个', 'institutional', {
    zh: ['职工活动中心', '市县两级职工活动中心个数。'],
    en: ["Workers' activity centres", "Workers' activity centres of city and counties."],
  }),
];
