// What a runtime says of one test of the suite.

export interface Result {
  readonly name: string;
  readonly error?: string;
}
