import { Trans, useLingui } from '@lingui/react/macro';
import {
  type ComponentProps,
  type FormEvent,
  type ReactNode,
  Suspense,
  useId,
  useState,
} from 'react';
import { today } from '../../engine/time.ts';
import { Link, useNavigate } from '../../router/router.tsx';
import { useOrigin } from '../../router/useOrigin.ts';
import { download } from '../../storage/download.ts';
import { Tool } from '../../ui/buttons.tsx';
import { LabelledInput } from '../../ui/labelled.tsx';
import { TitledSection } from '../../ui/TitledSection.tsx';
import { TrainPage } from '../TrainPage.tsx';
import { Chooser } from './Chooser.tsx';
import { difficultyHints, difficultyWords } from './debriefWords.ts';
import { anySeed } from './findSeeds.ts';
import {
  type CallResult,
  forgetEntries,
  forgetUnreadableCalls,
  keepName,
  keptName,
  type PlayedCall,
  useHistory,
} from './history.ts';
import { parseNumber, practiceAddress } from './practiceAddress.ts';
import { type Difficulty, difficulties } from './practiceCall.ts';
import { ResultTable, SaveTable } from './ResultTable.tsx';
import { fileName, toStatements } from './resultFiles.ts';

/** The page on which a call is chosen, with the earlier calls. */
export function PracticeStartPage() {
  const { t } = useLingui();
  const [name, setName] = useState(keptName);
  const [difficulty, setDifficulty] = useState<Difficulty>(1);
  return (
    <TrainPage title={t`Practise`} className="train-plain practise-start">
      <h1 tabIndex={-1}>
        <Trans>Take a practice call</Trans>
      </h1>
      <p className="lead">
        <Trans>
          The caller follows a real guide and has a card you can’t see. Listen, choose the guide,
          find the answer their words mean, and end the call well. Some callers are not who they say
          they are.
        </Trans>
      </p>
      <Begin {...{ name, setName, difficulty, setDifficulty }} />
      <ForTrainers difficulty={difficulty} />
      <Before name={name.trim()} />
    </TrainPage>
  );
}

interface LevelsProps {
  difficulty: Difficulty;
  setDifficulty: (difficulty: Difficulty) => void;
}

interface BeginProps extends LevelsProps {
  name: string;
  setName: (name: string) => void;
}

/** Who takes the call, its difficulty, and which one it is. */
function Begin({ name, setName, difficulty, setDifficulty }: BeginProps) {
  const navigate = useNavigate();
  const [seed, setSeed] = useState(anySeed);
  const begin = (event: FormEvent) => {
    event.preventDefault();
    keepName(name.trim());
    const chosen = parseNumber(seed.trim() || anySeed(), difficulty);
    navigate(practiceAddress(chosen.seed, chosen.difficulty));
  };
  return (
    <form className="practise-form" onSubmit={begin}>
      <Field
        label={<Trans>Your name</Trans>}
        how={<Trans>It stays on this device, and in the files you save.</Trans>}
        value={name}
        onChange={setName}
        autoComplete="name"
        maxLength={60}
      />
      <Levels {...{ difficulty, setDifficulty }} />
      <Field
        label={<Trans>Number of the call</Trans>}
        how={
          <Trans>
            The same number is the same call, so that a class can take it together. A number such as
            24680-2 also says how hard it is.
          </Trans>
        }
        value={seed}
        onChange={setSeed}
        className="field code practise-seed"
        spellCheck={false}
        maxLength={40}
      />
      <button type="submit" className="sign go" data-begin>
        <Trans>Take the call</Trans>
      </button>
    </form>
  );
}

interface FieldProps extends Omit<ComponentProps<typeof LabelledInput>, 'onChange'> {
  /** A hint below the field. */
  how: ReactNode;
  onChange: (value: string) => void;
}

function Field({ how, onChange, ...input }: FieldProps) {
  const id = useId();
  return (
    <div>
      <LabelledInput
        {...input}
        aria-describedby={id}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p className="small" id={id}>
        {how}
      </p>
    </div>
  );
}

