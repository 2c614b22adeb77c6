import { Trans, useLingui } from '@lingui/react/macro';
import type { FormEvent, ReactNode } from 'react';
import { openAddress } from '../engine/open.ts';
import { hrefOf, useNavigate } from '../router/router.tsx';

interface CaseFormProps {
  /** What stands over the field. */
  children: ReactNode;
  /** What was typed before. */
  typed?: string;
  /** The field's name in the page. */
  id: string;
  /** Whether what was typed is no code; what is wrong stands on the page as `about-code`. */
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
