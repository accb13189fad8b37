package io.sixpager.people;

/** Somebody with an account, as everybody may see them. */
public record Person(String username, String name, String title, AccountRole role, boolean active) {

    /** Of an auditor. */
    public static final String ONLY_READS = "Auditors read everything and change nothing.";

    public boolean audits() {
        return role == AccountRole.AUDITOR;
    }
}
