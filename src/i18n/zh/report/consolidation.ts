import { checkLabels } from '../../labels/checks';
import { refusalLabels } from '../../labels/refusals';
import { unreadLabels } from '../../labels/unread';
import type { ConsolidationWords } from '../../../review/consolidation';

/** The sentences of a review of many files. */
export const consolidation: ConsolidationWords = {
  title: (form: string, year: number, region: string): string => `${region}${year}年度${form}审核汇总`,
  sheets: { overview: '审核汇总', files: '各单位审核情况', findings: '审核发现' },
  labels: {
    received: '上报情况',
    missing: '未报单位',
    refused: '不能采用的文件',
    duplicates: '重复上报',
    unread: '文件中未读入的内容',
    counts: '审核结果',
    unexplained: '未说明',
    stale: '上报标记失效',
    combined: '汇总表',
  },
  heads: {
    file: '文件',
    area: '地区',
    problem: '不能采用的原因',
    errors: '强制性',
    queries: '核实性',
    hints: '提示',
    unexplained: '未说明',
    unchecked: checkLabels.zh.uncheckedWord,
    stamp: '上报标记',
    ready: '可以上报',
    impact: '占全区（省）',
  },
  problem: refusalLabels.zh.refusal,
  stamps: { none: '无', valid: '有效', stale: '失效' },
  yes: '是',
  no: '否',
  between: '（地区间比较）',
  receivedOf: (received: number, due: number): string => `应报 ${due} 个单位，已报 ${received} 个`,
  names: (names: readonly string[]): string => names.join('、'),
  duplicate: (file: string, area: string, first: string): string =>
    `${file}：${area}已采用 ${first}，本文件未计入`,
  unread: (file, sheet, places) =>
    `${file}：工作表“${sheet}”${places.map((each) => unreadLabels.zh.unreadPlace(each.place, each.axis, each.text, each.reason)).join('、')}`,
  returnHead: (unit: string, form: string, year: number): string =>
    `${unit}：你单位报送的${year}年度《${form}》经审核，下列数据请核实：`,
  returnEnd: '确有错误的请更正；属实的请写明原因后重新报送。',
  combinedIn: (sheet: string, missing: number): string =>
    missing === 0 ? `见工作表“${sheet}”` : `见工作表“${sheet}”；缺 ${missing} 个单位，合计只是已报单位之和`,
};
