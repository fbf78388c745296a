import type { JsonObject } from '../json.ts';
import { LIMITS } from './block-limits.ts';
import type { BlockReport } from './block-report.ts';

type Check = (element: JsonObject, at: string, report: BlockReport) => void;
const PLAIN = ['plain_text'];

function options(element: JsonObject, at: string, report: BlockReport, max: number, min = 1): void {
  for (const { item, at: place } of report.items(element.options, `${at}/options`, max, min)) {
    report.text(item.text, `${place}/text`, LIMITS.optionText.max);
    report.string(item.value, `${place}/value`, LIMITS.optionValue.max, 1);
  }
}

function select(element: JsonObject, at: string, report: BlockReport): void {
  report.optionalText(element.placeholder, `${at}/placeholder`, LIMITS.placeholder.max, PLAIN);
  if (element.option_groups === undefined) {
    options(element, at, report, LIMITS.selectOptions.max);
    return;
  }
  for (const group of report.items(element.option_groups, `${at}/option_groups`, LIMITS.selectOptions.max)) {
    report.text(group.item.label, `${group.at}/label`, LIMITS.optionText.max, PLAIN);
    options(group.item, group.at, report, LIMITS.selectOptions.max);
  }
}

function buttonParts(button: unknown, at: string, report: BlockReport): void {
  const part = (typeof button === 'object' && button !== null ? button : {}) as JsonObject;
  report.text(part.text, `${at}/text`, LIMITS.buttonText.max, PLAIN);
  report.optionalString(part.value, `${at}/value`, LIMITS.buttonValue.max);
  report.optionalString(part.url, `${at}/url`, LIMITS.buttonUrl.max);
  report.optionalString(part.accessibility_label, `${at}/accessibility_label`, LIMITS.accessibilityLabel.max);
}

function placeholder(element: JsonObject, at: string, report: BlockReport): void {
  report.optionalText(element.placeholder, `${at}/placeholder`, LIMITS.placeholder.max, PLAIN);
}

function image(element: JsonObject, at: string, report: BlockReport): void {
  report.string(element.alt_text, `${at}/alt_text`, LIMITS.imageAlt.max, 1);
  if (element.slack_file === undefined) {
    report.string(element.image_url, `${at}/image_url`, LIMITS.imageUrl.max, 1);
  }
}

const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['button', buttonParts],
  ['icon_button', buttonParts],
  ['workflow_button', buttonParts],
  [
    'feedback_buttons',
    (element, at, report) => {
      buttonParts(element.positive_button, `${at}/positive_button`, report);
      buttonParts(element.negative_button, `${at}/negative_button`, report);
    },
  ],
  ['static_select', select],
  ['multi_static_select', select],
  ['overflow', (element, at, report) => options(element, at, report, LIMITS.overflowOptions.max)],
  ['checkboxes', (element, at, report) => options(element, at, report, LIMITS.choiceOptions.max)],
  ['radio_buttons', (element, at, report) => options(element, at, report, LIMITS.choiceOptions.max)],
  ['image', image],
  ...[
    'external_select',
    'users_select',
    'conversations_select',
    'channels_select',
    'multi_external_select',
    'multi_users_select',
    'multi_conversations_select',
    'multi_channels_select',
    'datepicker',
    'timepicker',
    'datetimepicker',
    'plain_text_input',
    'rich_text_input',
    'email_text_input',
    'url_text_input',
    'number_input',
    'file_input',
  ].map((type): [string, Check] => [type, placeholder]),
]);

/** Adds to the report what Slack refuses in one block element; `allowed` names the types this place takes. */
export function checkElement(
  element: JsonObject,
  at: string,
  report: BlockReport,
  allowed?: readonly string[],
): void {
  const type = String(element.type);
  const check = CHECKS.get(type);
  if (check === undefined || (allowed !== undefined && !allowed.includes(type))) {
    report.add(`unsupported type: ${type}`, `${at}/type`);
    return;
  }
  report.optionalString(element.action_id, `${at}/action_id`, LIMITS.actionId.max);
  check(element, at, report);
}
