import { useEffect } from 'react';
import type { TemplatesProps } from '../../components/settings/TemplatesSection.tsx';
import { useAsked } from '../../components/shared/loaded.ts';
import { changeSender, changeTemplate, loadOwnTexts, watchOwnTexts } from '../../lib/io/templates.ts';
import type { Way } from './useChoices.ts';

/** Does something that can be taken back. */
type CarryOut = (said: string, way: Way) => void;

/** The follow-up texts, following every change from whichever page. */
export function useTexts(carryOut: CarryOut): TemplatesProps {
  const { value: texts, failure, again: onAgain } = useAsked(loadOwnTexts);
  useEffect(() => watchOwnTexts(onAgain), [onAgain]);
  return {
    texts,
    failure,
    onAgain,
    onChange: (id, to, said) =>
      carryOut(
        said,
        wayTo(to, (next) => changeTemplate(id, next)),
      ),
    onSender: (sender, said) => carryOut(said, wayTo(sender, changeSender)),
  };
}

/** Changes something to this; the way back is to change it to what stood there before. */
function wayTo<T>(to: T, change: (to: T) => Promise<T>): Way {
  return async () => wayTo(await change(to), change);
}
