package io.sixpager.document;

/** What a change puts at stake, the gravest first: what is asked for, then what a decision rests on. */
public enum Stake {
    ASK,
    MONEY,
    SIGN,
    NUMBER,
    DATE,
    OWNER,
    NEGATION,
    STRUCTURE,
    NONE
}
