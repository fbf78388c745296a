import { useDeskParts } from './desk-context.ts';
import { languageTag } from './plain-text.ts';

/** What the agent says it is doing, such as "is searching…", after its name; nothing when it does nothing. */
export function StatusLine({ status = '' }: { status?: string | undefined }) {
  const { page } = useDeskParts();
  return (
    <p className="status-line" role="status" lang={languageTag(status)}>
      {status === '' ? null : (
        <>
          <strong>{page.bot.realName}</strong> {status}
        </>
      )}
    </p>
  );
}
