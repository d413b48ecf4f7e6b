import { SentimentIntensityAnalyzer } from 'vader-sentiment';
import { leastConfidence, toneToward } from '../../analysis/measures/tone-toward/tone-model.ts';
import { type RatedTarget, ratedTargets } from '../train-tone/rated-targets.ts';

/** How well a way of telling tone toward a target does; in a row of confidence the share that is right. */
export interface TargetSentimentScore {
  method: string;
  sentences: number;
  precision: number;
  f1Macro: number | string;
}

type Label = RatedTarget['label'];

/** What one method says of a row, and how sure it is. */
interface Reading {
  rated: Label;
  told: Label;
  confidence: number;
}

const labels: readonly Label[] = ['negative', 'neutral', 'positive'];
const bands = [0.33, 0.5, 0.6, 0.7, 0.8, 1.01] as const;

/**
 * Macro-F1 of tone toward a target beside VADER over the whole sentence, then a reliability table: of the readings with
 * so much confidence, how many are right; and for each tone, those that the report shows.
 *
 * @param files JSONL of `text`, `from`, `to`, `label`
 */
export async function evaluateTargetSentiment(files: readonly string[]): Promise<TargetSentimentScore[]> {
  const rows: RatedTarget[] = [];
  for (const file of files) for (const row of await ratedTargets(file)) rows.push(row);
  const ours = rows.map(({ text, from, to, label }): Reading => {
    const { best, confidence } = toneToward(text, { start: from, end: to });
    return { rated: label, told: best, confidence };
  });
  const vader = rows.map(({ text, label }): Reading => ({ rated: label, told: vaderLabel(text), confidence: 0 }));
  const shown = ours.filter(({ confidence }) => confidence >= leastConfidence);
  return [
    { ...scoreOf('ours', ours), f1Macro: macroF1(ours) },
    { ...scoreOf('VADER, whole sentence', vader), f1Macro: macroF1(vader) },
    ...bands.slice(0, -1).map((low, at) => {
      const high = bands[at + 1] ?? 1;
      const inBand = ours.filter(({ confidence }) => confidence >= low && confidence < high);
      return scoreOf(`ours, confidence ${low} to ${Math.min(high, 1)}`, inBand);
    }),
    ...labels.map((label) =>
      scoreOf(
        `ours, shown as ${label}`,
        shown.filter(({ told }) => told === label),
      ),
    ),
  ];
}

const scoreOf = (method: string, readings: readonly Reading[]): TargetSentimentScore => ({
  method,
  sentences: readings.length,
  precision: readings.filter(({ rated, told }) => rated === told).length / Math.max(1, readings.length),
  f1Macro: '',
});

function macroF1(readings: readonly Reading[]): number {
  const scores = labels.map((label) => {
    const right = readings.filter(({ rated, told }) => rated === label && told === label).length;
    const all = readings.filter(({ rated }) => rated === label).length;
    const told = readings.filter((reading) => reading.told === label).length;
    return right === 0 ? 0 : (2 * right) / (all + told);
  });
  return scores.reduce((sum, score) => sum + score, 0) / labels.length;
}

/** By the bounds that its authors give. */
function vaderLabel(text: string): Label {
  const { compound } = SentimentIntensityAnalyzer.polarity_scores(text);
  if (compound >= 0.05) return 'positive';
  return compound <= -0.05 ? 'negative' : 'neutral';
}
