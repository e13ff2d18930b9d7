declare module 'edtf' {
  /** The reference implementation of EDTF; only what the tests compare with. `min` and `max` are milliseconds in UTC. */
  export default function parse(text: string): { min: number; max: number };
}
