/** How the command line is called; `forms` lists the forms, one to a line. */
export const usage = (forms: string): string => `用法：
  npm run -s cli -- forms [--json] [--export <表>]
  npm run -s cli -- data [--csv | --sdmx | --self-check] [--load <数据.csv> … [--merge]]
  npm run -s cli -- fill <表> --year <年度> --region <地区代码> [--layout area|indicator]
                         [--areas <代码,代码>] [--prior <去年的表.xlsx>] --out <文件.xlsx>
  npm run -s cli -- check <文件.xlsx> [--prior <去年的表.xlsx>] [--year <年度>] [--region <地区代码>]
                         [--confirm] [--json]
  npm run -s cli -- board <文件.xlsx> [--year <年度>] [--region <地区代码>] --out <看板.xlsx>
  npm run -s cli -- bulletin <文件.xlsx> [--date <截止日期 YYYY-MM-DD>] [--earlier <上期通报.xlsx>] --out <通报.xlsx>
  npm run -s cli -- addup <台账.xlsx> [--form <表>] [--year <年度>] [--region <地区代码>] --out <文件.xlsx>
  npm run -s cli -- screen <两期.csv> --method hb|mad|growth [--json]
                         列为 id,prev,curr，可加 stratum（分层）；空白为缺报
                         hb：[--U --A --C --quantile 7|6]  mad：[--z]  growth：[--rise --fall --floor]
  npm run -s cli -- rules [--json] [--out <目录.html|目录.md>]
  npm run -s cli -- extract <文本文件|-> [--area <地区代码>] [--date <发布日期 YYYY-MM-DD>] [--json | --csv]
  npm run -s cli -- review <文件夹> [--prior <去年的文件夹>] --out <汇总.xlsx>
  npm run -s cli -- register import <上报表文件夹|名录.csv> [--year <年度>] [--prior <去年的文件夹>] --out <名录.parquet>
  npm run -s cli -- register check <上报表文件夹|名录.parquet> [--prior <去年的>] [--rules <工作簿>]
                         [--stratum province,level] [--unchecked] [--memory 4GB] [--seed 1]
                         [--engine clickhouse --url <地址,地址> --database <库>] --out <结果.parquet|结果.xlsx>
  npm run -s cli -- register sql <表> --dialect duckdb|clickhouse|postgres|spark
forms、fill、check、board、review 可加 --package <制度包.json|带“审核关系”的工作簿或 CSV>
<表> 为下列之一，或 all（全套报表，附目录）：
${forms}
加 --lang en-US 用英文。退出码：0 无强制性错误，1 有强制性错误，2 输入不可用。`;
