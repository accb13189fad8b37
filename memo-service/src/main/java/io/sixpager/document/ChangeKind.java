package io.sixpager.document;

public enum ChangeKind {
    INSERTED,
    DELETED,
    REPLACED,
    MOVED,
    SPLIT,
    MERGED
}
