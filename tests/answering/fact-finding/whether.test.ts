import { describe, expect, it } from 'vitest';
import { findNotThen, findYes } from '../../../src/answering/fact-finding/whether.ts';
import type { Mention, Question } from '../../../src/domain/question.ts';
import { catalogueOf, hitsOf, question } from '../../fixtures/catalogue.ts';
import { fixtureRecords, on, record } from '../../fixtures/records.ts';

const deal = record({
  id: 'deal',
  kind: 'agreement',
  title: { en: 'Deal on wages', zh: '工资协议' },
  summary: {
    en: 'All sides spent many months in the preparation of it. The ministry and the unions signed it in Kunming. Everybody was glad.',
    zh: '双方为此进行了为期数月的认真筹备。港务部与工会联合会在昆明签署。',
  },
  dates: { start: on('2016-03-01') },
  organisations: [
    { id: 'ministry-of-harbours', role: 'signatory' },
    { id: 'union-federation', role: 'signatory' },
    { id: 'employers-league', role: 'participant' },
  ],
  places: ['kunming'],
});
const named = (facet: Mention['facet'], id: string, words: string): Mention => ({
  facet,
  id,
  words,
  by: 'name',
});
const ministry = named('organisation', 'ministry-of-harbours', 'the ministry');
const unions = named('organisation', 'union-federation', 'the unions');
const league = named('organisation', 'employers-league', 'the league');

function ask(change: Partial<Question>, hits = hitsOf([deal])) {
  return findYes(question({ wants: 'whether', ...change }), hits, catalogueOf([deal]));
}

describe('a yes or no', () => {
  it('is yes with the sentence and the record that say so', () => {
    const found = ask({
      asked: 'did the ministry and the unions sign a deal',
      text: 'signed unions',
      mentions: [ministry, unions],
    });
    expect(found?.statement).toBe(
      'Yes, by this record: The ministry and the unions signed it in Kunming. (“Deal on wages”, 1 March 2016)',
    );
    expect(found?.hits.map((hit) => hit.record.id)).toEqual(['deal']);
  });

  it('is not yes when a word of the question is in no record', () => {
    expect(ask({ asked: 'did the ministry burn it' }, hitsOf([deal], { missing: ['burn'] }))).toBeUndefined();
  });

  it('is not yes when somebody named took part but did not sign', () => {
    expect(ask({ asked: 'did the league sign it', mentions: [league] })).toBeUndefined();
    expect(ask({ asked: 'did the league take part', mentions: [league] })).toBeDefined();
  });

  it('takes the country of a body for the body', () => {
    const country = (id: string) => [named('country', id, 'the country')];
    expect(ask({ asked: 'has the country signed it', mentions: country('CN') })).toBeDefined();
    expect(ask({ asked: 'has the country signed it', mentions: country('MN') })).toBeUndefined();
  });

  it('is not yes when the record is about another place than asked', () => {
    const mongolia = [named('country', 'MN', 'Mongolia')];
    expect(ask({ asked: 'is there a deal in Mongolia', mentions: mongolia })).toBeUndefined();
    expect(
      ask({ asked: 'is there a deal in Kunming', mentions: [named('place', 'kunming', 'Kunming')] }),
    ).toBeDefined();
  });

  it('is not yes by a record that fits far less than the best', () => {
    const [wages] = hitsOf(fixtureRecords.slice(5, 6), { missing: ['deal'] });
    const [lesser] = hitsOf([deal], { score: 0.3 });
    expect(ask({ asked: 'is there a deal' }, wages && lesser ? [wages, lesser] : [])).toBeUndefined();
  });

  it('says when it was instead, where only the date is wrong', () => {
    const asked = question({
      wants: 'whether',
      asked: 'did the ministry sign in 2013',
      mentions: [ministry],
      dates: { from: '2013-01-01', to: '2013-12-31', words: '2013' },
    });
    expect(findNotThen(asked, hitsOf([deal]), catalogueOf([deal]))?.statement).toBe(
      'Not for 2013, by these records: “Deal on wages” is dated 1 March 2016.',
    );
    expect(findNotThen(asked, [], catalogueOf([deal]))).toBeUndefined();
    const undated = { ...deal, dates: {} };
    expect(findNotThen(asked, hitsOf([undated]), catalogueOf([undated]))).toBeUndefined();
  });

  it('is said in Chinese too', () => {
    const found = ask({ asked: '港务部签署了吗', text: '港务部 签署', language: 'zh', mentions: [ministry] });
    expect(found?.statement).toBe('是，记录写道：港务部与工会联合会在昆明签署。（“工资协议”，2016年3月1日）');
  });
});
