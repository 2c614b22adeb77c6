/** Practice calls on a guide that is still being written, so that its author hears how it works as a call. */
import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, type ReactNode, use, useMemo, useState } from 'react';
import type { Draft } from '../../drafts/draft.ts';
import { draftAddress, draftCallsAddress } from '../../drafts/draftAddress.ts';
import { draftStore, useDraft } from '../../drafts/useDrafts.ts';
import { flowOfGuide, GuideFile } from '../../engine/guideFile.ts';
import { once } from '../../loading/cache.ts';
import { Link, Navigate, useNavigate } from '../../router/router.tsx';
import type { RoomPageContent } from '../../staff/RoomPage.tsx';
import { Surround } from '../surround.ts';
import { TrainFrame, TrainPage } from '../TrainPage.tsx';
import { Debrief } from './DebriefPage.tsx';
import { anySeed } from './findSeeds.ts';
import { useTried } from './history.ts';
import { DraftMaterial, loadMaterial, type Material, useMaterial } from './material.ts';
import { PracticePage } from './PracticePage.tsx';
import { Levels } from './PracticeStartPage.tsx';
import { type PractisePlace, practiceAddress } from './practiceAddress.ts';
import { type Difficulty, makeCall } from './practiceCall.ts';
import { canBeImpostors, netOf } from './way.ts';

const loadDrafts = once(() => draftStore.load());

/**
 * @param draft the draft’s own id
 * @param place the page of practice
 */
export function DraftPages({ draft: id, place }: { draft: string; place: PractisePlace }) {
  use(loadDrafts());
  const draft = useDraft(id);
  return draft === undefined ? <NoDraft /> : <OfDraft draft={draft} place={place} />;
}

function OfDraft({ draft, place }: { draft: Draft; place: PractisePlace }) {
  const material = useDraftMaterial(draft);
  if (material === undefined) return <NotYet draft={draft} />;
  return (
    <DraftMaterial value={material}>
      <Surround value={DraftFrame}>
        {place.page === 'call' ? (
          <PracticePage key={`${place.seed} ${place.difficulty}`} {...place} />
        ) : place.page === 'debrief' ? (
          <DraftDebrief draft={draft.id} id={place.id} />
        ) : (
          <DraftStart />
        )}
      </Surround>
    </DraftMaterial>
  );
}

/** @returns all guides including the draft; undefined if no call can be made from it */
function useDraftMaterial({ id, guide }: Draft): Material | undefined {
  const published = use(loadMaterial());
  return useMemo(() => {
    const file = GuideFile.safeParse(guide);
    if (!file.success) return undefined;
    const { flow, records } = file.data;
    const { title, product, summary, symptoms } = flow.meta;
    const machine = flowOfGuide(file.data);
    const material: Material = {
      flows: { ...published.flows, [flow.id]: machine },
      records: [...published.records, ...records],
      draft: { draft: id, id: flow.id, title, product, summary, symptoms, machine, records },
    };
    try {
      makeCall('', material.flows, material.records, 1, { only: flow.id });
    } catch {
      return undefined;
    }
    return material;
  }, [published, id, guide]);
}

/** Tells on every page that this guide is not published yet. */
function DraftFrame(props: RoomPageContent) {
  const { t } = useLingui();
  const { draft } = useMaterial();
  return (
    <TrainFrame
      {...props}
      notes={
        draft && (
          <aside className="room-note" aria-label={t`Draft`} data-draft-note>
            <Trans>
              A practice call on your draft <b>{draft.title}</b>. It isn’t counted among your calls.
            </Trans>{' '}
            <Link to={draftAddress(draft.draft)}>
              <Trans>Back to writing</Trans>
            </Link>
          </aside>
        )
      }
    />
  );
}

/** The choice of difficulty. */
function DraftStart() {
  const { t } = useLingui();
  const { flows, draft } = useMaterial();
  const navigate = useNavigate();
  const [difficulty, setDifficulty] = useState<Difficulty>(1);
  if (draft === undefined) return null;
  const begin = (event: FormEvent) => {
    event.preventDefault();
    navigate(practiceAddress(anySeed(), difficulty, draft.draft));
  };
  return (
    <TrainPage title={t`Practise on your draft`} className="train-plain practise-start">
      <h1 tabIndex={-1}>
        <Trans>Take a practice call on your draft</Trans>
      </h1>
      <p className="lead">
        <Trans>
          The caller follows your guide. Listen, choose the guide, and find the answer their words
          mean: you’ll hear whether the questions can be asked and the answers told apart.
        </Trans>{' '}
        {canBeImpostors(netOf(flows), [draft.id]) && (
          <Trans>Some callers are not who they say they are.</Trans>
        )}
      </p>
      <form className="practise-form" onSubmit={begin}>
        <Levels {...{ difficulty, setDifficulty }} />
        <button type="submit" className="sign go" data-begin>
          <Trans>Take the call</Trans>
        </button>
      </form>
    </TrainPage>
  );
}

/** The debrief of the last call on the draft in this tab. */
function DraftDebrief({ draft, id }: { draft: string; id: string }) {
  const entry = useTried();
  if (entry?.result.id !== id) return <Navigate replace to={draftCallsAddress(draft)} />;
  return (
    <Debrief entry={entry}>
      <Link className="tool" to={draftCallsAddress(draft)}>
        <Trans>Another call on the draft</Trans>
      </Link>
      <Link className="tool" to={draftAddress(draft)}>
        <Trans>Back to writing</Trans>
      </Link>
    </Debrief>
  );
}

function NoDraft() {
  const { t } = useLingui();
  return (
    <Nothing heading={t`There is no such draft on this device`}>
      <Link to="/workshop">
        <Trans>All drafts on this device</Trans>
      </Link>
    </Nothing>
  );
}

/** The workshop says what is missing. */
function NotYet({ draft }: { draft: Draft }) {
  const { t } = useLingui();
  return (
    <Nothing heading={t`This draft can’t be practised yet`}>
      <Link to={draftAddress(draft.id, 'practise')}>
        <Trans>See what is missing in it</Trans>
      </Link>
    </Nothing>
  );
}

function Nothing({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <TrainPage title={heading} className="train-plain">
      <h1 tabIndex={-1}>{heading}</h1>
      <p className="lead">{children}</p>
    </TrainPage>
  );
}
