package io.sixpager.document;

/**
 * Something an author may want to look at again; nobody has to follow it.
 *
 * @param rule the name of the rule, such as "weasel-words"
 * @param reason one sentence for the author
 * @param block the address of the block or the cell that it is about; empty if it is about the memo as a whole
 * @param start where its words begin in the text of that; {@code end} is where they end, or the same if there are none
 * @param quote the words it is about as they stand in the text; empty if there are none
 */
public record Advice(String rule, String reason, String block, int start, int end, String quote) {}
