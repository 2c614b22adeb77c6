import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Flow } from '../../engine/flow.ts';
import { edgeAt, graphOf } from '../../engine/graph.ts';
import { plain } from '../../engine/plain.ts';
import { shortestWays } from '../../engine/shortestWays.ts';
import type { Answers } from '../../engine/transcript.ts';
import { kindWords, stepName, type TitleOf } from '../../map/stepWords.ts';
import { Link, useNavigate } from '../../router/router.tsx';
import { Tool } from '../../ui/buttons.tsx';
import { LabelledSelect } from '../../ui/labelled.tsx';
import { presentAddress } from '../trainingAddress.ts';
import type { DemonstrationProps } from './demonstration.ts';
import { endingsOf } from './nextMove.ts';
import { keepPlaylist, MOST_ITEMS, type PlaylistItem, usePlaylist } from './playlist.ts';

interface AimProps extends DemonstrationProps {
  machine: Flow;
  plan: Answers | undefined;
  titleOf: TitleOf;
}

/** The ending that the demonstration leads to, and the rest of the way. */
export function Aim({ machine, plan, transcript, replayed, showing, titleOf }: AimProps) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const endings = endingsOf(machine);
  const { flow } = transcript;
  const choose = (node: string) => {
    const to = node === '' ? undefined : node;
    // If no way leads there from here, it starts over.
    const here = replayed.visited.at(-1);
    const canGo =
      to === undefined ||
      (here?.flow === flow && shortestWays(graphOf(machine), here.node).has(to));
    const answers = canGo ? transcript.answers : [];
    void navigate(presentAddress({ flow, answers }, { to, item: showing.item }));
  };
  const target = endings.find(({ node }) => node === showing.to);
  return (
    <section aria-label={t`Where it leads`}>
      <LabelledSelect
        label={
          <b>
            <Trans>Lead to which ending?</Trans>
          </b>
        }
        value={target?.node ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{t`Walk freely`}</option>
        {endings.map(({ node, step }) => (
          <option key={node} value={node}>
            {`${i18n._(kindWords[step.kind])}: ${stepName(step, titleOf)}`}
          </option>
        ))}
      </LabelledSelect>
      {target && plan !== undefined && (
        <Left {...{ machine, plan, replayed, transcript, showing }} />
      )}
      {target && plan === undefined && (
        <p>
          <Trans>You can’t get there from here.</Trans>{' '}
          <Link to={presentAddress({ flow, answers: [] }, showing)}>
            <Trans>Start again</Trans>
          </Link>
        </p>
      )}
      {showing.to !== undefined && target === undefined && (
        <p>
          <Trans>The ending in this address is no longer in this guide.</Trans>
        </p>
      )}
      <AddToOrder item={target === undefined ? { flow } : { flow, to: target.node }} />
    </section>
  );
}

/** The distance to the ending, and the way there. */
function Left({
  machine,
  plan,
  replayed,
  transcript,
  showing,
}: Pick<AimProps, 'machine' | 'replayed' | 'transcript' | 'showing'> & { plan: Answers }) {
  return (
    <>
      <p key={plan.length} data-left={plan.length}>
        <Plural
          value={plan.length}
          _0="You are there."
          one="One answer to go, on the shortest path:"
          other="# answers to go, on the shortest path:"
        />
      </p>
      <WayThere
        machine={machine}
        plan={plan}
        from={replayed.visited.at(-1)?.node ?? ''}
        transcript={transcript}
        showing={showing}
      />
    </>
  );
}

/** An ending that the guide does not have would make the running order unreadable: it is left out. */
function AddToOrder({ item }: { item: PlaylistItem }) {
  const playlist = usePlaylist();
  const add = () => keepPlaylist({ ...playlist, items: [...playlist.items, item] });
  const isFull = playlist.items.length >= MOST_ITEMS;
  return isFull ? (
    <p className="soft">
      <Trans>The running order is full.</Trans>
    </p>
  ) : (
    <Tool onClick={add}>
      <Trans>Add to the running order</Trans>
    </Tool>
  );
}

/** The remaining answers, each a link to the step behind it. */
function WayThere({
  machine,
  plan,
  from,
  transcript,
  showing,
}: Pick<DemonstrationProps, 'transcript' | 'showing'> & {
  machine: Flow;
  plan: Answers;
  /** The step at which the way begins. */
  from: string;
}) {
  const { flow, answers } = transcript;
  const graph = graphOf(machine);
  let node: string | undefined = from;
  const legs = plan.flatMap((answer, i) => {
    const edge = node === undefined ? undefined : edgeAt(graph, node, answer);
    node = edge?.to;
    return edge ? [{ edge, answers: [...answers, ...plan.slice(0, i + 1)] }] : [];
  });
  return (
    <ol className="way-there" role="list">
      {legs.map(({ edge, answers: there }) => (
        <li key={`${edge.from}/${edge.answer}`}>
          <Link to={presentAddress({ flow, answers: there }, showing)}>
            {plain(edge.meta?.label ?? edge.answer)}
          </Link>
        </li>
      ))}
    </ol>
  );
}
