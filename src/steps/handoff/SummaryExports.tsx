import { useLingui } from '@lingui/react/macro';
import { download } from '../../storage/download.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { handedOver } from './handedOver.ts';

/** The summary in each of its forms. */
interface Forms {
  readonly text: string;
  readonly markdown: string;
  readonly json: string;
}

interface ExportsProps {
  forms: Forms;
  code: string;
  /** The language of the summary, if that is not the page's. */
  lang?: string | undefined;
}

/** Each form of the summary, to be read, selected, copied or saved. */
export function Exports({ forms, code, lang }: ExportsProps) {
  const { t } = useLingui();
  const name = `case-${code === '' ? 'summary' : code}`;
  const all = [
    {
      form: 'text',
      title: t`The summary as text`,
      file: `${name}.txt`,
      type: 'text/plain',
      copy: t`Copy the text`,
      save: t`Save the text`,
    },
    {
      form: 'markdown',
      title: t`The summary as Markdown`,
      file: `${name}.md`,
      type: 'text/markdown',
      copy: t`Copy the Markdown`,
      save: t`Save the Markdown`,
    },
    {
      form: 'json',
      title: t`The summary as JSON`,
      file: `${name}.json`,
      type: 'application/json',
      copy: t`Copy the JSON`,
      save: t`Save the JSON`,
    },
  ] as const;
  return (
    <div className="exports">
      {all.map(({ form, title, file, type, copy, save }) => (
        <details className="as-text" key={form}>
          <summary>{title}</summary>
          <div className="tools">
            <CopyButton label={copy} text={forms[form]} onCopied={() => handedOver('copy')} />
            <button
              type="button"
              className="tool"
              data-download={form}
              onClick={() => {
                download(file, type, forms[form]);
                handedOver('file');
              }}
            >
              {save}
            </button>
          </div>
          <pre className="screen" data-summary={form} lang={lang}>
            {forms[form]}
          </pre>
        </details>
      ))}
    </div>
  );
}
