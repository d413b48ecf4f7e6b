import type { Figure, FigureInput } from '../figures/figure.ts';
import type { Claim } from '../findings/claim.ts';
import type { Measured } from '../findings/measured.ts';
import type { TableName } from '../measures/measures.ts';
import type { OutletName, Told } from '../prose/told.ts';
import type { InputKind } from '../prose/changed-inputs.ts';

/** A figure that a section has. */
export interface ShownFigure {
  /** Its title where nothing is claimed. */
  untold: string;
  /** The kinds of claims that can be seen in it, one of which gives it its title; all of the measure’s, if not said. */
  shows?: readonly string[];
  /** Draws it of one event's rows; undefined where they have nothing to draw. */
  draw: (measured: Measured, input: Omit<FigureInput<unknown>, 'rows'>) => Figure | undefined;
}

/** What the report shows of one measure. */
export interface ShownMeasure<Own extends Claim = Claim> {
  claims: (measured: Measured) => Own[];
  tell: (claim: Own, name: OutletName) => Told;
  figure?: ShownFigure;
  /** What is looked for, by kind of claim, as a noun phrase; the report says so where nothing of the kind is found. */
  sought?: Readonly<Partial<Record<Own['kind'], string>>>;
  /** Entries of `study.yaml` that move all its claims, whether these name them or not. */
  movedBy?: readonly InputKind[];
}

/**
 * A measure's claims with the prose that tells them: claims that it has no words for do not compile.
 *
 * @example shown({ claims: placementClaims, tell: tellPlacement })
 */
export const shown = <Name extends TableName, Kind extends string, Own extends Claim<Name, Kind>>(
  measure: ShownMeasure<Own>,
): ShownMeasure<Claim<Own['section']>> =>
  // It only ever tells what it claimed itself.
  measure as unknown as ShownMeasure<Claim<Own['section']>>;

/** A measure that is drawn, and of which nothing is claimed. */
export const drawn = <Name extends TableName>(
  measure: Pick<ShownMeasure<Claim<Name>>, 'figure' | 'movedBy'>,
): ShownMeasure<Claim<Name>> => ({ claims: () => [], tell: () => ({ title: '', text: '', detail: '' }), ...measure });
