/** What the tests use of edtf, which comes without types: the first and last millisecond of a date. */
declare module 'edtf' {
  export default function edtf(text: string): { min: number; max: number };
}
