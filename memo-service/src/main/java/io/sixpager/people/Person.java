package io.sixpager.people;

/** Somebody with an account, as everybody may see them. */
public record Person(String username, String name, String title, AccountRole role, boolean active) {

    public boolean audits() {
        return role == AccountRole.AUDITOR;
    }
}
