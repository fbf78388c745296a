import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble.ts';
import type { Execution } from '../../src/playground/methods/function-methods.ts';
import manifest from '../../src/slack/surfaces/source/manifest-with-search.json' with { type: 'json' };
import { type DeskInSlack, deskBy, deskInSlack } from './desk-in-slack.ts';

interface Result {
  external_ref: { id: string };
  title: string;
  description: string;
  link: string;
  date_updated: string;
}

async function run(
  desk: DeskInSlack,
  step: 'search_source' | 'search_filters',
  inputs: object,
): Promise<Execution> {
  const definition = manifest.functions[step];
  const { execution, delivery } = desk.slack.runFunction({
    callbackId: step,
    definition,
    inputs: { ...inputs },
  });
  await delivery.ack;
  return execution;
}
const resultsOf = ({ outputs }: Execution) => (outputs.search_results ?? []) as Result[];
const userOf = (desk: DeskInSlack, name: string) => ({
  user_context: { id: desk.slack.workspace.findPerson(name)?.id, secret: 'hidden-secret' },
});
const panelText = (desk: DeskInSlack, user: string) => JSON.stringify(desk.slack.panel(user));

describe.each(['socket', 'http'] as const)('the search source by %s', (mode) => {
  let desk: DeskInSlack;
  beforeAll(async () => {
    desk = await deskBy(mode);
  });
  afterAll(() => desk.end());

  it('gives records with a link of their own each, before it acknowledges', async () => {
    const execution = await run(desk, 'search_source', { query: 'agreements', ...userOf(desk, 'maria') });
    expect(execution.state).toBe('succeeded');
    const results = resultsOf(execution);
    expect(results).toHaveLength(23);
    expect(results[0]).toEqual({
      external_ref: { id: 'record-1' },
      title: 'Cooperation agreement number 1',
      description: 'Agreement · 1 March 2014\nBoth sides agree to cooperate.',
      link: expect.stringMatching(/^https:\/\/slack\.com\/app_redirect\?app=A\w+&team=T\w+#record-1$/),
      date_updated: '2014-03-01',
    });
    expect(new Set(results.map(({ link }) => link)).size).toBe(23);
  });

  it('narrows by filters, and leaves out what is none', async () => {
    const filters = { kind: ['agreement', 'project'], country: ['CN', 'x y:z'], topic: 'none', other: ['a'] };
    await run(desk, 'search_source', { query: '"social dialogue', filters });
    expect(desk.desk.found.at(-1)).toBe('kind:agreement kind:project country:CN "social dialogue');
  });

  it('finds nothing without complaint', async () => {
    const execution = await run(desk, 'search_source', { query: 'nothing' });
    expect(execution).toMatchObject({ state: 'succeeded', outputs: { search_results: [] } });
  });

  it.each([
    [{}, 'maria', 'Type what to search'],
    [{ query: ' ' }, 'wang', '请输入'],
    [{ query: 7 }, 'maria', 'Type what to search'],
    [{ query: 'boom' }, 'maria', 'Sorry, something went wrong'],
  ])('says what to do about %j', async (inputs, name, sentence) => {
    const execution = await run(desk, 'search_source', { ...inputs, ...userOf(desk, name) });
    expect(execution).toMatchObject({ state: 'failed', error: expect.stringContaining(sentence) });
  });

  it('offers filters in the language of the person, at most 25 choices each', async () => {
    const english = await run(desk, 'search_filters', userOf(desk, 'maria'));
    const filters = english.outputs.filter as Array<{ display_name: string; options: unknown[] }>;
    expect(filters.map(({ display_name }) => display_name)).toEqual(['Kind', 'Country', 'Topic']);
    expect(filters.map(({ options }) => options.length)).toEqual([2, 2, 25]);
    expect(english.outputs.filters).toEqual(english.outputs.filter);
    const chinese = await run(desk, 'search_filters', userOf(desk, 'wang'));
    expect(JSON.stringify(chinese.outputs.filter)).toContain('类型');
  });

  it('shows a result in the side panel, in the language of whoever opens it', async () => {
    const [result] = resultsOf(await run(desk, 'search_source', { query: 'agreements' }));
    if (result === undefined) throw new Error('no result');
    await desk.slack.openResult({ user: 'maria', result }).ack;
    await desk.slack.waitFor(() => desk.slack.panel('maria')?.metadata);
    expect(panelText(desk, 'maria')).toContain('Cooperation agreement number 1');
    expect(panelText(desk, 'maria')).toContain('A leaflet, page 3');
    await desk.slack.openResult({ user: 'wang', result: { link: result.link } }).ack;
    await desk.slack.waitFor(() => desk.slack.panel('wang')?.metadata);
    expect(panelText(desk, 'wang')).toContain('第1号合作协议');
  });

  it.each([
    ['gone', 'This record is no longer there'],
    ['record-13', 'Sorry, something went wrong'],
  ])('says so where %s cannot be shown', async (id, sentence) => {
    const result = { link: `https://slack.com/app_redirect?app=A1#${id}`, external_ref: { id } };
    await desk.slack.openResult({ user: 'maria', result }).ack;
    await desk.slack.waitFor(() => desk.slack.panel('maria')?.error);
    expect(panelText(desk, 'maria')).toContain(sentence);
  });

  it('logs nobody’s query and no secret', async () => {
    await run(desk, 'search_source', { query: 'boom words', ...userOf(desk, 'maria') });
    expect(desk.lines.join('')).not.toMatch(/boom words|hidden-secret/);
  });
});

describe('the search source with the records', () => {
  it('gives every result a day, and fits every record into the panel', async () => {
    const { desk: real, catalogue } = await assemble('data/records');
    const desk = await deskInSlack({ parts: { desk: real } });
    await desk.slack.connected();
    const results = resultsOf(await run(desk, 'search_source', { query: 'China' }));
    expect(results.length).toBeGreaterThan(5);
    expect(results.length).toBeLessThanOrEqual(50);
    for (const { date_updated } of results) expect(date_updated).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const { id } of catalogue.records) {
      const result = { link: `https://slack.com/app_redirect?app=A1#${id}`, external_ref: { id } };
      await desk.slack.openResult({ user: 'wang', result }).ack;
      await desk.slack.waitFor(() => desk.slack.panel('wang')?.metadata);
    }
    await desk.end();
  });
});
