package io.sixpager.document;

public enum ChangeKind {
    INSERTED,
    DELETED,
    REPLACED,
    MOVED,
    SPLIT,
    MERGED,
    /** The words stay and are built in another way; {@link Change#was} says in a sentence what the way was. */
    STRUCTURE
}
