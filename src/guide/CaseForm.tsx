import { Trans, useLingui } from '@lingui/react/macro';
import type { FormEvent, ReactNode } from 'react';
import { openAddress } from '../engine/open.ts';
import { hrefOf, useNavigate } from '../router/router.tsx';

interface CaseFormProps {
  /** The text above the field. */
  children: ReactNode;
  /** What was typed before. */
  typed?: string;
  /** The field's id in the page. */
  id: string;
  /** Whether what was typed is not a code; the page explains that in `about-code`. */
  isWrong?: boolean;
}

/** Takes a case code or a link. Without JavaScript the form leads to the same page. */
export function CaseForm({ children, typed = '', id, isWrong = false }: CaseFormProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const action = hrefOf('/open');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('c') ?? '');
    void navigate(openAddress(text));
  };
  return (
    <form className="caseform" action={action} method="get" onSubmit={submit}>
      {children}
      <div className="caserow">
        <input
          key={typed}
          className="field code"
          id={id}
          name="c"
          defaultValue={typed}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? 'about-code' : undefined}
          placeholder={t({ message: '3KQM-7XTD-9P', comment: 'An example of a case code' })}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <button type="submit" className="tool">
          <Trans>Open</Trans>
        </button>
      </div>
    </form>
  );
}
