import { describe, expect, it } from 'vitest';
import { iatiActivity } from '../../../src/answering/citation/iati-activity.ts';
import { fixtureRecords, on, record } from '../../fixtures/records.ts';
import { fixtureVocabulary } from '../../fixtures/vocabulary.ts';

const vocabulary = fixtureVocabulary();
const TODAY = '2026-11-22';
const activity = (overrides: Parameters<typeof record>[0]) =>
  iatiActivity(record(overrides), vocabulary, TODAY);
const both = (en: string, zh: string) => ({
  narrative: [
    { '@xml:lang': 'en', $: en },
    { '@xml:lang': 'zh', $: zh },
  ],
});

describe('a record as an IATI activity', () => {
  it('names its texts, parties and topics in both languages', () => {
    expect(
      activity({
        organisations: [
          { id: 'ministry-of-harbours', role: 'funding' },
          { id: 'employers-league', role: 'implementing' },
          { id: 'union-federation', role: 'partner' },
        ],
        topics: ['wages'],
      }),
    ).toMatchObject({
      'iati-identifier': 'plain-item',
      title: both('An item', '一则消息'),
      description: [{ '@type': '1', ...both('Nothing more is said.', '没有更多内容。') }],
      'participating-org': [
        { '@role': '1', ...both('Ministry of Harbours', '港务部') },
        { '@role': '4', ...both("Employers' League", '雇主联盟') },
      ],
      'desk:party': [{ '@role': 'partner', ...both('Federation of Unions', '工会联合会') }],
      sector: [{ '@vocabulary': '99', '@code': 'wages', ...both('wages', '工资') }],
    });
  });

  it('gives a day only where the whole day is known', () => {
    expect(activity({ dates: { start: on('2014-05-12'), end: on('2016') } })['activity-date']).toEqual([
      { '@type': '2', '@iso-date': '2014-05-12' },
      { '@type': '4', 'desk:known': '2016', ...both('2016', '2016年') },
    ]);
    expect(activity({ dates: { start: on('--10-25') } })['activity-date']).toMatchObject([
      { '@type': '2', 'desk:known': '--10-25' },
    ]);
  });

  it('calls dates to come planned, and tells the status where both dates are known', () => {
    const status = (start: string, end?: string) =>
      activity({ dates: { start: on(start), ...(end && { end: on(end) }) } })['activity-status'];
    expect(status('2013', '2017')).toEqual({ '@code': '4' });
    expect(status('2013', '2030')).toEqual({ '@code': '2' });
    expect(status('2027-01', '2030')).toEqual({ '@code': '1' });
    expect(status('2013')).toBeUndefined();
    expect(activity({ dates: { start: on('2027-01'), end: on('2030') } })['activity-date']).toMatchObject([
      { '@type': '1' },
      { '@type': '3' },
    ]);
  });

  it('does not call the country of the giver a recipient, unless no other is named', () => {
    const codes = (countries: string[], regions: string[] = []) =>
      activity({
        countries,
        regions,
        organisations: [{ id: 'ministry-of-harbours', role: 'funding' }],
      })['recipient-country']?.map((country) => country['@code']);
    expect(codes(['KH', 'CN'])).toEqual(['KH']);
    expect(codes(['CN'])).toEqual(['CN']);
    expect(codes(['CN'], ['asean'])).toBeUndefined();
  });

  it('states amounts with what they are for, and that two may be the same money', () => {
    const money = {
      amount: 9_000_000,
      currency: 'CNY',
      from: 'ministry-of-harbours',
      for: { en: 'village jobs', zh: '乡村就业' },
      maybeSameAs: ['other-record'],
    };
    expect(activity({ money: [money] }).transaction).toEqual([
      {
        value: { '@currency': 'CNY', $: 9_000_000 },
        description: both('village jobs', '乡村就业'),
        'provider-org': both('Ministry of Harbours', '港务部'),
        'desk:maybe-same-as': ['other-record'],
      },
    ]);
  });

  it('has no element for what the record does not say', () => {
    for (const one of fixtureRecords) {
      const json = JSON.stringify(iatiActivity(one, vocabulary, TODAY));
      expect(json).not.toMatch(/\[\]|\{\}|null|""/);
    }
    expect(Object.keys(activity({}))).toEqual([
      '@default-language',
      'iati-identifier',
      'reporting-org',
      'title',
      'description',
      'document-link',
      'desk:kind',
    ]);
  });
});
