/**
 * An end that the person at the terminal can do something about: a busy port, a missing tool, no
 * network. Its message is one clear sentence that says what happened and what to do; the commands
 * print that sentence alone, without a stack, and exit with a failure.
 */
export class Stop extends Error {}
