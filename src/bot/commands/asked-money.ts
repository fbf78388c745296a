import type { Question } from '../../domain/question.ts';
import { ofWholeCollection } from '../whole-collection.ts';

/** The question as one for sums of money, where that is what it asks for: "money", 资金, "money by country". */
export function askedMoney(question: Question): Question | undefined {
  const asked = ofWholeCollection(question) ?? question;
  return asked.survey?.as === 'figures' && asked.survey.of === 'money' ? asked : undefined;
}
