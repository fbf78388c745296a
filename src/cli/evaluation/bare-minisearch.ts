import MiniSearch from 'minisearch';
import type { CooperationRecord } from '../../domain/record.ts';
import type { System } from './ask-all.ts';

/** MiniSearch as it comes, over titles and summaries in both languages: what every figure is held against. */
export function bareMiniSearch(records: readonly CooperationRecord[]): System {
  const index = new MiniSearch<{ id: string; title: string; text: string }>({ fields: ['title', 'text'] });
  index.addAll(
    records.map(({ id, title, summary }) => ({
      id,
      title: `${title.en} ${title.zh}`,
      text: `${summary.en} ${summary.zh}`,
    })),
  );
  const textOf = new Map(
    records.map((record) => [record.id, `${record.title.en} ${record.summary.en} ${record.summary.zh}`]),
  );
  return ({ question }) => {
    const ids = index.search(question).map((result) => String(result.id));
    return { ids, text: textOf.get(ids[0] ?? '') ?? '' };
  };
}
