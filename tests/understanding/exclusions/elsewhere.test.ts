import { describe, expect, it } from 'vitest';
import { named, understand } from '../vocabulary.ts';

const places = (text: string) => understand(text).elsewhere?.concepts.map(({ id }) => id);

describe('somewhere else than in one country', () => {
  it.each([
    'projects outside Mongolia',
    "only projects and only where the work is done beyond Mongolia's borders",
    'projects not held in Mongolia',
    'projects in countries other than Mongolia',
    '蒙古以外的项目',
    '除蒙古外的国家，项目有哪些',
    '不在蒙古的项目',
    '除了蒙古以外的项目',
  ])('"%s" wants any other', (text) => {
    expect(places(text)).toContain('KH');
    expect(places(text)).not.toContain('MN');
    expect(named(text)).toEqual(['kind:project']);
    expect(understand(text)).toMatchObject({ freeText: '', excluded: [] });
  });

  it.each([
    'projects abroad',
    'overseas projects',
    'projects run in other countries',
    '境外项目有哪些',
    '项目，只要国外的',
  ])('"%s" is outside of China', (text) => {
    expect(places(text)).toContain('KH');
    expect(places(text)).not.toContain('CN');
  });

  it.each(['Chinese workers abroad', 'projects in Mongolia', 'outside the factory', '海外务工人员'])(
    '"%s" says nothing of the kind',
    (text) => expect(understand(text)).not.toHaveProperty('elsewhere'),
  );
});
