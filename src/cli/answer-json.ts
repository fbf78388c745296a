import type { Answer } from '../domain/answer.ts';
import { primaryDate } from '../domain/primary-date.ts';
import type { Question } from '../domain/question.ts';
import type { Facet } from '../domain/vocabulary.ts';

/** The answer as `npm run ask -- --json` prints it: the contract of DESIGN.md, "Commands". */
export function answerJson(question: string, answer: Answer, tookMs: number) {
  return {
    question,
    language: answer.language,
    understood: understoodJson(answer.question),
    answer: { type: answer.type, text: answer.text },
    records: answer.hits.map(({ record, score }) => ({
      id: record.id,
      kind: record.kind,
      title: record.title[answer.language],
      date: primaryDate(record)?.value ?? null,
      score: rounded(score),
    })),
    total: answer.total,
    ...(answer.type === 'nothing' && {
      suggestions: answer.suggestions.flatMap(({ without, lines }) =>
        lines.map(({ id, title }) => ({ id, title, without })),
      ),
    }),
    tookMs: rounded(tookMs),
  };
}

function understoodJson(question: Question | undefined) {
  const ids = (facet: Facet) => [
    ...new Set(question?.mentions.filter((mention) => mention.facet === facet).map((mention) => mention.id)),
  ];
  const { dates, amount } = question ?? {};
  return {
    intent: question?.intent ?? 'help',
    kinds: ids('kind'),
    countries: ids('country'),
    organisations: ids('organisation'),
    programmes: ids('programme'),
    topics: ids('topic'),
    people: ids('person'),
    dates:
      dates === undefined
        ? null
        : dates.monthDay === undefined
          ? { from: dates.from ?? null, to: dates.to ?? null }
          : { monthDay: dates.monthDay },
    amount:
      amount === undefined
        ? null
        : { min: amount.min ?? null, max: amount.max ?? null, currency: amount.currency ?? null },
    text: question?.freeText ?? '',
  };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
