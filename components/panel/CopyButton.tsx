import { useState } from 'react';
import { t } from '../../lib/io/words.ts';
import { guarded, type Guard } from './guard.ts';

/** Puts the touch on the clipboard as one line, and says so. */
export function CopyButton({ guard, onCopy }: { guard: Guard; onCopy: () => Promise<boolean> }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = guarded(guard, () => void onCopy().then(setCopied, () => setCopied(false)));
  return (
    <>
      <button type="button" className="button" onClick={copy}>
        {t(copied ? 'copied' : 'copyForCrm')}
      </button>
      {copied === false && (
        <span role="alert" className="field-error">
          {t('copyFailed')}
        </span>
      )}
    </>
  );
}
