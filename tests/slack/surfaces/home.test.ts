import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewFaults } from '../../../src/playground/methods/view-methods.ts';
import { homeView } from '../../../src/slack/surfaces/home/view.ts';
import { madeUpOverview } from '../../fixtures/pages.ts';
import { arbitraryOverview } from './arbitrary-page.ts';

const DAY = '2026-11-22';

describe('the Home tab', () => {
  it('keeps to the limits of Slack whatever the records are', () => {
    fc.assert(
      fc.property(arbitraryOverview, (overview) => {
        const view = homeView(overview, DAY);
        expect(viewFaults(view)).toEqual([]);
        expect(view.blocks.length).toBeLessThanOrEqual(31);
        expect(Buffer.byteLength(JSON.stringify(view))).toBeLessThan(250_000);
        JSON.stringify(view, (_name, value) => {
          if (value?.type === 'mrkdwn') expect(value.text).not.toMatch(/[<>]/);
          return value;
        });
      }),
      { numRuns: 200 },
    );
  });

  it('says of a project that no amount is stated, and how to see those that are left out', () => {
    const shown = JSON.stringify(homeView(madeUpOverview(), DAY));
    expect(shown).toContain('No amount stated');
    expect(shown).toContain('… and 7 more. Ask for them with /coop kind:project.');
    const chinese = JSON.stringify(homeView(madeUpOverview('zh'), DAY));
    expect(chinese).toContain('未注明金额');
    expect(chinese).toContain('另有 7 个项目，可用 /coop 类型:项目 查看');
  });

  it('says that there are no records instead of showing empty lists', () => {
    const empty = { ...madeUpOverview(), kinds: [], latest: [], projects: [], moreProjects: 0 };
    expect(homeView(empty, DAY).blocks).toHaveLength(2);
  });
});
