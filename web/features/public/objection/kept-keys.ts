/** Where the draft of an objection to a notice is kept on this device. */
export const draftKey = (noticeId: string): string => `zhisheng-objection-${noticeId}`;

/** Where the receipt of an objection is kept while the tab is open. */
export const receiptKey = (noticeId: string): string => `zhisheng-objection-receipt-${noticeId}`;

/** Where it is noted while the tab is open that a file has been sent: the page may be loaded anew. */
export const sentKey = (evidenceId: string): string => `zhisheng-objection-sent-${evidenceId}`;
