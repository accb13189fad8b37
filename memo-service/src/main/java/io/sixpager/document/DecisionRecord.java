package io.sixpager.document;

import java.util.List;

/** How a text was decided on, for whoever has the paper only: it stands on a page of its own after the text. */
public record DecisionRecord(List<Section> sections) {

    public static final String TITLE = "Record of the decision";

    /** Lines of one matter, each a paragraph. */
    public record Section(String heading, List<String> lines) {}
}
