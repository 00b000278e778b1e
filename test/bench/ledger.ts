/**
 * Time and memory of a ledger, through a file and by itself: `npm run bench:ledger -- 100000`. Prints JSON; the peak
 * is that of the whole process, which has made the ledger and its file before.
 */
import { FileWorkbook } from '../../src/files/fileWorkbook';
import { forms } from '../../src/forms/catalogue';
import { addUpLedger, recogniseSheet } from '../../src/forms/recognise';
import { paymentLedger } from '../forms/recognise/ledgers';
import { listPlan } from '../support/listPlan';

const mega = 1_048_576;

function timed<T>(work: () => T): readonly [result: T, ms: number] {
  const start = performance.now();
  const result = work();
  return [result, Math.round(performance.now() - start)];
}

/** Milliseconds and megabytes to recognise a ledger of so many rows and to add it up; whether the sums are right. */
async function benchLedger(rows: number) {
  const { sheet, sums } = paymentLedger(rows);
  const heldMB = Math.round(process.memoryUsage().rss / mega);
  const [found, recogniseMs] = timed(() => recogniseSheet(sheet, forms));
  const recognisedMB = Math.round(process.memoryUsage().rss / mega);
  const [added, addUpMs] = timed(() => addUpLedger(sheet, forms));
  const isEqual =
    typeof added !== 'string' &&
    added.reading.entries.size === sums.size &&
    [...added.reading.entries.values()].every(
      ({ area, indicator, value }) => value === sums.get(`${area}|${indicator}`),
    );
  const port = FileWorkbook.empty();
  const cells = sheet.values.map((row) =>
    row.map((each) => (typeof each === 'boolean' ? String(each) : each)),
  );
  await port.write({ plans: [listPlan('明细', cells)] });
  const bytes = await port.toBytes();
  const start = performance.now();
  const opened = await FileWorkbook.open(bytes, { looks: false });
  const openMs = Math.round(performance.now() - start);
  return {
    rows,
    reason: found.kind === 'refused' ? found.reason : found.kind,
    recogniseMs,
    addUpMs,
    isEqual,
    heldMB,
    recognisedMB,
    fileMB: Number((bytes.length / mega).toFixed(1)),
    openMs: opened.ok ? openMs : null,
    peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

void benchLedger(Number(process.argv[2] ?? 100_000)).then((result) => {
  console.log(JSON.stringify(result, null, 2));
});
