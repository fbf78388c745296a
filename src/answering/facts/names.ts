import { LIST_COMMA } from '../../domain/language.ts';
import type { FactReader } from './fact.ts';

/** What something is called: the record's title, and the programmes it speaks of. */
export const names: FactReader = (record, { vocabulary }, language) => {
  const programmes = record.programmes.map((id) => vocabulary.label('programme', id, language));
  const title = record.title[language];
  const called = language === 'zh' ? `《${title}》` : `“${title}”`;
  const others = programmes.filter((name) => !title.includes(name));
  return [
    {
      line: others.length === 0 ? called : `${called} (${others.join(LIST_COMMA[language])})`,
      about: `${record.title.en} ${record.title.zh}`,
    },
  ];
};
