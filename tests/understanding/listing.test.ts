import { describe, expect, it } from 'vitest';
import { named, understand } from './vocabulary.ts';

describe('words that only ask for a list of a kind', () => {
  it.each([
    ['got any clips? even a single one would do', 'kind:video'],
    ['is there a video at all, just one is fine', 'kind:video'],
    ['every MOU, one list pls', 'kind:agreement'],
    ['all the agreements please, I have to put them in one table', 'kind:agreement'],
    ['each and every agreement, none left out', 'kind:agreement'],
    ['just the projects, nothing else', 'kind:project'],
    ['which projects have there been, all of them not just the newest', 'kind:project'],
    ['press releases only', 'kind:press-release'],
    ['trainings, the whole lot, in a spreadsheet', 'kind:training'],
    ['any real workshop, or is it all paper', 'kind:seminar'],
    ['手头所有备忘录，一份别漏', 'kind:agreement'],
    ['培训类的统计一下，我做个表', 'kind:training'],
    ['项目清单来一份', 'kind:project'],
    ['有视频吗，哪怕一段也行', 'kind:video'],
    ['项目有几个列几个', 'kind:project'],
    ['只看新闻稿，别的不要', 'kind:press-release'],
  ])('"%s" is no more than its kind', (text, kind) => {
    expect(named(text)).toEqual([kind]);
    expect(understand(text).freeText).toBe('');
  });

  it('stay in a question that names no kind', () => {
    expect(understand('single window').freeText).toBe('single window');
    expect(understand('统计一下').freeText).not.toBe('');
  });
});

describe('several details of a contact', () => {
  it.each(['phone number, fax and email', 'the address, the phone and the e-mail', '电话、邮箱、地址都要'])(
    '"%s" want the whole contact and no single fact',
    (text) => expect(understand(text)).not.toHaveProperty('wants'),
  );

  it('are not several in one of two words', () => {
    expect(understand('email address of the ILO').wants).toBe('email');
  });
});
