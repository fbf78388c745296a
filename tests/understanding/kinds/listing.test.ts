import { describe, expect, it } from 'vitest';
import { named, understand } from '../vocabulary.ts';

describe('words that only ask for a list of a kind', () => {
  it.each([
    ['got any clips? even a single one would do', 'kind:video'],
    ['is there a video at all, just one is fine', 'kind:video'],
    ['every MOU, one list pls', 'kind:agreement'],
    ['all the seminars pls, big or small', 'kind:seminar'],
    ['大大小小的协议', 'kind:agreement'],
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
    ['pull up every MOU pls', 'kind:agreement'],
    ['can you round up the trainings', 'kind:training'],
    ['bring all the agreements', 'kind:agreement'],
    ['which entries are trainings?', 'kind:training'],
    ['every seminar you hold', 'kind:seminar'],
    ['the seminars, list them for me', 'kind:seminar'],
    ['seminars with everybody at the table?', 'kind:seminar'],
    ['do you keep any agreements or is it all events and money', 'kind:agreement'],
    ['谁的培训都行', 'kind:training'],
    ['培训精神', 'kind:training'],
    ['please enumerate every agreement', 'kind:agreement'],
    ['could you itemise the agreements for me', 'kind:agreement'],
    ['run me through the seminars', 'kind:seminar'],
    ['whatever agreements there are', 'kind:agreement'],
    ['do you happen to hold any video at all', 'kind:video'],
    ['项目一共记了哪几个？', 'kind:project'],
    ['视频你那儿收了哪些', 'kind:video'],
    ['培训一类的，所有', 'kind:training'],
  ])('"%s" is no more than its kind', (text, kind) => {
    expect(named(text)).toEqual([kind]);
    expect(understand(text).freeText).toBe('');
  });

  it.each([
    'any clips I could stick on the screen in reception?',
    'clips to show in class',
    'videos we might use for the intranet',
    '先给他看点视频',
    '视频有没有，放大屏用',
  ])('nor does what somebody means to do with it narrow “%s”', (text) => {
    expect(named(text)).toEqual(['kind:video']);
    expect(understand(text).freeText).toBe('');
  });

  it('but what it is about and where it was do', () => {
    expect(understand('clips I could show about cooking').freeText).toContain('cooking');
    expect(named('clips I could show in Mongolia')).toEqual(['kind:video', 'country:MN']);
  });

  it.each(['list the seminars – making a timeline for the wall', '会议都列一下，我们要做时间轴'])(
    'want no timeline where somebody makes one of it: “%s”',
    (text) => expect(understand(text)).not.toHaveProperty('survey'),
  );

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
