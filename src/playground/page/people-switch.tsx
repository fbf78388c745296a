import type { PageState } from '../page-state.ts';
import { languageTag } from './plain-text.ts';
import type { Words } from './words.ts';

/** Who you are: one of the people of the workspace, each with their language. */
export function PeopleSwitch(props: {
  page: PageState;
  words: Words;
  me: string;
  become: (personId: string) => void;
}) {
  const { page, words, me, become } = props;
  return (
    <fieldset className="people">
      <legend>{words.youAre}</legend>
      {page.people
        .filter((person) => !person.isBot)
        .map((person) => (
          <label key={person.id} className="person">
            <input type="radio" name="person" checked={person.id === me} onChange={() => become(person.id)} />
            <span lang={languageTag(person.realName)}>{person.realName}</span>
            {person.locale.startsWith('zh') ? (
              <span className="locale" lang="zh-CN">
                中文
              </span>
            ) : (
              <span className="locale" lang="en">
                English
              </span>
            )}
          </label>
        ))}
    </fieldset>
  );
}
