/** What the tests ask of the stock client, which comes without types. */
declare module 'jsonstat-toolkit' {
  interface Category {
    readonly label: string;
    readonly unit?: unknown;
  }
  interface Datum {
    readonly value: number | null;
    readonly status: string | null;
  }
  interface Dataset {
    readonly class: string;
    readonly id: readonly string[];
    readonly n: number;
    readonly role: unknown;
    readonly note: readonly string[];
    readonly extension: { readonly status: { readonly label: { readonly [status: string]: string } } };
    Data(at: number | { readonly [dimension: string]: string }): Datum;
    Dimension(id: string): { Category(id: string): Category };
  }
  export default function JSONstat(dataset: unknown): Dataset;
}
