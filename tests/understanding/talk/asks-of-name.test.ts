import { describe, expect, it } from 'vitest';
import { named, understand } from '../vocabulary.ts';

describe('a request that asks of a name alone', () => {
  it.each([
    'I need a comment from the ILO in Beijing before a deadline. Could you let me have their number?',
    'Our plumber broke a cable at the ILO in Beijing. Do you have their phone number?',
    'My supervisor wants me to courier some forms to the ILO in Beijing. Where do I send them?',
    'The taxi has to bring flowers to the ILO in Beijing. What is their address?',
  ])('takes of the story only the body that is reached: "%s"', (text) => {
    const question = understand(text);
    expect(question.mentions.filter(({ facet }) => facet === 'topic' || facet === 'constituent')).toEqual([]);
    expect(named(text)).toContain('organisation:ilo');
    expect(question.freeText).toBe('');
    expect(['telephone', 'address']).toContain(question.wants);
  });

  it.each([
    'In the team meeting today everybody kept saying SCORE, SCORE, SCORE. Could you tell me what that is?',
    'First week here as an intern and lost already. They all talk about SCORE. What does that mean?',
  ])('takes of the story only the programme that it asks about: "%s"', (text) => {
    const question = understand(text);
    expect(named(text)).toEqual(['programme:score']);
    expect(question.freeText).toBe('');
    expect(question.dates).toBeUndefined();
  });

  it('keeps the story where it asks for more than a name tells', () => {
    expect(named('They signed agreements on forced labour with the ILO. What was that?')).toContain(
      'topic:forced-labour',
    );
    expect(understand('A lorry full of trumpets left for the ILO. Who sent them?').freeText).toMatch(
      /trumpets/,
    );
  });
});

describe('the days of those who talk', () => {
  it.each([
    'A friend of mine is graduating this summer and dreams of forced labour law. Is there anything for her?',
    'Something private today: my niece studies forced labour law. Is there anything for her?',
  ])('are no time of what is wanted: "%s"', (text) => {
    expect(understand(text).dates).toBeUndefined();
  });

  it('are kept where they are asked about', () => {
    expect(understand('What was signed on forced labour this summer?').dates).toBeDefined();
  });
});

describe('whoever reports', () => {
  it('is no kind of record', () => {
    expect(named('A contact told me that the ILO signed something on forced labour')).not.toContain(
      'kind:contact',
    );
    expect(named('Who is the contact for forced labour?')).toContain('kind:contact');
  });
});

describe('a request that leans on what was told', () => {
  it.each([
    'Our members are trumpet makers. Has the ILO done something on this in China?',
    'We make trumpets, forty of us. What has the ILO got for companies like us?',
  ])('keeps it, whatever body it names itself: "%s"', (text) => {
    expect(understand(text).freeText).toMatch(/trumpet/);
  });
});

describe('what an undertaking is to achieve', () => {
  it('is its matter, and no use that somebody has for it', () => {
    expect(understand('projects to get trumpet players into work').freeText).toMatch(/trumpet/);
    expect(understand('a video to show in class').freeText).toBe('');
  });
});
