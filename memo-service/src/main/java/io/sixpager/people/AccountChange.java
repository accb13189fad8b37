package io.sixpager.people;

import org.jspecify.annotations.Nullable;

/** What is to be different of an account; null stays as it is. */
record AccountChange(
        @Nullable AccountRole role,
        @Nullable Boolean active,
        @Nullable PasswordChange password) {

    /** How a password becomes another, or none. */
    sealed interface PasswordChange {

        /** By whoever knew the one before. */
        record Changed(String hash) implements PasswordChange {}

        /** By whoever had a link. */
        record Chosen(String hash) implements PasswordChange {}

        /** There is none until another is chosen. */
        record Ended() implements PasswordChange {}

        default @Nullable String hash() {
            return switch (this) {
                case Changed(var hash) -> hash;
                case Chosen(var hash) -> hash;
                case Ended() -> null;
            };
        }
    }

    static AccountChange of(PasswordChange password) {
        return new AccountChange(null, null, password);
    }

    boolean closes() {
        return Boolean.FALSE.equals(active);
    }

    boolean endsAnAdministrator() {
        return closes() || role != null && role != AccountRole.ADMINISTRATOR;
    }

    boolean endsSessions() {
        return closes() || password != null;
    }

    /** Where a password has ended a link is what another is chosen with. */
    boolean endsLink() {
        return closes() || password != null && !(password instanceof PasswordChange.Ended);
    }
}
