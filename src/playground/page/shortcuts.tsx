import { useDeskParts } from './desk-context.ts';
import { Menu } from './menu.tsx';

/** The global shortcuts of the app, beside the composer; nothing where it has none. */
export function Shortcuts() {
  const { page, words, act } = useDeskParts();
  const items = page.features.shortcuts
    .filter(({ type }) => type === 'global')
    .map(({ name, description, callbackId }) => ({
      key: callbackId,
      text: name,
      description,
      choose: () => act('shortcut', { callbackId }),
    }));
  if (items.length === 0) return null;
  return (
    <Menu label={words.shortcuts} title={words.shortcuts} items={items}>
      ⚡
    </Menu>
  );
}
