import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/answering/citation/cite.ts';
import type { CitationForm } from '../../../src/domain/citation-form.ts';
import type { Language } from '../../../src/domain/language.ts';
import { catalogueOf } from '../../fixtures/catalogue.ts';
import { fixtureRecords, on, type RecordOverrides, record } from '../../fixtures/records.ts';

const catalogue = catalogueOf();
const cited = (form: CitationForm, overrides: RecordOverrides = {}, language: Language = 'en') =>
  cite(record(overrides), catalogue, form, { language, today: '2026-11-22' });
const AWKWARD = 'A {brace, $5 & 10% of #1_x ~ ^ \\ back';

describe('a citation as prose', () => {
  it('says title, day, document, place, and which record it is', () => {
    expect(cited('plain', { dates: { published: on('2014-05-13') } })).toMatch(
      /“An item”\. 13 May 2014\. In “fixture”, item 1\. Cooperation Desk, record plain-item\.$/,
    );
    expect(cited('plain', { dates: { published: on('2014-05-13') } }, 'zh')).toMatch(
      /《一则消息》（原题：An item），2014年5月13日。载《fixture》，第1条。Cooperation Desk，记录编号 plain-item。$/,
    );
  });

  it('does not take the time of an event for the day it was published', () => {
    const event = { dates: { start: on('2012-10-24'), end: on('2012-10-26') } };
    expect(cited('plain', event)).toContain('n.d. In “fixture”');
    expect(cited('plain', event)).toContain('Event or period: 24–26 October 2012.');
    expect(cited('bibtex', event)).not.toMatch(/year|month|day/);
  });

  it('puts a title that is ours in square brackets', () => {
    expect(cited('plain', { titleIsOurs: true })).toContain('[An item].');
    expect(cited('plain', { titleIsOurs: true }, 'zh')).toContain('[一则消息]');
  });
});

describe('a BibTeX entry', () => {
  it('has of a date what is known and no more', () => {
    const date = (value: string) =>
      [...cited('bibtex', { dates: { published: on(value) } }).matchAll(/(?:year|month|day) = \w+/g)].map(
        ([field]) => field,
      );
    expect(date('2014-05-03')).toEqual(['year = 2014', 'month = may', 'day = 3']);
    expect(date('2017-03')).toEqual(['year = 2017', 'month = mar']);
    expect(date('2017')).toEqual(['year = 2017']);
    expect(date('--10-25')).toEqual(['month = oct', 'day = 25']);
  });

  it('escapes what TeX would not print, and keeps every brace in a pair', () => {
    const entry = cited('bibtex', { title: { en: AWKWARD, zh: '奇怪' } });
    expect(entry).toContain(
      'A {\\textbraceleft}brace, \\$5 \\& 10\\% of \\#1\\_x {\\textasciitilde} {\\textasciicircum} {\\textbackslash} back',
    );
    expect(entry.split('{')).toHaveLength(entry.split('}').length);
  });
});

describe('a RIS entry', () => {
  it('has a tag on every line, begins with its type and ends with ER', () => {
    for (const one of fixtureRecords) {
      const lines = cite(one, catalogue, 'ris', { language: 'zh', today: '2026-11-22' }).split('\n');
      expect(lines[0]).toBe('TY  - GEN');
      expect(lines.at(-1)).toBe('ER  - ');
      for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    }
  });

  it('leaves the parts of a date empty that are not known', () => {
    const date = (value: string) =>
      cited('ris', { dates: { published: on(value) } }).match(/(?:PY|DA) {2}- .+/g);
    expect(date('2014-05-13')).toEqual(['PY  - 2014', 'DA  - 2014/05/13/']);
    expect(date('2017-03')).toEqual(['PY  - 2017', 'DA  - 2017/03//']);
    expect(date('2017')).toEqual(['PY  - 2017', 'DA  - 2017///']);
    expect(date('--10-25')).toBeNull();
  });

  it('shows special characters as they are', () => {
    expect(cited('ris', { title: { en: AWKWARD, zh: '奇怪' } })).toContain(`TI  - ${AWKWARD}\n`);
  });
});

describe('IATI-shaped JSON', () => {
  it('is JSON whose identifier is the record', () => {
    expect(JSON.parse(cited('iati'))).toMatchObject({ 'iati-identifier': 'plain-item' });
  });
});
