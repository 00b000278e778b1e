import { forms } from '../../src/forms/catalogue';
import { findForms } from '../../src/forms/find';
import { formsByTheme } from '../../src/forms/themes';

const first = (typed: string): string | undefined => findForms(typed)[0]?.id;

describe('a form is found', () => {
  it.each([
    ['hyzz', 'membership'],
    ['jtht', 'contracts'],
    ['bfzj', 'aid'],
    ['sfl', 'classes'],
    ['YLHZ', 'mutual'],
    ['knda', 'hardship'],
    ['困难', 'hardship'],
    ['竞赛', 'emulation'],
    ['工统(综)07表', 'law'],
    ['12表', 'venues'],
    ['Training', 'training'],
    ['rwjd', 'progress'],
  ])('by %s', (typed, id) => {
    expect(first(typed)).toBe(id);
  });

  it.each(forms.map(({ id, short }) => [short.zh, id]))('by its short name %s', (name, id) => {
    expect(findForms(name).map((form) => form.id)).toContain(id);
  });

  it('in a list of all of them where nothing was typed, and not at all by strange words', () => {
    expect(findForms(' ')).toEqual(forms);
    expect(findForms('xyzzy')).toEqual([]);
  });
});

it('every form is offered under one theme', () => {
  expect(formsByTheme.flatMap((theme) => theme.forms.map(({ id }) => id)).sort()).toEqual(
    forms.map(({ id }) => id).sort(),
  );
});
