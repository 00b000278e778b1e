import type { argumentsText as zh } from '../../zh/cli/arguments';

export const argumentsText: typeof zh = {
  unknownCommand: (name) => `There is no command “${name}”.`,
  wrongArguments: (argument) => `The argument “${argument}” is wrong.`,
  missing: (option) => `${option} is missing.`,
  unknownForm: (id, known) => `There is no form “${id}”; use one of ${known.join(', ')}.`,
  wrongYear: (text) => `“${text}” is not a year; write four digits, such as 2012.`,
  unknownRegion: (code) => `No area has the code “${code}”; write six digits of GB/T 2260, such as 510000.`,
  unknownArea: (code, region) => `“${code}” is not the code of an area of ${region}.`,
  wrongLayout: (text) => `There is no layout “${text}”; use area or indicator.`,
  wrongMethod: (text) => `There is no method “${text}”; use hb, mad or growth.`,
  strangeParameter: (option, method) => `The method ${method} has no parameter ${option}.`,
  wrongParameter: (option, text) => `“${text}” is no fitting value of ${option}.`,
};
