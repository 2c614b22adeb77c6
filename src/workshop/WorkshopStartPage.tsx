import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useId, useState } from 'react';
import { products } from '../../flows/products.ts';
import { byProduct } from '../content/byProduct.ts';
import { loadGuides, useGuides } from '../content/guideList.ts';
import { newGuide } from '../drafts/draft.ts';
import { draftAddress } from '../drafts/draftAddress.ts';
import { isId } from '../drafts/guideEdits.ts';
import { beginDraft, draftStore, useDrafts } from '../drafts/useDrafts.ts';
import { guideFileOf, readGuideFile } from '../engine/guideFile.ts';
import type { GuideFault } from '../engine/guideFileFaults.ts';
import { OWN } from '../engine/organisation.ts';
import { Link, useNavigate } from '../router/router.tsx';
import { MainTool, TextButton } from '../ui/buttons.tsx';
import { FileChoice } from '../ui/FileChoice.tsx';
import { LabelledInput, LabelledSelect } from '../ui/labelled.tsx';
import { TitledSection } from '../ui/TitledSection.tsx';
import { idOfWords } from './namesFromWords.ts';
import { loadPublished } from './published.ts';
import { WorkshopPage } from './WorkshopPage.tsx';

/** The page on which a guide is begun, opened or resumed. */
export function WorkshopStartPage() {
  const { t } = useLingui();
  return (
    <WorkshopPage title={t`Workshop`} className="workshop-plain">
      <h1 tabIndex={-1}>
        <Trans>Write, check and try a guide</Trans>
      </h1>
      <p className="lead">
        <Trans>
          You write the texts and say which answer leads where. The build’s checks run as you type.
          Nothing leaves this device until you export it.
        </Trans>
      </p>
      <OwnDrafts />
      <div className="workshop-doors">
        <NewGuide />
        <OpenFile />
      </div>
      <OpenGuide />
    </WorkshopPage>
  );
}

/** The drafts that are on this device. */
function OwnDrafts() {
  const { t, i18n } = useLingui();
  const { drafts } = useDrafts();
  if (drafts.length === 0) return null;
  return (
    <TitledSection heading={<Trans>Drafts on this device</Trans>}>
      <ul className="workshop-list" role="list">
        {drafts.map(({ id, at, guide }) => {
          const title = guide.flow.meta.title || guide.flow.id;
          return (
            <li key={id} data-draft={id}>
              <Link to={draftAddress(id)}>{title}</Link>
              <span className="soft small">
                {i18n.date(new Date(at), { dateStyle: 'medium', timeStyle: 'short' })}
              </span>
              <TextButton
                aria-label={t`Delete the draft: ${title}`}
                onClick={() => {
                  if (window.confirm(t`Delete the draft “${title}”? It will be gone for good.`))
                    void draftStore.remove(id);
                }}
              >
                <Trans>Delete</Trans>
              </TextButton>
            </li>
          );
        })}
      </ul>
    </TitledSection>
  );
}

/** A guide that does not exist yet. */
function NewGuide() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const id = useId();
  const [title, setTitle] = useState('');
  const [fault, setFault] = useState<string>();
  const begin = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const product = String(new FormData(event.currentTarget).get('product'));
    const name = idOfWords(title);
    // The organisation’s own guides are recognised by their names.
    const guideId = product === OWN && isId(name) ? `${OWN}-${name}` : name;
    const isTaken = (await loadGuides()).some((guide) => guide.id === guideId);
    if (!isId(guideId)) setFault(t`Write what the problem is, in a few words.`);
    else if (isTaken) setFault(t`There is already a guide “${guideId}”. Open it below.`);
    else void navigate(draftAddress(beginDraft(newGuide(guideId, title.trim(), product))));
  };
  return (
    <form className="workshop-door" onSubmit={(event) => void begin(event)} noValidate>
      <h2>
        <Trans>Begin a new guide</Trans>
      </h2>
      <LabelledInput
        label={<Trans>The problem, in the words of someone who has it</Trans>}
        name="title"
        value={title}
        aria-invalid={fault !== undefined}
        aria-describedby={id}
        onChange={(event) => {
          setTitle(event.currentTarget.value);
          setFault(undefined);
        }}
      />
      <p id={id} className="fault" role="alert">
        {fault}
      </p>
      <LabelledSelect label={<Trans>Product</Trans>} name="product">
        {products.map((product) => (
          <option key={product.id} value={product.id}>
            {product.name}
          </option>
        ))}
      </LabelledSelect>
      <div className="tools">
        <MainTool type="submit">
          <Trans>Begin</Trans>
        </MainTool>
      </div>
    </form>
  );
}

/** Opens a guide that somebody has exported. */
function OpenFile() {
  const navigate = useNavigate();
  const [faults, setFaults] = useState<readonly GuideFault[]>([]);
  const open = async (file: File) => {
    const read = readGuideFile(await file.text());
    if ('faults' in read) {
      setFaults(read.faults);
      return;
    }
    const { id: of } = read.guide.flow;
    const isPublished = (await loadGuides()).some((guide) => guide.id === of);
    void navigate(draftAddress(beginDraft(read.guide, isPublished ? of : undefined)));
  };
  return (
    <TitledSection className="workshop-door" heading={<Trans>Open a file</Trans>}>
      <p>
        <Trans>A guide that was exported here ends in “.guide.json”.</Trans>
      </p>
      <div className="tools">
        <FileChoice accept=".json,application/json" onChoose={open}>
          <Trans>Choose a file…</Trans>
        </FileChoice>
      </div>
      <div role="alert">
        {faults.length > 0 && (
          <>
            <p>
              <b>
                <Trans>This file is not a guide that can be opened:</Trans>
              </b>
            </p>
            <ul className="plain-list" role="list">
              {faults.map(({ path, message, advice }) => (
                <li key={`${path} ${message}`}>
                  {path && <code>{path}</code>} {message}. {advice}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </TitledSection>
  );
}

/** Opens a published guide. */
function OpenGuide() {
  const navigate = useNavigate();
  const open = async (id: string) => {
    const { flows } = await loadPublished();
    const flow = flows[id];
    if (flow) void navigate(draftAddress(beginDraft(guideFileOf(flow), id)));
  };
  return (
    <TitledSection heading={<Trans>Change a guide that is published</Trans>}>
      <p>
        <Trans>It is opened as a draft. The published guide stays as it is.</Trans>
      </p>
      {byProduct(useGuides()).map(({ id: product, name, guides }) => (
        <TitledSection key={product} level="h3" heading={name}>
          <ul className="workshop-list" role="list">
            {guides.map(({ id, title }) => (
              <li key={id}>
                <TextButton data-open={id} onClick={() => void open(id)}>
                  {title}
                </TextButton>
              </li>
            ))}
          </ul>
        </TitledSection>
      ))}
    </TitledSection>
  );
}
