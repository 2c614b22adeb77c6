import { Trans, useLingui } from '@lingui/react/macro';
import { byProduct } from '../content/byProduct.ts';
import { useGuides } from '../content/guideList.ts';
import { Link } from '../router/router.tsx';
import { TitledSection } from '../ui/TitledSection.tsx';
import { TrainPage } from './TrainPage.tsx';
import { mapAddress, presentAddress } from './trainingAddress.ts';

/** What the room is for, and every guide with its map and its demonstration. */
export function TrainingStartPage() {
  const { t } = useLingui();
  return (
    <TrainPage title={t`Training`} className="train-plain">
      <h1 tabIndex={-1}>
        <Trans>Train with the same guides people use</Trans>
      </h1>
      <p className="lead">
        <Trans>
          Nothing here is a copy. When a guide changes, its map, demonstration and practice calls
          change with it.
        </Trans>
      </p>
      <Doors />
      <TitledSection id="guides" heading={<Trans>Every guide</Trans>}>
        {byProduct(useGuides()).map((product) => (
          <OfProduct key={product.id} {...product} />
        ))}
      </TitledSection>
    </TrainPage>
  );
}

/** The ways to train. */
function Doors() {
  return (
    <ul className="train-doors" role="list">
      <li>
        <h2>
          <a href="#guides">
            <Trans>Map</Trans>
          </a>
        </h2>
        <p>
          <Trans>
            See a whole guide at a glance: its steps, its answers, where it ends, and the path you
            walked.
          </Trans>
        </p>
      </li>
      <li>
        <h2>
          <Link to="/train/present">
            <Trans>Demonstrate</Trans>
          </Link>
        </h2>
        <p>
          <Trans>
            Show a guide to a class: the audience sees it enlarged, and you see the notes. Put
            several guides in a running order.
          </Trans>
        </p>
      </li>
      <li>
        <h2>
          <Link to="/train/practise">
            <Trans>Practise</Trans>
          </Link>
        </h2>
        <p>
          <Trans>
            Take a call from a made-up caller, and see afterwards what went well and what did not.
          </Trans>
        </p>
      </li>
    </ul>
  );
}

/** A product's guides, each with its map and its demonstration. */
function OfProduct({ name, guides }: ReturnType<typeof byProduct>[number]) {
  const { t } = useLingui();
  return (
    <TitledSection className="train-product" level="h3" heading={name}>
      <ul role="list">
        {guides.map(({ id, title }) => (
          <li key={id} data-guide={id}>
            <span>{title}</span>
            <span className="train-ways">
              <Link to={mapAddress({ flow: id, answers: [] })} aria-label={t`Map: ${title}`}>
                <Trans>Map</Trans>
              </Link>
              <Link
                to={presentAddress({ flow: id, answers: [] })}
                aria-label={t`Demonstrate: ${title}`}
              >
                <Trans>Demonstrate</Trans>
              </Link>
            </span>
          </li>
        ))}
      </ul>
    </TitledSection>
  );
}
