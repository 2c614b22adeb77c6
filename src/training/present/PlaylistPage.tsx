import { plural } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, type ReactNode, Suspense, useState } from 'react';
import { byProduct } from '../../content/byProduct.ts';
import { staffFlows } from '../../content/flows.ts';
import { useGuides } from '../../content/guideList.ts';
import { flowById } from '../../engine/flow.ts';
import { kindWords, stepName, type TitleOf } from '../../map/stepWords.ts';
import { useTitles } from '../../map/useTitles.ts';
import { Link } from '../../router/router.tsx';
import { download } from '../../storage/download.ts';
import { Tool } from '../../ui/buttons.tsx';
import { FileChoice } from '../../ui/FileChoice.tsx';
import { LabelledInput, LabelledSelect } from '../../ui/labelled.tsx';
import { Said } from '../../ui/Said.tsx';
import { TitledSection } from '../../ui/TitledSection.tsx';
import { TrainPage } from '../TrainPage.tsx';
import { presentAddress } from '../trainingAddress.ts';
import { endingsOf } from './nextMove.ts';
import {
  emptyPlaylist,
  keepPlaylist,
  MOST_ITEMS,
  movedItem,
  type Playlist,
  type PlaylistItem,
  playlistFile,
  readPlaylist,
  useIsPlaylistUnkept,
  usePlaylist,
} from './playlist.ts';

/** A demonstration of one guide, or of several in a row. */
export function PlaylistPage() {
  const { t } = useLingui();
  const titleOf = useTitles();
  const playlist = usePlaylist();
  const isUnkept = useIsPlaylistUnkept();
  const { items, name } = playlist;
  const [first] = items;
  const keep = (after: Partial<Playlist>) => keepPlaylist({ ...playlist, ...after });
  return (
    <TrainPage title={t`Demonstrate`} className="train-plain">
      <h1 tabIndex={-1}>
        <Trans>Demonstrate</Trans>
      </h1>
      <p className="lead">
        <Trans>
          Put guides in the order you want to show them in, and say where each should end. A clicker
          then takes you through all of them.
        </Trans>
      </p>
      <TitledSection heading={<Trans>Running order</Trans>}>
        {isUnkept && (
          <Said>
            <Trans>
              Your browser won’t let us save this here. It stays until this page is closed: save it
              as a file.
            </Trans>
          </Said>
        )}
        <LabelledInput
          label={<Trans>Name</Trans>}
          className="field playlist-name"
          maxLength={120}
          value={name}
          onChange={(event) => keep({ name: event.currentTarget.value })}
        />
        {items.length === 0 && (
          <p className="soft">
            <Trans>It’s empty so far. Choose a guide below, or open a file.</Trans>
          </p>
        )}
        <Items items={items} titleOf={titleOf} onChange={(after) => keep({ items: [...after] })} />
        <AddGuide
          onAdd={(flow) => items.length < MOST_ITEMS && keep({ items: [...items, { flow }] })}
        />
        {first && (
          <p>
            <Link
              className="sign go"
              to={presentAddress({ flow: first.flow, answers: [] }, { to: first.to, item: 0 })}
            >
              <Trans>Begin the demonstration</Trans>
            </Link>
          </p>
        )}
      </TitledSection>
      <Files playlist={playlist} />
    </TrainPage>
  );
}

interface ItemsProps {
  items: readonly PlaylistItem[];
  titleOf: TitleOf;
  onChange: (items: readonly PlaylistItem[]) => void;
}

