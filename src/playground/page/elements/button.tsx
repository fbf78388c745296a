import { useState } from 'react';
import { type JsonObject, textOf } from '../../json.ts';
import { languageTag, plainText } from '../plain-text.ts';

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
    'aria-label': textOf(button.accessibility_label) || undefined,
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
