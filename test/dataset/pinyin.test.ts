import { areas } from '../../src/catalogue/areas';
import { pinyinInitials } from '../../src/catalogue/pinyin';

describe('pinyin initials', () => {
  test.each<[string, string]>([
    ['桂林', 'gl'],
    ['柳州市', 'lzs'],
    ['金秋助学', 'jqzx'],
    ['农民工会员', 'nmghy'],
    ['内江', 'nj'],
    ['绵阳', 'my'],
    ['亳州', 'bz'],
    ['阿坝', 'ab'],
    ['重庆', 'cq'],
    ['长沙', 'cs'],
    ['厦门', 'xm'],
    ['会计', 'kj'],
    ['工会（组织）A1', 'ghzza1'],
  ])('of %s are %s', (text, expected) => {
    expect(pinyinInitials(text)).toContain(expected);
  });

  test('of nothing are none', () => {
    expect(pinyinInitials('')).toEqual([]);
    expect(pinyinInitials('（）')).toEqual([]);
  });

  test('are known for every character of every place', () => {
    const odd = areas.filter(({ zh }) =>
      pinyinInitials(zh).some((initials) => !/^[a-z\d]+$/u.test(initials)),
    );
    expect(odd).toEqual([]);
  });
});
