export const argumentsText = {
  unknownCommand: (name: string): string => `没有“${name}”这个命令。`,
  wrongArguments: (argument: string): string => `参数“${argument}”有误。`,
  missing: (option: string): string => `缺少 ${option}。`,
  unknownForm: (id: string, known: readonly string[]): string =>
    `没有“${id}”这种表，可用 ${known.join('、')}。`,
  wrongYear: (text: string): string => `“${text}”不是年度，请写四位数字，如 2012。`,
  unknownRegion: (code: string): string => `没有代码为“${code}”的地区，请写六位行政区划代码，如 510000。`,
  unknownArea: (code: string, region: string): string => `“${code}”不是 ${region} 的下级地区代码。`,
  wrongLayout: (text: string): string => `没有“${text}”这种版式，可用 area、indicator。`,
  wrongMethod: (text: string): string => `没有“${text}”这种方法，可用 hb、mad、growth。`,
  strangeParameter: (option: string, method: string): string => `${method} 法没有 ${option} 这个参数。`,
  wrongParameter: (option: string, text: string): string => `${option} 的值“${text}”不合适。`,
};
