/**
 * False alarms and power on simulated sheets, as JSON: first the methods one by one, then the catalogue as it is, then
 * 万 and 千 slips. `npm run simulate -- 4000`.
 */
import { catalogue, hb, power, screened, slipPower } from '../support/calibration';

const sheets = Number(process.argv[2] ?? 4000);

const measured = (
  rule: string,
  ...[judge, n, mean]: [Parameters<typeof power>[1], number, number?]
): object => ({
  rule,
  ...power(sheets, judge, n, mean),
});

const slipped = (exponent: number, decimals: number | null): object => ({
  slip: `÷ 10^${exponent}${decimals === null ? '' : `, ${decimals} decimals kept`}`,
  ...slipPower(sheets, exponent, decimals),
});

const report = {
  sheets,
  growth: 'log growth N(.03, .04), size log-normal(10, 1), jumps × 1.35; seed 20131001',
  methods: [
    measured('HB U=.5 C=4 type 7', hb(0.5, 4, 7), 14),
    measured('HB U=.5 C=4 type 6', hb(0.5, 4, 6), 14),
    measured('HB U=.5 C=7 type 7', hb(0.5, 7, 7), 14),
    measured('HB U=.3 C=7 type 7 (screening default)', screened({ method: 'hb' }), 14),
    measured('HB U=.5 C=20 type 7', hb(0.5, 20, 7), 14),
    measured('MAD z > 3.5 (screening default)', screened({ method: 'mad' }), 14),
    measured('growth ±15 %', screened({ method: 'growth', rise: 0.15, fall: 0.15 }), 14),
    measured('growth ±20 % (screening default)', screened({ method: 'growth' }), 14),
    measured('HB U=.5 C=4 type 7', hb(0.5, 4, 7), 100),
    measured('MAD z > 3.5', screened({ method: 'mad' }), 100),
  ],
  catalogue: [
    measured('whole catalogue, mean growth 3 %', catalogue, 14),
    measured('whole catalogue, mean growth 0', catalogue, 14, 0),
    measured('whole catalogue, mean growth 6 %', catalogue, 14, 0.06),
    measured('whole catalogue, 21 areas', catalogue, 21),
  ],
  slips: [
    slipped(4, null),
    slipped(4, 2),
    slipped(3, null),
    slipped(8, null),
    slipped(2, null),
    slipped(1, null),
  ],
};
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
