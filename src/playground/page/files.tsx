import type { FileState } from '../page-state.ts';
import { useDeskParts } from './desk-context.ts';

const STEP = 1024;
const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size as people read it, such as `3.4 kB`. */
function readableSize(bytes: number, locale: string): string {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log(Math.max(1, bytes)) / Math.log(STEP)));
  const unit = UNITS[power] ?? 'byte';
  const value = bytes / STEP ** power;
  const style = {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: power === 0 ? 0 : 1,
  } as const;
  return new Intl.NumberFormat(locale, style).format(value);
}

/** The files of a message, each to be downloaded. */
export function Files({ files }: { files: readonly FileState[] }) {
  const { page, words } = useDeskParts();
  if (files.length === 0) return null;
  return (
    <ul className="files" aria-label={words.files}>
      {files.map(({ id, name, kind, size, url }) => (
        <li key={id} className="file">
          <span className="file-icon" aria-hidden="true">
            {kind.slice(0, 4).toUpperCase()}
          </span>
          <span className="file-name">
            <a href={url} download={name}>
              {name}
            </a>
            <small>{readableSize(size, page.me.locale)}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}
