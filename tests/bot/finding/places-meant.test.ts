import { beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../../src/assemble.ts';
import type { Desk } from '../../../src/bot/desk.ts';

let desk: Desk;
beforeAll(async () => {
  ({ desk } = await assemble('data/records'));
});
const ask = (text: string) => desk.answer({ kind: 'say', text }, { today: '2024-06-15' });
const first = (text: string) => ask(text).hits[0]?.record.id;

describe('countries named as an example of where', () => {
  it.each([
    'migrant workers in Thailand and Malaysia',
    'migrant workers around Vietnam',
    'a project for people who work abroad, Singapore and Malaysia way',
    '印尼和菲律宾的外出务工人员有什么项目',
    '泰国周边的移民工人项目',
  ])('find what is on the region they lie in: “%s”', (text) =>
    expect(first(text)).toBe('press-2010-12-17-migration-project-south-east-asia'),
  );

  it('are told to be in no record by name', () => {
    const told = JSON.stringify(ask('migrant workers in Thailand and Malaysia'));
    expect(told).toContain('Thailand, Malaysia');
    expect(told).toContain('South-East Asia');
  });

  it.each([
    'agreement between Vietnam and Thailand',
    'MoU with the Philippines and Vietnam',
    'minimum wage in Thailand and Malaysia',
    'projects in Vietnam and Indonesia worth over 2 million',
    'does China pay for any ILO work in Kazakhstan?',
    'apprenticeships in Vietnam',
  ])('stay an honest nothing where the country itself is meant: “%s”', (text) =>
    expect(ask(text).hits).toEqual([]),
  );
});

describe('a city that stands for somebody', () => {
  it.each([
    ['forced labour project with Ulaanbaatar', 'press-2023-06-26-bridge-project-2-mongolia'],
    ['乌兰巴托反强迫劳动的项目', 'press-2023-06-26-bridge-project-2-mongolia'],
    ['labour force statistics workshop with Ulaanbaatar', 'whatsnew-2017-ilo-nso-labour-statistics'],
    ['Beijing’s statisticians and the ILO', 'whatsnew-2017-ilo-nbs-labour-statistics'],
  ])('is read as its country, a capital: “%s”', (text, id) => expect(first(text)).toBe(id));

  it('is read as the body that has its seat there', () =>
    expect(first('how could a fresh graduate get a foot in the door in Geneva')).toBe(
      'tsinghua-ilo-information-session',
    ));

  it.each(['ILO office in Ulaanbaatar phone', 'minimum wage in Ulaanbaatar', '乌兰巴托明天天气怎么样'])(
    'is itself where an office is asked for, and never makes an answer of what is not held: “%s”',
    (text) => expect(ask(text).hits).toEqual([]),
  );
});
