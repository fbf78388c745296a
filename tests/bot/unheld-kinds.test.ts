import { describe, expect, it } from 'vitest';
import { unheldKinds } from '../../src/bot/finding/unheld-kinds.ts';

describe('a kind of things that is no kind of records', () => {
  it.each([
    ['which podcasts do you have on forced labour', 'podcasts'],
    ['invoices from 2019', 'invoices'],
    ['petitions by domestic workers', 'petitions'],
    ['any court rulings on wages?', 'court rulings'],
    ['show me the latest tender notices', 'tender notices'],
    ['job vacancies in Mongolia', 'job vacancies'],
    ['有没有招标公告', '招标公告'],
    ['2019年的发票', '发票'],
  ])('is found where it is what somebody asks for: “%s”', (asked, kind) =>
    expect(unheldKinds(asked)).toContain(kind),
  );

  it.each([
    'ergonomic checkpoints, the guide with many pictures',
    'who speaks in the film on labour law?',
    'I need it for a newsletter: agreements of 2019',
    'the tender young leaders of the academy',
    'a map-reading course',
    '把海报上的协议列出来',
  ])('is none where it only stands beside that: “%s”', (asked) => expect(unheldKinds(asked)).toEqual([]));
});
