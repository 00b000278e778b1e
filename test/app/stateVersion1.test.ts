import { parseState } from '../../src/app/state';

test('a state kept by version 1 is read in the words of version 2', () => {
  const old = {
    version: 1,
    bindings: [
      { sheet: '表', origin: 'own', lines: [{ code: '450100', slot: 'current', index: 3 }], items: [] },
    ],
    explanations: [{ rule: 'R42', line: '450100', indicator: 'M09', text: '机构合并' }],
    log: [{ action: 'offer', sheet: '表', cell: 'B7', reason: 'R44' }],
    prefilled: [{ field: '450100|M09|prior', provenance: { kind: 'dataset', doc: '004', line: 97 } }],
    rules: [{ kind: 'parameter', rule: 'R51', name: 'apart', value: 0.3 }],
    priors: [{ file: '去年.xlsx', figures: [{ line: '450100', indicator: 'M09', value: 1 }] }],
  };
  expect(parseState(JSON.stringify(old))).toMatchObject({
    version: 2,
    bindings: [{ origin: 'standard', areas: [{ code: '450100', period: 'current', index: 3 }] }],
    explanations: [{ rule: 'R42', area: '450100', indicator: 'M09', text: '机构合并' }],
    log: [{ action: 'correction', sheet: '表', cell: 'B7', reason: 'R44' }],
    prefilled: [{ field: '450100|M09|prior', provenance: { kind: 'dataset', doc: '004', line: 97 } }],
    rules: [{ kind: 'parameter', rule: 'R51', name: 'minDeviation', value: 0.3 }],
    priors: [{ file: '去年.xlsx', figures: [{ area: '450100', indicator: 'M09', value: 1 }] }],
  });
});