export function Levels({ difficulty, setDifficulty }: LevelsProps) {
  const { i18n } = useLingui();
  return (
    <fieldset>
      <legend>
        <Trans>How hard?</Trans>
      </legend>
      {difficulties.map((one) => (
        <label key={one} className="practise-level">
          <input
            type="radio"
            name="level"
            value={one}
            checked={difficulty === one}
            onChange={() => setDifficulty(one)}
          />
          <span>
            <b>{i18n._(difficultyWords[one])}</b> {i18n._(difficultyHints[one])}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** The search for calls, loaded when it is opened. */
function ForTrainers({ difficulty }: { difficulty: Difficulty }) {
  const [chooses, setChooses] = useState(false);
  return (
    <details
      className="practise-trainer"
      onToggle={(event) => event.currentTarget.open && setChooses(true)}
    >
      <summary>
        <Trans>For trainers: choose calls for the class</Trans>
      </summary>
      {chooses && (
        <Suspense fallback={<p aria-busy="true" />}>
          <Chooser difficulty={difficulty} />
        </Suspense>
      )}
    </details>
  );
}

/** The calls that were played on this device, and what can be done with them. */
function Before({ name }: { name: string }) {
  const { t } = useLingui();
  const { value: entries, unreadable, trouble } = useHistory();
  const [isAll, setAll] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const all: readonly CallResult[] = entries.map(({ result }) => result);
  const own = all.filter((result) => result.name === name);
  const isOwn = name !== '' && own.length > 0 && !isAll;
  const shown = isOwn ? own : all;
  return (
    <TitledSection heading={<Trans>Earlier calls</Trans>}>
      {trouble !== undefined && <Trouble is={trouble} />}
      {unreadable !== '' && <PutAside text={unreadable} canDiscard={trouble !== 'newer'} />}
      {shown.length === 0 ? (
        <p>
          <Trans>None yet on this device.</Trans>
        </p>
      ) : (
        <>
          <ResultTable
            results={shown}
            caption={isOwn ? t`Calls by ${name}` : t`Everyone’s calls`}
          />
          <div className="tools">
            <Exports results={shown} entries={entries} name={isOwn ? name : ''} />
            {own.length > 0 && own.length < all.length && (
              <Tool onClick={() => setAll(!isAll)}>
                <span key={String(isAll)}>
                  {isAll ? <Trans>Only mine</Trans> : <Trans>Everyone’s on this device</Trans>}
                </span>
              </Tool>
            )}
            {isOwn && (
              <Tool onClick={() => setAsked(true)}>
                <Trans>Discard these calls</Trans>
              </Tool>
            )}
          </div>
          {isAsked && <Discard name={name} onDone={() => setAsked(false)} />}
        </>
      )}
      <p>
        <Link className="practise-link" to="/train/practise/class">
          <Trans>The whole class, from several files</Trans>
        </Link>
      </p>
    </TitledSection>
  );
}

/** Asks for confirmation before somebody's calls are deleted. */
function Discard({ name, onDone }: { name: string; onDone: () => void }) {
  const { t } = useLingui();
  return (
    <div className="practise-notice" role="alert">
      <p>{t`The calls by ${name} are deleted from this device. Save them first?`}</p>
      <div className="tools">
        <Tool
          onClick={() => {
            forgetEntries(name);
            onDone();
          }}
        >
          <Trans>Delete them</Trans>
        </Tool>
        <Tool onClick={onDone}>
          <Trans>Keep them</Trans>
        </Tool>
      </div>
    </div>
  );
}

/** Why calls cannot be kept on this device. */
function Trouble({ is }: { is: NonNullable<ReturnType<typeof useHistory>['trouble']> }) {
  return (
    <p className="practise-notice" role="status">
      <span key={is}>
        {is === 'full' ? (
          <Trans>
            There is no room left on this device. Calls are kept until this page is closed: save
            them as a file.
          </Trans>
        ) : is === 'newer' ? (
          <Trans>
            The calls on this device were saved by a newer version of this page. They are left as
            they are; calls from now on are kept until this page is closed.
          </Trans>
        ) : (
          <Trans>
            Your browser won’t let us save anything. Calls are kept until this page is closed.
          </Trans>
        )}
      </span>
    </p>
  );
}

function PutAside({ text, canDiscard }: { text: string; canDiscard: boolean }) {
  return (
    <div className="practise-notice" data-unreadable>
      <p>
        <Trans>
          Some calls on this device could not be read. They have been set aside; everything else is
          fine.
        </Trans>
      </p>
      <div className="tools">
        <Tool onClick={() => download(`practice-unreadable-${today()}.txt`, 'text/plain', text)}>
          <Trans>Save what was set aside</Trans>
        </Tool>
        {canDiscard && (
          <Tool onClick={forgetUnreadableCalls}>
            <Trans>Discard it</Trans>
          </Tool>
        )}
      </div>
    </div>
  );
}

interface ExportsProps {
  results: readonly CallResult[];
  entries: readonly PlayedCall[];
  /** Whose calls they are; empty for everyone’s. */
  name: string;
}

function Exports({ results, entries, name }: ExportsProps) {
  const { i18n } = useLingui();
  const origin = useOrigin();
  const file = fileName('practice', name, today());
  return (
    <>
      <SaveTable {...{ results, file }} />
      <Tool
        data-export="xapi"
        onClick={() =>
          download(
            `${file}.json`,
            'application/json',
            JSON.stringify(toStatements(results, origin, i18n.locale, entries), undefined, 2),
          )
        }
      >
        <Trans>Save for the class (xAPI)</Trans>
      </Tool>
    </>
  );
}
