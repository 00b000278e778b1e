/** English or pinyin names by code: every province, and the prefectures of 广西 and 四川. */
export const englishNames: ReadonlyMap<string, string> = new Map(
  `
110000 Beijing
120000 Tianjin
130000 Hebei
140000 Shanxi
150000 Inner Mongolia
210000 Liaoning
220000 Jilin
230000 Heilongjiang
310000 Shanghai
320000 Jiangsu
330000 Zhejiang
340000 Anhui
350000 Fujian
360000 Jiangxi
370000 Shandong
410000 Henan
420000 Hubei
430000 Hunan
440000 Guangdong
450000 Guangxi
450100 Nanning
450200 Liuzhou
450300 Guilin
450400 Wuzhou
450500 Beihai
450600 Fangchenggang
450700 Qinzhou
450800 Guigang
450900 Yulin
451000 Baise
451100 Hezhou
451200 Hechi
451300 Laibin
451400 Chongzuo
460000 Hainan
500000 Chongqing
510000 Sichuan
510100 Chengdu
510300 Zigong
510400 Panzhihua
510500 Luzhou
510600 Deyang
510700 Mianyang
510800 Guangyuan
510900 Suining
511000 Neijiang
511100 Leshan
511300 Nanchong
511400 Meishan
511500 Yibin
511600 Guang'an
511700 Dazhou
511800 Ya'an
511900 Bazhong
512000 Ziyang
513200 Aba (Ngawa)
513300 Garze
513400 Liangshan
520000 Guizhou
530000 Yunnan
540000 Tibet
610000 Shaanxi
620000 Gansu
630000 Qinghai
640000 Ningxia
650000 Xinjiang
710000 Taiwan
810000 Hong Kong
820000 Macao
`
    .trim()
    .split('\n')
    .map((line): [string, string] => [line.slice(0, 6), line.slice(7)]),
);
