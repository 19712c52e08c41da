import type { PageFigures } from '../page/figures.ts';
import type { DetectFigures } from '../detect/detectPart.ts';
import type { PopupMs } from '../popup/popupPart.ts';
import type { RecordMs } from '../record/recordPart.ts';

/** What was measured; a part that was left out is null. */
export interface Results {
  page: { noop: PageFigures; lean: PageFigures; ours: PageFigures } | null;
  popupMs: PopupMs | null;
  recordMs: RecordMs | null;
  detect: DetectFigures | null;
}
