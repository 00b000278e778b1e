export const usage = (forms: string): string => `Usage:
  npm run -s cli -- forms [--json] [--export <form>]
  npm run -s cli -- data [--csv | --sdmx | --self-check] [--load <data.csv> … [--merge]]
  npm run -s cli -- fill <form> --year <year> --region <area code> [--layout area|indicator]
                         [--areas <code,code>] [--prior <last-year.xlsx>] --out <file.xlsx>
  npm run -s cli -- check <file.xlsx> [--prior <last-year.xlsx>] [--year <year>] [--region <area code>]
                         [--confirm] [--json]
  npm run -s cli -- board <file.xlsx> [--year <year>] [--region <area code>] --out <board.xlsx>
  npm run -s cli -- bulletin <file.xlsx> [--date <YYYY-MM-DD>] [--earlier <last circular.xlsx>] --out <circular.xlsx>
  npm run -s cli -- addup <ledger.xlsx> [--form <form>] [--year <year>] [--region <area code>] --out <file.xlsx>
  npm run -s cli -- screen <pairs.csv> --method hb|mad|growth [--json]
                         columns id,prev,curr and optionally stratum; blank is missing
                         hb: [--U --A --C --quantile 7|6]  mad: [--z]  growth: [--rise --fall --floor]
  npm run -s cli -- rules [--json] [--out <rules.html|rules.md>]
  npm run -s cli -- extract <text file|-> [--area <area code>] [--date <published, YYYY-MM-DD>] [--json | --csv]
  npm run -s cli -- review <folder> [--prior <last year's folder>] --out <report.xlsx>
  npm run -s cli -- register import <folder of returns|register.csv> [--year <year>] [--prior <last year's folder>] --out <register.parquet>
  npm run -s cli -- register check <folder of returns|register.parquet> [--prior <last year's>] [--rules <workbook>]
                         [--stratum province,level] [--unchecked] [--memory 4GB] [--seed 1]
                         [--engine clickhouse --url <address,address> --database <name>] --out <findings.parquet|report.xlsx>
  npm run -s cli -- register sql <form> --dialect duckdb|clickhouse|postgres|spark
forms, fill, check, board and review take --package <package.json | workbook or CSV with relations>
<form> is one of these, or all (every form, with a list of contents):
${forms}
Exit status: 0 nothing blocking, 1 blocking findings, 2 unusable input.`;
