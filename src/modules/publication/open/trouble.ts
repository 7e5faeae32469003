/** What a reader did that cannot be answered, or what is not there. */
export class OpenTrouble extends Error {
  override readonly name = 'OpenTrouble';
  readonly status: 400 | 404;

  constructor(status: OpenTrouble['status']) {
    super(String(status));
    this.status = status;
  }
}
