import type { FileFormat } from '../source/file-format.ts';

const fields =
  /^(?:from|to|cc|subject|date|message-id|mime-version|received|return-path|delivered-to|content-type|x-[\w-]+):/i;
const mailOnly = /^(?:message-id|mime-version|received|return-path|delivered-to):/i;
const field = /^(?:[!-9;-~]+:|[ \t])/;

/** Checks for the head of a mail: nothing but fields before the first blank line, and some that only mails have. */
function isMail(text: string): boolean {
  const end = text.indexOf('\n\n');
  const head = text.slice(0, end < 0 ? text.lastIndexOf('\n') : end).split('\n');
  if (!head.every((line) => field.test(line))) return false;
  return head.filter((line) => fields.test(line)).length >= 2 && head.some((line) => mailOnly.test(line));
}

/** Mails, also those of a Maildir. */
export const mail: FileFormat = {
  name: 'Mail (EML, Maildir)',
  extensions: ['.eml'],
  reads: 'the mail, and each attachment as an article of its own',
  matches: ({ text }) => isMail(text),
  load: async () => (await import('./read-mail.ts')).readMail,
};

/** Mailboxes: many mails in one file. */
export const mbox: FileFormat = {
  name: 'Mailbox (mbox)',
  extensions: ['.mbox', '.mbx'],
  reads: 'each mail as in a file of its own',
  matches: ({ text }) => /^From \S+ .*\d\d:\d\d:\d\d.*\n[!-9;-~]+:/.test(text),
  load: async () => (await import('./read-mbox.ts')).readMbox,
};