/** The guides in order; each can be moved, removed, and given an ending. */
function Items({ items, titleOf, onChange }: ItemsProps) {
  const { t } = useLingui();
  return (
    <ol className="playlist" role="list">
      {items.map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same item may stand there twice
        <li key={i} data-item={item.flow}>
          <div>
            <b>{titleOf(item.flow)}</b>
            <Suspense fallback={<p aria-busy="true" />}>
              <EndingChoice
                item={item}
                onChange={(changed) =>
                  onChange(items.map((each, at) => (at === i ? changed : each)))
                }
              />
            </Suspense>
          </div>
          <div className="tools">
            <Link
              className="tool"
              to={presentAddress({ flow: item.flow, answers: [] }, { to: item.to, item: i })}
            >
              <Trans>Begin here</Trans>
            </Link>
            <Tool
              data-often
              disabled={i === 0}
              aria-label={t`Up: ${titleOf(item.flow)}`}
              onClick={() => onChange(movedItem(items, i, -1))}
            >
              ↑
            </Tool>
            <Tool
              data-often
              disabled={i === items.length - 1}
              aria-label={t`Down: ${titleOf(item.flow)}`}
              onClick={() => onChange(movedItem(items, i, 1))}
            >
              ↓
            </Tool>
            <Tool
              aria-label={t`Remove: ${titleOf(item.flow)}`}
              onClick={() => onChange(items.filter((_, place) => place !== i))}
            >
              <Trans>Remove</Trans>
            </Tool>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Choosing alone adds nothing, since the arrow keys step through all guides. */
function AddGuide({ onAdd }: { onAdd: (flow: string) => void }) {
  const { t } = useLingui();
  const guides = useGuides();
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const flow = String(new FormData(event.currentTarget).get('flow') ?? '');
    if (flow !== '') onAdd(flow);
    event.currentTarget.reset();
  };
  return (
    <form className="playlist-add" onSubmit={add}>
      <LabelledSelect label={<Trans>Add a guide</Trans>} name="flow">
        <option value="">{t`Choose a guide…`}</option>
        {byProduct(guides).map((product) => (
          <optgroup key={product.id} label={product.name}>
            {product.guides.map((guide) => (
              <option key={guide.id} value={guide.id}>
                {guide.title}
              </option>
            ))}
          </optgroup>
        ))}
      </LabelledSelect>
      <Tool type="submit">
        <Trans>Add</Trans>
      </Tool>
    </form>
  );
}

/** The ending at which an item stops. */
function EndingChoice({
  item,
  onChange,
}: {
  item: PlaylistItem;
  onChange: (item: PlaylistItem) => void;
}): ReactNode {
  const { t, i18n } = useLingui();
  const titleOf = useTitles();
  const { flows } = staffFlows.useReplay({ flow: item.flow, answers: [] });
  const machine = flowById(flows, item.flow);
  if (machine === undefined)
    return (
      <p>
        <Trans>There is no longer a guide with this name.</Trans>
      </p>
    );
  const endings = endingsOf(machine);
  const isKnown = item.to === undefined || endings.some(({ node }) => node === item.to);
  return (
    <>
      <select
        className="field"
        aria-label={t`Where it should end: ${titleOf(item.flow)}`}
        value={isKnown ? (item.to ?? '') : ''}
        onChange={(event) => {
          const to = event.currentTarget.value;
          onChange(to === '' ? { flow: item.flow } : { flow: item.flow, to });
        }}
      >
        <option value="">{t`Walk freely`}</option>
        {endings.map(({ node, step, answers }) => (
          <option key={node} value={node}>
            {`${i18n._(kindWords[step.kind])}: ${stepName(step, titleOf)} (${t`${plural(answers.length, { one: '# answer', other: '# answers' })} away`})`}
          </option>
        ))}
      </select>
      {!isKnown && (
        <p>
          <Trans>The chosen ending is no longer in this guide.</Trans>
        </p>
      )}
    </>
  );
}

/** Exporting a running order, and importing one. */
function Files({ playlist }: { playlist: Playlist }) {
  const { t } = useLingui();
  const [said, setSaid] = useState<ReactNode>();
  const [before, setBefore] = useState<Playlist>();
  const read = async (file: File) => {
    const found = readPlaylist(await file.text().catch(() => ''));
    setBefore(undefined);
    setSaid(<Opened found={found} />);
    if (found.is === 'no-json' || found.is === 'faulty') return;
    setBefore(playlist);
    keepPlaylist(found.playlist);
  };
  const bringBack = () => {
    if (before) keepPlaylist(before);
    setBefore(undefined);
    setSaid(<span>{t`The running order is as it was before.`}</span>);
  };
  return (
    <section aria-label={t`Files`}>
      <h2>
        <Trans>Save or open a file</Trans>
      </h2>
      <div className="tools">
        <Tool
          disabled={playlist.items.length === 0}
          onClick={() => download('running-order.json', 'application/json', playlistFile(playlist))}
        >
          <Trans>Save as a file</Trans>
        </Tool>
        <FileChoice accept=".json,application/json" onChoose={read}>
          <Trans>Open a file…</Trans>
        </FileChoice>
        {playlist !== emptyPlaylist && playlist.items.length > 0 && (
          <Tool
            onClick={() => {
              setBefore(playlist);
              setSaid(<span>{t`The running order is now empty.`}</span>);
              keepPlaylist(emptyPlaylist);
            }}
          >
            <Trans>Clear the list</Trans>
          </Tool>
        )}
      </div>
      <div role="status" data-playlist-said>
        {said !== undefined && <p>{said}</p>}
      </div>
      {before && before.items.length > 0 && <BringBack onBack={bringBack} />}
    </section>
  );
}

function BringBack({ onBack }: { onBack: () => void }) {
  return (
    <Tool onClick={onBack}>
      <Trans>Bring back the earlier one</Trans>
    </Tool>
  );
}

/** The result of reading a file. */
function Opened({ found }: { found: ReturnType<typeof readPlaylist> }) {
  const { t } = useLingui();
  const guides = useGuides();
  if (found.is === 'no-json')
    return (
      <span>{t`This file is not JSON, so it can’t be a running order. Nothing was changed.`}</span>
    );
  if (found.is === 'faulty') {
    const { place, problem } = found;
    // Not by Trans: it would interpret HTML in what the file says.
    return (
      <span>
        {place === ''
          ? t`This file is not a running order: ${problem}. Nothing was changed.`
          : t`This file is not a running order: at ${place}: ${problem}. Nothing was changed.`}
      </span>
    );
  }
  const { items } = found.playlist;
  const unknown = items.filter(({ flow }) => !guides.some((guide) => guide.id === flow));
  return (
    <>
      <span key={items.length}>
        <Plural
          value={items.length}
          one="A running order with one guide was opened."
          other="A running order with # guides was opened."
        />
      </span>{' '}
      {unknown.length > 0 && (
        <span>{t`Not known here: ${unknown.map(({ flow }) => flow).join(', ')}.`}</span>
      )}
    </>
  );
}
