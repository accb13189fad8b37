package io.sixpager.document;

/** What a revision did to its predecessor, from nothing at all to another decision being asked for. */
public enum ChangeClass {
    FIRST,
    IDENTICAL,
    LAYOUT_ONLY,
    TYPO,
    APPENDIX_ONLY,
    SUBSTANTIVE,
    ASK_CHANGED;

    /** Changes whenever two texts could be classified differently from before. */
    public static final String VERSION = "change-class-3";

    /** The words in which a reader is told. */
    public String phrase() {
        return switch (this) {
            case FIRST -> "first revision";
            case IDENTICAL -> "no change";
            case LAYOUT_ONLY -> "layout only";
            case TYPO -> "typing errors";
            case APPENDIX_ONLY -> "appendix only";
            case SUBSTANTIVE -> "substantive";
            case ASK_CHANGED -> "what is asked for changed";
        };
    }

    /**
     * Whether a verdict on the predecessor holds for the revision: only if its reader would read the same words,
     * built in the same way.
     */
    public boolean carriesVerdicts() {
        return this == IDENTICAL || this == LAYOUT_ONLY;
    }
}
