package io.sixpager.document.redline;

import io.sixpager.document.diff.Run;
import io.sixpager.document.text.Token;
import java.util.List;

/** Says in words what became of blanks and line ends, which no mark shows well. */
final class WhiteSpace {

    private static final String NOTHING = "nothing";

    private WhiteSpace() {}

    static boolean isAll(Run run) {
        return run.removed().stream().allMatch(Token::isSpace)
                && run.inserted().stream().allMatch(Token::isSpace);
    }

    static String sentence(Run run) {
        return "White space: " + told(run.inserted()) + ", was " + told(run.removed());
    }

    private static String told(List<Token> space) {
        var text = new StringBuilder();
        space.forEach(token -> text.append(token.text()));
        long ends = text.chars().filter(c -> c == '\n').count();
        var line = text.substring(text.lastIndexOf("\n") + 1);
        long tabs = line.chars().filter(c -> c == '\t').count();
        return join(count(ends, "line end"), join(count(tabs, "tab"), count(line.length() - tabs, "blank")));
    }

    private static String join(String one, String other) {
        return one.equals(NOTHING) ? other : other.equals(NOTHING) ? one : one + " and " + other;
    }

    private static String count(long number, String what) {
        return number == 0 ? NOTHING : number + " " + what + (number == 1 ? "" : "s");
    }
}
