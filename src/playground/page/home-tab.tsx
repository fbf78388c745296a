import { isObject, listOf, textOf } from '../json.ts';
import { Blocks } from './blocks.tsx';
import { useDeskParts } from './desk-context.ts';
import { SurfaceContext } from './surface.ts';
import { useOpened } from './use-opened.ts';
import { useSurfaceOf } from './use-surface.ts';

/** The Home tab as the app published it for this person; opening it tells the app (`app_home_opened`). */
export function HomeTab() {
  const { page, words } = useDeskParts();
  const { home } = page;
  const blocks = listOf(home?.blocks).filter(isObject);
  const { surface } = useSurfaceOf({ viewId: textOf(home?.id) }, blocks);
  useOpened('home');
  return (
    <div className="home">
      {home === null ? (
        <p className="empty" role="status">
          {words.noHome}
        </p>
      ) : (
        <SurfaceContext value={surface}>
          <Blocks blocks={blocks} />
        </SurfaceContext>
      )}
    </div>
  );
}
