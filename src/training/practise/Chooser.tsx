import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useState } from 'react';
import { byProduct } from '../../content/byProduct.ts';
import { useGuides } from '../../content/guideList.ts';
import { useOrganisation } from '../../organisation/useOrganisation.ts';
import { Link } from '../../router/router.tsx';
import { Tool } from '../../ui/buttons.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { LabelledSelect } from '../../ui/labelled.tsx';
import { type CallWish, findCalls } from './findSeeds.ts';
import { useMaterial } from './material.ts';
import { numberOf, practiceAddress } from './practiceAddress.ts';
import type { Difficulty } from './practiceCall.ts';
import { randomFor } from './random.ts';

/** How many calls, and what kind of callers. */
type Callers = 'any' | 'impostor' | 'real' | 'five';

/** The result of a search. */
type Found =
  | { readonly is: 'searching' | 'none' }
  | { readonly is: 'calls'; readonly seeds: readonly string[]; readonly impostor: number };

/** For trainers: finds numbers of calls about a product or a guide, with or without an impostor. */
export function Chooser({ difficulty }: { difficulty: Difficulty }) {
  const { t } = useLingui();
  const { flows, records } = useMaterial();
  const organisation = useOrganisation();
  const products = byProduct(useGuides());
  const [about, setAbout] = useState('');
  const [callers, setCallers] = useState<Callers>('five');
  const [found, setFound] = useState<Found>();

  const search = async (event: FormEvent) => {
    event.preventDefault();
    setFound({ is: 'searching' });
    const impostor = randomFor(String(Date.now())).below(5);
    const wanted: CallWish['callers'] =
      callers === 'five'
        ? [0, 1, 2, 3, 4].map((place) => (place === impostor ? 'impostor' : 'real'))
        : [callers];
    const [kind, name] = about.split(' ');
    const seeds = await findCalls(
      {
        difficulty,
        callers: wanted,
        product: kind === 'product' ? products.find((one) => one.id === name)?.id : undefined,
        flow: kind === 'guide' ? name : undefined,
      },
      flows,
      records,
      { products: organisation.products },
    );
    setFound(
      seeds === undefined
        ? { is: 'none' }
        : { is: 'calls', seeds, impostor: callers === 'five' ? impostor : -1 },
    );
  };
  return (
    <form className="practise-form" onSubmit={(event) => void search(event)}>
      <About {...{ products, about }} onChange={setAbout} />
      <WhoCalls {...{ callers }} onChange={setCallers} />
      <Tool type="submit" data-choose disabled={found?.is === 'searching'}>
        <Trans>Find such calls</Trans>
      </Tool>
      <Chosen found={found} difficulty={difficulty} />
      {found?.is === 'calls' && (
        <CopyButton
          text={found.seeds.map((seed) => numberOf({ seed, difficulty })).join('\n')}
          label={t`Copy the numbers`}
        />
      )}
    </form>
  );
}

interface AboutProps {
  products: ReturnType<typeof byProduct>;
  about: string;
  onChange: (about: string) => void;
}

function About({ products, about, onChange }: AboutProps) {
  const { t } = useLingui();
  return (
    <div>
      <LabelledSelect
        label={<Trans>What are the calls about?</Trans>}
        value={about}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="">{t`Anything`}</option>
        {products.map(({ id, name, guides }) => (
          <optgroup key={id} label={name}>
            <option value={`product ${id}`}>{t`Anything in: ${name}`}</option>
            {guides.map((guide) => (
              <option key={guide.id} value={`guide ${guide.id}`}>
                {guide.title}
              </option>
            ))}
          </optgroup>
        ))}
      </LabelledSelect>
    </div>
  );
}

interface WhoCallsProps {
  callers: Callers;
  onChange: (callers: Callers) => void;
}

function WhoCalls({ callers, onChange }: WhoCallsProps) {
  const { t } = useLingui();
  return (
    <div>
      <LabelledSelect
        label={<Trans>Who is calling?</Trans>}
        value={callers}
        onChange={(event) => onChange(event.currentTarget.value as Callers)}
      >
        <option value="five">{t`Five callers, one of them an impostor`}</option>
        <option value="any">{t`One caller, whoever it is`}</option>
        <option value="real">{t`One real caller`}</option>
        <option value="impostor">{t`One impostor`}</option>
      </LabelledSelect>
    </div>
  );
}

/** The result: the numbers of calls and, on request, which of them is the impostor's. */
function Chosen({ found, difficulty }: { found: Found | undefined; difficulty: Difficulty }) {
  return (
    <div role="status" className="practise-chosen">
      {found?.is === 'searching' && (
        <p>
          <Trans>Looking for calls…</Trans>
        </p>
      )}
      {found?.is === 'none' && (
        <p>
          <Trans>
            There are no such calls. An impostor calls only where a guide leads to a protected step.
          </Trans>
        </p>
      )}
      {found?.is === 'calls' && (
        <>
          <p>
            <Trans>The same number gives everyone the same call:</Trans>
          </p>
          <ol role="list" data-chosen>
            {found.seeds.map((seed) => (
              <li key={seed}>
                <Link className="code" to={practiceAddress(seed, difficulty)}>
                  {numberOf({ seed, difficulty })}
                </Link>
              </li>
            ))}
          </ol>
          {found.impostor >= 0 && (
            <details>
              <summary>
                <Trans>Which of them is the impostor?</Trans>
              </summary>
              <p>
                <Trans>
                  Number{' '}
                  <span className="code">
                    {numberOf({ seed: found.seeds[found.impostor] ?? '', difficulty })}
                  </span>
                </Trans>
              </p>
            </details>
          )}
        </>
      )}
    </div>
  );
}
