import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { dayIn, momentIn, numberIn } from '../answer/numbers.ts';
import type { AnswerFile, FileTable, Spoken } from './answer-file.ts';
import { fileTables, inParagraphs, provenance, refusalsOf, standing, tablesOfPart, titleOfFile, wordsOf } from './answer-file.ts';
import { fileWords } from './words.ts';

/** A document that is edited in Word: question and answer part by part, its tables, and where each number comes from. */
export async function answerDocx(file: AnswerFile): Promise<Uint8Array> {
  const { question, answer, language } = file;
  const say = fileWords[language];
  const title = titleOfFile(file);
  const run = (each: Spoken, more: RunLook = {}) => runIn(each, language, more);
  const document = new Document({
    creator: 'Doorstroom',
    title: title.text,
    styles: {
      default: { document: { run: { font: 'Calibri', size: 21, language: { value: language === 'nl' ? 'nl-BE' : 'en-GB' } } } },
    },
    sections: [
      {
        footers: { default: new Footer({ children: [footer(file)] }) },
        children: [
          new Paragraph({ children: [run(title)], heading: HeadingLevel.TITLE }),
          ...[
            [say.reference, question.reference],
            [say.askedBy, question.askedBy],
            [say.askedOn, dayIn(language, question.askedOn)],
            [say.asOf, momentIn(language, answer.asOf)],
            ['', answer.synthetic ? say.synthetic : ''],
            ['', standing(file)],
            ['', say.inDutch],
          ].flatMap(([key = '', value = '']) => (value === '' ? [] : [pair(key, value)])),
          ...answer.parts.flatMap((part) => [
            new Paragraph({ text: `${say.part} ${part.label}`, heading: HeadingLevel.HEADING_1, keepNext: true }),
            ...paragraphs([part.lead, part.text].filter((each) => each !== '').join('\n\n')).map((each) =>
              paragraph([run({ text: each, lang: 'nl' }, { italics: true })]),
            ),
            ...inParagraphs(wordsOf(part, language)).map((stretches) => paragraph(stretches.map((each) => run(each)))),
            ...(part.generated
              ? []
              : refusalsOf(part, language).map(({ asked, reason, explanation }) =>
                  paragraph([run(asked, { bold: true }), new TextRun({ text: ` — ${reason}: `, bold: true }), run(explanation)]),
                )),
            ...tablesOfPart(part, language).flatMap((table) => tableBlock(table, say.table, language)),
          ]),
          new Paragraph({ text: say.provenance, heading: HeadingLevel.HEADING_1, pageBreakBefore: true }),
          ...fileTables(file).flatMap((table) => [
            new Paragraph({ text: `${say.table} ${table.number}`, heading: HeadingLevel.HEADING_2, keepNext: true }),
            ...provenance(table, language).map(
              ([key, value, lang = language]) =>
                new Paragraph({ children: [new TextRun({ text: `${key}: `, bold: true }), run({ text: value, lang })] }),
            ),
          ]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function tableBlock(table: FileTable, name: string, language: 'nl' | 'en'): readonly (Paragraph | Table)[] {
  const header = new TableRow({
    tableHeader: true,
    children: table.header.map((text, index) => cell(text, { bold: true, right: index >= table.labelColumns, shade: true })),
  });
  const body = table.rows.map(
    ({ labels, values, isTotal }) =>
      new TableRow({
        cantSplit: true,
        children: [
          ...labels.map((text) => cell(text, { bold: isTotal })),
          ...values.map((value) =>
            cell(typeof value === 'number' ? numberIn(language, value, table.decimals) : value, { bold: isTotal, right: true }),
          ),
        ],
      }),
  );
  return [
    new Paragraph({
      spacing: { before: 240 },
      keepNext: true,
      children: [new TextRun({ text: `${name} ${table.number}. ${table.title}`, bold: true })],
    }),
    new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [header, ...body] }),
    new Paragraph({ text: '' }),
  ];
}

function cell(
  text: string,
  { bold = false, right = false, shade = false }: { bold?: boolean; right?: boolean; shade?: boolean },
): TableCell {
  return new TableCell({
    margins: { left: 80, right: 80, top: 30, bottom: 30 },
    ...(shade ? { shading: { fill: 'E8E8E4', type: ShadingType.CLEAR, color: 'auto' } } : {}),
    children: [
      new Paragraph({ alignment: right ? AlignmentType.RIGHT : AlignmentType.LEFT, children: [new TextRun({ text, bold })] }),
    ],
  });
}

interface RunLook {
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** What is in another language than the document says so to who checks the spelling and to who reads aloud, and stands in italics. */
function runIn({ text, lang }: Spoken, language: 'nl' | 'en', look: RunLook): TextRun {
  const other = lang === language ? {} : { italics: true, language: { value: lang === 'nl' ? 'nl-BE' : 'en-GB' } };
  return new TextRun({ text: text.replaceAll('\n', ' '), ...look, ...other });
}

function paragraph(children: readonly TextRun[]): Paragraph {
  return new Paragraph({ spacing: { after: 120 }, children: [...children] });
}

function paragraphs(text: string): readonly string[] {
  return text.split(/\n{2,}/).filter((each) => each !== '');
}

function pair(key: string, value: string): Paragraph {
  return new Paragraph({
    children: [...(key === '' ? [] : [new TextRun({ text: `${key}: `, bold: true })]), new TextRun(value)],
  });
}

function footer(file: AnswerFile): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({
        size: 16,
        children: [
          `${titleOfFile(file).text} — Doorstroom — ${file.language === 'nl' ? 'blz.' : 'p.'} `,
          PageNumber.CURRENT,
          '/',
          PageNumber.TOTAL_PAGES,
        ],
      }),
    ],
  });
}
