import type { Choosable } from '../../../bot/choices.ts';
import type { Language } from '../../../domain/language.ts';

/** What the search form says. */
interface SearchWords {
  readonly title: string;
  readonly submit: string;
  readonly labels: Readonly<Record<Choosable | 'question' | 'from' | 'to' | 'min' | 'max', string>>;
  readonly placeholders: Readonly<Record<Choosable | 'question' | 'day' | 'amount', string>>;
  readonly amountHint: string;
  readonly faults: Readonly<Record<'empty' | 'dates' | 'amounts' | 'unreadable' | 'question', string>>;
}

/** The search form in both languages. */
export const SEARCH_WORDS: Readonly<Record<Language, SearchWords>> = {
  en: {
    title: 'Search records',
    submit: 'Search',
    labels: {
      question: 'Words or a question',
      kind: 'Kind',
      country: 'Country',
      organisation: 'Organisation',
      programme: 'Programme',
      topic: 'Topic',
      from: 'From',
      to: 'To',
      min: 'Amount at least',
      max: 'Amount at most',
    },
    placeholders: {
      question: 'social dialogue with trade unions',
      kind: 'Any kind',
      country: 'Any country',
      organisation: 'Any organisation',
      programme: 'Any programme',
      topic: 'Any topic',
      day: 'Any day',
      amount: 'Any amount',
    },
    amountHint: 'A whole number, in the currency of the record.',
    faults: {
      empty: 'Write some words, or choose something below to search by.',
      question: 'Shorten this to 250 characters.',
      dates: 'This day lies before the first one. Choose a later day, or an earlier one above.',
      amounts: 'This is less than the smallest amount. Enter a larger one, or a smaller one above.',
      unreadable: 'This could not be read. Choose or enter it again.',
    },
  },
  zh: {
    title: '检索记录',
    submit: '检索',
    labels: {
      question: '关键词或问题',
      kind: '类型',
      country: '国家',
      organisation: '机构',
      programme: '计划',
      topic: '主题',
      from: '起始日期',
      to: '截止日期',
      min: '最低金额',
      max: '最高金额',
    },
    placeholders: {
      question: '与工会的社会对话',
      kind: '任何类型',
      country: '任何国家',
      organisation: '任何机构',
      programme: '任何计划',
      topic: '任何主题',
      day: '任何日期',
      amount: '任何金额',
    },
    amountHint: '整数，以记录所用货币计。',
    faults: {
      empty: '请输入关键词，或在下方选择检索条件。',
      question: '请缩短至 250 个字符以内。',
      dates: '该日期早于起始日期。请选择更晚的日期，或更改上方的起始日期。',
      amounts: '该金额低于最低金额。请输入更大的金额，或更改上方的最低金额。',
      unreadable: '无法识别，请重新选择或输入。',
    },
  },
};
