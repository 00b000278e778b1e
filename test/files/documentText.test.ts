import { strToU8, zipSync } from 'fflate';
import { documentText, textLimits } from '../../src/files/documentText';

const docx = (body: string, part = 'word/document.xml'): Uint8Array =>
  zipSync({ [part]: strToU8(`<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`) });

const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

describe('the text of a file', () => {
  test('of Word is its paragraphs, without what was struck out or moved away', () => {
    const body = [
      paragraph('会员51.13万人 &amp; 工会&#x33;135家'),
      '<w:p><w:r><w:t>新建</w:t></w:r><w:del><w:r><w:delText>20</w:delText></w:r></w:del><w:r><w:t>30家</w:t></w:r></w:p>',
      '<w:p><w:moveFrom w:id="1"><w:r><w:t>别处</w:t></w:r></w:moveFrom></w:p>',
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>经费</w:t><w:tab/><w:t>5万元</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
      '<w:p><mc:AlternateContent><mc:Choice><w:t>框</w:t></mc:Choice><mc:Fallback><w:t>框</w:t></mc:Fallback></mc:AlternateContent></w:p>',
    ].join('');
    const read = documentText(docx(body), '报告.docx');
    expect(read.ok ? read.text.split('\n').map((line) => line.trim()) : read).toEqual([
      '会员51.13万人 & 工会3135家',
      '新建30家',
      '',
      '经费 5万元',
      '框',
      '',
    ]);
  });

  test.each([
    ['UTF-8', strToU8('会员3人'), '会员3人'],
    ['GB 18030', new Uint8Array([0xbb, 0xe1, 0xd4, 0xb1, 0x33, 0xc8, 0xcb]), '会员3人'],
  ])('in %s is read', (_, bytes, text) => {
    expect(documentText(bytes, 'a.txt')).toEqual({ ok: true, text });
  });

  test.each([
    ['a picture', strToU8('x'), 'a.png', 'not_a_text'],
    ['a Word file before 2007', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'a.doc', 'older_word'],
    ['an archive of something else', docx('', 'xl/workbook.xml'), 'a.docx', 'not_a_text'],
    ['half an archive', docx(paragraph('会员')).slice(0, 60), 'a.docx', 'corrupt'],
    ['a blank page', docx('<w:p/>'), 'a.docx', 'no_text'],
    ['a book', strToU8('会'.repeat(textLimits.characters + 1)), 'a.txt', 'too_large'],
    ['a large file', new Uint8Array(textLimits.bytes + 1), 'a.txt', 'too_large'],
  ])('is refused for %s', (_, bytes, name, problem) => {
    expect(documentText(bytes, name)).toEqual({ ok: false, problem });
  });
});
