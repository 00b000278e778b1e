export const shell = {
  product: '工会统计助手',
  loading: '正在打开…',
  tabs: { fill: '填报', check: '审核', data: '数据', text: '文本', handIn: '上报', review: '汇审' },
  tabList: '功能',
  busy: {
    filling: '正在填表…',
    checking: '正在审核…',
    writing: '正在写入…',
    reading: '正在读取…',
  },
  messages: '消息',
  dismiss: '关闭消息',
  offline: '可离线使用，数据只留在本机。',
  crashed: {
    title: '窗格出错了',
    body: '请点“重新打开”；如果再次出现，请保存工作簿后重新启动 Excel。',
    reopen: '重新打开',
  },
  host: {
    tooOldTitle: '需要更新的 Excel',
    tooOld: '当前的 Excel 版本过低（缺少 ExcelApi 1.9），助手无法读写表格。',
    tooOldNext: '请使用 Excel 2021、Excel 2024、Microsoft 365 或网页版 Excel。Excel 2019 及更早版本不支持。',
    notExcelTitle: '请在 Excel 中打开',
    notExcel: '这是 Excel 加载项的窗格，在浏览器中单独打开时没有工作簿可读写。',
    notExcelNext: [
      '在 Excel 中：打开“工会统计”选项卡，点“打开助手”。',
      '没有 Excel 时：在项目文件夹运行 npm start，再打开 http://localhost:3000 的演练台。',
    ],
    failedTitle: '没有打开成功',
    failed: '助手没能读取工作簿。请关闭窗格后重新打开；如果表格正在编辑，请先按 Enter 结束编辑。',
  },
};
