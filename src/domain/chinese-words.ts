import { Remembered } from './remembered.ts';

/** Cuts Chinese into words by the dictionary of ICU. Made once: it costs more to build than to use. */
const chineseSegmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** A stretch of a text that the segmenter takes for a word, or for what stands between words. */
type Segment = Readonly<Pick<Intl.SegmentData, 'segment' | 'index'>>;

const cut = new Remembered((text: string): readonly Segment[] =>
  Array.from(chineseSegmenter.segment(text), ({ segment, index }) => ({ segment, index })),
);

/** The words of a text in order; remembered, since many readers ask for those of one question. */
export function segmentsOf(text: string): readonly Segment[] {
  return cut.get(text);
}
