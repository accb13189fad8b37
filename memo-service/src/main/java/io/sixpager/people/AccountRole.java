package io.sixpager.people;

/** What an account may do in the whole installation; roles on a memo are the memo's own. */
public enum AccountRole {
    /** Writes, reviews and decides. */
    MEMBER,
    /** Reads everything, restricted memos too, and changes nothing. */
    AUDITOR,
    /** A member who also keeps the accounts. Does not read restricted memos by office. */
    ADMINISTRATOR
}
