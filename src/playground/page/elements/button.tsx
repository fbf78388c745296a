import { useState } from 'react';
import { type JsonObject, textOf } from '../../json.ts';
import { languageTag, plainText } from '../plain-text.ts';

/** What a screen reader hears: the accessibility label, with the visible text, so that it can be asked for by voice. */
function spokenName(text: string, label: string): string | undefined {
  if (label === '') return undefined;
  return label.toLocaleLowerCase().includes(text.toLocaleLowerCase()) ? label : `${text}: ${label}`;
}

/** A button of a message, modal or Home tab; one with a web address is a link, and the bot still hears of it. */
export function Button({ button, press }: { button: JsonObject; press: (value?: string) => Promise<void> }) {
  const [busy, setBusy] = useState(false);
  const use = async () => {
    if (busy) return;
    setBusy(true);
    await press(typeof button.value === 'string' ? button.value : undefined);
    setBusy(false);
  };
  const text = plainText(button.text);
  const shared = {
    className: `control ${textOf(button.style)}`,
    lang: languageTag(text),
    'aria-label': spokenName(text, textOf(button.accessibility_label)),
    'aria-busy': busy,
    onClick: use,
  };
  const url = textOf(button.url);
  if (!['https://', 'http://'].some((scheme) => url.startsWith(scheme))) {
    return (
      <button type="button" {...shared}>
        {text}
      </button>
    );
  }
  return (
    <a href={url} target="_blank" rel="noreferrer noopener" {...shared}>
      {text}
    </a>
  );
}
