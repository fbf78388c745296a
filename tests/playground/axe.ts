import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** A finding of axe in one line. */
interface Finding {
  id: string;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}

/**
 * What axe finds wrong with the page as it stands, each in one line; empty when it is clean. All of its rules run: those
 * of WCAG 2.2 A and AA, and its best practices.
 */
export async function accessFaults(page: Page): Promise<string[]> {
  // Run by the debugger, not as a script of the page, whose content security policy takes its own scripts only.
  await page.evaluate(axe.source);
  const violations = await page.evaluate<Finding[]>(
    'axe.run(document, { resultTypes: ["violations"] }).then((found) => found.violations)',
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}`),
  );
}
