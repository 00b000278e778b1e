export const functions = {
  described: {
    VALUE:
      'The published figure of an indicator for an area in a statistical year, in the unit of the form. #N/A where none was published.',
    PRIOR: 'The figure published for the statistical year before. #N/A where none was published.',
    GROWTH:
      'Growth against the year before: 0.052 is 5.2%. #DIV/0! where that was 0; #NUM! for rates, which are compared in points.',
    SOURCE:
      'Where the figure was printed: title of the document, period and words. #N/A where none was published.',
  },
  parameters: {
    area: {
      name: 'area',
      description:
        'Name or GB code of an area, such as Nanning or 450100; a row or a column of them is allowed.',
    },
    indicator: {
      name: 'indicator',
      description: 'Name or code of an indicator, such as M09; a row or a column of them is allowed.',
    },
    year: { name: 'year', description: 'Statistical year, such as 2013; a row or a column is allowed.' },
  },
  errors: {
    area: (text: string) => `No area, or more than one, is called "${text}": give its GB code.`,
    indicator: (text: string) =>
      `No indicator, or more than one, is called "${text}": give its code, such as M09.`,
    year: (text: string) => `"${text}" is no year: give a statistical year of four digits, such as 2013.`,
    unknown: 'No published figure was found.',
    priorZero: 'The figure of the year before is 0, so there is no growth.',
    ratio: 'Rates are compared in points and have no growth.',
  },
  source: (title: string, period: string, printed: string) => `${title} (${period}): ${printed}`,
};
