/** Lets the browser save what was made on the page under a file name. */
export const saveFile = (fileName: string, content: Blob): void => {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser reads the content after this turn; a minute is more than any of them needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
