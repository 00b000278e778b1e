/** What part of union work a figure is about; the code is the first letter of its indicators' codes. */
export interface Theme {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

export const themes: readonly Theme[] = [
  { code: 'M', zh: '组织和会员', en: 'Organisations and members' },
  { code: 'D', zh: '民主管理和劳动关系', en: 'Democratic management and labour relations' },
  { code: 'C', zh: '集体合同', en: 'Collective contracts' },
  { code: 'A', zh: '帮扶、救助和助学', en: 'Aid, relief and scholarships' },
  { code: 'E', zh: '劳动竞赛和技术创新', en: 'Emulation and innovation' },
  { code: 'L', zh: '法律援助、争议和信访', en: 'Legal aid, disputes and petitions' },
  { code: 'T', zh: '培训和就业', en: 'Training and employment' },
  { code: 'H', zh: '医疗互助和健康', en: 'Medical mutual aid and health' },
  { code: 'K', zh: '文化、宣传和教育', en: 'Culture, publicity and education' },
  { code: 'G', zh: '荣誉和劳模', en: 'Honours and model workers' },
  { code: 'S', zh: '服务阵地', en: 'Service stations and centres' },
  { code: 'F', zh: '经费', en: 'Funds' },
  { code: 'W', zh: '任务和制度', en: 'Tasks and systems' },
  { code: 'V', zh: '走访和调研', en: 'Visits and enquiries' },
];

const byCode = new Map(themes.map((theme) => [theme.code, theme]));

/** The theme with this code, or undefined. */
export function themeOf(code: string): Theme | undefined {
  return byCode.get(code);
}
