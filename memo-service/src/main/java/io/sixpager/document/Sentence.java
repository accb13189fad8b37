package io.sixpager.document;

import java.util.List;

/**
 * One sentence of a text and the revisions that made it what it is.
 *
 * @param block the address of its block, or of its cell
 * @param start where it begins in the text of that; {@code end} is where it ends
 * @param introduced the number of the revision in which more than half of its words stood first
 * @param edited the number of the revision that touched it last
 * @param suggestedBy those who proposed some of its words, which its authors took: accounts, and names that a file tells in quotation marks
 */
public record Sentence(String block, int start, int end, int introduced, int edited, List<String> suggestedBy) {}
