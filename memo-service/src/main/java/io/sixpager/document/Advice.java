package io.sixpager.document;

/**
 * Something an author may want to look at again; nobody has to follow it.
 *
 * @param rule the name of the rule, such as "weasel-words"
 * @param reason one sentence for the author
 * @param block the top-level block it is about, as numbered on the page; 0 if it is about the memo as a whole
 * @param quote the words it is about as they stand in the text; empty if there are none
 */
public record Advice(String rule, String reason, int block, String quote) {}
