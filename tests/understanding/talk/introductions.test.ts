import { describe, expect, it } from 'vitest';
import { named, understand } from '../vocabulary.ts';

const left = (text: string) => understand(text).freeText;

describe('an introduction of those who ask', () => {
  it.each([
    'Greetings from Quito. Agreements on forced labour?',
    'Journalist at a small weekly here. Agreements on forced labour?',
    'I work for a tyre exporter and need agreements on forced labour',
    'We are a bakery in Porto, are there agreements on forced labour?',
    'As a parent of two, I need agreements on forced labour',
    'I have a meeting with a bank and need agreements on forced labour',
    'Our association in Kenya heard that there are agreements on forced labour',
    'A colleague at the Finnish embassy asked me what agreements on forced labour there are',
    'As head of a shelter in Nepal I need agreements on forced labour',
    'Speaking for a club in Chile, I need agreements on forced labour',
    'For a seminar at my university I need agreements on forced labour',
    'I do compliance for a tyre exporter and need to show the board agreements on forced labour',
    'My NGO looks after stray dogs, in Nepal and around. Agreements on forced labour?',
    'Boss wants to know, before lunch, what agreements on forced labour there are',
    '我是一家面包店的经理，强迫劳动的协议',
    '我做烘焙的，公司在迪拜，强迫劳动的协议',
    '我们来自一个小城市，强迫劳动的协议',
  ])('goes, and the matter stays: "%s"', (text) => {
    expect(named(text)).toEqual(expect.arrayContaining(['topic:forced-labour', 'kind:agreement']));
    expect(left(text)).toBe('');
  });

  it('binds neither the country nor the kind in it', () => {
    expect(named('I run an office in Laos. Agreements on forced labour?')).not.toContain('country:LA');
    expect(named('My college project is due. Agreements on forced labour?')).not.toContain('kind:project');
  });

  it.each([
    ['Our union in Laos heard that the ILO signed something. Where is it?', 'country:LA'],
    ['I teach history in Laos. What has the ILO agreed with China?', 'country:LA'],
    ['我在老挝教书，国际劳工组织跟中国签过什么？', 'country:LA'],
    ['I handle child labour for an importer. What do you have on forced labour?', 'topic:child-labour'],
  ])('names only a hint where the rest names what is asked: "%s"', (text, name) => {
    const by = understand(text)
      .mentions.filter(({ facet, id }) => `${facet}:${id}` === name)
      .map((one) => one.by);
    expect(by).not.toContain('name');
  });

  it.each([
    ['I teach history in Laos. What has the ILO done there?', 'country:LA'],
    ['I am with a club in Laos. We all signed a plan with the ILO, which?', 'country:LA'],
    ['我在老挝教书，国际劳工组织在我的国家做过什么？', 'country:LA'],
    ['What are our projects in Laos?', 'country:LA'],
    ['I need the projects in Laos', 'country:LA'],
    ['我们在老挝有什么项目？', 'country:LA'],
  ])('is meant where the wish points back to it, or asks of it: "%s"', (text, name) => {
    const meant = understand(text).mentions.filter(({ facet, id }) => `${facet}:${id}` === name);
    expect(meant.map((one) => one.by)).toContain('name');
  });

  it('heads the matter where it says what somebody is interested in', () =>
    expect(named('我对强迫劳动很感兴趣。工会有没有开过会？')).toContain('topic:forced-labour'));

  it('stays when nothing else names a matter', () =>
    expect(left('I represent a bakery. Croissants?')).toMatch(/bakery/));

  it('keeps the country when it is all that is named', () => {
    expect(named('We run a project in Laos')).toContain('country:LA');
  });
});
