package io.sixpager.people;

/** What came of an attempt to say who one is. */
enum Proof {
    RIGHT,
    WRONG_PASSWORD,

    /** The password is right, and a code is needed that was not sent. */
    CODE_MISSING,

    /** The password is right; the code is wrong, or was used before. */
    WRONG_CODE;

    static final String CODE_NEEDED = "Type the code that your authenticator app shows for Sixpager.";
    static final String CODE_REFUSED =
            "The code is wrong, or was used already. Wait for the next one, or type a recovery code.";

    boolean isMiss() {
        return switch (this) {
            case RIGHT, CODE_MISSING -> false;
            case WRONG_PASSWORD, WRONG_CODE -> true;
        };
    }
}
