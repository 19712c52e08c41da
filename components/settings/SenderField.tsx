import { useId, useState } from 'react';
import { LONGEST_TEMPLATE_NAME } from '../../lib/model/template.ts';
import { t } from '../../lib/io/words.ts';

interface Props {
  sender: string | null;
  onChange: (sender: string | null) => void;
}

/** Her name, for texts that give it: kept when she leaves the field, or at Enter. */
export function SenderField({ sender, onChange }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const keep = () => {
    const name = (typed ?? sender ?? '').trim() || null;
    setTyped(null);
    if (name !== sender) onChange(name);
  };
  return (
    <p className="check">
      <label htmlFor={id}>{t('templateSender')}</label>
      <input
        id={id}
        autoComplete="name"
        maxLength={LONGEST_TEMPLATE_NAME}
        value={typed ?? sender ?? ''}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
    </p>
  );
}
