import type { SlackWords } from './words.ts';

/** English. The labels of the buttons are part of the contract. */
export const en: SlackWords = {
  buttons: {
    details: 'Details',
    more: 'More',
    back: 'Back',
    share: 'Share to channel',
    export: 'Export',
    shareTo: 'Share to a conversation',
    helpful: 'Helpful',
    notHelpful: 'Not helpful',
  },
  understood: (line) => `Understood: ${line}`,
  page: (from, to, total) => `${from}–${to} of ${total}`,
  labels: { source: 'Source', id: 'Record id', related: 'Related records' },
  colon: ': ',
  andMore: (count) => `… and ${count} more`,
  charts: {
    first: (count) => ` (first ${count})`,
    last: (count) => ` (latest ${count})`,
    inCurrency: (code) => `, ${code}`,
    table: 'Table',
    group: 'Group',
    figure: 'Figure',
  },
  sharedBy: (mention) => `Shared by ${mention}`,
  alreadyShared: 'This answer has been shared to the channel already.',
  thanks: 'Thank you, your feedback has been counted.',
  thanksAgain: 'Your feedback on this answer has been counted already. Thank you.',
  oldButton: 'This button no longer works. Please ask the question again.',
  tooFast: 'That is a lot of questions at once. Please wait a few seconds and ask again.',
  unknownCommand: (command, ours) =>
    `${command} is not known here. Ask with ${ours}, for example ${ours} help.`,
  unknownForm: {
    title: 'Form not known',
    text: 'This form no longer works. Please close it and ask your question again.',
  },
  unknownShortcut: 'This shortcut is not known here. Ask with /coop, by a mention or in a direct message.',
  modal: {
    close: 'Close',
    waiting: 'One moment, please …',
    changed:
      'This window has changed in the meantime. Close this note, look at what it shows now, and press again.',
  },
  unknownStep:
    'The app does not have this step any more. Open the workflow and put “Search cooperation records” in its place.',
  failures: {
    failed: 'Sorry, something went wrong on our side. Please try again in a minute.',
    slackBusy: 'Slack is very busy right now. Please try again in a minute.',
    notHere: 'The app cannot write here. Invite it to the channel, or ask in a direct message.',
    archived: 'This channel is archived, so nothing can be posted in it. Please ask in another one.',
    expired: 'That took too long for Slack. Please press the button again.',
    unconfirmed:
      'Slack did not confirm the post. Look at the channel first, and ask again if the answer is not there.',
    noFiles:
      'This workspace does not let apps send files of that kind. Ask whoever manages it, or export in another format.',
    noRoom:
      'This workspace has no room for more files. Ask whoever manages it to make some, then export again.',
    missingScope: (scope, link) =>
      `The app lacks the permission “${scope}”. Ask whoever manages it to reinstall it: ${link}`,
  },
};
