package io.sixpager.shared;

import java.util.List;
import java.util.regex.Pattern;

/**
 * An account as every sentence names it: {@code @ada}. Whoever shows the sentence puts the person's name in its place.
 */
public final class Mention {

    /** What an account looks like. It does not end in a dot, so that a mention ends before a full stop. */
    public static final String ACCOUNT = "[a-z]([a-z0-9._-]{0,62}[a-z0-9_-])?";

    private static final Pattern MENTIONABLE = Pattern.compile(ACCOUNT);

    private Mention() {}

    /** What is no account, or one from before accounts had to end otherwise than in a dot, is quoted. */
    public static String of(String account) {
        return MENTIONABLE.matcher(account).matches() ? "@" + account : "“" + account + "”";
    }

    /** "@ada", "@ada and @ben", "@ada, @ben and @cleo". */
    public static String all(List<String> accounts) {
        return listed(accounts.stream().map(Mention::of).toList());
    }

    /** Of whom one is enough. */
    public static String any(List<String> accounts) {
        return listed(accounts.stream().map(Mention::of).toList(), " or ");
    }

    /** The same of mentions that carry more than the name. */
    public static String listed(List<String> mentions) {
        return listed(mentions, " and ");
    }

    private static String listed(List<String> mentions, String last) {
        return mentions.size() < 2
                ? String.join("", mentions)
                : String.join(", ", mentions.subList(0, mentions.size() - 1)) + last + mentions.getLast();
    }
}
