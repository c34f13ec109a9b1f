/** Outlook puts an address of its own around every link in a message ("Safe Links"). */

/** Addresses so wrapped, in a text. */
export const WRAPPED_ADDRESS =
  /https:\/\/[\w-]{1,20}\.safelinks\.protection\.outlook\.com\/[^\s<>"']*/gi;

/** The address inside a wrapped one; any other address as it is. */
export function unwrapAddress(address: string): string {
  const inner = /^https:\/\/[\w-]+\.safelinks\.protection\.outlook\.com\/.*?[?&]url=([^&]+)/i.exec(
    address,
  );
  try {
    const found = inner?.[1] && decodeURIComponent(inner[1]);
    return found && /^https:\/\//i.test(found) ? found : address;
  } catch {
    return address;
  }
}
