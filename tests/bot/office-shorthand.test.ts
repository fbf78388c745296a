import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import type { Desk } from '../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const ask = (text: string) => desk.answer({ kind: 'say', text }, { today: '2024-06-15' });
const first = (text: string) => ask(text).hits[0]?.record.id;

describe('what offices write short', () => {
  it.each([
    ['PR about mining safety', 'press-2023-11-22-mining-safety-zambia'],
    ['any PRs on the Hongqiao forum', 'press-2023-11-07-hongqiao-forum-safe-workplaces'],
    ['the LOI with MEM', 'brochure-mou-2019-mem-work-safety'],
    ['3rd DWCP', 'brochure-dwcp-2016'],
    ['第三个国别计划', 'brochure-dwcp-2016'],
    ['ergonomic checkpoints 2nd ed.', 'press-2014-02-27-ergonomic-checkpoints-chinese'],
    ['1st agreement on SSTC', 'brochure-sstc-agreement-2012'],
    ["our RD's mission to China", 'press-2023-10-20-regional-director-meets-partners'],
    ["China's seat on the GB", 'profile-china-in-ilo'],
    ['where is the CO', 'contact-ilo-beijing'],
    ['apprenticeship phase II', 'project-quality-apprenticeship-china-phase-2'],
  ])('finds the record: “%s”', (text, id) => expect(first(text)).toBe(id));

  it('is no kind of record in the name of a country', () => {
    const { hits } = ask('PR China and the ILO');
    expect(hits.some(({ record }) => record.kind !== 'press-release')).toBe(true);
  });

  it.each([
    ["who's the DG", 'Guy Ryder'],
    ['who is the RD', 'Asada-Miyakawa'],
  ])('tells who holds a post, not what its letters are a part of: “%s”', (text, name) => {
    const answer = ask(text);
    expect(answer.type === 'fact' && answer.statement).toContain(name);
  });

  it('is a country in capitals only, where the letters are a word', () => {
    expect(ask('CAR projects').text).toContain('Central African Republic');
    expect(ask('a car plant in Guangdong').text).not.toContain('Central African Republic');
  });

  it('stands for nothing where no record spells it out', () => {
    expect(ask('what does DG stand for').text).not.toContain('stands for');
  });
});

describe('a thing of a sort that is no kind of record', () => {
  it('is not found by a part of its name', () => expect(ask('any annual report?').type).toBe('nothing'));
});
