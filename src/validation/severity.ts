/** 强制性 blocks hand-in, 核实性 needs an explanation, 提示 informs. */
export type Severity = 'error' | 'query' | 'hint';
