package io.sixpager.memo;

/** Said within this instance after the views show a memo's new state. */
public record MemoChanged(MemoState memo) {}
