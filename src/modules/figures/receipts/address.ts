/** Where a receipt can be read and counted anew. */
export function receiptAddress(publicUrl: string, id: string): string {
  return `${publicUrl}/figures/receipts/${id}`;
}
