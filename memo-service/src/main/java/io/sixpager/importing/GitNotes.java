package io.sixpager.importing;

import io.sixpager.importing.GitLog.Change;
import io.sixpager.importing.GitLog.Commit;
import java.util.ArrayList;
import java.util.List;

/** What happened to a file between its texts: each is told at the revision that follows, or at the last one. */
final class GitNotes {

    /** Before the subject, and short, so that nothing cuts it off. */
    private static final int TOLD = 3;

    private final List<String> notes = new ArrayList<>();
    private boolean gone;

    /** Without a text, because the file was removed or emptied. */
    void gone(Commit commit) {
        if (!gone) {
            gone = true;
            notes.add((commit.change() == Change.REMOVED ? "removed in " : "emptied in ") + commit.named());
        }
    }

    void there(Commit commit) {
        if (gone) {
            gone = false;
            notes.add("back in " + commit.named());
        }
        if (commit.change() == Change.RENAMED) {
            notes.add("renamed from “" + commit.from() + "” in " + commit.named());
        }
    }

    /** The summary of the revision that follows. */
    String before(String summary) {
        return told("The file was ", summary);
    }

    /** The summary of the last revision. */
    String after(String summary) {
        return told("Afterwards the file was ", summary);
    }

    private String told(String beginning, String summary) {
        if (notes.isEmpty()) {
            return summary;
        }
        var more = notes.size() - TOLD;
        var said = String.join(", ", notes.subList(0, Math.min(TOLD, notes.size())))
                + (more > 0 ? ", and so on " + more + " more times" : "");
        notes.clear();
        return "[" + beginning + said + ".] " + summary;
    }
}
