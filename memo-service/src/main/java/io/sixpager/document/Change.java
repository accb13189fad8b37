package io.sixpager.document;

/** One change of a redline; the id is that of its element in the page, the section the heading it stands under. */
public record Change(String id, ChangeKind kind, String section, String excerpt) {}
