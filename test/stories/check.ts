/** What a checker found wrong: its rule, the element as HTML, and the checker's own words. */
export interface Finding {
  readonly rule: string;
  readonly element: string;
  readonly message: string;
}

/** What one checker says about one page. */
export interface Check {
  readonly findings: readonly Finding[];
  /** Ids of the rules that looked at something and found it good, so that silence is not taken for success. */
  readonly rules: readonly string[];
  /** How many questions the checker leaves to people. */
  readonly leftToPeople: number;
}
