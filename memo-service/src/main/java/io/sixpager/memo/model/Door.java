package io.sixpager.memo.model;

/** Whether the decision can be undone; the door picks the policy. */
public enum Door {
    ONE_WAY,
    TWO_WAY
}
