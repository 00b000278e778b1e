export const dataText = {
  formLine: (id: string, title: string, items: number): string =>
    `${id}  ${title}（${items} 个指标；版式 area、indicator）`,
  dataLine: (printed: number, derived: number, places: number, indicators: number): string =>
    `${printed} 个数据、${derived} 个推算数，涉及 ${places} 个地区和单位、${indicators} 个指标。`,
  documentLine: (doc: string, title: string, figures: number): string => `  ${doc}　${title}：${figures} 个`,
};
