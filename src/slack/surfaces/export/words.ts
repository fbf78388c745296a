import type { ExportFormat } from '../../../bot/export/export-file.ts';
import type { Language } from '../../../domain/language.ts';

/** What is said around an export. `asked` is the question, `name` the name of a file; both as plain text. */
interface ExportSurfaceWords {
  readonly formats: Readonly<Record<ExportFormat, string>>;
  readonly choose: (records: number, asked: string) => string;
  /** `export` without anything after it. */
  readonly what: string;
  /** The message with the file. */
  readonly comment: (records: number, asked: string) => string;
  /** Follows where not all records are in the file. */
  readonly cut: (records: number, total: number) => string;
  readonly sent: (name: string) => string;
  readonly sentAlready: string;
  readonly nothing: string;
  readonly unconfirmed: string;
}

/** The words of the export in each language. */
export const EXPORT_WORDS: Readonly<Record<Language, ExportSurfaceWords>> = {
  en: {
    formats: { csv: 'CSV (Excel)', json: 'JSON', iati: 'IATI (JSON)' },
    choose: (records, asked) =>
      `Export of ${records === 1 ? '1 record' : `${records} records`} for “${asked}”: choose a format. The file goes to whoever presses the button, in their direct message with this app.`,
    what: 'Write after it which records to export, for example: /coop export agreements with ACFTU. For all records: /coop export latest',
    comment: (records, asked) => `${records === 1 ? '1 record' : `${records} records`} for “${asked}”`,
    cut: (records, total) =>
      `Only the first ${records} of ${total} records are in the file. Add words or filters (year:2014) for the others.`,
    sent: (name) => `The file ${name} is in your direct message with this app.`,
    sentAlready: 'This file has been sent already: look at your direct message with this app.',
    nothing: 'No record fits any more, so there is nothing to export. Please ask again in other words.',
    unconfirmed:
      'Slack did not confirm the file. Look at your direct message with this app first, and ask for the export again if it is not there.',
  },
  zh: {
    formats: { csv: 'CSV（Excel）', json: 'JSON', iati: 'IATI（JSON）' },
    choose: (records, asked) =>
      `导出“${asked}”的 ${records} 条记录：请选择格式。文件将发送到按下按钮者与本应用的私信中。`,
    what: '请在后面写明要导出哪些记录，例如：/coop 导出 与全总签署的协议。导出全部记录：/coop 导出 最新',
    comment: (records, asked) => `“${asked}”的 ${records} 条记录`,
    cut: (records, total) =>
      `符合条件的记录共 ${total} 条，文件只包含前 ${records} 条。可增加词语或筛选条件（如 年份:2014）导出其余记录。`,
    sent: (name) => `文件 ${name} 已发送到您与本应用的私信中。`,
    sentAlready: '该文件此前已发送，请查看您与本应用的私信。',
    nothing: '已没有符合条件的记录，无法导出。请换一种说法重新提问。',
    unconfirmed: 'Slack 未确认文件是否发送成功。请先查看您与本应用的私信，如未收到再重新导出。',
  },
};
