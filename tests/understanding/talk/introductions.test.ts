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
    '我是一家面包店的经理，强迫劳动的协议',
    '我们来自一个小城市，强迫劳动的协议',
  ])('goes, and the matter stays: "%s"', (text) => {
    expect(named(text)).toEqual(expect.arrayContaining(['topic:forced-labour', 'kind:agreement']));
    expect(left(text)).toBe('');
  });

  it('binds neither the country nor the kind in it', () => {
    expect(named('I run an office in Laos. Agreements on forced labour?')).not.toContain('country:LA');
    expect(named('My college project is due. Agreements on forced labour?')).not.toContain('kind:project');
  });

  it('stays when nothing else names a matter', () =>
    expect(left('I represent a bakery. Croissants?')).toMatch(/bakery/));

  it('keeps the country when it is all that is named', () => {
    expect(named('We run a project in Laos')).toContain('country:LA');
  });
});
