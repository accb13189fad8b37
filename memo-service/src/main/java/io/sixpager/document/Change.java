package io.sixpager.document;

import java.util.List;

/**
 * One change of a redline.
 *
 * @param id that of its element in the page; the number in it is the place among the changes of the page
 * @param section the heading it stands under
 * @param excerpt the words put in, or taken out, or moved
 * @param was what they replace; of something moved, the section it stood in; of another structure, the sentence that says it
 * @param credits of words put in that others had suggested
 */
public record Change(
        String id, ChangeKind kind, Stake stake, String section, String excerpt, String was, List<Credit> credits) {}
