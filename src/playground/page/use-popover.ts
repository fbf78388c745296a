import { type RefObject, useLayoutEffect } from 'react';

const GAP = 4;
const LEAST_HEIGHT = 120;

/** Puts `popup` below `anchor`, or above where there is more room, inside the window. */
function place(anchor: HTMLElement, popup: HTMLElement): void {
  const at = anchor.getBoundingClientRect();
  const below = window.innerHeight - at.bottom - 2 * GAP;
  const above = at.top - 2 * GAP;
  const upward = below < Math.min(popup.scrollHeight, LEAST_HEIGHT * 2) && above > below;
  popup.style.minWidth = `${Math.min(at.width, window.innerWidth - 4 * GAP)}px`;
  popup.style.maxHeight = `${Math.max(LEAST_HEIGHT, Math.min(320, upward ? above : below))}px`;
  const { width, height } = popup.getBoundingClientRect();
  popup.style.top = `${Math.max(GAP, upward ? at.top - height - GAP : at.bottom + GAP)}px`;
  popup.style.left = `${Math.max(GAP, Math.min(at.left, window.innerWidth - width - 2 * GAP))}px`;
}

/**
 * Shows `popup` (an element with `popover="manual"`) beside `anchor` in the browser's top layer, so that no scrolling
 * box cuts it off; it stays beside it while something scrolls. `content` changes when the popup's size may.
 */
export function usePopover(
  anchor: RefObject<HTMLElement | null>,
  popup: RefObject<HTMLElement | null>,
  open: boolean,
  content: unknown,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: placed again when the content changed
  useLayoutEffect(() => {
    const [from, shown] = [anchor.current, popup.current];
    if (!open || from === null || shown === null) return;
    if (!shown.matches(':popover-open')) shown.showPopover();
    const again = () => place(from, shown);
    again();
    window.addEventListener('resize', again);
    window.addEventListener('scroll', again, true);
    return () => {
      window.removeEventListener('resize', again);
      window.removeEventListener('scroll', again, true);
    };
  }, [open, content, anchor, popup]);
}
