import { Trans } from '@lingui/react/macro';
import { productName } from '../content/products.ts';
import type { Call } from '../engine/call.ts';
import type { useCombobox } from '../finder/useCombobox.ts';
import { CallName, useMatter } from './CallName.tsx';
import type { Option } from './finderChoices.ts';
import { shortTime } from './presentTime.ts';

interface OptionsProps {
  /** The combobox that the list belongs to. */
  box: ReturnType<typeof useCombobox>;
  options: readonly Option[];
  onChoose: (option: Option) => void;
}

/** The possible meanings of a text, as a list to choose from. */
export function FinderOptions({ box, options, onChoose }: OptionsProps) {
  return (
    <>
      {options.map((option, i) => (
        // The keys are the field's: an option is only clicked.
        // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the keyboard
        <div
          key={keyOf(option)}
          {...box.option(i)}
          role="option"
          tabIndex={-1}
          className="desk-option"
          {...marksOf(option)}
          onClick={() => onChoose(option)}
        >
          <OptionWords option={option} />
        </div>
      ))}
    </>
  );
}

function keyOf(option: Option): string {
  switch (option.kind) {
    case 'visit':
      return 'visit';
    case 'call':
      return option.call.case.id;
    case 'list':
      return 'list';
    case 'guide':
    case 'page':
      return option.result.href;
  }
}

const marksOf = (option: Option) =>
  'result' in option
    ? { 'data-result': '', 'data-records': option.result.records.join(' ') }
    : { 'data-option': option.kind };

/** What an earlier call was about, and when it was. */
function CallMatter({ call }: { call: Call }) {
  return <>{['', useMatter(call), shortTime(call.case.startedAt)].filter(Boolean).join(', ')}</>;
}

function OptionWords({ option }: { option: Option }) {
  switch (option.kind) {
    case 'visit':
      return (
        <>
          <b>
            <Trans>Open this visit</Trans>
          </b>
          <small className="code">{option.typed}</small>
        </>
      );
    case 'call':
      return (
        <>
          <b>
            <CallName call={option.call} />
          </b>
          <small>
            <CallMatter call={option.call} />
          </small>
        </>
      );
    case 'list':
      return (
        <>
          <b>
            <Trans>Search all calls</Trans>
          </b>
          <small>{option.typed}</small>
        </>
      );
    case 'guide':
    case 'page': {
      const { code, title, product } = option.result;
      return (
        <>
          <b>
            {code && <span className="code">{code.text} </span>}
            <span>{title.text}</span>
          </b>
          <small>
            {productName(product)}
            {option.kind === 'page' && (
              <span>
                {', '}
                <Trans>opens its page</Trans>
              </span>
            )}
          </small>
        </>
      );
    }
  }
}
