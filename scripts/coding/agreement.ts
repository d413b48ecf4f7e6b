import Papa from 'papaparse';
import { type Agreement, nominalAlpha } from '../../analysis/statistics/krippendorff-alpha.ts';
import { ExpectedError } from '../../analysis/study/expected-error.ts';

/** One coder's sheet, as its file has it. */
export interface CodedFile {
  name: string;
  csv: string;
}

/** How far some coders agree. */
export interface AgreementRow extends Agreement {
  between: string;
  /** Share of the units of which all that coded them say the same. */
  same: number | null;
}

/**
 * Agreement between coders, and of each with the program where the key is given: Krippendorff's alpha for nominal codes.
 *
 * @throws {ExpectedError} for a code that the sheet does not allow, a sheet without its columns, or another sheet's items
 */
export function agreement(sheets: readonly CodedFile[], key?: CodedFile): AgreementRow[] {
  const coders = sheets.map((sheet) => ({ name: sheet.name, codes: codesIn(sheet) }));
  const [first] = coders;
  for (const { name, codes } of coders)
    if (codes.size !== first?.codes.size || [...codes.keys()].some((item) => !first.codes.has(item)))
      throw new ExpectedError([`${name}: expected the items of ${first?.name ?? 'the first sheet'}, got others`]);
  const program = key && { name: 'the program', codes: programIn(key) };
  const groups = [...(coders.length > 1 ? [coders] : []), ...(program ? coders.map((coder) => [coder, program]) : [])];
  return groups.map((group) => {
    const units = [...(first?.codes.keys() ?? [])].map((item) => group.map(({ codes }) => codes.get(item) ?? ''));
    const shared = units.map((codes) => codes.filter((code) => code !== '')).filter(({ length }) => length > 1);
    const same = shared.filter((codes) => new Set(codes).size === 1).length;
    return {
      between: group.map(({ name }) => name).join(', '),
      same: shared.length === 0 ? null : same / shared.length,
      ...nominalAlpha(units),
    };
  });
}

/** The code of each item; an empty one where the coder gave none. */
function codesIn({ name, csv }: CodedFile): Map<string, string> {
  const rows = rowsOf(name, csv, ['item', 'codes', 'code']);
  const problems: string[] = [];
  const codes = rows.map((row, at): [string, string] => {
    const code = (row['code'] ?? '').trim().toLowerCase();
    const allowed = (row['codes'] ?? '').split('|').map((one) => one.trim());
    if (code !== '' && !allowed.includes(code))
      problems.push(`${name}:${at + 2}: expected one of ${allowed.join(', ')}, or nothing, got ${code}`);
    return [row['item'] ?? '', code];
  });
  if (problems.length > 0) throw new ExpectedError(problems);
  return new Map(codes);
}

const programIn = ({ name, csv }: CodedFile): Map<string, string> =>
  new Map(rowsOf(name, csv, ['item', 'program']).map((row) => [row['item'] ?? '', row['program'] ?? '']));

function rowsOf(name: string, csv: string, wanted: readonly string[]): Record<string, string>[] {
  const { data, meta } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  const missing = wanted.filter((column) => meta.fields?.includes(column) !== true);
  if (missing.length > 0)
    throw new ExpectedError([
      `${name}:1: expected the columns ${wanted.join(', ')}, got ${(meta.fields ?? []).join(', ')}`,
    ]);
  return data;
}
