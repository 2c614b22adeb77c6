import { Trans, useLingui } from '@lingui/react/macro';
import { use } from 'react';
import { facts } from '../../../flows/facts.ts';
import { GuideFile } from '../../engine/guideFile.ts';
import { once } from '../../loading/cache.ts';
import { download } from '../../storage/download.ts';
import { MainTool } from '../../ui/buttons.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

const loadSource = once(() => import('../../engine/authoring/guideSource.ts'));

/** The guide as it would be in flows/, and what has to be added to other files. */
export function SourceDialog({ guide, onClose }: { guide: GuideFile; onClose: () => void }) {
  const { t } = useLingui();
  const { writeTypeScript } = use(loadSource());
  const source = writeTypeScript(GuideFile.parse(guide), facts);
  const name = source.path.split('/').at(-1) ?? 'guide.ts';
  const { product } = guide.flow.meta;
  const additions = [
    { file: 'flows/facts.ts', text: source.facts },
    { file: t`the file of “${product}” in flows/records`, text: source.records },
    { file: 'flows/records/apart.ts', text: source.apart },
  ].filter(({ text }) => text !== '');
  return (
    <Dialog title={t`Export as TypeScript`} onClose={onClose}>
      <p>
        <Trans>
          A programmer puts this file into the project as <code>{source.path}</code>.
        </Trans>
      </p>
      <div className="tools">
        <MainTool
          data-first
          data-save-typescript
          onClick={() => download(name, 'text/plain', source.guide)}
        >
          <Trans>Save {name}</Trans>
        </MainTool>
        <CopyButton label={t`Copy it`} text={source.guide} />
      </div>
      {additions.map(({ file, text }) => (
        <section key={file}>
          <h3>
            <Trans>To be added to {file}</Trans>
          </h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
          <pre className="screen source-text" tabIndex={0}>
            {text}
          </pre>
          <CopyButton label={t`Copy it`} text={text} />
        </section>
      ))}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <pre className="screen source-text" tabIndex={0} data-source>
        {source.guide}
      </pre>
    </Dialog>
  );
}
