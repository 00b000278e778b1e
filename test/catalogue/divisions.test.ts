import { divisions } from '../../src/catalogue/areas/divisions';
import { divisionLines, divisionsNow } from './support/divisionsNow';

describe('the list of divisions', () => {
  it('is what npm run areas makes of the package and of the changes since', () => {
    expect(divisions.trim()).toBe(divisionLines(divisionsNow()));
  });

  it.each([
    ['450181', '横州市'],
    ['513402', '会理市'],
    ['510981', '射洪市'],
    ['510118', '新津区'],
    ['330113', '临平区'],
    ['330114', '钱塘区'],
    ['410307', '偃师区'],
    ['410308', '孟津区'],
    ['430302', '雨湖区'],
    ['540481', '米林市'],
    ['659012', '白杨市'],
    ['653228', '和康县'],
    ['500157', '两江新区'],
    ['659013', '草湖市'],
  ])('has %s %s', (code, name) => {
    expect(divisionsNow().get(code)).toBe(name);
  });

  it.each(['450127', '330103', '410306', '410381', '350402', '500112', '130171', '441901', '710100'])(
    'has no %s: abolished, or no division',
    (code) => {
      expect(divisionsNow().has(code)).toBe(false);
    },
  );
});
