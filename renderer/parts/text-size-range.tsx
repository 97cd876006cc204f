import { percent } from '../lib/numbers.ts';
import { textSizes } from '../lib/text-size.ts';

interface Props {
  /** What its label is for, where it stands apart. */
  readonly id?: string;
  readonly value: number;
  readonly onChange: (size: number) => void;
}

/** The slider that sets the size of the article's text; its label stands around it or names it. */
export function TextSizeRange({ id, value, onChange }: Props) {
  return (
    <input
      {...(id && { id })}
      type="range"
      min={textSizes.least}
      max={textSizes.most}
      step={textSizes.step}
      value={value}
      aria-valuetext={percent(value)}
      onChange={({ target }) => onChange(Number(target.value))}
    />
  );
}
